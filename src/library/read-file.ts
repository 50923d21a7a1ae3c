import type { SourceProblem } from '../model/raw-document.ts';
import { readSource, type SourceFile } from '../sources/read-sources.ts';
import type { Engines } from './engines.ts';
import { type Depth, readArticle, type StagedArticle } from './read-article.ts';
import type { SourceText } from './store.ts';

/** What one file gave. */
export interface ReadFile {
  readonly articles: readonly StagedArticle[];
  readonly sources: readonly SourceText[];
  readonly problems: readonly SourceProblem[];
}

/**
 * One file through all the stages that look at articles alone. A file that cannot be used, and a document that a stage
 * stumbles over, becomes a problem.
 */
export async function readFile(
  file: SourceFile,
  engines: Engines,
  depth: Depth,
  unique: (read: StagedArticle) => StagedArticle,
): Promise<ReadFile> {
  const { documents, problems: faults } = await readSource(file);
  const problems: SourceProblem[] = [...faults];
  const articles: StagedArticle[] = [];
  for (const document of documents) {
    try {
      const cleaned = await engines.clean(document);
      problems.push(
        ...cleaned.problems.map((problem) => ({ ...problem, named: file.named && documents.length === 1 })),
      );
      for (const article of cleaned.articles) articles.push(unique(readArticle(engines, article, depth)));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push({ file: document.file, reason: `could not be understood (${message})`, named: file.named });
    }
  }
  if (articles.length === 0 && problems.length === 0) {
    problems.push({ file: file.file, reason: 'holds no article', named: file.named });
  }
  return { articles, sources: documents.map(({ file: name, text }) => ({ file: name, text })), problems };
}
