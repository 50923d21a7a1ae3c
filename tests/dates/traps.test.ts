import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';
import { read, values } from './reading.ts';

describe('news traps', () => {
  it('a header and caption pasted twice give the same date twice, each in its place', () => {
    const found = read('08 January 2025, Tehran: the envoy waves.\n\n08 January 2025, Tehran: the envoy waves.');
    expect(found.map((d) => d.value)).toEqual(['2025-01-08', '2025-01-08']);
    expect(found[0].start).toBeLessThan(found[1].start);
  });

  it('agency dateline', () => {
    expect(values('MOSCOW, Jan 14 (Reuters) - Talks began.')).toEqual(['Jan 14=2025-01-14']);
  });

  it('four digits before a time zone are a clock time, not a year', () => {
    expect(values('19 January, 2200 GMT, Lund: we have arrived.')).toEqual(['19 January=2025-01-19']);
    expect(values('It struck on 12 January 2153 EST.')).toEqual(['12 January=2025-01-12']);
    expect(values('It struck on 12 January 2023 near Lund.')).toEqual(['12 January 2023=2023-01-12']);
  });

  it('page controls are no years: "TT / 20"', () => {
    expect(values('TT / 20\n\nA-\n\nA+')).toEqual([]);
  });

  it('ages are no dates: "aged 20", "a 45-year-old man"', () => {
    expect(values('Two men aged 20 and 45 and an 85-year-old woman were hurt.')).toEqual([]);
  });

  it.each([
    'It bought Su-35 jets and S-300 launchers.',
    'More than 11,000 troops came.',
    'It fell to 1,990 points.',
    'Room 1984 burned.',
  ])('numbers of things are no years: %s', (text) => expect(values(text)).toEqual([]));

  it.each([
    'He may march on Rome.',
    'They may fall in the second round.',
    'The sun sat low; the moon rose.',
    'Troops march as spring water mars the road.',
    'April Jones told Sister August Smith.',
    'Give me a second to fall asleep.',
  ])('words that look like months, seasons and weekdays: %s', (text) => expect(values(text)).toEqual([]));

  it('still reads May and March after a word that asks for a time', () => {
    expect(values('It began in March and will end by May.')).toEqual(['March=2024-03', 'May=2025-05']);
  });

  it('"Friday’s" with a curly apostrophe marks "Friday" only', () => {
    const [friday] = read('Friday’s meeting will be held in Moscow.');
    expect(friday).toMatchObject({ text: 'Friday', start: 0, end: 6 });
  });

  it('a month with a full stop at the end of a line', () => {
    expect(values('He will visit Moscow on Jan.\n17, where talks are due.')).toEqual(['Jan. 17=2025-01-17']);
  });

  it('a line break inside an expression, but not a blank line', () => {
    expect(values('It began three days\nbefore the war.')[0]).toBe('three days=P3D');
    expect(values('He came in\n\nMarch\n\n3 copies were sold.')).toEqual([]);
  });

  it('YY/MM/DD beside a publication day: "25/01/14"', () => {
    expect(values('25/01/14\n\nTalks began.', '2025-01-14')[0]).toBe('25/01/14=2025-01-14');
    expect(values('On 25/12/24 he left.', '2025-01-14')[0]).toBe('25/12/24=2024-12-25');
  });

  it('"2,500-plus in 2023" holds one year', () => {
    expect(values('The strikes, 2,500-plus in 2023, went on.')).toEqual(['2023=2023']);
  });

  it('"October 7" as the name of an event is a day of its year where the year is told', () => {
    expect(values('The October 7, 2023 attack changed all.')).toEqual(['October 7, 2023=2023-10-07']);
  });

  it.each([
    'Leaders met at COP29 in Baku.',
    'The plan is part of Vision 2030.',
    'Africa has its Agenda 2063.',
    'A Boeing 1999 landed.',
  ])('years inside names: %s', (text) => expect(values(text)).toEqual([]));

  it('fiscal years keep the number that names them', () => {
    expect(values('Sales in fiscal year 2024 fell.')).toEqual(['fiscal year 2024=2024']);
  });

  it('"today" may mean nowadays: the other reading is kept, and "today’s world" is no date', () => {
    expect(values('In today’s world nobody waits.')).toEqual([]);
    expect(read('The army is weaker today.')[0].alternatives.map((a) => a.value)).toContain('PRESENT_REF');
  });

  it('times of day at midnight with a zone keep the day that is named', () => {
    expect(values('The truce starts at 12:00 a.m. GMT on Friday.')).toEqual([
      '12:00 a.m. GMT on Friday=2025-01-17T00:00',
    ]);
  });

  it('"December" in January is the month before', () => {
    expect(values('A court found him guilty in December.')).toEqual(['December=2024-12']);
  });

  it('"October 26" in January is the nearest one, of the year before', () => {
    expect(values('A base was hit on October 26.')).toEqual(['October 26=2024-10-26']);
  });

  it('"first half" of a game is no half-year', () => {
    expect(values('He scored in the first half of the match.')).toEqual([]);
  });

  it('"this week" said on a Sunday is the week that ends that day', () => {
    expect(values('He resigned this week.', '2025-01-19')).toEqual(['this week=2025-W03']);
  });

  it('links and addresses hold no dates', () => {
    expect(values('See https://news.example/2024/11/05/x and ask on-2024-11-05@example.org for more.')).toEqual([]);
  });

  it.each([
    'Feb. 30 was named.',
    'On 31/02/2025 it rained.',
    'Code 25/25/25 failed.',
    'On 2025-02-31 it rained.',
    'June 31, 2024 came.',
  ])('impossible dates are not dates: %s', (text) => {
    for (const d of read(text)) expect(d.value).not.toMatch(/-02-3|-06-31|25-25/);
    expect(read(text).filter((d) => /30|31|25\/25/.test(d.text))).toEqual([]);
  });

  it('years out of 1000 to 2200 are not years', () => {
    expect(values('In 0999 and in 2201 and in 9999 nothing happened.')).toEqual([]);
  });

  it('versions, scores and fractions are not dates', () => {
    expect(values('Version 1.2.3 came; they won 3-2-1; 1/2 of it went; verse 3:16 was read; at 8.3 a share.')).toEqual(
      [],
    );
  });

  it('an expression does not reach from one item of a list into the next', () => {
    const text = 'Due on March\n3 copies were sent';
    const blocks = [{ type: 'list' as const, start: 0, end: text.length, source: { start: 0, end: 0 } }];
    expect(findDates(text, { published: '2025-01-14', blocks }).map((d) => d.text)).toEqual(['March']);
  });

  it('a past participle before a noun does not turn the direction', () => {
    expect(values('They will sign a long-awaited and updated pact on Friday.')).toEqual(['Friday=2025-01-17']);
  });

  it('"had been due to expire Friday" lies in the past', () => {
    expect(values('The offer had been scheduled to expire Friday.')).toEqual(['Friday=2025-01-10']);
  });

  it('a deadline lies ahead, unless its own verb is past', () => {
    expect(values('Finance chief Vesely takes over until June.')).toEqual(['June=2025-06']);
    expect(values('The strike lasted until June.')).toEqual(['June=2024-06']);
  });

  it('the days of one weekday list follow each other', () => {
    expect(values('Next Monday and Tuesday: the summit.')).toEqual(['Next Monday=2025-01-20', 'Tuesday=2025-01-21']);
  });
});
