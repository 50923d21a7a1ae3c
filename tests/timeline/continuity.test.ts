import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/text/words.ts';
import { continuity, toldSentence } from '../../src/timeline/continuity.ts';
import { findPredicates } from '../../src/timeline/predicates.ts';

const sentence = (text: string, paragraph = 0, names: readonly string[] = [], listed = false) => {
  const words = wordsOf(text);
  return toldSentence({
    text,
    words,
    names: names.map((name) => ({ text: name })),
    predicates: findPredicates(words, []),
    paragraph,
    listed,
  });
};
const lead = sentence('The ministry recalled 300 buses of the Varro works on Monday.', 0, ['Varro']);

describe('continuity', () => {
  it('is sure of a sentence that points back', () => {
    expect(continuity(lead, sentence('It gave the owners two weeks.'))).toBeGreaterThan(0.8);
    expect(continuity(lead, sentence('But this came too late for many.'))).toBeGreaterThan(0.8);
  });
  it('knows the thing again that was told as a doing', () => {
    const recall = continuity(lead, sentence('The recall concerns buses with old brakes.', 1));
    expect(recall).toBeGreaterThan(continuity(lead, sentence('A tram line was opened in Brodek.', 1)));
    expect(recall).toBeGreaterThan(0.5);
  });
  it('is less sure in the next paragraph, and not sure at all among the items of a list', () => {
    const beside = continuity(lead, sentence('Drivers were sent home.'));
    expect(beside).toBeGreaterThan(continuity(lead, sentence('Drivers were sent home.', 1)));
    expect(continuity(lead, sentence('Drivers were sent home.', 0, [], true))).toBe(0);
  });
  it('ends where a sentence turns to another time', () => {
    expect(continuity(lead, sentence('Previously the ministry had recalled buses of Varro.', 0, ['Varro']))).toBe(0);
    expect(continuity(lead, sentence('In recent years it has tested few buses.'))).toBe(0);
  });
});
