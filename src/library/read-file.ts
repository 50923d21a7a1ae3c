import type { RawDocument, SourceProblem } from '../model/raw-document.ts';
import { readSource, type SourceFile } from '../sources/read-sources.ts';
import type { Engines } from './engines.ts';
import { type Depth, readArticle, type StagedArticle } from './read-article.ts';
import type { SourceText } from './store.ts';

/** What one document gave. */
export interface DocumentRecord {
  readonly articles: readonly StagedArticle[];
  readonly sources: readonly SourceText[];
  readonly problems: readonly SourceProblem[];
}

/**
 * What one file gave through all stages that look at articles alone, whoever asks for it: ids are not yet told apart
 * from those of other files, and `named` of a problem holds only if the file itself was named.
 */
export interface FileRecord {
  readonly problems: readonly SourceProblem[];
  readonly documents: readonly DocumentRecord[];
}

/** Records of files from earlier runs. */
export interface KeptFiles {
  /** The record of a file that is as it was; null when there is none. */
  find(file: SourceFile): Promise<FileRecord | null>;
  keep(file: SourceFile, digest: string, record: FileRecord): void;
}

/** What opening a file, or one document of it, gave. */
export interface ReadStep extends DocumentRecord {
  /** Documents of the file that are still to come. */
  readonly left: number;
  /** True when this comes from an earlier run. */
  readonly known: boolean;
}

export interface FileReading {
  readonly engines: Engines;
  readonly depth: Depth;
  /** Gives every article an id that no other one has. */
  readonly unique: (read: StagedArticle) => StagedArticle;
  /** Where records are looked for, and kept when the stages were run to their end. */
  readonly kept?: KeptFiles;
  /** True for documents that are passed over. */
  readonly isLeftOut?: (document: string) => boolean;
  /** Told before the work on a document begins. */
  readonly onStart?: (document: string) => void;
}

/**
 * One file through all the stages that look at articles alone: first what opening it gave, then document by document,
 * for a mailbox or a list of articles holds many. A file that cannot be used, and a document that a stage stumbles over,
 * becomes a problem.
 */
export async function* readFile(file: SourceFile, reading: FileReading): AsyncGenerator<ReadStep> {
  const known = await reading.kept?.find(file);
  const steps = known ? stepsOf(known) : readAnew(file, reading);
  for await (const { articles, sources, problems, left } of steps) {
    yield {
      articles: articles.map(reading.unique),
      sources,
      problems: problems.map((problem) => ({ ...problem, named: problem.named && file.named })),
      left,
      known: Boolean(known),
    };
  }
}

function* stepsOf({ problems, documents }: FileRecord): Generator<Omit<ReadStep, 'known'>> {
  yield { articles: [], sources: [], problems, left: documents.length };
  for (const [at, document] of documents.entries()) yield { ...document, left: documents.length - at - 1 };
}

async function* readAnew(file: SourceFile, reading: FileReading): AsyncGenerator<Omit<ReadStep, 'known'>> {
  reading.onStart?.(file.file);
  const { documents, problems, digest } = await readSource({ ...file, named: true });
  const wanted = documents.filter((document) => !reading.isLeftOut?.(document.file));
  const nothing = documents.length === 0 && problems.length === 0;
  const told = nothing ? [{ file: file.file, reason: 'holds no article', named: true }] : problems;
  yield { articles: [], sources: [], problems: told, left: wanted.length };
  const records: DocumentRecord[] = [];
  for (const [at, document] of wanted.entries()) {
    reading.onStart?.(document.file);
    const { record, whole } = await readDocument(document, documents.length === 1, reading);
    if (whole) records.push(record);
    yield { ...record, left: wanted.length - at - 1 };
  }
  // What a stage stumbled over, or was passed over, may come out better the next time.
  const isWhole = records.length === documents.length && reading.depth === 'timeline';
  if (isWhole && digest !== null) reading.kept?.keep(file, digest, { problems: told, documents: records });
}

async function readDocument(
  document: RawDocument,
  named: boolean,
  { engines, depth }: FileReading,
): Promise<{ readonly record: DocumentRecord; readonly whole: boolean }> {
  // Kept for the source view alone: nothing of whoever received it may be shown or lie about.
  const sources = [{ file: document.file, text: engines.hideCounters(document.text) }];
  try {
    const { articles, problems } = await engines.clean(document);
    const read: StagedArticle[] = [];
    for (const article of articles) read.push(await readArticle(engines, article, depth));
    const told = problems.map((problem) => ({ ...problem, named }));
    return { record: { articles: read, sources, problems: told }, whole: true };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = { file: document.file, reason: `could not be understood (${message})`, named };
    return { record: { articles: [], sources, problems: [problem] }, whole: false };
  }
}
