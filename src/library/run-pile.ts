import type { Correction } from '../entities/corrections.ts';
import type { PileAnalysis, ReadArticle } from '../model/analysis.ts';
import type { SourceProblem } from '../model/raw-document.ts';
import { listSourceFiles, type SourceFile } from '../sources/read-sources.ts';
import { createPileAnalyser, type PileAnalyser } from './analyse-pile.ts';
import type { Engines } from './engines.ts';
import { forgetOthers, type KeptLibrary, type LibraryPlace, openKeptLibrary } from './kept/kept-library.ts';
import type { KeptResults } from './kept/kept-results.ts';
import { analysisParts, pieces } from './pieces.ts';
import { askedOf, forStore, hashOfShown, resultsOf, sourcesOf } from './pile-results.ts';
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

/** What comes of it, in this order: kept…, listed, (started, articles)…, merging, part…, commit, only, ready. */
export type RunMessage =
  /** Something about the library that people should know, in one line. At any time. */
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'listed'; readonly total: number; readonly problems: readonly SourceProblem[] }
  | { readonly kind: 'started'; readonly file: string }
  /** A message of an earlier run, packed: `articles`, `part` or `commit`. Comes before `listed`. */
  | { readonly kind: 'kept'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'articles';
      readonly articles: readonly ReadArticle[];
      readonly sources: readonly SourceText[];
      readonly problems: readonly SourceProblem[];
      /** Documents that are done, of all that are known so far. */
      readonly done: number;
      readonly total: number;
    }
  /** After messages of an earlier run: there are no articles but these, and no problems but those of this run. */
  | { readonly kind: 'only'; readonly articles: readonly string[] }
  | { readonly kind: 'merging' }
  | { readonly kind: 'part'; readonly part: AnalysisPart }
  | { readonly kind: 'commit' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string };

/** Hands a message over; resolves when the other side is ready for the next one. */
export type Send = (message: RunMessage) => Promise<void> | void;

/** Called when something is to be read: loading the stages takes longer than showing what an earlier run came to. */
export type LoadEngines = () => Promise<Engines>;

/** A batch is sent when it has so many articles, or is so old. */
const BATCH = 16;
const BATCH_MS = 60;
/** The pile is merged for the first time at this size, and again whenever it has doubled. */
const FIRST_MERGE = 200;
const DAY_MS = 86_400_000;

/**
 * Reads a pile and tells of it in small pieces: articles as they are read, and what was found over all of them. What an
 * earlier run came to is told first; when nothing has changed since, that is all.
 */
export async function runPile(
  request: RunRequest,
  loadEngines: LoadEngines,
  send: Send,
  kept: KeptLibrary | null = request.library && openKeptLibrary(request.library, request, 'write'),
): Promise<void> {
  let told: string | null = null;
  const tellNote = async () => {
    if (!kept || kept.note === null || kept.note === told) return;
    told = kept.note;
    await send({ kind: 'note', note: kept.note });
  };
  try {
    await tellNote();
    await runStages(request, loadEngines, kept, send);
  } finally {
    kept?.close();
  }
  await tellNote();
  await send({ kind: 'ready' });
}

/** What an earlier run over the pile came to, when all of it could be told again. */
async function replay(request: RunRequest, kept: KeptLibrary | null, send: Send): Promise<KeptResults | null> {
  const results = (request.articlesToo && kept?.results(askedOf(request))) || null;
  for (const bytes of results?.messages ?? []) await send({ kind: 'kept', bytes });
  return kept?.isSound ? results : null;
}

async function runStages(
  request: RunRequest,
  loadEngines: LoadEngines,
  kept: KeptLibrary | null,
  send: Send,
): Promise<void> {
  const before = await replay(request, kept, send);
  const { files, problems } = await listSourceFiles(request.paths);
  const wanted = inReadingOrder(files.filter(({ file }) => !request.without.includes(file)));
  await send({ kind: 'listed', total: wanted.length, problems });
  if (before && before.files !== null && before.files === (await kept?.match(wanted))) return;
  if (kept) forgetOthers(kept, files, problems);
  const engines = await loadEngines();
  const analyser = createPileAnalyser(engines, 'timeline', request.corrections);
  const sources = new Map<string, string>();
  const skipped: SourceProblem[] = [];
  const sent = new Set<StagedArticle>();
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
      // What is shown already is only replaced by what comes out in the end.
      const isTold = request.articlesToo && !(before && step.known);
      for (const staged of step.articles) {
        analyser.put(staged);
        if (!isTold) continue;
        batch.articles.push(forStore(staged));
        sent.add(staged);
      }
      for (const { file: name, text } of step.sources) sources.set(name, text);
      if (isTold) batch.sources.push(...step.sources);
      batch.problems.push(...step.problems);
      skipped.push(...step.problems);
      count += step.articles.length;
      if (batch.articles.length >= BATCH || Date.now() - batch.since >= BATCH_MS) await flush();
      if (before || count < nextMerge || done >= total) continue;
      nextMerge = count * 2;
      await flush();
      await sendAnalysis(analyser.analyse(), send);
    }
  }
  await flush();
  kept?.flush();
  const mended = await withoutSharedFurniture(analyser, engines, sources);
  for (const staged of mended) analyser.put(staged);
  await analyser.settleDates();
  const articles = [...analyser.articles()];
  if (request.articlesToo) {
    const isNew = (read: StagedArticle) =>
      !sent.has(read) && before?.articles.get(read.article.id) !== hashOfShown(read);
    const changed = articles.filter(isNew);
    for (const some of pieces(changed, BATCH)) {
      const texts = before ? sourcesOf(some, sources) : [];
      await send({ kind: 'articles', articles: some.map(forStore), sources: texts, problems: [], done, total });
    }
  }
  await send({ kind: 'merging' });
  const analysis = analyser.analyse();
  await sendAnalysis(analysis, send);
  // Only now does nothing that was found lead to them any more.
  if (before) await send({ kind: 'only', articles: articles.map(({ article }) => article.id) });
  if (!kept?.isKeeping) return;
  const match = request.without.length > 0 ? null : await kept.match(wanted);
  kept.keepResults(askedOf(request), resultsOf({ articles, analysis, sources, problems: skipped, files: match }));
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
