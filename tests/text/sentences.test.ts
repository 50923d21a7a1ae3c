import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  it('ends a sentence at end marks, with the closing quote', () => {
    expect(split('She left. “Why now?” He did not say! Done')).toEqual([
      'She left.',
      '“Why now?”',
      'He did not say!',
      'Done',
    ]);
  });
  it('goes on after titles, initials, months and states', () => {
    expect(split('Gen. J. Ortiz met Dr. Ahn on Jan. 17 in Va. Monday was quiet.')).toHaveLength(1);
    expect(split('George W. Bush spoke. He sat.')).toEqual(['George W. Bush spoke.', 'He sat.']);
  });
  it('ends after U.S. only where a new sentence clearly begins', () => {
    expect(split('He moved to the U.S. The firm stayed.')).toHaveLength(2);
    expect(split('The U.S. Senate voted.')).toHaveLength(1);
  });
  it('keeps numbers and lower-case continuations together', () => {
    expect(split('It fell 3.5 percent. Prices at 9 a.m. rose.')).toEqual([
      'It fell 3.5 percent.',
      'Prices at 9 a.m. rose.',
    ]);
  });
  it('ends at every line feed', () => {
    expect(split('First item\nSecond item\n\nNext block')).toEqual(['First item', 'Second item', 'Next block']);
  });
  it('splits “quoted speech.” A new sentence follows at once', () => {
    expect(split('“We won.” “They lost.” Nobody cared.')).toHaveLength(3);
  });
  it('is linear on hostile input', () => {
    const began = process.cpuUsage().user;
    splitSentences('. '.repeat(100_000) + 'A.'.repeat(100_000));
    expect(process.cpuUsage().user - began).toBeLessThan(3_000_000);
  });
});
