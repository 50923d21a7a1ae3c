import type { CardSight } from '../answers/card-sight.ts';
import type { Sight } from '../answers/geometry.ts';
import type { CardLayer, HelpLayer } from '../state/layers.ts';
import { litRow } from './cards/lit-row.ts';
import { rowWidth } from './fit.ts';
import { frameRows } from './frame.ts';
import { EMPTY, type Row, seg } from './row.ts';

/** A card with its frame: what is selected stands out, the foot says which keys work. */
export function cardRows({ theme }: Sight, layer: CardLayer | HelpLayer, card: CardSight): Row[] {
  const { glyphs } = theme;
  const target = layer.kind === 'card' ? card.targets[layer.at] : undefined;
  const inner = Math.max(1, card.width - 4);
  const shown: Row[] = [];
  for (let line = layer.top; line < layer.top + card.height; line++) {
    const row = card.rows[line] ?? EMPTY;
    const isTarget = target !== undefined && line >= target.line && line < target.line + target.lines;
    shown.push(isTarget ? litRow(row, target, inner, glyphs) : row);
  }
  const more = card.rows.length > card.height;
  const position = more ? `${Math.min(card.rows.length, layer.top + card.height)}/${card.rows.length}` : '';
  return frameRows(shown, {
    width: card.width,
    height: card.height + 2,
    title: [seg(card.title, 'heading')],
    note: position === '' ? EMPTY : [seg(position, 'faint')],
    position: footOf(layer, card, glyphs.enter),
    focused: true,
    glyphs,
  });
}

/** Cells of the frame beside its foot. */
const FOOT_MARGIN = 6;

function footOf(layer: CardLayer | HelpLayer, card: CardSight, enter: string): Row {
  if (layer.kind === 'help') {
    if (layer.typing) return [seg('/ ', 'key'), seg(layer.query), seg(' ', 'text', 'chosen')];
    return layer.query === ''
      ? [seg('/', 'key'), seg(' search', 'muted')]
      : [seg('/ ', 'key'), seg(layer.query, 'muted')];
  }
  const keys: readonly (readonly [string, string, boolean])[] = [
    [enter, 'open', card.targets.length > 0],
    ['f', 'filter by it', card.query !== null],
    ['y', 'copy', layer.card.type === 'event'],
    ['c', 'correct', layer.card.type === 'name'],
    ['Esc', 'close', true],
  ];
  const hints = keys
    .filter(([, , applies]) => applies)
    .map(([key, words]): Row => [seg(key, 'key'), seg(` ${words}`, 'muted')]);
  const room = card.width - FOOT_MARGIN;
  const row = () => hints.flatMap((hint, at) => (at > 0 ? [seg('  '), ...hint] : hint));
  // Where not all fit, those before the last one give way: how to close it.
  while (hints.length > 1 && rowWidth(row()) > room) hints.splice(-2, 1);
  return row();
}
