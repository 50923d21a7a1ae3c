import { readPile } from '../../library/pipeline.ts';
import { complain, openOutput } from '../output.ts';
import { type LibraryOptions, pileLibrary } from '../pile-library.ts';
import { reportEmpty, reportProblems } from '../problems.ts';
import { openProgressBar } from '../progress-bar.ts';

/** `dateline index PATH…`: brings the library of the paths up to date and says what is in it. */
export async function indexPile(paths: string[], options: LibraryOptions): Promise<void> {
  const bar = openProgressBar(process.stderr);
  const kept = pileLibrary(paths, options, 'write');
  const stop = () => {
    bar.close();
    kept?.flush();
    kept?.close();
    complain(`stopped; ${kept?.isKeeping ? 'what was read so far is kept' : 'nothing was kept'}`);
    process.exit(130);
  };
  process.once('SIGINT', stop);
  const { articles, analysis, problems } = await readPile(paths, {
    nerModel: options.nerModel,
    onFile: bar.show,
    kept,
  });
  process.off('SIGINT', stop);
  kept?.close();
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
  if (kept?.note) complain(kept.note);
  reportProblems(problems);
  reportEmpty(paths, articles.length, problems);
}
