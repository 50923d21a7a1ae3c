import { describe, expect, it } from 'vitest';
import { shorten, trimEnds } from '../../src/timeline/label-length.ts';

const whole = (text: string) => {
  const { text: short, cut } = shorten(text);
  expect(cut).toBe(false);
  return short;
};

describe('shorten', () => {
  it('ends with the first clause rather than within the second', () => {
    expect(whole('Visby and Riga share an old quarrel over the herring, and today they still count every boat.')).toBe(
      'Visby and Riga share an old quarrel over the herring',
    );
    expect(
      whole('The dyke broke as rescuers and soldiers carried sandbags to the last of the four villages nearby'),
    ).toBe('The dyke broke as rescuers and soldiers carried sandbags');
  });
  it('leaves out what is only added to a whole clause, and shows no cut', () => {
    expect(whole('The harbour police searched the warehouse of the firm on the northern quay for smuggled eels.')).toBe(
      'The harbour police searched the warehouse of the firm',
    );
    expect(
      whole('The mayor accused the dredging company of hiding four earlier leaks from the harbour authority.'),
    ).toBe('The mayor accused the dredging company of hiding four earlier leaks');
    expect(whole('The council will pay the families of the drowned an allowance of nine thousand crowns each.')).toBe(
      'The council will pay the families of the drowned an allowance',
    );
  });
  it('shows a cut where what is left tells only half', () => {
    for (const half of [
      'The two largest shipyards of the southern province have for months refused to take part in the inquiry',
      'The new regional committee for bridges and tunnels will not sign the contract without a second opinion',
      'The investigation of the harbour authority in the capital has now resulted in a long list of faults',
    ])
      expect(shorten(half).text).toMatch(/…$/);
  });
  it('does not take the verb of a clause about the subject for that of the sentence', () => {
    expect(
      shorten('A bell that had hung in the tower of the old mill for two centuries rang again at noon').text,
    ).not.toBe('A bell that had hung in the tower of the old mill');
    expect(shorten('When the second of the three great storms swept over the island the bridge fell').cut).toBe(true);
  });
  it('names who is meant in full and leaves out what he is where words are short', () => {
    expect(
      whole('The island’s harbour master, Jonas Ek, has ordered the inspection of all nine ferries on the river'),
    ).toBe('Jonas Ek has ordered the inspection of all nine ferries');
    expect(whole('The harbour master, Jonas Ek, resigned')).toBe('The harbour master, Jonas Ek, resigned');
  });
  it('knows that no clause begins within “as many as” and “known as”', () => {
    expect(whole('At least nine people are missing and as many as forty may have been on the two boats')).toBe(
      'At least nine people are missing',
    );
    expect(
      shorten('The oldest lighthouse of the southern coast is since last spring known as the Candle of Visby').text,
    ).not.toMatch(/known$/);
  });
  it('ends a quotation with its mark', () => {
    expect(whole('"We counted every single boat before the storm came in," he told a crowd on the quay.')).toBe(
      '"We counted every single boat before the storm came in"',
    );
  });
  it('is linear on hostile text', () => {
    const began = process.cpuUsage().user;
    for (const text of [
      'asked to '.repeat(5000),
      `asked ${'a'.repeat(30_000)} to b`,
      'of as '.repeat(5000),
      'A that '.repeat(5000),
    ])
      shorten(text);
    expect(process.cpuUsage().user - began).toBeLessThan(1_000_000);
  });
});

describe('trimEnds', () => {
  it('ends with no word that leads on', () => {
    expect(trimEnds('The union handed over a list of demands, including')).toBe(
      'The union handed over a list of demands',
    );
    expect(trimEnds('The pumps will be mended within the')).toBe('The pumps will be mended');
    expect(trimEnds('The firm paid nine crowns for her')).toBe('The firm paid nine crowns for her');
  });
});
