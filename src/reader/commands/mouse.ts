import { cardSight } from '../answers/card-sight.ts';
import { listSight, paneSight, timelineSight } from '../answers/geometry.ts';
import type { Pane } from '../state/state.ts';
import type { InputEvent } from '../terminal/terminal.ts';
import type { CommandContext } from './command.ts';
import { follow } from './follow-jump.ts';
import type { Keymap } from './keymap.ts';
import { chooseAt } from './mouse-choose.ts';
import { scrollArticle } from './move-article.ts';
import { moveCard } from './move-card.ts';
import { moveList, selectInList } from './move-list.ts';
import { moveTimeline, selectInTimeline } from './move-timeline.ts';
import { pickerKey } from './picker-keys.ts';
import { runCommand } from './run-command.ts';

type MouseEvent = Extract<InputEvent, { kind: 'mouse' }>;

const WHEEL_LINES = 3;

/** The wheel moves what is under it; a click selects, a second click on the same opens. */
export function mouse(context: CommandContext, keymap: Keymap, event: MouseEvent): void {
  const top = context.state.layers.at(-1);
  const by = event.action === 'wheel-up' ? -1 : 1;
  if (top?.kind === 'picker') {
    if (event.action === 'press') context.act({ type: 'close' });
    else pickerKey(context, top, by < 0 ? 'up' : 'down', '');
    return;
  }
  if (top?.kind === 'prompt') return;
  if (top) {
    if (event.action !== 'press') moveCard(context, by, 'line');
    else clickCard(context, event);
    return;
  }
  const pane = paneAt(context, event.column);
  if (!pane) return;
  if (event.action !== 'press') wheel(context, pane, by);
  else click(context, keymap, pane, event);
}

function paneAt({ state }: CommandContext, column: number): Pane | null {
  for (const pane of ['list', 'article', 'timeline'] as const) {
    const sight = paneSight(state, pane);
    if (sight && column >= sight.box.column && column < sight.box.column + sight.box.width) return pane;
  }
  return null;
}

function wheel(context: CommandContext, pane: Pane, by: number): void {
  if (pane === 'article') scrollArticle(context, by * WHEEL_LINES);
  else if (pane === 'list') moveList(context, by);
  else moveTimeline(context, by);
}

function click(context: CommandContext, keymap: Keymap, pane: Pane, { row, column }: MouseEvent): void {
  const { state, act } = context;
  const sight = paneSight(state, pane);
  if (!sight) return;
  const line = row - sight.layout.top - (sight.layout.framed ? 1 : 0);
  const before = state.focus;
  if (before !== pane) act({ type: 'focus', pane });
  if (line < 0 || line >= sight.height) return;
  if (pane === 'list') {
    const { page, index } = listSight(context);
    const at = page.entries[line];
    if (at === undefined) return;
    if (at === index && before === pane) run(context, keymap, 'enter');
    else selectInList(context, at);
  } else if (pane === 'timeline') {
    const { page, index } = timelineSight(context);
    const at = page.entries[line];
    if (at === undefined || at < 0) return;
    if (at === index && before === pane) run(context, keymap, 'enter');
    else selectInTimeline(context, at);
  } else chooseAt(context, line, column - sight.box.column - (sight.layout.framed ? 2 : 1));
}

function run(context: CommandContext, keymap: Keymap, key: string): void {
  const command = keymap.find(key, context.state);
  if (command) runCommand(context, command);
}

function clickCard(context: CommandContext, { row, column }: MouseEvent): void {
  const layer = context.state.layers.at(-1);
  if (layer?.kind !== 'card' && layer?.kind !== 'help') return;
  const card = cardSight(context, layer);
  const inside =
    column >= card.column && column < card.column + card.width && row >= card.line && row < card.line + card.height + 2;
  if (!inside) {
    context.act({ type: 'close' });
    return;
  }
  if (layer.kind === 'help') return;
  const line = row - card.line - 1 + layer.top;
  const at = card.targets.findIndex(
    (target) =>
      line >= target.line &&
      line < target.line + target.lines &&
      column - card.column - 2 >= target.from &&
      column - card.column - 2 < target.to,
  );
  if (at === -1) return;
  if (at === layer.at) follow(context, card.targets[at].jump);
  else context.act({ type: 'change-layer', layer: { ...layer, at } });
}
