import { readPile } from '../../library/pipeline.ts';
import { openOutput } from '../output.ts';
import { reportEmpty, reportProblems } from '../problems.ts';
import { openProgressBar } from '../progress-bar.ts';

/** `dateline index PATH…`: reads everything through once and says what came of it. */
export async function indexPile(paths: string[], options: { nerModel?: string }): Promise<void> {
  const bar = openProgressBar(process.stderr);
  const stop = () => {
    bar.close();
    process.stderr.write('dateline: stopped; nothing was kept\n');
    process.exit(130);
  };
  process.once('SIGINT', stop);
  const { articles, analysis, problems } = await readPile(paths, { nerModel: options.nerModel, onFile: bar.show });
  process.off('SIGINT', stop);
  bar.close();
  const output = openOutput();
  const files = new Set(articles.map(({ article }) => article.file.replace(/#.*$/, ''))).size;
  const counts: readonly (readonly [number, string, string])[] = [
    [articles.length, 'article', 'articles'],
    [files, 'file', 'files'],
    [analysis.entities.length, 'name', 'names'],
    [analysis.events.length, 'event', 'events'],
    [analysis.disagreements.length, 'disagreement', 'disagreements'],
    [analysis.stories.length, 'story', 'stories'],
    [analysis.copies.size, 'copy', 'copies'],
    [problems.length, 'file skipped', 'files skipped'],
  ];
  for (const [count, one, many] of counts)
    await output.line(`${String(count).padStart(7)}  ${count === 1 ? one : many}`);
  await output.flush();
  reportProblems(problems);
  reportEmpty(paths, articles.length, problems);
}
