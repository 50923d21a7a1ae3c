import { looksLikePersons } from '../metadata/bylines.ts';
import type { PhysicalLine } from './physical-lines.ts';

const SENTENCE_END = /[.!?…]["”’»)\]]*$/;
const STARTS_LOWER = /^[["“‘«(]?\p{Ll}/u;
const STARTS_MID = /^(?:[["“‘«(]?\p{Ll}|[,.;:)\]!?](?!\p{L}{2,}:))/u;

/** Words that no line of its own ends with, in lower case: the sentence goes on. */
const HANGS =
  /\s(?:the|an?|of|to|that|which|who|and|or|by|with|from|into|on|at|for|since|before|after|about|during|between|under|until|than|as|is|was|were|has|had|der|die|das|und|le|la|les|des|et|el|los|las|del|y|il|di|che)$/;

/** A link that begins a line goes on a sentence, when the line before breaks off in lower case. */
function isLinkInside(line: PhysicalLine, next: PhysicalLine): boolean {
  return (
    /^\[[^\]]+\]\(/.test(next.text) &&
    /[\p{Ll},]$/u.test(visible(line.text)) &&
    !/^[#>*+-]\s/.test(line.text) &&
    line.trailing < 2
  );
}

/** How a text was set. */
export interface WrapStyle {
  /** How long a line could be before it was broken; null where lines are whole paragraphs. */
  readonly width: number | null;
  /** Two blanks at the end of a line mean a break: true unless most lines have them. */
  readonly breaks: boolean;
}

export function wrapStyle(lines: readonly PhysicalLine[]): WrapStyle {
  const filled = lines.filter((line) => line.text !== '');
  const trailing = filled.filter((line) => line.trailing >= 2).length;
  return { width: wrapWidth(lines), breaks: trailing < filled.length * 0.6 };
}

function wrapWidth(lines: readonly PhysicalLine[]): number | null {
  const widths: number[] = [];
  for (const chunk of chunks(lines)) {
    // A mail program wraps all it quotes; elsewhere two lines are too few to tell.
    if (chunk.length < (chunk[0].quoted ? 2 : 3) || chunk.some((line, i) => i > 0 && line.text === chunk[i - 1].text))
      continue;
    const width = Math.max(
      ...chunk.map((line) => (hasUnbreakable(line) ? 0 : visibleLength(line) + Math.min(line.indent, 4))),
    );
    if (width < 38 || width > 110) continue;
    let full = 0;
    let ended = 0;
    for (let i = 0; i + 1 < chunk.length; i++) {
      if (isFull(chunk[i], chunk[i + 1], width)) full++;
      else if (SENTENCE_END.test(chunk[i].text) || chunk[i].trailing >= 2) ended++;
    }
    const pairs = chunk.length - 1;
    if (full >= pairs * 0.55 && full + ended >= pairs * 0.75 && !mostEndSentences(chunk)) widths.push(width);
  }
  if (widths.length === 0) return widthOfPairs(lines);
  return Math.max(...widths);
}

/** Paragraphs of two lines that show how long a line could be, where there is no longer one. */
const LEAST_PAIRS = 3;
/** By how much the first lines of such paragraphs may differ: the length of a word. */
const RAGGED = 14;

function widthOfPairs(lines: readonly PhysicalLine[]): number | null {
  const pairs = chunks(lines).filter((chunk) => chunk.length === 2 && SENTENCE_END.test(chunk[1].text));
  const lengths = pairs.map(([line]) => visibleLength(line) + Math.min(line.indent, 4));
  const width = Math.max(0, ...lengths);
  const alike = pairs.filter(
    ([line, next], i) => lengths[i] >= width - RAGGED && isFull(line, next, width) && !SENTENCE_END.test(line.text),
  );
  return width >= 38 && width <= 110 && pairs.length >= LEAST_PAIRS && alike.length >= pairs.length * 0.75
    ? width
    : null;
}

/** Lines between blank lines. */
function chunks(lines: readonly PhysicalLine[]): PhysicalLine[][] {
  const result: PhysicalLine[][] = [];
  let current: PhysicalLine[] = [];
  for (const line of lines) {
    if (line.text !== '') current.push(line);
    else if (current.length > 0) {
      result.push(current);
      current = [];
    }
  }
  if (current.length > 0) result.push(current);
  return result;
}

function hasUnbreakable(line: PhysicalLine): boolean {
  return /[^\s]{60}/.test(visible(line.text));
}

/** Without the targets of links. */
function visible(text: string): string {
  return text.includes('](') ? text.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1') : text;
}

function visibleLength(line: PhysicalLine): number {
  return visible(line.text).length;
}

function mostEndSentences(chunk: readonly PhysicalLine[]): boolean {
  return chunk.filter((line) => SENTENCE_END.test(line.text)).length > chunk.length * 0.6;
}

/** A link with what the sentence goes on with: some wrap a link and its target as one word. */
const LINK_IN_TEXT = /^\[[^\]]*\]\([^)\s]*\)(?:[,.;:)]|(?=\s\p{Ll}))/u;

/** The next line's first word would not have fitted on this line. */
function isFull(line: PhysicalLine, next: PhysicalLine, width: number): boolean {
  // Some wrapped before the targets were put in, some after: either way of counting will do.
  const word = Math.max(...[/^\S+/, LINK_IN_TEXT].map((first) => first.exec(next.text)?.[0].length ?? 0));
  return line.text.length + Math.min(line.indent, 4) + 1 + word > width;
}

/** "by Ann Lee" on a line of its own, under a title. */
const isBylineLine = (text: string): boolean => {
  const opener = /^(?:by|von|par|por|di|door) (?=\p{Lu})/u.exec(text);
  return opener !== null && text.length < 60 && looksLikePersons(text.slice(opener[0].length));
};

/** True when `next` continues the paragraph of `line`; neither is empty and `next` opens no item, heading or table. */
export function continues(
  line: PhysicalLine,
  next: PhysicalLine,
  after: PhysicalLine | undefined,
  { width, breaks }: WrapStyle,
): boolean {
  const ended = SENTENCE_END.test(line.text);
  if (!ended && isBylineLine(next.text) && !STARTS_LOWER.test(after?.text ?? '')) return false;
  if (!ended && line.text.length >= 25 && (HANGS.test(line.text) || isLinkInside(line, next))) return true;
  if (width !== null && (visibleLength(line) <= width + 40 || hasUnbreakable(line))) {
    if (line.indent === 0 && next.indent >= 2 && next.indent <= 10) return false;
    if (line.trailing >= 2 && breaks && (ended || visibleLength(line) < width * 0.6)) return false;
    if (isFull(line, next, width - 2)) return true;
    return !ended && line.trailing < 2 && STARTS_LOWER.test(next.text) && line.text.length > 12;
  }
  const runsOn = STARTS_MID.test(next.text);
  if (!ended && runsOn && (line.text.length >= 25 || next.text.length >= 40)) return true;
  // A link's text that was set on a line of its own: "… the company / Acme Holdings / said on Monday".
  return (
    width === null &&
    line.text.length >= 40 &&
    (ended || /[\p{Ll},]$/u.test(line.text)) &&
    next.text.length <= 80 &&
    !SENTENCE_END.test(next.text) &&
    after !== undefined &&
    after.text.length >= 20 &&
    STARTS_LOWER.test(after.text)
  );
}
