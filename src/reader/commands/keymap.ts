import { layoutOf, paneBox } from '../state/layout.ts';
import type { ReaderState } from '../state/state.ts';
import type { Command, Where } from './command.ts';

/** Keys by command, after rebinding. */
export interface Keymap {
  keysOf(command: Command): readonly string[];
  /** The command that a key means where the state says one is. */
  find(key: string, state: ReaderState): Command | null;
}

/** While a card lies on top, these still hold. */
const OVER_CARDS = new Set(['quit', 'close', 'help', 'redraw', 'suspend', 'palette', 'back', 'forward', 'undo']);

export function makeKeymap(
  commands: readonly Command[],
  own: ReadonlyMap<string, readonly string[]> = new Map(),
): Keymap {
  const tables = new Map<Where, Map<string, Command>>();
  const keysOf = (command: Command) => own.get(command.id) ?? command.keys;
  for (const command of commands) {
    let table = tables.get(command.where);
    if (!table) {
      table = new Map();
      tables.set(command.where, table);
    }
    for (const key of keysOf(command)) table.set(key, command);
  }
  const lookIn = (key: string, places: readonly Where[]) => {
    for (const place of places) {
      const command = tables.get(place)?.get(key);
      if (command) return command;
    }
    return null;
  };
  return {
    keysOf,
    find(key, state) {
      if (state.layers.length === 0) {
        // What a pane has no use for is meant for the article that stands beside it.
        const beside: readonly Where[] = paneBox(layoutOf(state), 'article') ? ['article'] : [];
        return lookIn(key, [state.focus, 'moving', 'everywhere', ...beside]);
      }
      const command = lookIn(key, ['card', 'moving', 'everywhere']);
      return command?.where === 'everywhere' && !OVER_CARDS.has(command.id) ? null : command;
    },
  };
}

/** Places whose keys hold at the same time. */
const TOGETHER: Readonly<Record<Where, readonly Where[]>> = {
  everywhere: ['everywhere', 'moving', 'list', 'article', 'timeline', 'card'],
  moving: ['everywhere', 'moving', 'list', 'article', 'timeline', 'card'],
  list: ['everywhere', 'moving', 'list'],
  article: ['everywhere', 'moving', 'article'],
  timeline: ['everywhere', 'moving', 'timeline'],
  card: ['everywhere', 'moving', 'card'],
};

/** Keys that mean two things in one place, each said in a line. */
export function clashes(commands: readonly Command[], keysOf: (command: Command) => readonly string[]): string[] {
  const found: string[] = [];
  for (const [at, command] of commands.entries())
    for (const other of commands.slice(at + 1)) {
      if (!TOGETHER[command.where].includes(other.where)) continue;
      for (const key of keysOf(command))
        if (keysOf(other).includes(key)) found.push(`${key} means both ${command.id} and ${other.id}`);
    }
  return found;
}
