import { describe, expect, it } from 'vitest';
import { datePublication } from '../../src/dates/date-publication.ts';
import { article, stated } from './made-article.ts';

describe('a stated day', () => {
  it('is read, with the statement as evidence', () => {
    const date = datePublication(article('Talks began.', { statedDates: [stated('January 14, 2025 | Brief')] }));
    expect(date).toMatchObject({ value: '2025-01-14', earliest: '2025-01-14', latest: '2025-01-14', basis: 'stated' });
    expect(date?.evidence[0]).toMatchObject({ text: 'January 14, 2025 | Brief', source: { start: 5 } });
  });

  it('"25/01/14" is settled by the dates in the text', () => {
    const text = 'They will sign on Friday. The visit is set for Jan. 17. Russia invaded Ukraine in February 2022.';
    expect(datePublication(article(text, { statedDates: [stated('25/01/14')] }))?.value).toBe('2025-01-14');
    const old = 'He won in 2013. The vote was held on January 20. They met on Saturday, January 25.';
    expect(datePublication(article(old, { statedDates: [stated('25/01/14')] }))?.value).toBe('2014-01-25');
  });

  it('a second, certain statement settles a doubtful one', () => {
    const both = [stated('03/04/27'), stated('2027-04-03T08:00:00Z', 'metadata')];
    expect(datePublication(article('Talks began.', { statedDates: both }))?.value).toBe('2027-04-03');
  });

  it('the first statement wins, a caption never does', () => {
    const several = [
      stated('8 January 2020', 'caption'),
      stated('2025-01-14', 'metadata'),
      stated('2025-02-01', 'url'),
    ];
    expect(datePublication(article('Talks began.', { statedDates: several }))?.value).toBe('2025-01-14');
  });
});

describe('an inferred day', () => {
  it('takes a caption as lower bound and the weekday said as the day', () => {
    const date = datePublication(
      article('The envoy left on Wednesday, Russia said.\n\nTalks are to resume this week.', {
        caption: '23 July 2025, Istanbul: a guard stands in front of the hall.',
      }),
    );
    expect(date).toMatchObject({ value: '2025-07-23', basis: 'inferred' });
    expect(date?.evidence.map((e) => e.why)).toContain('Wednesday: published that day');
    expect(date?.evidence[0].source?.start).toBeGreaterThanOrEqual(1000);
  });

  it('counts from a public event: three days before the inauguration, said on Monday, visit on Friday', () => {
    const text =
      'He will visit on Friday, the palace said Monday.\n\nHe will be there three days before the inauguration of U.S. President-elect Donald Trump.';
    const date = datePublication(article(text, { caption: '08 January 2025, Tehran: the president waves.' }));
    expect(date?.value).toBe('2025-01-13');
  });

  it('knows the week of an election', () => {
    const text =
      'He said on Thursday that ties would grow.\n\nHe had announced the deal on October 23.\n\nSince the full-scale invasion of Ukraine, Russia has looked east. The U.S. election next week may change all.';
    expect(datePublication(article(text))).toMatchObject({ value: '2024-10-31', basis: 'inferred' });
  });

  it('knows the first year since the last one named in which a day has its weekday', () => {
    const text =
      'The guard searched the bank on Wednesday morning. The mayor said on Thursday, 4 April, that nobody was held. The clerk had been paid since 2016. The union calls to a march Thursday next, 11 April. The bank stays closed until Monday 8 April.';
    const date = datePublication(article(text));
    expect(date).toMatchObject({ value: '2019-04-04', basis: 'inferred' });
    expect(date?.evidence.map((e) => e.why).join()).toContain('2016 is the last year named');
  });

  it('looks for no year where none is named, or only one to come', () => {
    const text = 'The mayor said on Thursday, 4 April, that nobody was held.';
    expect(datePublication(article(text))).toBeNull();
    expect(datePublication(article(`${text} The bridge will be closed by 2040.`))).toBeNull();
  });

  it('two expressions side by side fix the day', () => {
    const text = 'He was arrested yesterday, 8 April 2027, in Vienna.';
    expect(datePublication(article(text))?.value).toBe('2027-04-09');
  });

  it('the text may open with its day', () => {
    expect(datePublication(article('BRNO, 13 April 2027 – The company will pay, it said today.'))?.value).toBe(
      '2027-04-13',
    );
  });

  it('is null when nothing ties the article to a certain time', () => {
    expect(
      datePublication(article('They met on Friday and will meet again next week. He was born in 1971.')),
    ).toBeNull();
    expect(datePublication(article('No dates at all.'))).toBeNull();
  });

  it('is null without the known events when they alone bound it', () => {
    const text =
      'He said on Thursday that the U.S. election next week may change all. Since the full-scale invasion of Ukraine, Russia has looked east.';
    expect(datePublication(article(text))?.value).toBe('2024-10-31');
    expect(datePublication(article(text), { knownEvents: false })).toBeNull();
  });

  it('is null when a public event comes in many years and nothing says which', () => {
    expect(datePublication(article('He said on Thursday that the U.S. election next week may change all.'))).toBeNull();
  });

  it('the best day lies in its own range', () => {
    const date = datePublication(
      article('The rally was held on Saturday.', { caption: '17 October 2026, Leeds: the mill.' }),
    );
    expect(date && date.earliest <= date.value && date.value <= date.latest).toBe(true);
  });
});
