import type { InputEvent } from '../terminal/terminal.ts';
import type { CommandContext } from './command.ts';
import { helpKey } from './help-keys.ts';
import { keyName } from './key-name.ts';
import type { Keymap } from './keymap.ts';
import { mouse } from './mouse.ts';
import { pickerKey } from './picker-keys.ts';
import { promptKey } from './prompt-keys.ts';
import { runCommand } from './run-command.ts';

/** Hands what the user did to the layer on top, or to the command that its key means. */
export function takeInput(context: CommandContext, keymap: Keymap, event: InputEvent): void {
  const top = context.state.layers.at(-1);
  if (event.kind === 'mouse') {
    mouse(context, keymap, event);
    return;
  }
  if (event.kind === 'paste') {
    const text = event.text.replace(/\s+/g, ' ');
    if (top?.kind === 'prompt') promptKey(context, top, '', text);
    else if (top?.kind === 'picker') pickerKey(context, top, '', text);
    return;
  }
  const key = keyName(event);
  const typed = event.ctrl || event.meta ? '' : event.text;
  if (key === 'ctrl-c') {
    context.outside.quit();
    return;
  }
  if (key !== 'ctrl-l' && key !== 'ctrl-z') {
    if (top?.kind === 'prompt') {
      promptKey(context, top, key, typed);
      return;
    }
    if (top?.kind === 'picker') {
      pickerKey(context, top, key, typed);
      return;
    }
    if (top?.kind === 'help' && helpKey(context, top, key, typed)) return;
  }
  const command = keymap.find(key, context.state);
  if (command) runCommand(context, command);
}
