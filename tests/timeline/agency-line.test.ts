import { describe, expect, it } from 'vitest';
import { agencyLineLength } from '../../src/timeline/agency-line.ts';

const behindLine = (sentence: string) => sentence.slice(agencyLineLength(sentence));

describe('agencyLineLength', () => {
  it.each([
    ['LUND, May 3 (Nordnews) - The river rose.'],
    ['LUND | Sat May 3, 2031 9:48 am BST LUND (Nordnews) - The river rose.'],
    ['LUND | Sat May 3 , 2031 9:48 am BST LUND -LRB- Nordnews -RRB- - The river rose.'],
    ['Sat May 3, 2031 9:48 am EDT (Nordnews) — The river rose.'],
  ])('ends behind the dash: %s', (sentence) => {
    expect(behindLine(sentence)).toBe('The river rose.');
  });

  it.each([
    ['The Farmers’ Union of Lund (FU) - the largest of the land - left the talks.'],
    ['The river rose (again) and fell - The Guard watched it.'],
    ['The river rose. LUND (Nordnews) - The river fell.'],
  ])('leaves what is no line of an agency: %s', (sentence) => {
    expect(behindLine(sentence)).toBe(sentence);
  });
});
