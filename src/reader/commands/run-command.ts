import type { Command, CommandContext } from './command.ts';

/** Runs a command where it applies; else says why it does not. */
export function runCommand(context: CommandContext, command: Command): void {
  const applies = command.when?.(context) ?? true;
  if (applies === true) command.run(context);
  else context.say(applies);
}
