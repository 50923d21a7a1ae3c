import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/entities/find-names.ts';
import { ModelFileError } from '../../src/entities/tagger/model-file.ts';
import { cpuTime } from '../clock/cpu-time.ts';
import { modelBytes, namesIn, theFinder } from './shared.ts';

describe('names of a text', () => {
  it('lead back to it, in order and without overlaps', () => {
    const text = 'Norwegian Foreign Minister Kari Halvorsen met officials of Brightwater Energy in Bergen on Monday.';
    let end = 0;
    for (const mention of theFinder().find({ text })) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      end = mention.end;
    }
    expect(end).toBeGreaterThan(0);
  });

  it('leave titles and honorifics out', () => {
    expect(namesIn('German Defense Minister Hanna Reuter greeted Mr. Ola Brandt in Hamburg.')).toEqual([
      'German/group',
      'Hanna Reuter/person',
      'Ola Brandt/person',
      'Hamburg/place',
    ]);
  });

  it('keep initials and hyphens of persons', () => {
    expect(namesIn('The report was written by Peter J. Lindqvist and Roh Moo-hyun.')).toEqual([
      'Peter J. Lindqvist/person',
      'Roh Moo-hyun/person',
    ]);
  });

  it('know peoples, and countries apart from them', () => {
    expect(namesIn('Turkish and Armenian diplomats met; France and Kenya sent observers.')).toEqual([
      'Turkish/group',
      'Armenian/group',
      'France/place',
      'Kenya/place',
    ]);
  });

  it.each([
    ['They signed the Harbour Protection Treaty on Friday.', 'Harbour Protection Treaty/law'],
    ['Deputies amended the Water Quality Act in May.', 'Water Quality Act/law'],
    ['He spoke at the Lisbon Energy Summit last week.', 'Lisbon Energy Summit/event'],
    ['Two Su-34 jets were lost.', 'Su-34/product'],
    ['The army showed its new Vortan cruise missiles.', 'Vortan/product'],
    ['A recall of the painkiller Doloxan began.', 'Doloxan/product'],
    ['Crowds gathered at Karlsen Stadium at noon.', 'Karlsen Stadium/facility'],
    ['It opened Hall B again.', 'Hall B/facility'],
    ['She directed the documentary “Silent Harbour” in 2019.', 'Silent Harbour/work'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('tell a firm from the town after it', () => {
    expect(namesIn('The vials were made by Velmora Biologics of Graz.')).toEqual([
      'Velmora Biologics/organisation',
      'Graz/place',
    ]);
  });

  it('find what the letters in brackets stand for', () => {
    const names = namesIn('The Coastal Safety Board (CSB) closed the pier. The CSB gave no reason.');
    expect(names.filter((name) => name === 'CSB/organisation')).toHaveLength(2);
  });

  it('do not take days, months and pronouns for names', () => {
    expect(namesIn('On Monday he left. March was cold. They came in May. Photo: none')).toEqual([]);
  });

  it('agree within a document: a surname follows the full name', () => {
    const names = namesIn(
      'Ingrid Vestergaard leads the inquiry. The board thanked Vestergaard.\n\nVestergaard declined to comment.',
    );
    expect(names.filter((name) => name.startsWith('Vestergaard'))).toEqual([
      'Vestergaard/person',
      'Vestergaard/person',
    ]);
  });

  it('take what plays in lines of results for teams, and countries for countries', () => {
    const names = namesIn('Detroit 4 Boston 2\n\nSeattle 1 Chicago 0\n\nBoston 80 53 .602\n\nSweden 2 Brazil 1');
    expect(names.filter((name) => name.endsWith('/organisation'))).toHaveLength(5);
    expect(names.slice(-2)).toEqual(['Sweden/place', 'Brazil/place']);
  });

  it('are found in a line of capitals that the document explains', () => {
    expect(namesIn('VESTERGAARD TO RESIGN SOON\n\nIngrid Vestergaard said on Friday that she would go.')[0]).toBe(
      'VESTERGAARD/person',
    );
  });
});

describe('hostile text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a million capitals', 'A'.repeat(1_000_000)],
    ['capitals and blanks', 'A '.repeat(100_000)],
    ['sixty thousand letters without a blank', 'xY'.repeat(30_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['heads of organisations', 'Bank '.repeat(30_000)],
    ['zero-width letters', 'Kar\u200bi Hal\u200bvorsen '.repeat(5_000)],
    ['halves of letters', '\ud83d'.repeat(50_000)],
  ];
  it.each(cases)('%s costs little and never throws', (_, text) => {
    const begin = cpuTime();
    theFinder().find({ text });
    expect(cpuTime() - begin).toBeLessThan(5_000);
  });

  it('costs time in proportion to its length', () => {
    const piece = 'Kari Halvorsen of Brightwater Energy met Ola Brandt in Bergen. ';
    const time = (times: number) => {
      const text = piece.repeat(times);
      const begin = cpuTime();
      theFinder().find({ text });
      return cpuTime() - begin;
    };
    time(200);
    expect(time(2_000)).toBeLessThan(40 * Math.max(5, time(200)));
  });
});

describe('the model file', () => {
  it('is refused when it is damaged', () => {
    expect(() => createNameFinder(modelBytes().subarray(0, 1000))).toThrow(ModelFileError);
    expect(() => createNameFinder(new Uint8Array(3))).toThrow(ModelFileError);
    const other = Uint8Array.from(modelBytes());
    other[0] ^= 1;
    expect(() => createNameFinder(other)).toThrow(/another version/);
  });

  it('fits into the package', () => {
    expect(modelBytes().byteLength).toBeLessThan(6_000_000);
  });
});
