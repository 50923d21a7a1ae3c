import type { Correction } from '../entities/corrections.ts';
import type { PileAnalysis, ReadArticle } from '../model/analysis.ts';
import type { SourceProblem } from '../model/raw-document.ts';
import { listSourceFiles, type SourceFile } from '../sources/read-sources.ts';
import { createPileAnalyser, type PileAnalyser } from './analyse-pile.ts';
import type { Engines } from './engines.ts';
import { forgetOthers, type KeptLibrary, type LibraryPlace, openKeptLibrary } from './kept/kept-library.ts';
import { readArticle, type StagedArticle } from './read-article.ts';
import { type FileReading, readFile } from './read-file.ts';
import type { AnalysisPart, SourceText } from './store.ts';
import { createIdKeeper } from './unique-ids.ts';

/** What to read; plain data, for it is handed to a worker. */
export interface RunRequest {
  readonly paths: readonly string[];
  /** Files, and documents inside files, that are passed over. */
  readonly without: readonly string[];
  readonly corrections: readonly Correction[];
  readonly nerModel: string | null;
  /** False when the articles are known already and only the analysis is wanted anew. */
  readonly articlesToo: boolean;
  /** Where what is read is kept for the next time; null keeps nothing. */
  readonly library: LibraryPlace | null;
}

/** What comes of it, in this order: listed, (started, articles)…, part…, commit, … ready. */
export type RunMessage =
  /** Something about the library that people should know, in one line. At any time. */
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'listed'; readonly total: number; readonly problems: readonly SourceProblem[] }
  | { readonly kind: 'started'; readonly file: string }
  | {
      readonly kind: 'articles';
      readonly articles: readonly ReadArticle[];
      readonly sources: readonly SourceText[];
      readonly problems: readonly SourceProblem[];
      /** Documents that are done, of all that are known so far. */
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'merging' }
  | { readonly kind: 'part'; readonly part: AnalysisPart }
  | { readonly kind: 'commit' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string };

/** Hands a message over; resolves when the other side is ready for the next one. */
export type Send = (message: RunMessage) => Promise<void> | void;

/** A batch is sent when it has so many articles, or is so old. */
const BATCH = 16;
const BATCH_MS = 60;
/** The pile is merged for the first time at this size, and again whenever it has doubled. */
const FIRST_MERGE = 200;
const DAY_MS = 86_400_000;

/** Reads a pile and tells of it in small pieces: articles as they are read, and what was found over all of them. */
export async function runPile(request: RunRequest, engines: Engines, send: Send): Promise<void> {
  const kept = request.library && openKeptLibrary(request.library, request, 'write');
  let told: string | null = null;
  const tellNote = async () => {
    if (!kept || kept.note === null || kept.note === told) return;
    told = kept.note;
    await send({ kind: 'note', note: kept.note });
  };
  try {
    await tellNote();
    await runStages(request, engines, kept, send);
  } finally {
    kept?.close();
  }
  await tellNote();
  await send({ kind: 'ready' });
}

