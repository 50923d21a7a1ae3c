import { readPile } from '../../library/pipeline.ts';
import { articleLine, articleListing } from '../formats/article-listing.ts';
import { rounded } from '../formats/timeline-json.ts';
import { openOutput } from '../output.ts';
import { type LibraryOptions, pileLibrary } from '../pile-library.ts';
import { reportEmpty, reportProblems } from '../problems.ts';

const GROUPS = {
  copy: 'Copies',
  'same-event': 'Same event',
  'same-story': 'Same story, earlier or later',
  'same-people': 'Same people elsewhere',
} as const;

/** `dateline related PATH… --to ID` */
export async function related(
  paths: string[],
  options: LibraryOptions & { to: string; json?: boolean },
): Promise<void> {
  const { articles, analysis, problems } = await readPile(paths, {
    nerModel: options.nerModel,
    kept: pileLibrary(paths, options),
  });
  reportProblems(problems);
  reportEmpty(paths, articles.length, problems);
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const to = byId.get(options.to) ?? articles.find(({ article }) => article.file === options.to)?.article;
  if (!to) throw new Error(`no article ${options.to} in ${paths.join(', ')}`);
  const found = analysis.relations
    .filter(({ a, b }) => a === to.id || b === to.id)
    .map(({ a, b, kind, score, why }) => ({ article: byId.get(a === to.id ? b : a), kind, score, why }))
    .flatMap(({ article, ...rest }) => (article ? [{ article, ...rest }] : []))
    .sort((a, b) => b.score - a.score);
  const output = openOutput();
  if (options.json) {
    await output.json({
      to: articleListing(to),
      related: found.map(({ article, kind, score, why }) => ({
        ...articleListing(article),
        kind,
        score: rounded(score),
        why,
      })),
    });
  } else {
    for (const [kind, heading] of Object.entries(GROUPS)) {
      const group = found.filter((one) => one.kind === kind);
      if (group.length > 0) await output.line(heading);
      for (const { article, why } of group) await output.line(`  ${articleLine(article)}\n    ${why.join('; ')}`);
    }
  }
  await output.flush();
}
