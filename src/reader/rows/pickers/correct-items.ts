import type { NameKey } from '../../../entities/corrections.ts';
import type { Entity, EntityType } from '../../../model/entity.ts';
import { TYPE_WORDS } from '../cards/words.ts';
import { nameItems } from './name-items.ts';
import type { PickerItem } from './picker-items.ts';

/** What can be put right about a name: about the whole of it, then about each of its forms. */
export function correctItems(name: NameKey, ofType: readonly Entity[]): readonly PickerItem[] {
  const entity = ofType.find((one) => one.name === name.form) ?? ofType.find((one) => hasForm(one, name.form));
  const forms = entity && entity.forms.length > 0 ? entity.forms.map(({ text }) => text) : [name.form];
  return [
    { label: `‘${name.form}’ is the same as another name …`, value: 'merge' },
    { label: `‘${name.form}’ is not a ${TYPE_WORDS[name.type][0]} …`, value: 'retype' },
    ...(forms.length > 1
      ? forms.map((form) => ({ label: `‘${form}’ is someone or something else`, value: `split:${form}` }))
      : []),
    ...forms.map((form) => ({ label: `‘${form}’ is not a name`, value: `ignore:${form}` })),
  ];
}

export function retypeItems(name: NameKey): readonly PickerItem[] {
  const types = Object.keys(TYPE_WORDS) as EntityType[];
  return types.filter((type) => type !== name.type).map((type) => ({ label: TYPE_WORDS[type][0], value: type }));
}

/** Names of the same type to merge with, those that share a word first. */
export function mergeItems(name: NameKey, ofType: readonly Entity[]): readonly PickerItem[] {
  const words = new Set(name.form.toLowerCase().split(/\s+/));
  const isNear = ({ forms }: Entity) =>
    forms.some(({ text }) =>
      text
        .toLowerCase()
        .split(/\s+/)
        .some((word) => words.has(word)),
    );
  const others = ofType.filter((one) => one.name !== name.form && !hasForm(one, name.form));
  return nameItems([...others.filter(isNear), ...others.filter((one) => !isNear(one))]);
}

function hasForm(entity: Entity, form: string): boolean {
  return entity.forms.some(({ text }) => text === form);
}
