import type { Sort } from '../../../library/library.ts';
import type { PickerItem } from './picker-items.ts';

const SORTS: readonly (readonly [sort: Sort, label: string])[] = [
  ['date', 'newest first'],
  ['unread', 'unread first'],
  ['relevance', 'best match first'],
  ['outlet', 'by outlet'],
  ['title', 'by title'],
];

export function sortItems(now: Sort): readonly PickerItem[] {
  return SORTS.map(([value, label]) => ({ label, value, ...(value === now ? { note: 'now' } : {}) }));
}
