import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlaces, type Places, writableByOthers } from '../../src/library/places.ts';
import { openUserState } from '../../src/library/user-state.ts';

let home: string;
let places: Places;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-state-'));
  places = openPlaces({}, home);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const file = () => join(places.data, 'state.json');
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('places', () => {
  it('follow the XDG folders, and the variables of their own before these', () => {
    expect(openPlaces({}, '/home/ann')).toEqual({
      config: '/home/ann/.config/dateline',
      data: '/home/ann/.local/share/dateline',
      cache: '/home/ann/.cache/dateline',
    });
    expect(openPlaces({ XDG_DATA_HOME: '/d', DATELINE_CACHE_DIR: '/c' }, '/home/ann')).toMatchObject({
      data: '/d/dateline',
      cache: '/c',
    });
  });

  it('pass over relative paths', () => {
    expect(openPlaces({ XDG_DATA_HOME: 'd', DATELINE_CACHE_DIR: './c' }, '/h').cache).toBe('/h/.cache/dateline');
  });

  it('tell when others can write', () => {
    const path = join(home, 'keys.json');
    writeFileSync(path, '{}', { mode: 0o600 });
    expect(writableByOthers(path)).toBeNull();
    chmodSync(path, 0o666);
    expect(writableByOthers(path)).toMatch(/can be written by others/);
    expect(writableByOthers(join(home, 'nothing'))).toBeNull();
  });
});

describe('the state', () => {
  it('survives a restart', () => {
    const state = openUserState(places);
    state.setRead(['a', 'b'], true);
    state.setRead(['b'], false);
    state.setStarred('c', true);
    state.setPosition('a', 120);
    state.setPreferences({ zoom: 'month' });
    state.setPreferences({ corroborated: true });
    state.setCorrections([{ kind: 'ignore', name: { form: 'Day', type: 'person' } }]);
    state.addToHistory('iran');
    state.addToHistory('drones');
    state.addToHistory('iran');
    state.save();
    const again = openUserState(places);
    expect(again.problem).toBeNull();
    expect([again.isRead('a'), again.isRead('b'), again.isStarred('c'), again.isStarred('a')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(again.position('a')).toBe(120);
    expect(again.position('c')).toBeNull();
    expect(again.preferences).toEqual({ zoom: 'month', corroborated: true });
    expect(again.corrections).toHaveLength(1);
    expect(again.history).toEqual(['iran', 'drones']);
  });

  it('is nobody else’s to read', () => {
    const state = openUserState(places);
    state.setStarred('a', true);
    state.save();
    expect([mode(file()), mode(places.data)]).toEqual(['600', '700']);
    expect(readdirSync(places.data)).toEqual(['state.json']);
  });

  it('writes nothing while nothing changed', () => {
    openUserState(places).save();
    expect(existsSync(places.data)).toBe(false);
  });

  it('grows its revision with every change', () => {
    const state = openUserState(places);
    const before = state.revision;
    state.setStarred('a', true);
    expect(state.revision).toBeGreaterThan(before);
    state.save();
  });

  it('saves by itself a moment later', async () => {
    openUserState(places).setStarred('a', true);
    await expect.poll(() => existsSync(file()), { timeout: 3_000 }).toBe(true);
  });

  it('keeps what another dateline wrote meanwhile', () => {
    const one = openUserState(places);
    one.setStarred('before', true);
    one.save();
    const two = openUserState(places);
    two.setRead(['two'], true);
    two.setStarred('before', false);
    two.save();
    one.setRead(['one'], true);
    one.save();
    const again = openUserState(places);
    expect([again.isRead('one'), again.isRead('two'), again.isStarred('before')]).toEqual([true, true, false]);
  });

  it.each([
    ['cut in half', '{"version":1,"read":["a'],
    ['of another kind', '"hello"'],
    ['empty', ''],
  ])('puts a file aside that is %s', (_, text) => {
    const state = openUserState(places);
    state.setStarred('a', true);
    state.save();
    writeFileSync(file(), text);
    const again = openUserState(places);
    expect(again.problem).toContain('is damaged; it is kept as');
    expect(again.isStarred('a')).toBe(false);
    expect(readFileSync(`${file()}.damaged`, 'utf8')).toBe(text);
  });

  it('leaves a file of a newer version whole', () => {
    const state = openUserState(places);
    state.setStarred('a', true);
    state.save();
    writeFileSync(file(), '{"version":99,"read":["x"]}');
    expect(openUserState(places).problem).toContain('newer dateline');
    expect(readFileSync(`${file()}.newer`, 'utf8')).toContain('99');
  });

  it('takes over only what has the right shape', () => {
    const state = openUserState(places);
    state.setStarred('a', true);
    state.save();
    writeFileSync(
      file(),
      JSON.stringify({
        version: 1,
        read: ['a', 7, null],
        starred: 'a',
        positions: [['a', 5], ['b', -1], ['c'], 'd'],
        preferences: { zoom: 'week', sort: 'title', __proto__: { x: 1 } },
        corrections: [{ kind: 'merge' }, { kind: 'rm', name: { form: 'x', type: 'person' } }],
      }),
    );
    const again = openUserState(places);
    expect(again.problem).toBeNull();
    expect([again.isRead('a'), again.isStarred('a'), again.position('a'), again.position('b')]).toEqual([
      true,
      false,
      5,
      null,
    ]);
    expect(again.preferences).toEqual({ sort: 'title' });
    expect(again.corrections).toEqual([]);
  });

  it('lasts as long as the session where the folder cannot be made', () => {
    writeFileSync(join(home, 'file'), '');
    const state = openUserState({ ...places, data: join(home, 'file', 'data') });
    state.setStarred('a', true);
    state.save();
    expect(state.isStarred('a')).toBe(true);
    expect(state.problem).toContain('reading marks cannot be kept');
  });
});
