import type { UserState } from '../../../library/user-state.ts';
import { fold } from '../../../text/fold.ts';
import type { Answers } from '../../answers/answers.ts';
import type { PickerLayer, PickerName } from '../../state/layers.ts';
import type { ReaderState } from '../../state/state.ts';
import { correctItems, mergeItems, retypeItems } from './correct-items.ts';
import { facetItems } from './facet-items.ts';
import { linkItems } from './link-items.ts';
import { nameItems } from './name-items.ts';
import { outlineItems } from './outline-items.ts';
import { sortItems } from './sort-items.ts';

/** One thing that can be picked. */
export interface PickerItem {
  readonly label: string;
  /**
   * What is picked: a `Sort`, a part of a query (facets), a query (queries), a URL (links), an offset of the text
   * (outline), a command id (palette), an entity id (names, merge), an `EntityType` (retype), and for `correct` one of
   * `merge`, `retype`, `split:FORM`, `ignore:FORM`.
   */
  readonly value: string;
  /** Muted, to the right: a count, a key. */
  readonly note?: string;
  /** Why it cannot be picked now. */
  readonly whyNot?: string;
  /** What it stands under. */
  readonly group?: string;
}

/** A command as the palette shows it. */
export interface PaletteCommand {
  readonly id: string;
  readonly title: string;
  /** As people read them. */
  readonly keys: string;
  readonly whyNot: string | null;
}

export interface PickerContext {
  readonly answers: Answers;
  readonly state: ReaderState;
  readonly user: Pick<UserState, 'history' | 'isRead' | 'isStarred' | 'revision'>;
  readonly commands: readonly PaletteCommand[];
}

export const PICKER_TITLES: Readonly<Record<PickerName, string>> = {
  sort: 'Sort by',
  facets: 'Narrow the list',
  links: 'Links of this article',
  outline: 'Outline',
  palette: 'Commands',
  names: 'Names',
  queries: 'Earlier filters',
  correct: 'Put the name right',
  retype: 'It is a …',
  merge: 'It is the same as …',
};

/** Most that is handed to a picker; typing narrows. */
const MOST_ITEMS = 400;

/** What a picker offers, narrowed by what was typed into it: every word must begin a word of the line. */
export function pickerItems(layer: PickerLayer, context: PickerContext): readonly PickerItem[] {
  return narrowed(everyItem(layer, context), layer.query).slice(0, MOST_ITEMS);
}

function everyItem(
  { picker, name }: PickerLayer,
  { answers, state, user, commands }: PickerContext,
): readonly PickerItem[] {
  const { library } = answers;
  switch (picker) {
    case 'sort':
      return sortItems(state.list.sort);
    case 'facets':
      return facetItems(library.facets(answers.filter(state), user));
    case 'links':
      return linkItems(answers.open(state.article.id));
    case 'outline':
      return outlineItems(answers.open(state.article.id), answers.reported(state.article.id ?? ''));
    case 'palette':
      return commands.map(({ id, title, keys, whyNot }) => ({
        label: title,
        value: id,
        note: keys,
        ...(whyNot === null ? {} : { whyNot }),
      }));
    case 'names':
      return nameItems(library.entities());
    case 'queries':
      return user.history.map((query) => ({ label: query, value: query }));
    case 'correct':
      return name ? correctItems(name, library.entities(name.type)) : [];
    case 'retype':
      return name ? retypeItems(name) : [];
    case 'merge':
      return name ? mergeItems(name, library.entities(name.type)) : [];
  }
}

function narrowed(items: readonly PickerItem[], query: string): readonly PickerItem[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items;
  return items.filter(({ label, group, note }) => {
    const line = ` ${fold(`${group ?? ''} ${label} ${note ?? ''}`)}`;
    return wanted.every((word) => beginsWord(line, word));
  });
}

function beginsWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at > 0; at = line.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(line[at - 1])) return true;
  return false;
}
