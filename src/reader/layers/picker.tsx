import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import { useMemo } from 'react';
import { pickerSight } from '../answers/picker-sight.ts';
import { paint } from '../rows/paint.ts';
import { groupCells, pickerItemRow } from '../rows/picker-rows.ts';
import type { Session } from '../session.ts';
import type { PickerLayer } from '../state/layers.ts';

/**
 * The items of a picker, laid into the frame that the rows of the screen draw. Keys reach the list through Ink's stdin,
 * which is given only those that move and choose; the rest is typed into the layer's query.
 */
export function Picker({ session, layer }: { readonly session: Session; readonly layer: PickerLayer }) {
  const { theme } = session.context;
  const picker = pickerSight(session.pickerInput, layer);
  const { items, width } = picker;
  const Item = useMemo(() => {
    const cells = Math.max(1, width - 4);
    const groups = groupCells(items);
    return ({ isSelected = false, label }: { readonly isSelected?: boolean; readonly label: string }) => (
      <Text wrap="truncate">
        {paint(pickerItemRow(items[Number(label)], isSelected, groups, cells, theme.glyphs), theme)}
      </Text>
    );
  }, [items, width, theme]);
  if (items.length === 0) return null;
  const now = items.findIndex(({ note }) => layer.picker === 'sort' && note === 'now');
  return (
    <Box position="absolute" marginLeft={picker.column + 2} marginTop={picker.line + 3}>
      <SelectInput
        items={items.map((_, index) => ({ key: String(index), label: String(index), value: index }))}
        initialIndex={Math.max(0, now)}
        limit={picker.limit}
        indicatorComponent={NoIndicator}
        itemComponent={Item}
        onSelect={({ value }) => session.picked(layer, items[value])}
      />
    </Box>
  );
}

/** The selected item carries its sign itself. */
function NoIndicator() {
  return null;
}
