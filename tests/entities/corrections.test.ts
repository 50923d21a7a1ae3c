import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/entities/corrections.ts';
import { entityOf, linked } from './shared.ts';

const texts = ['Kari Halvorsen met Ola Brandt in Bergen.', 'Karina Halvorsen stayed in Bergen. Brandt was there too.'];
const person = (form: string) => ({ form, type: 'person' }) as const;

describe('a reader’s corrections', () => {
  it('merge two names into one entity', () => {
    const merge: Correction = { kind: 'merge', from: person('Karina Halvorsen'), into: person('Kari Halvorsen') };
    const linker = linked(texts, [merge]);
    expect(entityOf(linker, 'b', 'Karina Halvorsen')).toBe(entityOf(linker, 'a', 'Kari Halvorsen'));
    const entity = linker.entities().find(({ name }) => name === 'Kari Halvorsen');
    expect(entity?.mentionCount).toBe(2);
    expect(entity?.articles).toEqual(['a', 'b']);
  });

  it('split a form from what it was linked with', () => {
    const linker = linked(texts, [{ kind: 'split', name: person('Brandt') }]);
    expect(entityOf(linker, 'b', 'Brandt')).not.toBe(entityOf(linker, 'a', 'Ola Brandt'));
    expect(entityOf(linked(texts), 'b', 'Brandt')).toBe(entityOf(linker, 'a', 'Ola Brandt'));
  });

  it('undo a merge by a later split', () => {
    const merge: Correction = { kind: 'merge', from: person('Karina Halvorsen'), into: person('Kari Halvorsen') };
    const linker = linked(texts, [merge, { kind: 'split', name: person('Karina Halvorsen') }]);
    expect(entityOf(linker, 'b', 'Karina Halvorsen')).not.toBe(entityOf(linker, 'a', 'Kari Halvorsen'));
  });

  it('give a form another type everywhere', () => {
    const linker = linked(texts, [{ kind: 'retype', name: { form: 'bergen', type: 'place' }, to: 'organisation' }]);
    for (const id of 'ab') expect(entityOf(linker, id, 'Bergen')).toBe('organisation/bergen');
  });

  it('leave a form out', () => {
    const linker = linked(texts, [{ kind: 'ignore', name: { form: 'Bergen', type: 'place' } }]);
    expect(linker.entities().some(({ name }) => name === 'Bergen')).toBe(false);
    expect(linker.mentionsOf('a').some(({ text }) => text === 'Bergen')).toBe(false);
  });

  it('change nothing where their form does not occur', () => {
    const merge: Correction = { kind: 'merge', from: person('Nobody Here'), into: person('Kari Halvorsen') };
    expect(linked(texts, [merge]).entities()).toEqual(linked(texts).entities());
  });
});
