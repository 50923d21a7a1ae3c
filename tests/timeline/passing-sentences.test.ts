import { describe, expect, it } from 'vitest';
import { isToldTwice } from '../../src/timeline/own-words.ts';
import { tellsNothing, tellsOfPaper } from '../../src/timeline/passing-sentences.ts';

describe('sentences that make no entry of a timeline', () => {
  it('are captions that say only what is seen', () => {
    expect(tellsNothing('Orla Brandt on the quay in Lund, 5 May 2031 (Photo: Courier, archived)', 'caption')).toBe(
      true,
    );
    expect(tellsNothing('The quay in Lund, photographed on Monday (Courier)', 'caption')).toBe(true);
    expect(tellsNothing('Orla Brandt opened the quay in Lund on 5 May.', 'caption')).toBe(false);
    expect(tellsNothing('Orla Brandt on the quay in Lund', 'body')).toBe(false);
  });

  it('are questions and notices', () => {
    expect(tellsNothing('Who signed the papers on 5 May?', 'body')).toBe(true);
    expect(tellsNothing('“Who signed them on 5 May?”', 'body')).toBe(true);
    expect(tellsNothing('The next bulletin will be issued on 5 May.', 'body')).toBe(true);
    expect(tellsNothing('The next hearing will be held on 5 May.', 'body')).toBe(false);
  });

  it('tell of the work of the paper itself', () => {
    expect(tellsOfPaper('Orla Brandt told us on Monday that the quay is safe.')).toBe(true);
    expect(tellsOfPaper('The harbour did not answer questions sent on Monday.')).toBe(true);
    expect(tellsOfPaper('On Monday a sailor asked me the way.')).toBe(true);
    expect(tellsOfPaper('Orla Brandt said on Monday: “They told us nothing, and I asked.”')).toBe(false);
    expect(tellsOfPaper('The council did not answer the mayor’s letter and sold the quay.')).toBe(false);
  });
});

describe('sentences told in words of their own', () => {
  it('do not count one that repeats another, shortened or not', () => {
    const long = 'The quay in Lund, which is run by the Brandt family, sank into the mud overnight.';
    expect(isToldTwice([long, 'The quay in Lund sank into the mud overnight.'])).toBe(false);
    expect(isToldTwice([long, 'Nothing is left of the old landing stage, fishermen report.'])).toBe(true);
    expect(isToldTwice([long])).toBe(false);
  });
});
