import { detectCapabilities } from '../../reader/terminal/capabilities.ts';
import { articleLine } from '../formats/article-listing.ts';
import { openOutput } from '../output.ts';
import type { LibraryOptions } from '../pile-library.ts';
import { reportEmpty, reportProblems } from '../problems.ts';
import { UsageError } from '../usage-error.ts';

/** `dateline [PATH…]`: the reader on a terminal that can place its cursor, else the list of articles as plain text. */
export async function read(paths: string[], options: LibraryOptions): Promise<void> {
  const named = paths.length > 0 ? paths : ['.'];
  if (!process.stdout.isTTY || detectCapabilities(process.env).dumb) return list(named);
  if (named.includes('-'))
    throw new UsageError('- cannot be opened in the reader, which needs stdin for its keys; save it first');
  if (!process.stdin.isTTY) throw new UsageError('the reader needs a terminal on stdin for its keys');
  const { openReader } = await import('../../reader/open-reader.tsx');
  const problems = await openReader(named, options);
  reportProblems(problems.filter((problem) => problem.named));
  // The reading thread may still be at work.
  process.exit();
}

/** Newest first, as the reader shows them; undated ones last. */
async function list(paths: readonly string[]): Promise<void> {
  // Not loaded for the reader: there the stages run in a thread of their own.
  const { cleanPile } = await import('../../library/pipeline.ts');
  const output = openOutput();
  const articles = [];
  const problems = [];
  for await (const step of cleanPile(paths)) {
    articles.push(...step.articles);
    problems.push(...step.problems);
  }
  articles.sort((a, b) => {
    const dayA = a.date?.value ?? '';
    const dayB = b.date?.value ?? '';
    return dayA > dayB ? -1 : dayA < dayB ? 1 : a.id < b.id ? -1 : 1;
  });
  for (const article of articles) await output.line(articleLine(article));
  await output.flush();
  reportProblems(problems);
  reportEmpty(paths, articles.length, problems);
}
