import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, longDay } from '../../src/dates/calendar.ts';
import { daysOf } from '../../src/dates/date-values.ts';
import { findDates } from '../../src/dates/find-dates.ts';
import { read } from './reading.ts';

const word = fc.constantFrom(
  ...`on in the last next this of a few two three years weeks days ago later earlier Monday Friday May March Jan . , - ' ’ 3 17 2024 2025 25/01/14
  2025-01-14 5 p.m. noon early mid- end quarter first half summer fall every each before after since until will said be now future past
  twenty one hundred and half century 1980s '90s Christmas Easter Q3 \n \n\n \t $ % ( ) “ ” old age week weekend morning night today tomorrow`.split(
    / +/,
  ),
);
const news = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(news, fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }));
const published = fc.option(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 1, 1) }).map(isoDay), {
  nil: null,
});
const language = fc.constantFrom('en', 'es');

describe('properties of every result', () => {
  it('spans lie inside the text, in order, never overlap, and quote it', () => {
    fc.assert(
      fc.property(anyText, published, language, (text, day, code) => {
        let end = 0;
        for (const d of findDates(text, { published: day, language: code })) {
          expect(d.start).toBeGreaterThanOrEqual(end);
          expect(d.end).toBeGreaterThan(d.start);
          expect(d.text).toBe(text.slice(d.start, d.end));
          if (d.phrase) expect(d.phrase.end).toBeLessThanOrEqual(text.length);
          if (d.cue) expect(d.cue.end).toBeLessThanOrEqual(text.length);
          end = d.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('first and last day lie inside the days that the value names, in order', () => {
    fc.assert(
      fc.property(news, published, (text, day) => {
        for (const d of findDates(text, { published: day })) {
          expect(d.why).not.toBe('');
          expect(d.confidence).toBeGreaterThan(0);
          expect(d.confidence).toBeLessThanOrEqual(1);
          if (d.from === null || d.to === null) continue;
          expect(d.from <= d.to).toBe(true);
          if (d.type === 'DURATION') continue;
          const named = daysOf(d.value);
          expect(named.from !== null && named.from <= d.from && (named.to ?? '') >= d.to).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a day that is written out comes back', () => {
    const days = fc.integer({ min: dayNumber(1500, 1, 1), max: dayNumber(2100, 12, 31) });
    fc.assert(
      fc.property(days, published, (day, publication) => {
        const [found] = findDates(`It happened on ${longDay(day).slice(4)}.`, { published: publication });
        expect(found.value).toBe(isoDay(day));
        expect(found.from).toBe(isoDay(day));
      }),
    );
  });

  it('the same text gives the same result every time', () => {
    fc.assert(
      fc.property(news, published, (text, day) => {
        expect(findDates(text, { published: day })).toEqual(findDates(text, { published: day }));
      }),
    );
  });
});

describe('no clock, time zone or locale', () => {
  it('gives the same in Honolulu, Kiritimati and Turkish', () => {
    const script = `
      import { findDates } from './src/dates/find-dates.ts';
      process.stdout.write(JSON.stringify(findDates('On Friday, 17 January 2025, at noon, İstanbul; last week; in MAY; 25/01/14.', { published: '2025-01-14' })));`;
    const answers = [
      { TZ: 'Pacific/Honolulu', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    ].map((env) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      }),
    );
    expect(answers[0]).toBe(answers[1]);
    expect(JSON.parse(answers[0]).length).toBeGreaterThan(3);
  });
});

describe('hostile text', () => {
  const hostile = [
    'the ',
    'a',
    '1',
    '1/',
    '12:',
    'may ',
    'Monday ',
    '2 to ',
    'twenty ',
    'last last ',
    '1,',
    "'",
    '.',
    '-',
    'one hundred and ',
    'May 1 and ',
    '3, 4, ',
    'early early ',
    'the end of the ',
    'the day after ',
    'three days before the war on Monday ',
    '2020-',
    '((((',
    'a@',
    'http://',
    '\n',
    'éá',
  ];

  it.each(hostile)('10,000 characters of %j are read within 50 ms', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    read(text);
    const best = Math.min(
      ...Array.from({ length: 4 }, () => {
        const before = process.cpuUsage();
        read(text);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      }),
    );
    expect(best).toBeLessThan(50);
  });

  it('twenty times the text takes no more than sixty times as long', () => {
    const time = (n: number): number => {
      const text = 'The day after the war, May 1 and Monday, two weeks before the talks '.repeat(n);
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    time(20);
    expect(time(2000)).toBeLessThan(60 * Math.max(2000, time(100)));
  });
});
