import type { Session } from '../session.ts';
import type { PickerLayer } from '../state/layers.ts';

/** A list to choose from, over the screen. */
export function Picker(_: { readonly session: Session; readonly layer: PickerLayer }) {
  return null;
}
