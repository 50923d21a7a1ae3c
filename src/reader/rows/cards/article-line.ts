import type { ArticleSummary } from '../../../library/library.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { shortDay } from '../days.ts';
import { fit } from '../fit.ts';
import { type Row, seg } from '../row.ts';

/** Cells before the outlet. */
export const DAY_CELLS = 12;

/** One line for an article: day, outlet, title. */
export function articleLine(summary: ArticleSummary, cells: number, glyphs: Glyphs): Row {
  const day = summary.published === null ? 'undated' : shortDay(summary.published);
  const about = summary.published !== null && summary.publishedInferred ? glyphs.about : ' ';
  return fit(
    [
      seg(`${day.padStart(DAY_CELLS - 2)}${about} `, 'muted'),
      seg(summary.outlet === null ? '' : `${summary.outlet}  `, 'muted'),
      seg(summary.title),
    ],
    cells,
    undefined,
    glyphs.more,
  );
}
