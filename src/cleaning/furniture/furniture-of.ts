import type { RemovalReason } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import { type LinePattern, LONGEST } from './line-pattern.ts';
import { LINE_PATTERNS } from './line-patterns.ts';
import { isMenuRow } from './menu-row.ts';
import { NOTICES } from './notices.ts';
import { PROMPT_PATTERNS, withSigns } from './prompt-patterns.ts';

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
let promptGroups: readonly Group[] | null = null;
let noticeGroups: readonly Group[] | null = null;

/** Tells whether a text is one of the lines that sites put around articles; null when nothing says so. */
export function furnitureOf(text: string): FurnitureVerdict | null {
  if (text.length > LONGEST_NOTICE) return null;
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  if (folded === '') return null;
  if (folded.length <= LONGEST) {
    const line = folded
      .replace(/^[\s▸►▶→»›>]+|[\s▸►▶→»›>▼↓⌄]+$/gu, '')
      .replace(/^(?:share|send)(?: (?:this|on|via|it))*: /, '');
    const whole = ofLine(line);
    if (whole) return whole;
    const parts = line.split(/\s*[|•·»›]\s*/);
    if (parts.length > 1 && parts.length < 20) {
      const verdicts = parts.map(ofLine);
      if (verdicts.every(Boolean)) return { reason: verdicts[0]!.reason, sure: true };
    }
  }
  if (isMenuRow(text)) return { reason: 'navigation', sure: true };
  noticeGroups ??= grouped(NOTICES);
  const group = noticeGroups.find((each) => each.pattern.test(folded));
  return group && !(group.reason !== 'cookie-notice' && isReported(text)) ? group : null;
}

function ofLine(folded: string): Group | undefined {
  lineGroups ??= grouped(LINE_PATTERNS);
  promptGroups ??= grouped(PROMPT_PATTERNS);
  const signed = withSigns(folded);
  return (
    lineGroups.find(({ pattern }) => pattern.test(folded)) ?? promptGroups.find(({ pattern }) => pattern.test(signed))
  );
}

/** A paragraph that quotes somebody is the article's, whatever notice it is about. */
function isReported(text: string): boolean {
  return /["“”„«»]/.test(text) || /\b(?:said|says|told|announced|according to|reported|argued|ruled)\b/i.test(text);
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
