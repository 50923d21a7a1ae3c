import { PICKER_LINES, type PickerSight } from '../answers/picker-sight.ts';
import type { PickerLayer } from '../state/layers.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import { fit, ground, spread } from './fit.ts';
import { frameRows } from './frame.ts';
import type { PickerItem } from './pickers/picker-items.ts';
import { EMPTY, type Row, seg } from './row.ts';
import { cellWidth } from './width.ts';

/** The frame of a picker with what is typed; the items themselves are laid into it. */
export function pickerFrameRows(layer: PickerLayer, picker: PickerSight, glyphs: Glyphs): Row[] {
  const inner = Math.max(1, picker.width - 4);
  const count = picker.items.length === 0 ? 'nothing fits' : `${picker.items.length}`;
  const typed: Row =
    layer.query === ''
      ? [seg(' ', 'text', 'chosen'), seg(' type to narrow', 'faint')]
      : [seg(layer.query), seg(' ', 'text', 'chosen')];
  const rows = [spread(typed, [seg(count, 'faint')], inner), EMPTY];
  return frameRows(rows, {
    width: picker.width,
    height: picker.limit + PICKER_LINES,
    title: [seg(picker.title, 'heading')],
    position: [seg(glyphs.enter, 'key'), seg(' choose  ', 'muted'), seg('Esc', 'key'), seg(' close', 'muted')],
    focused: true,
    glyphs,
  });
}

/** One item: what it stands under, its label, its note at the right. */
export function pickerItemRow(
  item: PickerItem,
  isSelected: boolean,
  groupCells: number,
  cells: number,
  glyphs: Glyphs,
): Row {
  const on = isSelected ? 'selected' : undefined;
  const group = item.group === undefined ? '' : item.group.padEnd(groupCells);
  const left: Row = [
    seg(isSelected ? `${glyphs.bar} ` : '  ', 'accent'),
    seg(group, 'faint'),
    seg(item.label, item.whyNot === undefined ? 'text' : 'faint'),
  ];
  const note = item.whyNot ?? item.note ?? '';
  const shown = cellWidth(note) > cells / 2 ? '' : note;
  const row = spread(left, [seg(`  ${shown} `, 'muted')], cells, on);
  return on ? ground(fit(row, cells, on, glyphs.more), on) : row;
}

/** Cells of the column in which groups stand; none where no item has one. */
export function groupCells(items: readonly PickerItem[]): number {
  return items.reduce((widest, { group }) => Math.max(widest, group === undefined ? 0 : cellWidth(group) + 2), 0);
}
