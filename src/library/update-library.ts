import type { SourceProblem } from '../model/raw-document.ts';
import type { KeptLibrary } from './kept/kept-library.ts';
import { unpack } from './kept/packed.ts';
import { type RunMessage, type RunRequest, runPile } from './run-pile.ts';
import type { AnalysisPart } from './store.ts';

/** What is in a library, in numbers. */
export interface LibraryCounts {
  readonly articles: number;
  readonly files: number;
  readonly names: number;
  readonly events: number;
  readonly disagreements: number;
  readonly stories: number;
  readonly copies: number;
  readonly problems: readonly SourceProblem[];
}

const NOTHING = { entities: 0, events: 0, disagreements: 0, stories: 0, copies: 0 };

/** Reads a pile as the reader does, in this thread, so that the reader finds all of it; gives what came of it. */
export async function updateLibrary(
  request: RunRequest,
  kept: KeptLibrary | null,
  onFile: (done: number, total: number) => void,
): Promise<LibraryCounts> {
  const files = new Map<string, string>();
  const problems: SourceProblem[] = [];
  let problemsBefore: SourceProblem[] = [];
  let parts = { ...NOTHING };
  let counts = parts;
  const count = (part: AnalysisPart) => {
    for (const name of Object.keys(NOTHING) as (keyof typeof NOTHING)[]) parts[name] += part[name]?.length ?? 0;
  };
  const take = (message: RunMessage) => {
    if (message.kind === 'kept') {
      const earlier = unpack<RunMessage>(message.bytes);
      if (earlier.kind === 'articles') problemsBefore.push(...earlier.problems);
      take(earlier.kind === 'articles' ? { ...earlier, problems: [] } : earlier);
    } else if (message.kind === 'listed') problems.push(...message.problems);
    else if (message.kind === 'articles') {
      for (const { article } of message.articles) files.set(article.id, article.file.replace(/#.*$/, ''));
      problems.push(...message.problems);
      onFile(message.done, message.total);
    } else if (message.kind === 'part') count(message.part);
    else if (message.kind === 'commit') {
      counts = parts;
      parts = { ...NOTHING };
    } else if (message.kind === 'only') {
      problemsBefore = [];
      const here = new Set(message.articles);
      for (const id of files.keys()) if (!here.has(id)) files.delete(id);
    }
  };
  const load = async () => (await import('./engines.ts')).loadEngines({ nerModel: request.nerModel ?? undefined });
  await runPile(request, load, take, kept);
  const { entities: names, ...rest } = counts;
  const told = new Map(
    [...problemsBefore, ...problems].map((problem) => [`${problem.file}\n${problem.reason}`, problem]),
  );
  return { articles: files.size, files: new Set(files.values()).size, names, ...rest, problems: [...told.values()] };
}
