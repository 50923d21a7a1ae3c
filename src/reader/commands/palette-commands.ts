import type { PaletteCommand } from '../rows/pickers/picker-items.ts';
import type { CommandContext } from './command.ts';
import { shownKey } from './key-name.ts';
import type { Keymap } from './keymap.ts';
import { COMMANDS } from './table.ts';

/** The commands that can be called by name, those that apply first. */
export function paletteCommands(context: CommandContext, keymap: Keymap): PaletteCommand[] {
  const all = COMMANDS.filter(({ where, id }) => where !== 'moving' && where !== 'card' && id !== 'palette').map(
    (command): PaletteCommand => {
      const applies = command.when?.(context) ?? true;
      return {
        id: command.id,
        title: command.title,
        keys: keymap
          .keysOf(command)
          .map((key) => shownKey(key, context.theme.look.unicode))
          .join(' '),
        whyNot: applies === true ? null : applies,
      };
    },
  );
  return [...all.filter(({ whyNot }) => whyNot === null), ...all.filter(({ whyNot }) => whyNot !== null)];
}
