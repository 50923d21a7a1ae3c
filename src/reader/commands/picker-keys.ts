import type { PickerLayer } from '../state/layers.ts';
import type { CommandContext } from './command.ts';
import { graphemeBefore } from './text-steps.ts';

/** What a key does in a picker besides moving and choosing, which the list itself does: typing narrows it. */
export function pickerKey({ act, outside }: CommandContext, layer: PickerLayer, key: string, text: string): void {
  if (text !== '') {
    act({ type: 'change-layer', layer: { ...layer, query: layer.query + text } });
    return;
  }
  switch (key) {
    case 'escape':
      act(layer.query === '' ? { type: 'close' } : { type: 'change-layer', layer: { ...layer, query: '' } });
      return;
    case 'backspace':
      act(
        layer.query === ''
          ? { type: 'close' }
          : {
              type: 'change-layer',
              layer: { ...layer, query: layer.query.slice(0, graphemeBefore(layer.query, layer.query.length)) },
            },
      );
      return;
    case 'up':
    case 'ctrl-p':
      outside.pick('up');
      return;
    case 'down':
    case 'ctrl-n':
    case 'tab':
      outside.pick('down');
      return;
    case 'enter':
      outside.pick('enter');
  }
}
