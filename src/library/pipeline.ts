import type { PileAnalysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { SourceProblem } from '../model/raw-document.ts';
import { listSourceFiles, readSource } from '../sources/read-sources.ts';
import { createPileAnalyser } from './analyse-pile.ts';
import { type EngineOptions, type Engines, loadEngines } from './engines.ts';
import { type Depth, readDocument, type StagedArticle } from './read-article.ts';
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
  readonly onFile?: (done: number, total: number) => void;
}

/** What one file gave. */
export interface FileStep {
  readonly articles: readonly StagedArticle[];
  readonly sources: readonly (readonly [file: string, text: string])[];
  readonly problems: readonly SourceProblem[];
  readonly done: number;
  readonly total: number;
}

/**
 * Lists, reads, cleans, dates, finds names and events, file by file, each as soon as it is done. A file that cannot be
 * used, and one that a stage stumbles over, becomes a problem; the rest goes on.
 */
export async function* readFiles(paths: readonly string[], engines: Engines, depth: Depth): AsyncGenerator<FileStep> {
  const { files, problems } = await listSourceFiles(paths);
  const unique = createIdKeeper();
  yield { articles: [], sources: [], problems, done: 0, total: files.length };
  for (const [at, file] of files.entries()) {
    const { documents, problems: faults } = await readSource(file);
    const found: SourceProblem[] = [...faults];
    const articles: StagedArticle[] = [];
    for (const document of documents) {
      try {
        articles.push(...readDocument(engines, document, depth).map(unique));
      } catch (error) {
        found.push({ file: document.file, reason: `could not be understood: ${messageOf(error)}`, named: file.named });
      }
    }
    if (articles.length === 0 && found.length === 0)
      found.push({ file: file.file, reason: 'holds no article', named: file.named });
    const sources = documents.map(({ file: name, text }) => [name, text] as const);
    yield { articles, sources, problems: found, done: at + 1, total: files.length };
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
  for await (const step of readFiles(paths, engines, depth)) {
    articles.push(...step.articles);
    problems.push(...step.problems);
    for (const [file, text] of step.sources) sources.set(file, text);
    options.onFile?.(step.done, step.total);
  }
  const analyser = createPileAnalyser(engines, depth);
  for (const article of articles) analyser.put(article);
  return { articles, analysis: analyser.analyse(), problems, sources };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
