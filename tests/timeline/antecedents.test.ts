import { describe, expect, it } from 'vitest';
import type { EntityType, Mention } from '../../src/model/entity.ts';
import { antecedentsAfter, NO_ANTECEDENTS, namedBySubject } from '../../src/timeline/antecedents.ts';

const name = (text: string, words: string, type: EntityType): Mention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, type, confidence: 1, origin: 'list' };
};
const told = 'Orla Brandt, who runs Nordkai, met the mayor.';
const before = antecedentsAfter(NO_ANTECEDENTS, {
  names: [name(told, 'Orla Brandt', 'person'), name(told, 'Nordkai', 'organisation')],
  position: 0,
});
const subjectOf = (text: string, names: readonly Mention[] = [], position = 1) =>
  namedBySubject(text, { start: 0, end: text.length, names, position }, before)?.text ?? null;

describe('namedBySubject', () => {
  it('leads a pronoun back to the person or the firm named before', () => {
    expect(subjectOf('She is to appear in court next week.')).toBe('Orla Brandt');
    expect(subjectOf('On Tuesday it promised a fund.')).toBe('Nordkai');
    expect(subjectOf('The company has paid nothing.')).toBe('Nordkai');
  });
  it('leaves a sentence alone that names its subject, or is too far away', () => {
    const text = 'Brandt said she would stay.';
    expect(subjectOf(text, [name(text, 'Brandt', 'person')])).toBeNull();
    expect(subjectOf('She is to appear in court.', [], 9)).toBeNull();
    expect(subjectOf('Nobody knew where she was.')).toBeNull();
  });
});
