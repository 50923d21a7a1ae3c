import { basename, resolve } from 'node:path';
import type { Correction } from '../entities/corrections.ts';
import type { SourceProblem } from '../model/raw-document.ts';
import type { LibraryPlace } from './kept/kept-library.ts';
import { unpack } from './kept/packed.ts';
import type { Library, Progress } from './library.ts';
import { createMemoryStore } from './memory/memory-store.ts';
import { type PileRun, type RunnerOptions, startRun } from './pile-runner.ts';
import type { RunMessage } from './run-pile.ts';
import type { Store } from './store.ts';

export interface LibraryOptions extends RunnerOptions {
  /** What the reader has put right about names. */
  readonly corrections?: readonly Correction[];
  /** Folder of an ONNX model to find names with. */
  readonly nerModel?: string;
  /** Where what is read is kept for the next time; without it nothing is kept. */
  readonly kept?: LibraryPlace;
}

/**
 * Opens a pile. Comes back at once with an empty library that fills while it is read in a thread of its own; listeners
 * are told whenever answers may have changed. Never throws: what cannot be read stands under `skipped`.
 */
export function openLibrary(paths: readonly string[], options: LibraryOptions = {}): Library {
  const store = createMemoryStore();
  const listeners = new Set<() => void>();
  const skipped = new Map<string, SourceProblem>();
  let revision = 0;
  let note: string | null = null;
  let progress: Progress = { done: 0, total: 0, phase: 'listing' };
  let run: PileRun | null = null;
  let skippedBefore: SourceProblem[] = [];
  let runs = 0;
  let closed = false;

  const changed = () => {
    revision++;
    for (const listener of listeners) listener();
  };
  const skip = (problems: readonly SourceProblem[]) => {
    for (const problem of problems) skipped.set(keyOf(problem), problem);
  };
  /** A message of an earlier run; its problems hold until this run knows its own. */
  const takeKept = (message: RunMessage) => {
    if (message.kind === 'articles') {
      skippedBefore.push(...message.problems);
      store.putArticles(message.articles, message.sources);
    } else if (message.kind === 'part') store.putAnalysis(message.part);
    else if (message.kind === 'commit') store.commitAnalysis();
  };
  const take = (message: RunMessage) => {
    switch (message.kind) {
      case 'kept':
        takeKept(unpack<RunMessage>(message.bytes));
        break;
      case 'only':
        skippedBefore = [];
        store.keepOnly(message.articles);
        break;
      case 'listed':
        skip(message.problems);
        progress = { done: 0, total: message.total, phase: 'reading' };
        break;
      case 'articles':
        skip(message.problems);
        if (message.articles.length > 0) store.putArticles(message.articles, message.sources);
        progress = { ...progress, done: message.done, total: message.total };
        break;
      case 'merging':
        progress = { ...progress, phase: 'merging' };
        break;
      case 'part':
        store.putAnalysis(message.part);
        return;
      case 'commit':
        store.commitAnalysis();
        break;
      case 'ready':
        progress = { done: progress.total, total: progress.total, phase: 'ready' };
        break;
      case 'failed':
        skip([{ file: paths.join(', '), reason: `reading stopped: ${message.message}`, named: true }]);
        progress = { ...progress, phase: 'ready' };
        break;
      case 'note':
        note = message.note;
        break;
      case 'started':
        return;
    }
    changed();
  };
  const start = (corrections: readonly Correction[], articlesToo: boolean) => {
    const { nerModel = null, kept: library = null } = options;
    run = startRun({ paths, without: [], corrections, nerModel, articlesToo, library }, take, options);
  };
  start(options.corrections ?? [], true);

  return {
    ...answersOf(store),
    name: nameOf(paths),
    get revision() {
      return revision;
    },
    get progress() {
      return progress;
    },
    get skipped() {
      const all = [...skippedBefore, ...skipped.values()];
      return [...new Map(all.map((problem) => [keyOf(problem), problem])).values()];
    },
    get note() {
      return note;
    },
    get articleCount() {
      return store.articleCount;
    },
    get storyCount() {
      return store.storyCount;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    correct(corrections) {
      const complete = progress.phase === 'merging' || progress.phase === 'ready';
      const own = ++runs;
      // One library has one writer.
      void Promise.resolve(run?.stop()).then(() => {
        if (!closed && own === runs) start(corrections, !complete);
      });
    },
    async close() {
      closed = true;
      listeners.clear();
      await run?.stop();
      store.close();
    },
  };
}

function keyOf({ file, reason }: SourceProblem): string {
  return `${file}\n${reason}`;
}

/** The store's answers as methods of the library; the counts are read anew each time. */
function answersOf(
  store: Store,
): Omit<
  Store,
  'articleCount' | 'storyCount' | 'putArticles' | 'keepOnly' | 'putAnalysis' | 'commitAnalysis' | 'close'
> {
  const { articleCount, storyCount, putArticles, keepOnly, putAnalysis, commitAnalysis, close, ...answers } = store;
  return answers;
}

/** "seeds", "seeds and 2 more". */
function nameOf(paths: readonly string[]): string {
  const first = paths[0] ?? '.';
  const name = basename(resolve(first)) || first;
  return paths.length > 1 ? `${name} and ${paths.length - 1} more` : name;
}
