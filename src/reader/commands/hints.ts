import type { Hint } from '../rows/footer-row.ts';
import type { Command, CommandContext } from './command.ts';
import { shownKey } from './key-name.ts';
import type { Keymap } from './keymap.ts';
import { COMMANDS } from './table.ts';

const MOST = 7;
/** Hints that stand in every footer, at its end, in this order. */
const ALWAYS = ['filter', 'timeline.toggle', 'help', 'quit'];

/** The keys that matter where one is, those of the pane first. */
export function hintsFor(context: CommandContext, keymap: Keymap): Hint[] {
  const { state } = context;
  // What lies on top says itself which keys work.
  if (state.layers.length > 0) return [];
  const own = COMMANDS.filter((command) => command.where === state.focus && applies(command, context));
  const all = ALWAYS.flatMap((id) => COMMANDS.find((command) => command.id === id) ?? []);
  return [...own.slice(0, MOST - all.length), ...all].map((command) => hintOf(command, keymap, context));
}

function applies(command: Command, context: CommandContext): boolean {
  return command.hint !== undefined && (command.when?.(context) ?? true) === true;
}

function hintOf(command: Command, keymap: Keymap, { theme, state }: CommandContext): Hint {
  const [key = ''] = keymap.keysOf(command);
  const words = command.id === 'filter' && state.focus === 'article' ? 'find' : (command.hint ?? command.title);
  return { key: key === 'enter' ? theme.glyphs.enter : shownKey(key, theme.look.unicode), words };
}
