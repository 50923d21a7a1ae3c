import type { Block } from '../../../model/article.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { fit } from '../fit.ts';
import type { PlacedRow } from '../flow.ts';
import { type Segment, seg } from '../row.ts';
import { cellWidth } from '../width.ts';

const GAP = 2;

/** A table with its columns aligned; columns give way when there is no room for all, the widest first. */
export function* tableRows(text: string, block: Block, cells: number, glyphs: Glyphs): Generator<PlacedRow> {
  const rows = block.rows ?? [[block]];
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.map((row) => (row[column] ? cellWidth(text.slice(row[column].start, row[column].end)) : 0))),
  );
  for (let over = total(widths) - cells; over > 0; over = total(widths) - cells) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest] <= 3) break;
    widths[widest] = Math.max(3, widths[widest] - over);
  }
  for (const [index, row] of rows.entries()) {
    const line: Segment[] = [];
    for (const [column, cell] of row.entries()) {
      if (column > 0) line.push(seg(' '.repeat(GAP)));
      const piece = {
        text: text.slice(cell.start, cell.end),
        role: index === 0 ? ('strong' as const) : ('text' as const),
        at: cell.start,
      };
      line.push(...fit([piece], widths[column], undefined, glyphs.more));
    }
    yield { row: line, place: row[0]?.start ?? block.start };
    if (index === 0 && rows.length > 1)
      yield {
        row: [seg(glyphs.rule.repeat(Math.min(cells, total(widths))), 'faint')],
        place: (row.at(-1)?.end ?? block.start) - 0.5,
      };
  }
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
}
