import type { Library } from '../../library/library.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import { fit, rowWidth, spread } from './fit.ts';
import { type Row, type Segment, seg } from './row.ts';

export interface HeaderAsked {
  readonly query: string;
  readonly errors: readonly { readonly start: number; readonly end: number }[];
  readonly position: string;
}

/** The first line: what is open, how much of it there is, the filter, the place in the list. */
export function headerRow(library: Library, asked: HeaderAsked, columns: number, glyphs: Glyphs): Row {
  const dot = ` ${glyphs.dot} `;
  const counts = [
    counted(library.articleCount, 'article'),
    library.storyCount > 0 ? counted(library.storyCount, 'story') : '',
  ]
    .filter((one) => one !== '')
    .join(dot);
  const left: Row = [seg(' dateline', 'faint'), seg(`  ${library.name}`, 'strong'), seg(`${dot}${counts}`, 'muted')];
  const right: Segment[] = [];
  if (asked.query !== '') right.push(seg('filter: ', 'faint'), ...queryPieces(asked.query, asked.errors), seg('   '));
  right.push(seg(asked.position, 'muted'), seg(' '));
  return fit(
    rowWidth(left) + rowWidth(right) > columns ? spread(left, right.slice(-2), columns) : spread(left, right, columns),
    columns,
    undefined,
    glyphs.more,
  );
}

/** A query with its faulty parts marked. */
export function queryPieces(
  query: string,
  errors: readonly { readonly start: number; readonly end: number }[],
): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end } of errors) {
    if (start < at) continue;
    pieces.push(
      seg(query.slice(at, start), 'accent'),
      seg(query.slice(start, Math.max(end, start + 1)), 'error', 'lightly'),
    );
    at = Math.max(end, start + 1);
  }
  pieces.push(seg(query.slice(at), 'accent'));
  return pieces;
}

function counted(count: number, what: string): string {
  const plural = what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`;
  return `${count.toLocaleString('en')} ${count === 1 ? what : plural}`;
}
