import type { Glyphs } from '../../theme/glyphs.ts';
import { cutRow, fit, ground } from '../fit.ts';
import { type Row, seg } from '../row.ts';
import type { Target } from './card.ts';

/** A line of what is selected on a card: its cells on a ground of their own, with a bar before them. */
export function litRow(row: Row, target: Pick<Target, 'from' | 'to'>, cells: number, glyphs: Glyphs): Row {
  const whole = fit(row, cells, undefined, glyphs.more);
  const from = Math.max(0, target.from);
  const to = Math.min(cells, target.to);
  return [
    ...cutRow(whole, 0, from),
    seg(glyphs.bar, 'accent', 'selected'),
    ...ground(cutRow(whole, from + 1, to), 'selected'),
    ...cutRow(whole, to, cells),
  ];
}