async function runStages(request: RunRequest, engines: Engines, kept: KeptLibrary | null, send: Send): Promise<void> {
  const { files, problems } = await listSourceFiles(request.paths);
  if (kept) forgetOthers(kept, files, problems);
  const wanted = inReadingOrder(files.filter(({ file }) => !request.without.includes(file)));
  await send({ kind: 'listed', total: wanted.length, problems });
  const analyser = createPileAnalyser(engines, 'timeline', request.corrections);
  const sources = new Map<string, string>();
  let batch = emptyBatch();
  let count = 0;
  let done = 0;
  let total = wanted.length;
  let nextMerge = FIRST_MERGE;
  const flush = async () => {
    const { since: _, ...rest } = batch;
    batch = emptyBatch();
    await send({ kind: 'articles', ...rest, done, total });
  };
  const reading: FileReading = {
    engines,
    depth: 'timeline',
    unique: createIdKeeper(),
    kept: kept ?? undefined,
    isLeftOut: (document) => request.without.includes(document),
    onStart: (file) => void send({ kind: 'started', file }),
  };
  for (const file of wanted) {
    let opened = false;
    for await (const step of readFile(file, reading)) {
      // A file counts as one until it is opened, then each document of it does.
      if (opened || step.left === 0) done++;
      else total += step.left - 1;
      opened = true;
      for (const staged of step.articles) {
        analyser.put(staged);
        if (request.articlesToo) batch.articles.push(forStore(staged));
      }
      for (const { file: name, text } of step.sources) sources.set(name, text);
      if (request.articlesToo) batch.sources.push(...step.sources);
      batch.problems.push(...step.problems);
      count += step.articles.length;
      if (batch.articles.length >= BATCH || Date.now() - batch.since >= BATCH_MS) await flush();
      if (count < nextMerge || done >= total) continue;
      nextMerge = count * 2;
      await flush();
      await sendAnalysis(analyser.analyse(), send);
    }
  }
  await flush();
  kept?.flush();
  const mended = await withoutSharedFurniture(analyser, engines, sources);
  for (const staged of mended) analyser.put(staged);
  const changed = [...mended, ...(await analyser.settleDates())];
  if (request.articlesToo) {
    for (const articles of pieces(changed, BATCH)) {
      await send({
        kind: 'articles',
        articles: articles.map(forStore),
        sources: [],
        problems: [],
        done,
        total,
      });
    }
  }
  await send({ kind: 'merging' });
  await sendAnalysis(analyser.analyse(), send);
}

/** Event mentions stay with the timeline; the store has no use for them. */
function forStore({ article, dates, mentions }: StagedArticle): ReadArticle {
  return { article, dates, mentions };
}

/**
 * Articles from which lines were taken that stand in many articles of their outlet, read anew. Copies are left out of
 * the comparison. Done for the reader only: in the pipe an article's text does not depend on the files beside it.
 */
async function withoutSharedFurniture(
  analyser: PileAnalyser,
  engines: Engines,
  sources: ReadonlyMap<string, string>,
): Promise<StagedArticle[]> {
  const all = [...analyser.articles()].map(({ article }) => article);
  const copies = engines.findCopies(all);
  const compared = all.filter(({ id }) => !copies.has(id));
  const mended = engines.dropSharedFurniture(compared, ({ file }) => sources.get(file) ?? null);
  const read: StagedArticle[] = [];
  for (const [at, article] of mended.entries()) {
    if (article !== compared[at]) read.push(await readArticle(engines, article, 'timeline'));
  }
  return read;
}

function emptyBatch() {
  return {
    articles: [] as ReadArticle[],
    sources: [] as SourceText[],
    problems: [] as SourceProblem[],
    since: Date.now(),
  };
}

/** The files saved last come first; those of one day by their paths. */
function inReadingOrder(files: readonly SourceFile[]): SourceFile[] {
  const day = (file: SourceFile) => Math.floor(file.modified / DAY_MS);
  return [...files].sort((a, b) => day(b) - day(a) || (a.file < b.file ? -1 : 1));
}

async function sendAnalysis(analysis: PileAnalysis, send: Send): Promise<void> {
  for (const part of analysisParts(analysis)) await send({ kind: 'part', part });
  await send({ kind: 'commit' });
}

/** An analysis in pieces, each small enough to be taken over between two keys. */
export function* analysisParts(analysis: PileAnalysis): Generator<AnalysisPart> {
  for (const entities of pieces(analysis.entities, 400)) yield { entities };
  for (const mentions of pieces([...analysis.mentions], 40)) yield { mentions };
  for (const events of pieces(analysis.events, 200)) yield { events };
  for (const disagreements of pieces(analysis.disagreements, 200)) yield { disagreements };
  for (const relations of pieces(analysis.relations, 1_000)) yield { relations };
  for (const stories of pieces(analysis.stories, 400)) yield { stories };
  for (const copies of pieces([...analysis.copies], 2_000)) yield { copies };
}

function* pieces<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
