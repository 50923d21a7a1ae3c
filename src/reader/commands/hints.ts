import type { Hint } from '../rows/footer-row.ts';
import type { ReaderState } from '../state/state.ts';
import type { Command, CommandContext } from './command.ts';
import { shownKey } from './key-name.ts';
import type { Keymap } from './keymap.ts';
import { COMMANDS } from './table.ts';

const MOST = 8;
/** Hints that stand in every footer, at its end, in this order; on the timeline another one in place of `timeline.toggle`. */
const ALWAYS = ['filter', 'timeline.toggle', 'help', 'quit'];
const ON_TIMELINE = ['filter', 'timeline.full', 'help', 'quit'];

/** The keys that matter where one is, those of the pane first. */
export function hintsFor(context: CommandContext, keymap: Keymap): Hint[] {
  const { state } = context;
  // What lies on top says itself which keys work.
  if (state.layers.length > 0) return [];
  const own = COMMANDS.filter((command) => command.where === state.focus && applies(command, context));
  const always = state.focus === 'timeline' ? ON_TIMELINE : ALWAYS;
  const all = always.flatMap((id) => COMMANDS.find((command) => command.id === id) ?? []);
  return [...own.slice(0, MOST - all.length), ...all].map((command) => hintOf(command, keymap, context));
}

function applies(command: Command, context: CommandContext): boolean {
  return command.hint !== undefined && (command.when?.(context) ?? true) === true;
}

function hintOf(command: Command, keymap: Keymap, { theme, state }: CommandContext): Hint {
  const [key = ''] = keymap.keysOf(command);
  return {
    command: command.id,
    key: key === 'enter' ? theme.glyphs.enter : shownKey(key, theme.look.unicode),
    words: wordsOf(command, state),
  };
}

function wordsOf(command: Command, state: ReaderState): string {
  if (command.id === 'filter' && state.focus === 'article') return 'find';
  if (command.id === 'timeline.full' && state.timelineFull) return 'all panes';
  return command.hint ?? command.title;
}
