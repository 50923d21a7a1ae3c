import type { SourceProblem } from '../model/raw-document.ts';
import { complain } from './output.ts';

/**
 * A line on stderr for each file that gave nothing. A file named on the command line makes the exit code 1; one met
 * in a folder is only told.
 */
export function reportProblems(problems: readonly SourceProblem[]): void {
  for (const { file, reason, named } of problems) {
    complain(`${file}: ${reason}${named ? '' : ' (skipped)'}`);
    if (named) process.exitCode = 1;
  }
}

/** Said when everything could be opened and yet there is nothing to show. */
export function reportEmpty(paths: readonly string[], articles: number, problems: readonly SourceProblem[]): void {
  if (articles > 0 || problems.some((problem) => problem.named)) return;
  complain(`no articles in ${paths.join(', ')}${problems.length > 0 ? `; ${problems.length} files skipped` : ''}`);
}
