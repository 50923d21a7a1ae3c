import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/entities/tagger/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('words of a text', () => {
  it('keep initials and abbreviations whole', () => {
    expect(words('Seth J. Lindqvist met Gen. Ray in the U.S. today.')).toEqual([
      'Seth',
      'J.',
      'Lindqvist',
      'met',
      'Gen.',
      'Ray',
      'in',
      'the',
      'U.S.',
      'today',
      '.',
    ]);
  });

  it('keep apostrophes inside names and cut possessives', () => {
    expect(words("Sana'a's port, O'Neill’s boat")).toEqual(["Sana'a", "'s", 'port', ',', "O'Neill", '’s', 'boat']);
  });

  it('are cut at hyphens, and numbers keep their points', () => {
    expect(words('Su-35 for 1,200.50')).toEqual(['Su', '-', '35', 'for', '1,200.50']);
  });

  it('lead back to the text', () => {
    const text = 'Łódź – “Nováková”, said';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
