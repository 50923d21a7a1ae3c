import type { Entity } from '../../../model/entity.ts';
import { TYPE_WORDS } from '../cards/words.ts';
import type { PickerItem } from './picker-items.ts';

/** Names are looked through up to this many, most mentioned first. */
const MOST_NAMES = 20_000;

/** Every name of the pile, most mentioned first; other forms of a name are found by typing too. */
export function nameItems(entities: readonly Entity[]): readonly PickerItem[] {
  return entities.slice(0, MOST_NAMES).map(({ id, name, type, mentionCount, articles }) => ({
    label: name,
    value: id,
    note: `${mentionCount} in ${articles.length}`,
    group: TYPE_WORDS[type][0],
  }));
}
