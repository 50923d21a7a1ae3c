import type { UserState } from '../../library/user-state.ts';
import { type PaletteCommand, PICKER_TITLES, type PickerItem, pickerItems } from '../rows/pickers/picker-items.ts';
import type { PickerLayer } from '../state/layers.ts';
import type { Sight } from './geometry.ts';
import { remember } from './remember.ts';

/** Where a picker stands on the screen and what it offers. */
export interface PickerSight {
  readonly title: string;
  readonly items: readonly PickerItem[];
  readonly column: number;
  readonly line: number;
  readonly width: number;
  /** Items on the screen at once. */
  readonly limit: number;
}

export interface PickerSightInput extends Sight {
  readonly user: UserState;
  paletteCommands(): readonly PaletteCommand[];
}

/** Lines of a picker besides its items: frame, what is typed, a blank line. */
export const PICKER_LINES = 4;

const WIDEST = 76;

const itemsOf = remember(
  ({ answers, state, user }: PickerSightInput, layer: PickerLayer) => [
    answers,
    answers.revision,
    layer,
    state.list.query,
    state.article.id,
    user.revision,
  ],
  (sight, layer) =>
    pickerItems(layer, {
      answers: sight.answers,
      state: sight.state,
      user: sight.user,
      commands: layer.picker === 'palette' ? sight.paletteCommands() : [],
    }),
);

export function pickerSight(sight: PickerSightInput, layer: PickerLayer): PickerSight {
  const { columns, rows } = sight.state;
  const items = itemsOf(sight, layer);
  const width = Math.max(1, Math.min(columns < 60 ? columns : columns - 8, WIDEST));
  const room = Math.max(1, Math.floor((rows - 2) * 0.8) - PICKER_LINES);
  const limit = Math.max(1, Math.min(items.length, room));
  return {
    title: PICKER_TITLES[layer.picker],
    items,
    column: Math.floor((columns - width) / 2),
    line: Math.max(1, Math.min(Math.floor(rows / 6), rows - 1 - limit - PICKER_LINES)),
    width,
    limit,
  };
}
