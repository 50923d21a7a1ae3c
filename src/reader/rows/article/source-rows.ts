import type { OpenArticle } from '../../../library/library.ts';
import type { Removal } from '../../../model/article.ts';
import { breakLines, type Flow, makeFlow, type PlacedRow, tellHidden } from '../flow.ts';
import { type Segment, seg } from '../row.ts';
import type { BodyLook } from './block-rows.ts';
import { firstFrom } from './block-rows.ts';

/** The decoded source as it is, line by line with numbers; what did not become part of this article is dimmed. */
export function sourceFlow({ article }: OpenArticle, source: string, look: BodyLook): Flow {
  return makeFlow(
    rows(
      source,
      [...article.removed].sort((a, b) => a.start - b.start),
      look,
    ),
  );
}

function* rows(source: string, removed: readonly Removal[], { cells }: BodyLook): Generator<PlacedRow> {
  const digits = Math.max(3, String(countLines(source)).length);
  const blank = seg(' '.repeat(digits + 2));
  let number = 0;
  for (let start = 0; start <= source.length; ) {
    const feed = source.indexOf('\n', start);
    const end = feed === -1 ? source.length : feed;
    number++;
    const lines = breakLines(tellHidden(piecesOf(source, start, end, removed)), Math.max(8, cells - digits - 2));
    for (const [index, line] of lines.entries()) {
      const label = index === 0 ? seg(`${String(number).padStart(digits)}  `, 'faint') : blank;
      yield { row: [label, ...line], place: line[0]?.at ?? start };
    }
    start = end + 1;
  }
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function piecesOf(source: string, start: number, end: number, removed: readonly Removal[]): Segment[] {
  const pieces: Segment[] = [];
  let at = start;
  for (let index = firstFrom(removed, start); index < removed.length && removed[index].start < end; index++) {
    const from = Math.max(at, removed[index].start);
    const to = Math.min(end, removed[index].end);
    if (from > at) pieces.push({ text: source.slice(at, from), role: 'text', at });
    if (to > from) pieces.push({ text: source.slice(from, to), role: 'removed', at: from });
    at = Math.max(at, to);
  }
  if (at < end) pieces.push({ text: source.slice(at, end), role: 'text', at });
  return pieces;
}
