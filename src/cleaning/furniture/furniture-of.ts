import type { RemovalReason } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import { LINE_PATTERNS, type LinePattern, LONGEST, NOTICES } from './line-patterns.ts';

/** What a line of site furniture is; `sure` when it needs no second sign. */
export interface FurnitureVerdict {
  readonly reason: RemovalReason;
  readonly sure: boolean;
}

/** Longest paragraph that can be a notice. */
const LONGEST_NOTICE = 1200;

interface Group {
  readonly reason: RemovalReason;
  readonly sure: boolean;
  readonly pattern: RegExp;
}

let lineGroups: readonly Group[] | null = null;
let noticeGroups: readonly Group[] | null = null;

/** Tells whether a text is one of the lines that sites put around articles; null when nothing says so. */
export function furnitureOf(text: string): FurnitureVerdict | null {
  if (text.length > LONGEST_NOTICE) return null;
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  if (folded === '') return null;
  if (folded.length <= LONGEST) {
    lineGroups ??= grouped(LINE_PATTERNS);
    for (const group of lineGroups) if (group.pattern.test(folded)) return group;
    const parts = folded.split(/\s*[|•·]\s*/);
    if (parts.length > 1 && parts.length < 20) {
      const verdicts = parts.map((part) => lineGroups!.find((group) => group.pattern.test(part)));
      if (verdicts.every(Boolean)) return { reason: verdicts[0]!.reason, sure: true };
    }
  }
  noticeGroups ??= grouped(NOTICES);
  for (const group of noticeGroups) if (group.pattern.test(folded)) return group;
  return null;
}

/** Patterns of one verdict become one expression: a line is then looked at a dozen times, not a hundred. */
function grouped(patterns: readonly LinePattern[]): Group[] {
  const groups: { reason: RemovalReason; sure: boolean; sources: string[] }[] = [];
  for (const { reason, pattern, weak } of patterns) {
    const sure = !weak;
    const group = groups.find((each) => each.reason === reason && each.sure === sure);
    if (group) group.sources.push(pattern.source);
    else groups.push({ reason, sure, sources: [pattern.source] });
  }
  groups.sort((a, b) => Number(b.sure) - Number(a.sure));
  return groups.map(({ reason, sure, sources }) => ({ reason, sure, pattern: new RegExp(sources.join('|'), 'u') }));
}
