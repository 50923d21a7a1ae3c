import type { OriginRun } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { MappedText } from './mapped-text.ts';

/** Text that was decoded from a stretch of a source, with the way back for every offset. */
export interface DecodedSpan {
  readonly text: string;
  /** Offset in the source of an offset in the text. */
  toSource(offset: number): number;
}

/** A place where an escape was decoded: from there on, text and source are apart by another amount. */
interface Step {
  /** In the text, behind the decoded letters. */
  readonly at: number;
  /** In the source, behind the escape. */
  readonly source: number;
}

/** Decodes with a pattern that finds the escapes of a format; `read` gives what one stands for, null to leave it. */
export function decodeSpan(
  source: string,
  span: Span,
  escapes: RegExp,
  read: (found: string) => string | null,
): DecodedSpan {
  const slice = source.slice(span.start, span.end);
  const steps: Step[] = [{ at: 0, source: span.start }];
  let text = '';
  let copied = 0;
  for (const match of slice.matchAll(escapes)) {
    const meaning = read(match[0]);
    if (meaning === null) continue;
    text += slice.slice(copied, match.index) + meaning;
    copied = match.index + match[0].length;
    steps.push({ at: text.length, source: span.start + copied });
  }
  text += slice.slice(copied);
  return { text, toSource: (offset) => Math.min(span.end, place(steps, offset)) };
}

function place(steps: readonly Step[], offset: number): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (steps[middle].at <= offset) low = middle;
    else high = middle - 1;
  }
  return steps[low].source + offset - steps[low].at;
}

/** Leads drafts made from decoded text back to the source. */
export function relocate(drafts: readonly Draft[], decoded: DecodedSpan, source: string): void {
  const move = (span: Span): Span => ({
    start: decoded.toSource(span.start),
    end: Math.max(decoded.toSource(span.start), decoded.toSource(span.end)),
  });
  for (const draft of drafts) {
    draft.mapped = moved(draft.mapped, decoded, source);
    draft.source = move(draft.source);
    draft.cuts = draft.cuts.map((cut) => ({ ...move(cut), reason: cut.reason }));
  }
}

function moved(mapped: MappedText, decoded: DecodedSpan, source: string): MappedText {
  let last = 0;
  const runs = mapped.runs.map((run): OriginRun => {
    const start = Math.max(last, decoded.toSource(run.source.start));
    const end = Math.max(start, decoded.toSource(run.source.end));
    last = end;
    const exact =
      run.exact &&
      end - start === run.end - run.start &&
      source.slice(start, end) === mapped.text.slice(run.start, run.end);
    return { start: run.start, end: run.end, source: { start, end }, exact };
  });
  return { text: mapped.text, runs };
}
