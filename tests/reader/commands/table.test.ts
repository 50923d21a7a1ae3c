import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../src/reader/commands/command.ts';
import { isKeyName } from '../../../src/reader/commands/key-name.ts';
import { clashes } from '../../../src/reader/commands/keymap.ts';
import { ownKeysOf } from '../../../src/reader/commands/own-keys.ts';
import { COMMANDS } from '../../../src/reader/commands/table.ts';
import { makeLibrary } from '../made-pile.ts';
import { makeSession } from '../made-session.ts';

describe('the table of commands', () => {
  it('has each command once, with a title and keys that exist', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    for (const { id, title, keys } of COMMANDS) {
      expect(title, id).not.toBe('');
      for (const key of keys) expect(isKeyName(key), `${id}: ${key}`).toBe(true);
    }
  });

  it('gives no key two meanings in one place', () => {
    expect(clashes(COMMANDS, ({ keys }) => keys)).toEqual([]);
  });

  it('has every key that is promised', () => {
    const promised: Readonly<Record<string, string>> = {
      everywhere: 'q escape ? tab shift-tab 1 2 3 / : < > u ctrl-l ctrl-z t',
      moving: 'j k down up ctrl-d ctrl-u pagedown pageup space b g G home end',
      list: 'enter s m A S F x',
      article: '] [ } { enter f J K r O L o v d h n N y',
      timeline: 'enter z Z c a',
      card: 'enter f',
    };
    for (const [where, keys] of Object.entries(promised)) {
      const own = new Set(COMMANDS.filter((command) => command.where === where).flatMap((command) => command.keys));
      for (const key of keys.split(' ')) expect(own.has(key), `${where}: ${key}`).toBe(true);
    }
  });

  for (const [name, articles] of [
    ['with articles', undefined],
    ['without any', []],
  ] as const)
    it(`runs every command, or says why not, in a pile ${name}`, () => {
      for (const focus of ['1', '2', '3'])
        for (const command of COMMANDS) {
          const made = makeSession(articles ? { library: makeLibrary(articles) } : {});
          made.press(focus);
          const context: CommandContext = made.session.context;
          const applies = command.when?.(context) ?? true;
          if (applies === true) expect(() => command.run(context), command.id).not.toThrow();
          else expect(applies, command.id).toMatch(/^\p{Lu}.*[^.]$/u);
          made.session.libraryChanged();
          expect(made.lines()).toHaveLength(40);
        }
    });
});

describe("the user's own keys", () => {
  it('take the place of those in the table', () => {
    const { keys, problems } = ownKeysOf({ 'list.star': ['*', 'ctrl-s'], 'move.down': 'w' }, COMMANDS);
    expect(keys.get('list.star')).toEqual(['*', 'ctrl-s']);
    expect(problems).toEqual([]);
  });

  it('are told wrong by name: unknown commands, impossible keys, clashes, another shape', () => {
    expect(ownKeysOf({ 'list.fly': 'x' }, COMMANDS).problems).toEqual(['keys.json: there is no command "list.fly"']);
    expect(ownKeysOf({ 'list.star': 'hyper-q' }, COMMANDS).problems[0]).toContain('list.star');
    expect(ownKeysOf({ 'list.star': 3 }, COMMANDS).problems[0]).toContain('3 is no key');
    expect(ownKeysOf({ 'list.star': 'm' }, COMMANDS).problems).toEqual([
      expect.stringMatching(/m means both list\.star and list\.read/),
    ]);
    for (const value of [null, [], 'x', 3]) expect(ownKeysOf(value, COMMANDS).problems).toHaveLength(1);
  });
});
