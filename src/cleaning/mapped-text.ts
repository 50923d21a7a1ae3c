import type { OriginRun } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Text with the way back to the source; runs as in `Article.origins`, counted in this text. */
export interface MappedText {
  readonly text: string;
  readonly runs: readonly OriginRun[];
}

const ODD_SPACE = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u00ad]| {2}/;
const SPACE_OR_WORDS = /[\s\u00a0]+|[^\s\u00a0]+/g;

/** Collects text from places of a source, folding white space and leaving soft hyphens out. */
export class MappedTextBuilder {
  private parts: string[] = [];
  private size = 0;
  /** The last few letters, so that looking at the end costs nothing however long the text has grown. */
  private recent = '';
  private runs: OriginRun[] = [];

  get length(): number {
    return this.size;
  }

  /** The last letters so far, at most 16. */
  tail(length: number): string {
    return this.recent.slice(-length);
  }

  /** Appends the source from `start` to `end`; every stretch of white space becomes one blank. */
  copy(source: string, start: number, end: number): void {
    if (start >= end) return;
    const slice = source.slice(start, end);
    if (!ODD_SPACE.test(slice)) {
      const from = slice.startsWith(' ') && this.endsBlank() ? 1 : 0;
      this.push(slice.slice(from), { start: start + from, end }, true);
      return;
    }
    for (const match of slice.matchAll(SPACE_OR_WORDS)) {
      const at = { start: start + match.index, end: start + match.index + match[0].length };
      if (/^[\s\u00a0]/.test(match[0])) this.blank(at, match[0] === ' ');
      else this.words(match[0], at);
    }
  }

  /** Appends text that stands for a place of the source without being equal to it. */
  put(text: string, source: Span): void {
    for (const match of text.matchAll(SPACE_OR_WORDS)) {
      if (/^[\s\u00a0]/.test(match[0])) this.blank(source, false);
      else this.push(match[0], source, false);
    }
  }

  /** Appends a line feed or tab that parts items or cells. */
  separate(mark: '\n' | '\t', at: number): void {
    this.trimEnd(/ $/);
    this.push(mark, { start: at, end: at }, false);
  }

  /** One blank, unless the text is empty or ends in white space already. */
  blank(source: Span, exact: boolean): void {
    if (!this.endsBlank()) this.push(' ', source, exact);
  }

  /** What was collected so far, a blank at the end included. */
  peek(): MappedText {
    return { text: this.parts.join(''), runs: this.runs };
  }

  finish(): MappedText {
    this.trimEnd(/\s$/);
    return this.peek();
  }

  private words(word: string, at: Span): void {
    if (!word.includes('\u00ad')) {
      this.push(word, at, true);
      return;
    }
    let from = at.start;
    for (const part of word.split('\u00ad')) {
      this.push(part, { start: from, end: from + part.length }, true);
      from += part.length + 1;
    }
  }

  private endsBlank(): boolean {
    return this.size === 0 || /\s$/.test(this.recent);
  }

  private push(text: string, source: Span, exact: boolean): void {
    if (text === '') return;
    const start = this.size;
    this.parts.push(text);
    this.size += text.length;
    this.recent = text.length >= 16 ? text.slice(-16) : (this.recent + text).slice(-16);
    const last = this.runs[this.runs.length - 1];
    if (last && exact && last.exact && last.source.end === source.start)
      this.runs[this.runs.length - 1] = {
        start: last.start,
        end: this.size,
        source: { start: last.source.start, end: source.end },
        exact: true,
      };
    else this.runs.push({ start, end: this.size, source, exact });
  }

  /** Takes white space off the end; called at the end of a text or cell only. */
  private trimEnd(what: RegExp): void {
    while (this.size > 0 && what.test(this.recent.slice(-1))) {
      const part = this.parts.pop()!.slice(0, -1);
      if (part !== '') this.parts.push(part);
      this.size--;
      this.recent = this.recent.length > 1 ? this.recent.slice(0, -1) : this.parts.slice(-16).join('').slice(-16);
      const last = this.runs[this.runs.length - 1];
      if (last.end - last.start === 1) this.runs.pop();
      else
        this.runs[this.runs.length - 1] = {
          ...last,
          end: last.end - 1,
          source: last.exact ? { start: last.source.start, end: last.source.end - 1 } : last.source,
        };
    }
  }
}

/** The part of a mapped text between two of its offsets, trimmed. */
export function sliceMapped(mapped: MappedText, from: number, to: number): MappedText {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(mapped.text[start])) start++;
  while (end > start && /\s/.test(mapped.text[end - 1])) end--;
  const runs: OriginRun[] = [];
  for (const run of mapped.runs) {
    if (run.end <= start || run.start >= end) continue;
    const head = Math.max(0, start - run.start);
    const tail = Math.max(0, run.end - end);
    runs.push({
      start: run.start + head - start,
      end: run.end - tail - start,
      source: run.exact ? { start: run.source.start + head, end: run.source.end - tail } : run.source,
      exact: run.exact,
    });
  }
  return { text: mapped.text.slice(start, end), runs };
}

/** The place in the source that all runs together reach over; null when there are none. */
export function sourceOf(mapped: MappedText): Span | null {
  if (mapped.runs.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const run of mapped.runs) {
    if (run.source.start < start) start = run.source.start;
    if (run.source.end > end) end = run.source.end;
  }
  return { start, end };
}
