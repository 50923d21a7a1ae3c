import { describe, expect, it } from 'vitest';
import { endsOpen, firstVerb, hasVerb, mainVerb, startsWithVerb } from '../../src/timeline/label-words.ts';

const upTo = (find: (text: string) => number, text: string) => text.slice(0, Math.max(0, find(text)));

describe('firstVerb', () => {
  it('ends with the first word that may be a finite verb', () => {
    expect(upTo(firstVerb, 'The ferry left the harbour')).toBe('The ferry left');
    expect(upTo(firstVerb, 'Visby and Riga share a harbour')).toBe('Visby and Riga share');
    expect(upTo(firstVerb, 'There’s a hole in the dyke')).toBe('There’s');
  });
  it('finds none in a noun with its participle, or in a noun that looks like a verb', () => {
    expect(firstVerb('Material supplied by the firm in Leeds')).toBe(-1);
    expect(firstVerb('The cost of the plans')).toBe(-1);
    expect(hasVerb('From the quay to the sea')).toBe(false);
    expect(hasVerb('New bridge to open')).toBe(true);
  });
});

describe('mainVerb', () => {
  it('passes by the verbs that only describe the subject', () => {
    expect(upTo(mainVerb, 'The men who had fled were caught')).toBe('The men who had fled were');
    expect(upTo(mainVerb, 'Deaths attributed to the flood were counted twice')).toBe(
      'Deaths attributed to the flood were',
    );
    expect(upTo(mainVerb, 'The minister travelled to Visby and was received')).toBe('The minister travelled');
  });
});

describe('startsWithVerb', () => {
  it('tells a second verb from a second name', () => {
    expect(startsWithVerb('later released on bail')).toBe(true);
    expect(startsWithVerb('Riga, the ministry said')).toBe(false);
  });
});

describe('endsOpen', () => {
  it('wants what follows words that lead on', () => {
    for (const open of ['three demands, including', 'it is said “we', 'the pumps will', 'so many that'])
      expect(endsOpen(open)).toBe(true);
    expect(endsOpen('the pumps work')).toBe(false);
  });
});
