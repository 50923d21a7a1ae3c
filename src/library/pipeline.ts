import type { Correction } from '../entities/corrections.ts';
import type { PileAnalysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { SourceProblem } from '../model/raw-document.ts';
import { listSourceFiles } from '../sources/read-sources.ts';
import { createPileAnalyser } from './analyse-pile.ts';
import { type EngineOptions, type Engines, loadEngines } from './engines.ts';
import { forgetOthers, type KeptLibrary } from './kept/kept-library.ts';
import type { Depth, StagedArticle } from './read-article.ts';
import { type ReadStep, readFile } from './read-file.ts';
import { createIdKeeper } from './unique-ids.ts';

/** A pile that was read through to the end, in this process. */
export interface Pile {
  /** In the order of their files' paths, and of their places in the files. */
  readonly articles: readonly StagedArticle[];
  readonly analysis: PileAnalysis;
  readonly problems: readonly SourceProblem[];
  /** Decoded source texts by the `file` of their articles. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface ReadOptions extends EngineOptions {
  /** The last stage that is run; all of them when it is not given. */
  readonly until?: Depth;
  readonly engines?: Engines;
  /** What the reader has put right about names. */
  readonly corrections?: readonly Correction[];
  readonly onFile?: (done: number, total: number) => void;
  /** The library of the pile, for what is known of its files already. */
  readonly kept?: KeptLibrary;
}

interface PileStep extends ReadStep {
  /** Files that are done, of all files. */
  readonly done: number;
  readonly total: number;
}

/** Lists the files and reads them one by one. */
async function* readFiles(
  paths: readonly string[],
  engines: Engines,
  depth: Depth,
  kept?: KeptLibrary,
): AsyncGenerator<PileStep> {
  const { files, problems } = await listSourceFiles(paths);
  if (kept) forgetOthers(kept, files, problems);
  const unique = createIdKeeper();
  yield { articles: [], sources: [], problems, left: 0, known: false, done: 0, total: files.length };
  for (const [at, file] of files.entries()) {
    for await (const step of readFile(file, { engines, depth, unique, kept })) {
      yield { ...step, done: step.left === 0 ? at + 1 : at, total: files.length };
    }
  }
}

/** The cleaned and dated articles of files, each file as soon as it is done. */
export async function* cleanPile(
  paths: readonly string[],
): AsyncGenerator<{ readonly articles: readonly Article[]; readonly problems: readonly SourceProblem[] }> {
  const engines = await loadEngines({ names: false });
  for await (const { articles, problems } of readFiles(paths, engines, 'clean')) {
    yield { articles: articles.map(({ article }) => article), problems };
  }
}

/** All stages over all files, in this process. */
export async function readPile(paths: readonly string[], options: ReadOptions = {}): Promise<Pile> {
  const depth = options.until ?? 'timeline';
  const names = depth === 'entities' || depth === 'timeline';
  const engines = options.engines ?? (await loadEngines({ ...options, names }));
  const articles: StagedArticle[] = [];
  const problems: SourceProblem[] = [];
  const sources = new Map<string, string>();
  for await (const step of readFiles(paths, engines, depth, options.kept)) {
    articles.push(...step.articles);
    problems.push(...step.problems);
    for (const { file, text } of step.sources) sources.set(file, text);
    options.onFile?.(step.done, step.total);
  }
  options.kept?.flush();
  const analyser = createPileAnalyser(engines, depth, options.corrections ?? []);
  for (const article of articles) analyser.put(article);
  if (depth !== 'clean') await analyser.settleDates();
  return { articles: [...analyser.articles()], analysis: analyser.analyse(), problems, sources };
}
