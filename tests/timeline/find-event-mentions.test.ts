import { describe, expect, it } from 'vitest';
import { findEventMentions } from '../../src/timeline/find-event-mentions.ts';
import { cpuTime } from '../clock/cpu-time.ts';
import { readArticle, type Told } from './read-article.ts';

const found = (told: Partial<Told> & Pick<Told, 'paragraphs'>) =>
  findEventMentions(readArticle({ id: 'a', published: '2031-05-12', ...told }));

describe('findEventMentions', () => {
  it('gives one record for each day of a sentence, each with its own doing', () => {
    const mentions = found({
      paragraphs: ['Halden was arrested on 3 May, and was released on 9 May.'],
      dates: { '3 May': '2031-05-03', '9 May': '2031-05-09' },
      names: { Halden: ['person', 'halden'] },
    });
    expect(mentions.map((m) => [m.date.from, m.predicates[0]])).toEqual([
      ['2031-05-03', 'arrest'],
      ['2031-05-09', 'releas'],
    ]);
  });

  it('gives each of two verbs of one subject its own day', () => {
    const mentions = found({
      paragraphs: ['Halden was arrested on 3 May and released on bail on 9 May.'],
      dates: { '3 May': '2031-05-03', '9 May': '2031-05-09' },
      names: { Halden: ['person', 'halden'] },
    });
    expect(mentions.map((m) => [m.date.from, m.predicates])).toEqual([
      ['2031-05-03', ['arrest']],
      ['2031-05-09', ['releas']],
    ]);
  });

  it('reads neighbouring days as one period', () => {
    const [mention] = found({
      paragraphs: ['The ministers will meet on 20 and 21 May in Lund.'],
      dates: { '20': '2031-05-20', '21 May': '2031-05-21' },
    });
    expect([mention.date.from, mention.date.to, mention.modality]).toEqual(['2031-05-20', '2031-05-21', 'scheduled']);
  });

  it('reads a stretch between two days, and a day said twice, as one date', () => {
    const days = (sentence: string, dates: Told['dates']) =>
      found({ paragraphs: [sentence], dates }).map((m) => [m.date.from, m.date.to]);
    expect(
      days('The bridge will be lifted between 12 and 15 May in Lund.', { '12': '2031-05-12', '15 May': '2031-05-15' }),
    ).toEqual([['2031-05-12', '2031-05-15']]);
    expect(
      days('The licence ran out a week ago, on 4 May.', {
        'a week ago': ['2031-04-28', '2031-05-04', 'week'],
        '4 May': '2031-05-04',
      }),
    ).toEqual([['2031-05-04', '2031-05-04']]);
  });

  it('dates what a clause tells of the day that a comparison goes back to', () => {
    const mentions = found({
      paragraphs: ['It is the worst flood in Lund since 3 May, when gales killed nine sailors.'],
      dates: { '3 May': '2031-05-03' },
    });
    expect(mentions.filter((m) => m.date.tie === 'own').map((m) => [m.date.from, m.predicates])).toEqual([
      ['2031-05-03', ['kill']],
    ]);
  });

  it('dates what a clause tells of the day before which something else was', () => {
    const mentions = found({
      paragraphs: ['The two ministers had not spoken before 3 May, when Halden visited Lund.'],
      dates: { '3 May': '2031-05-03' },
      names: { Halden: ['person', 'halden'] },
    });
    expect(mentions.map((m) => [m.date.from, m.date.tie, m.predicates])).toEqual([['2031-05-03', 'own', ['visit']]]);
  });

  it('keeps the day of a testimony beside the days it speaks of, and goes on with the former', () => {
    const days = (telling: string) =>
      found({
        paragraphs: [
          `The inquiry into the flood opened on 6 May. ${telling} She then left the inquiry by a side door.`,
        ],
        dates: { '6 May': '2031-05-06', '2 March': '2031-03-02', '7 May': '2031-05-07' },
      }).map((m) => [m.date.from, m.date.tie]);
    expect(days('A guard told the inquiry that she opened the gates on 2 March.')).toEqual([
      ['2031-05-06', 'own'],
      ['2031-03-02', 'own'],
      ['2031-05-06', 'inherited'],
      ['2031-05-06', 'inherited'],
    ]);
    expect(days('A guard told the inquiry on 7 May that she opened the gates on 2 March.').slice(1, 3)).toEqual([
      ['2031-05-07', 'own'],
      ['2031-03-02', 'own'],
    ]);
  });

  it('marks a date that is only passed by, so that it makes no event', () => {
    const mentions = found({
      paragraphs: ['The works has made no steel since 5 March, the owner told the Courier.'],
      dates: { '5 March': '2031-03-05' },
    });
    expect(mentions.filter((m) => m.date.from === '2031-03-05').map((m) => m.date.tie)).toEqual(['passing']);
  });

  it('dates the event that a day is counted from', () => {
    const mentions = found({
      paragraphs: ['Orla Brandt will visit Riga three days before the coronation of King Anders.'],
      dates: { 'three days before the coronation of King Anders': '2031-05-17' },
      names: { 'Orla Brandt': ['person', 'brandt'], Riga: ['place', 'riga'] },
    });
    expect(mentions.map((m) => m.date.from)).toEqual(['2031-05-17', '2031-05-20']);
  });

  it('hands a date down only as an inherited one', () => {
    const mentions = found({
      paragraphs: ['A fire broke out at the Nordkai depot on Friday. It destroyed two halls.'],
      dates: { Friday: '2031-05-09' },
    });
    expect(mentions.map((m) => [m.position, m.date.tie, m.date.from])).toEqual([
      [0, 'own', '2031-05-09'],
      [1, 'inherited', '2031-05-09'],
    ]);
  });

  it('ends what has happened "this week" on the day of the paper', () => {
    const [mention] = found({
      published: '2031-05-14',
      paragraphs: ['Striking dockers blocked the port of Halden this week.'],
      dates: { 'this week': ['2031-05-12', '2031-05-18', 'week'] },
    });
    expect(mention.date.to).toBe('2031-05-14');
  });

  it('does not take the month of March for a march', () => {
    const [mention] = found({
      paragraphs: ['Kestrel opened the plant on 12 March.'],
      dates: { '12 March': '2031-03-12' },
    });
    expect(mention.predicates).toEqual(['open']);
  });

  it('keeps its spans inside the article', () => {
    const { article, ...rest } = readArticle({
      id: 'a',
      published: '2031-05-12',
      paragraphs: [
        '“No comment,” said Halden on Monday.',
        'Two people died on 9 May. Police put the number of dead at three.',
      ],
      dates: { Monday: '2031-05-12', '9 May': '2031-05-09' },
      names: { Halden: ['person', 'halden'] },
    });
    for (const { span, clause, dateSpan, quantities, names } of findEventMentions({ article, ...rest }))
      for (const place of [span, clause, ...(dateSpan ? [dateSpan] : []), ...quantities.map((q) => q.span), ...names]) {
        expect(place.start).toBeGreaterThanOrEqual(span.start);
        expect(place.end).toBeLessThanOrEqual(span.end);
        expect(place.end).toBeGreaterThan(place.start);
      }
  });

  it('takes hostile lines in linear time', () => {
    const line = `${'the deal, which was, and was, said '.repeat(6000)}on Monday`;
    const started = cpuTime();
    found({ paragraphs: [line], dates: { Monday: '2031-05-12' } });
    expect(cpuTime() - started).toBeLessThan(3000);
  });
});
