import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command.ts';
import { isKeyName } from './key-name.ts';
import { clashes } from './keymap.ts';

export interface OwnKeys {
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** What is wrong with the file, a line each; the faulty parts are left out. */
  readonly problems: readonly string[];
}

/** Reads `keys.json` of the config folder: `{"list.star": "S", "move.down": ["j", "ctrl-j"]}`. Never throws. */
export function readOwnKeys(configFolder: string, commands: readonly Command[]): OwnKeys {
  const path = join(configFolder, 'keys.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing =
      (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    return { keys: new Map(), problems: missing ? [] : [`${path} cannot be read`] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { keys: new Map(), problems: [`${path} is not JSON: ${(error as Error).message}`] };
  }
  return ownKeysOf(value, commands);
}

export function ownKeysOf(value: unknown, commands: readonly Command[]): OwnKeys {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { keys: new Map(), problems: ['keys.json must hold an object of commands and keys'] };
  const keys = new Map<string, readonly string[]>();
  const problems: string[] = [];
  for (const [id, given] of Object.entries(value)) {
    const list: unknown[] = Array.isArray(given) ? given : [given];
    if (!commands.some((command) => command.id === id)) {
      problems.push(`keys.json: there is no command ${JSON.stringify(id)}`);
      continue;
    }
    const wrong = list.find((key) => typeof key !== 'string' || !isKeyName(key));
    if (wrong === undefined) keys.set(id, list as string[]);
    else problems.push(`keys.json: ${id}: ${JSON.stringify(wrong)} is no key`);
  }
  for (const clash of clashes(commands, (command) => keys.get(command.id) ?? command.keys))
    problems.push(`keys.json: ${clash}`);
  return { keys, problems };
}
