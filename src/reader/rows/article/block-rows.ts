import type { Article, Block, ListItem } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import type { Role } from '../../theme/roles.ts';
import { breakLines, type PlacedRow, placeOfLine } from '../flow.ts';
import { type Row, type Segment, seg } from '../row.ts';
import { cellWidth } from '../width.ts';
import type { Mark } from './marks.ts';
import { tableRows } from './table-rows.ts';

export interface BodyLook {
  /** Cells for the text. */
  readonly cells: number;
  readonly glyphs: Glyphs;
  readonly highlights: 'key' | 'all' | 'off';
  /** What dates mean stands after them. */
  readonly resolved: boolean;
}

/** Lines of one block, without a blank line after it. */
export function* blockRows(
  article: Pick<Article, 'text' | 'links'>,
  block: Block,
  marks: readonly Mark[],
  look: BodyLook,
): Generator<PlacedRow> {
  const { glyphs, cells } = look;
  const pieces = (span: Span, base: Role) => piecesOf(article, span, base, marks, look);
  switch (block.type) {
    case 'heading':
      yield* lines(pieces(block, 'heading'), cells, [], []);
      return;
    case 'caption':
      yield* lines(pieces(block, 'caption'), cells, [seg(`${glyphs.caption} `, 'muted')], [seg('  ')]);
      return;
    case 'quote': {
      const bar = [seg(`${glyphs.quote} `, 'faint')];
      yield* lines(pieces(block, 'text'), cells, bar, bar);
      return;
    }
    case 'list': {
      const items: readonly ListItem[] = block.items ?? [block];
      const digits = String(items.length).length + 1;
      for (const [index, item] of items.entries()) {
        const sign = block.ordered ? `${`${index + 1}.`.padStart(digits)} ` : ` ${glyphs.bullet} `;
        const own = item.head
          ? [...pieces(item.head, 'strong'), ...pieces({ start: item.head.end, end: item.end }, 'text')]
          : pieces(item, 'text');
        yield* lines(own, cells, [seg(sign, 'accent')], [seg(' '.repeat(sign.length))]);
      }
      return;
    }
    case 'table':
      yield* tableRows(article.text, block, cells, glyphs);
      return;
    default:
      yield* lines(pieces(block, 'text'), cells, [], []);
  }
}

function* lines(pieces: readonly Segment[], cells: number, first: Row, rest: Row): Generator<PlacedRow> {
  const indent = rest.reduce((sum, { text }) => sum + cellWidth(text), 0);
  let place = placeOfLine(pieces) ?? 0;
  for (const [index, line] of breakLines(pieces, cells - indent).entries()) {
    place = placeOfLine(line) ?? place;
    yield { row: [...(index === 0 ? first : rest), ...line], place };
  }
}

/** A stretch of text cut into pieces by what stands in it. */
function piecesOf(
  { text, links }: Pick<Article, 'text' | 'links'>,
  span: Span,
  base: Role,
  marks: readonly Mark[],
  { highlights, resolved, glyphs }: BodyLook,
): Segment[] {
  const pieces: Segment[] = [];
  const plain = (start: number, end: number) => {
    let at = start;
    for (const link of links) {
      if (link.end <= at || link.start >= end) continue;
      const from = Math.max(at, link.start);
      if (from > at) pieces.push({ text: text.slice(at, from), role: base, at });
      at = Math.min(end, link.end);
      pieces.push({ text: text.slice(from, at), role: 'again', at: from });
    }
    if (at < end) pieces.push({ text: text.slice(at, end), role: base, at });
  };
  const met = new Set<string>();
  let at = span.start;
  for (let index = firstFrom(marks, span.start); index < marks.length && marks[index].start < span.end; index++) {
    const mark = marks[index];
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, span.end);
    const role = highlights === 'off' ? null : roleFor(mark, highlights, met);
    if (start >= end || (role === null && !(resolved && mark.resolved))) continue;
    plain(at, start);
    pieces.push({ text: text.slice(start, end), role: role ?? base, at: start });
    if (resolved && mark.resolved)
      pieces.push(seg(` ${glyphs.open}${mark.resolved.replace(/ /g, '\u00a0')}${glyphs.close}`, 'resolved'));
    at = end;
  }
  plain(at, span.end);
  return pieces;
}

/** The first mention in a block carries the colour, later ones a line only; what leads nowhere carries nothing. */
function roleFor(mark: Mark, highlights: 'key' | 'all', met: Set<string>): Role | null {
  if (highlights === 'all') return mark.role;
  if (!mark.leads) return null;
  if (mark.kind === 'date') return 'date';
  const key = mark.entity ?? '';
  if (met.has(key)) return 'again';
  met.add(key);
  return mark.role;
}

/** Index of the first mark that ends after a place. */
export function firstFrom(marks: readonly Span[], place: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle].end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
