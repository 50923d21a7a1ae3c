import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/text/words.ts';
import { findQuantities } from '../../src/timeline/quantities.ts';

const quantities = (text: string) =>
  findQuantities(text, wordsOf(text), []).map(({ value, unit, low, high }) => ({ value, unit, low, high }));

describe('findQuantities', () => {
  it.each([
    ['At least 14 people have died.', { value: 14, unit: 'person', low: 14, high: null }],
    ['Twenty-one people died in the fire.', { value: 21, unit: 'person', low: 21, high: 21 }],
    ['The authority puts the number of deaths at seven.', { value: 7, unit: 'person', low: 7, high: 7 }],
    ['It will pay 40 million euros into a fund.', { value: 4e7, unit: 'euro', low: 4e7, high: 4e7 }],
    ['The pay-off is worth £1.9million.', { value: 1.9e6, unit: '£', low: 1.9e6, high: 1.9e6 }],
    ['Shares lost 31% of their value.', { value: 31, unit: '%', low: 31, high: 31 }],
    ['The families count 29.', { value: 29, unit: '', low: 29, high: 29 }],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });

  it('leaves "about" open by a tenth either way', () => {
    const [{ low, high }] = quantities('About 5,000 people walked through the town.');
    expect([low, Math.round(high!)]).toEqual([4500, 5500]);
  });

  it('takes neither years nor ages for quantities', () => {
    expect(quantities('In 2019 a 71-year-old teacher opened it.')).toEqual([]);
  });

  it('names what happened to the counted', () => {
    const text = 'Around 2,700 troops have been wounded.';
    expect(findQuantities(text, wordsOf(text), [])[0].heads).toEqual(['injur']);
  });
});
