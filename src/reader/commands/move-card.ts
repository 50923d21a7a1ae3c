import { cardSight } from '../answers/card-sight.ts';
import type { CommandContext } from './command.ts';

/** Moves to the next thing of a card that can be opened, or scrolls where there is none. */
export function moveCard(context: CommandContext, by: number, unit: 'line' | 'half' | 'page' | 'all'): void {
  const layer = context.state.layers.at(-1);
  if (!layer || (layer.kind !== 'card' && layer.kind !== 'help')) return;
  const { rows, height, targets } = cardSight(context, layer);
  const most = Math.max(0, rows.length - height);
  if (layer.kind === 'card' && targets.length > 0 && unit === 'line') {
    const here = targets[layer.at];
    // What is selected is read to its end before the next one is.
    const unread = by > 0 ? here.line + here.lines > layer.top + height : here.line < layer.top;
    const at = unread ? layer.at : Math.max(0, Math.min(targets.length - 1, layer.at + by));
    const line = targets[at].line;
    const stuck = at === layer.at;
    const top = stuck
      ? layer.top + by
      : line < layer.top + 1
        ? line - 1
        : line >= layer.top + height - 1
          ? line - height + 2
          : layer.top;
    context.act({ type: 'change-layer', layer: { ...layer, at, top: Math.max(0, Math.min(most, top)) } });
    return;
  }
  const step =
    unit === 'line'
      ? by
      : unit === 'half'
        ? by * Math.floor(height / 2)
        : unit === 'page'
          ? by * (height - 1)
          : by * rows.length;
  const top = Math.max(0, Math.min(most, layer.top + step));
  if (layer.kind === 'help') {
    context.act({ type: 'change-layer', layer: { ...layer, top } });
    return;
  }
  const inSight = targets.findIndex(({ line }) => line >= top);
  const at = unit === 'all' ? (by < 0 ? 0 : Math.max(0, targets.length - 1)) : inSight === -1 ? layer.at : inSight;
  context.act({ type: 'change-layer', layer: { ...layer, at, top } });
}
