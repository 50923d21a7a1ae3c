import type { Library } from '../../library/library.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import { counted } from './cards/words.ts';
import { rowWidth, spread } from './fit.ts';
import { type Row, type Segment, seg } from './row.ts';

export interface HeaderAsked {
  readonly query: string;
  readonly errors: readonly { readonly start: number; readonly end: number }[];
  readonly position: string;
}

/** The first line: what is open, how much of it there is, the filter, the place in the list. */
export function headerRow(library: Library, asked: HeaderAsked, columns: number, glyphs: Glyphs): Row {
  const dot = ` ${glyphs.dot} `;
  const place: Row = [seg(`  ${asked.position} `, 'muted')];
  const filter: Row = asked.query === '' ? [] : [seg('  filter: ', 'faint'), ...queryPieces(asked.query, asked.errors)];
  const parts: Row[] = [
    [seg(' dateline  ', 'faint'), seg(library.name, 'strong')],
    library.articleCount > 0 ? [seg(`${dot}${counted(library.articleCount, 'article')}`, 'muted')] : [],
    library.storyCount > 0 ? [seg(`${dot}${counted(library.storyCount, 'story', 'stories')}`, 'muted')] : [],
  ];
  // Where there is no room for all, the counts give way to the filter, the name comes last.
  const room = columns - rowWidth(place);
  while (parts.length > 1 && rowWidth(parts.flat()) + rowWidth(filter) > room) parts.pop();
  const left = parts.flat();
  if (rowWidth(left) + rowWidth(filter) <= room) return spread(left, [...filter, ...place], columns);
  return filter.length > 0
    ? spread(filter.slice(1), place, columns, undefined, glyphs.more)
    : spread(left, place, columns, undefined, glyphs.more);
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
    pieces.push(seg(query.slice(at, start), 'accent'), seg(query.slice(start, Math.max(end, start + 1)), 'fault'));
    at = Math.max(end, start + 1);
  }
  pieces.push(seg(query.slice(at), 'accent'));
  return pieces;
}
