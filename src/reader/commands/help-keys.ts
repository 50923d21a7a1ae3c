import type { HelpLayer } from '../state/layers.ts';
import type { CommandContext } from './command.ts';
import { graphemeBefore } from './text-steps.ts';

/** What a key does in the help beyond moving: typing narrows it. False when the key means something else. */
export function helpKey({ act }: CommandContext, layer: HelpLayer, key: string, text: string): boolean {
  const search = (query: string, typing: boolean) => {
    act({ type: 'change-layer', layer: { ...layer, query, typing, top: 0 } });
    return true;
  };
  if (!layer.typing) {
    if (key === '/') return search('', true);
    if (key === '?') {
      act({ type: 'close' });
      return true;
    }
    if (key === 'escape' && layer.query !== '') return search('', false);
    return false;
  }
  if (text !== '') return search(layer.query + text, true);
  if (key === 'backspace') {
    return layer.query === ''
      ? search('', false)
      : search(layer.query.slice(0, graphemeBefore(layer.query, layer.query.length)), true);
  }
  if (key === 'enter') return search(layer.query, false);
  if (key === 'escape') return search('', false);
  return false;
}
