import type { RawDocument, SourceProblem } from '../model/raw-document.ts';
import { readSource, type SourceFile } from '../sources/read-sources.ts';
import type { Engines } from './engines.ts';
import { type Depth, readArticle, type StagedArticle } from './read-article.ts';
import type { SourceText } from './store.ts';

/** What opening a file, or one document of it, gave. */
export interface ReadStep {
  readonly articles: readonly StagedArticle[];
  readonly sources: readonly SourceText[];
  readonly problems: readonly SourceProblem[];
  /** Documents of the file that are still to come. */
  readonly left: number;
}

export interface FileReading {
  readonly engines: Engines;
  readonly depth: Depth;
  /** Gives every article an id that no other one has. */
  readonly unique: (read: StagedArticle) => StagedArticle;
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
  reading.onStart?.(file.file);
  const { documents, problems } = await readSource(file);
  const wanted = documents.filter((document) => !reading.isLeftOut?.(document.file));
  const nothing = documents.length === 0 && problems.length === 0;
  const told = nothing ? [{ file: file.file, reason: 'holds no article', named: file.named }] : problems;
  yield { articles: [], sources: [], problems: told, left: wanted.length };
  for (const [at, document] of wanted.entries()) {
    reading.onStart?.(document.file);
    const named = file.named && documents.length === 1;
    yield { ...(await readDocument(document, named, reading)), left: wanted.length - at - 1 };
  }
}

async function readDocument(
  document: RawDocument,
  named: boolean,
  { engines, depth, unique }: FileReading,
): Promise<Omit<ReadStep, 'left'>> {
  // Kept for the source view alone: nothing of whoever received it may be shown or lie about.
  const sources = [{ file: document.file, text: engines.hideCounters(document.text) }];
  try {
    const { articles, problems } = await engines.clean(document);
    const read: StagedArticle[] = [];
    for (const article of articles) read.push(unique(await readArticle(engines, article, depth)));
    return {
      articles: read,
      sources,
      problems: problems.map((problem) => ({ ...problem, named })),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      articles: [],
      sources,
      problems: [{ file: document.file, reason: `could not be understood (${message})`, named }],
    };
  }
}
