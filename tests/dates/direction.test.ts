import { describe, expect, it } from 'vitest';
import { read, values } from './reading.ts';

describe('which way a bare date points', () => {
  it.each([
    ['They will sign the pact on Friday.', '2025-01-17'],
    ['Pezeshkian is set to visit Moscow on Friday.', '2025-01-17'],
    ['The talks are due to begin on Friday.', '2025-01-17'],
    ['She agreed to meet him on Friday.', '2025-01-17'],
    ['The agency said it would publish the results on Friday.', '2025-01-17'],
    ['The court is to rule on Friday.', '2025-01-17'],
    ['The fair opens on Friday.', '2025-01-17'],
    ['Operations are put off until Friday.', '2025-01-17'],
    ['The trial has been postponed to Friday.', '2025-01-17'],
    ['His visit was put off to Friday because of a strike.', '2025-01-17'],
    ['The seat of the bank stays closed until Friday, the clerk said.', '2025-01-17'],
    ['The trial had been moved to Friday.', '2025-01-10'],
    ['They signed the pact on Friday.', '2025-01-10'],
    ['He was told on Friday that they will sign.', '2025-01-10'],
    ['The agency said on Friday it would publish the results.', '2025-01-10'],
    ['Two people died Friday.', '2025-01-10'],
    ['They met on Tuesday.', '2025-01-14'],
  ])('%s', (text, day) => {
    expect(read(text)[0].from).toBe(day);
  });

  it.each([
    ['A vote was held in September.', 'September=2024-09'],
    ['A vote will be held in September.', 'September=2025-09'],
    ['A vote was held in January.', 'January=2025-01'],
    ['A vote was held last April.', 'last April=2024-04'],
    ['A vote will be held next April.', 'next April=2025-04'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('a day of a month is the nearest one, its weekday first if it is named', () => {
    expect(values('The army entered on February 24.', '2025-03-01')).toEqual(['February 24=2025-02-24']);
    expect(values('He spoke on Thursday, October 31.', '2025-06-30')).toEqual(['Thursday, October 31=2024-10-31']);
  });

  it('a far day of a month follows the verb', () => {
    expect(values('The bank had closed its books on March 31.', '2025-10-27')).toEqual(['March 31=2025-03-31']);
    expect(values('The rule will take effect on June 1.', '2025-10-26')).toEqual(['June 1=2026-06-01']);
  });

  it('says why, and by which words', () => {
    const text = 'They will sign the pact on Friday.';
    const [friday] = read(text);
    expect(friday.why).toBe('Friday after publication on Tue 14 Jan 2025, because of ‘will sign’');
    expect(friday.cue && text.slice(friday.cue.start, friday.cue.end)).toBe('will sign');
    expect(friday.alternatives).toEqual([
      { value: '2025-01-10', from: '2025-01-10', to: '2025-01-10', why: 'the Friday before' },
    ]);
  });
});

describe('agreement over the article', () => {
  it('a weekday without a telling verb takes the day that the article names', () => {
    const text = 'He will travel to Moscow on January 17.\n\nFriday’s meeting provides a chance to talk.';
    const friday = read(text)[1];
    expect(friday).toMatchObject({ value: '2025-01-17', basis: 'agreement' });
    expect(friday.alternatives[0].value).toBe('2025-01-10');
  });

  it('does not turn a weekday that the verb settles', () => {
    const text = 'He will travel to Moscow on January 17. The plan was agreed on Friday.';
    expect(read(text)[1].value).toBe('2025-01-10');
  });

  it('makes a reading surer when a date bears it out', () => {
    const [date, friday] = read('He will travel on January 17. They will sign on Friday.');
    expect(date.value).toBe(friday.value);
    expect(friday.confidence).toBeGreaterThan(0.95);
    expect(friday.why).toContain('‘January 17’ agrees');
  });
});

describe('days counted from events', () => {
  it('keeps the length of time and gives the phrase with its day', () => {
    const text =
      'President-elect Donald Trump waits. He will visit Moscow three days before the inauguration of the U.S. president.';
    const [days] = read(text);
    expect(days).toMatchObject({
      type: 'DURATION',
      value: 'P3D',
      from: '2025-01-17',
      to: '2025-01-17',
      basis: 'event',
    });
    expect(days.phrase).toMatchObject({ value: '2025-01-17' });
    expect(text.slice(days.phrase?.start, days.phrase?.end)).toContain('three days before the inauguration');
  });

  it('counts months from the full-scale invasion', () => {
    const [months] = read('Putin came five months after the full-scale invasion of Ukraine.', '2025-01-17');
    expect(months).toMatchObject({ value: 'P5M', from: '2022-07-01', to: '2022-07-31' });
  });

  it('finds the event among the dated sentences of the article', () => {
    const text =
      'The hospital alerted the agency last Wednesday. The batch was stopped the day after the hospital’s alert.';
    const day = read(text, '2027-03-02')[1];
    expect(day).toMatchObject({ value: 'P1D', from: '2027-02-25', to: '2027-02-25', basis: 'event' });
  });

  it('takes the date that stands right before the phrase', () => {
    const day = read('He was told on February 26, four days before the recall, of the deaths.', '2027-03-19')[1];
    expect(day).toMatchObject({ value: 'P4D', from: '2027-02-26', basis: 'agreement' });
  });

  it('leaves the days open when the event is not known', () => {
    expect(read('It happened two days before the wedding.')[0]).toMatchObject({ value: 'P2D', from: null, to: null });
  });

  it('known events can be switched off', async () => {
    const { findDates } = await import('../../src/dates/find-dates.ts');
    const text = 'Putin came five months after the full-scale invasion of Ukraine.';
    expect(findDates(text, { published: '2025-01-17', knownEvents: false })[0].from).toBeNull();
  });
});
