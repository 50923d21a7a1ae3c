import type { Timeline } from '../../library/library.ts';
import { cardSight } from '../answers/card-sight.ts';
import { listSight, paneSight, timelineIndexAt, timelineSight } from '../answers/geometry.ts';
import { PICKER_LINES } from '../answers/picker-sight.ts';
import { hintAt } from '../rows/footer-row.ts';
import { dayAtCell } from '../rows/timeline/density-row.ts';
import type { PickerLayer } from '../state/layers.ts';
import type { Pane } from '../state/state.ts';
import type { InputEvent } from '../terminal/terminal.ts';
import { chooseItem } from './choose-item.ts';
import type { CommandContext } from './command.ts';
import { follow } from './follow-jump.ts';
import { hintsFor } from './hints.ts';
import type { Keymap } from './keymap.ts';
import { chooseAt } from './mouse-choose.ts';
import { scrollArticle } from './move-article.ts';
import { moveCard } from './move-card.ts';
import { moveList, selectInList } from './move-list.ts';
import { moveTimeline, selectInTimeline } from './move-timeline.ts';
import { pickerKey } from './picker-keys.ts';
import { runCommand } from './run-command.ts';
import { COMMANDS } from './table.ts';

type MouseEvent = Extract<InputEvent, { kind: 'mouse' }>;

const WHEEL_LINES = 3;

/** The wheel moves what is under it; a click selects, a second click on the same opens. */
export function mouse(context: CommandContext, keymap: Keymap, event: MouseEvent): void {
  const top = context.state.layers.at(-1);
  const by = event.action === 'wheel-up' ? -1 : 1;
  if (top?.kind === 'picker') {
    if (event.action === 'press') clickPicker(context, top, event);
    else pickerKey(context, top, by < 0 ? 'up' : 'down', '');
    return;
  }
  if (top?.kind === 'prompt') return;
  if (top) {
    if (event.action !== 'press') moveCard(context, by, 'line');
    else clickCard(context, event);
    return;
  }
  if (event.row === context.state.rows - 1) {
    if (event.action === 'press') clickHint(context, keymap, event);
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
    const { timeline, page, index } = timelineSight(context);
    const isStrip = line === 0;
    const at = isStrip ? stripEntry(context, timeline, column - cellsBefore(sight)) : page.entries[line];
    if (at === undefined || at < 0) return;
    if (at === index && before === pane && !isStrip) run(context, keymap, 'enter');
    else selectInTimeline(context, at);
  } else chooseAt(context, line, column - cellsBefore(sight));
}

/** Cells of the screen before the inside of a pane. */
function cellsBefore({ box, layout }: NonNullable<ReturnType<typeof paneSight>>): number {
  return box.column + (layout.framed ? 2 : 1);
}

/** The entry that stands where the density strip was clicked; -1 beside its bars. */
function stripEntry({ state, theme }: CommandContext, timeline: Timeline, cell: number): number {
  const width = paneSight(state, 'timeline')?.width ?? 0;
  const day = dayAtCell(timeline, width, theme.glyphs, cell);
  return day === null ? -1 : timelineIndexAt(timeline, day);
}

function clickHint(context: CommandContext, keymap: Keymap, { column }: MouseEvent): void {
  const { state, answers } = context;
  const { progress } = answers.library;
  const hint = hintAt(hintsFor(context, keymap), state.message, progress, state.columns, column);
  const command = hint && COMMANDS.find(({ id }) => id === hint.command);
  if (command) runCommand(context, command);
}

/** A click on an item chooses it, one beside the picker closes it. Which items a long picker shows its list alone knows. */
function clickPicker(context: CommandContext, layer: PickerLayer, { row, column }: MouseEvent): void {
  const picker = context.picker(layer);
  const { items, limit, width } = picker;
  const isInside =
    column >= picker.column &&
    column < picker.column + width &&
    row >= picker.line &&
    row < picker.line + limit + PICKER_LINES;
  if (!isInside) context.act({ type: 'close' });
  else if (items.length <= limit) {
    const item = items[row - picker.line - (PICKER_LINES - 1)];
    if (item) chooseItem(context, layer, item);
  }
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
