import type { Facet } from '../../../library/library.ts';
import { monthOf } from '../days.ts';
import type { PickerItem } from './picker-items.ts';

const TITLES: Readonly<Record<Facet['field'], string>> = {
  outlet: 'outlet',
  person: 'person',
  place: 'place',
  org: 'organisation',
  month: 'month',
};

export function facetItems(facets: readonly Facet[]): readonly PickerItem[] {
  return facets.flatMap(({ field, values }) =>
    values.map(({ label, query, count }) => ({
      label: field === 'month' ? monthOf(`${label}-01`) : label,
      value: query,
      note: String(count),
      group: TITLES[field],
    })),
  );
}
