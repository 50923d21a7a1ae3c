import { parseFilter } from '../../library/filter/parse.ts';
import type { ListEntry } from '../../library/library.ts';
import { createMemoryStore } from '../../library/memory/memory-store.ts';
import { readPile } from '../../library/pipeline.ts';
import { openPlaces } from '../../library/places.ts';
import { openUserState } from '../../library/user-state.ts';
import { articleLine, articleListing } from '../formats/article-listing.ts';
import { openOutput } from '../output.ts';
import { type LibraryOptions, pileLibrary } from '../pile-library.ts';
import { reportEmpty, reportProblems } from '../problems.ts';
import { UsageError } from '../usage-error.ts';

/** `dateline search PATH… QUERY`: a query with a mistake in it is no query. */
export async function search(args: string[], options: LibraryOptions & { json?: boolean }): Promise<void> {
  const paths = args.slice(0, -1);
  const query = args.at(-1) ?? '';
  if (paths.length === 0) throw new UsageError('search needs files or folders and then a filter');
  const filter = parseFilter(query);
  const fault = filter.errors[0];
  if (fault) throw new UsageError(`in the filter, at column ${fault.start + 1}: ${fault.message}`);
  const { articles, analysis, problems } = await readPile(paths, {
    nerModel: options.nerModel,
    kept: pileLibrary(paths, options),
  });
  const store = createMemoryStore();
  store.putArticles(articles, []);
  store.putAnalysis({ ...analysis, mentions: [...analysis.mentions], copies: [...analysis.copies] });
  store.commitAnalysis();
  const marks = openUserState(openPlaces());
  const list = store.list({ filter, sort: 'date', marks, folded: new Set() });
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const found = Array.from({ length: list.length }, (_, at) => list.entry(at)).flatMap((entry) => {
    const article = entry.kind === 'article' ? byId.get(entry.summary.id) : undefined;
    return article ? [{ article, entry: entry as ListEntry & { kind: 'article' } }] : [];
  });
  const output = openOutput();
  if (options.json) {
    await output.json({
      query,
      count: list.articles,
      articles: found.map(({ article, entry }) => ({
        ...articleListing(article),
        matches: entry.matches,
        excerpt: entry.excerpt,
      })),
    });
  } else {
    for (const { article, entry } of found) {
      await output.line(articleLine(article));
      if (entry.excerpt) await output.line(`    ${entry.excerpt.text.replace(/\s+/g, ' ')}`);
    }
  }
  await output.flush();
  reportProblems(problems);
  reportEmpty(paths, articles.length, problems);
}
