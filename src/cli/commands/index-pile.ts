import { openPlaces } from '../../library/places.ts';
import { updateLibrary } from '../../library/update-library.ts';
import { openUserState } from '../../library/user-state.ts';
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
  const request = {
    paths,
    without: [],
    corrections: openUserState(openPlaces()).corrections,
    nerModel: options.nerModel ?? null,
    articlesToo: true,
    library: null,
  };
  const { problems, ...found } = await updateLibrary(request, kept ?? null, bar.show);
  process.off('SIGINT', stop);
  bar.close();
  const output = openOutput();
  const counts: readonly (readonly [number, string, string])[] = [
    [found.articles, 'article', 'articles'],
    [found.files, 'file', 'files'],
    [found.names, 'name', 'names'],
    [found.events, 'event', 'events'],
    [found.disagreements, 'disagreement', 'disagreements'],
    [found.stories, 'story', 'stories'],
    [found.copies, 'copy', 'copies'],
    [problems.length, 'file skipped', 'files skipped'],
  ];
  for (const [count, one, many] of counts)
    await output.line(`${String(count).padStart(7)}  ${count === 1 ? one : many}`);
  await output.flush();
  if (kept?.note) complain(kept.note);
  reportProblems(problems);
  reportEmpty(paths, found.articles, problems);
}
