import { describe, expect, it } from 'vitest';
import type { DateExpression } from '../../src/model/date-expression.ts';
import { bestDays, type DayArticle } from '../../src/timeline/best-days.ts';

function article(
  id: string,
  published: string,
  text: string,
  days: Readonly<Record<string, string>>,
  copyOf: string | null = null,
): DayArticle {
  const dates = Object.entries(days).map(([words, day]): DateExpression => {
    const start = text.indexOf(words);
    return {
      start,
      end: start + words.length,
      text: words,
      type: 'DATE',
      value: day,
      from: day,
      to: day,
      granularity: 'day',
      approximate: false,
      basis: 'explicit',
      confidence: 1,
      why: '',
      alternatives: [],
    };
  });
  return { id, published, text, dates, copyOf };
}

const flood = 'The river Orn broke its banks on 3 May and flooded the old town of Lund completely.';
const mayor = 'The mayor of Lund resigned on 9 May over the flood of the river Orn and its victims.';
const pile = [
  article('a', '2031-05-04', flood, { '3 May': '2031-05-03' }),
  article('b', '2031-05-10', `${mayor} It followed the flood of 3 May in the old town.`, {
    '9 May': '2031-05-09',
    '3 May': '2031-05-03',
  }),
  article('c', '2031-05-20', 'Lund remembers the flood of 3 May with a service in the old town church this week.', {
    '3 May': '2031-05-03',
  }),
  article(
    'd',
    '2031-05-11',
    'A circus came to the old town of Lund on 6 May, and the children of the town were glad.',
    { '6 May': '2031-05-06' },
  ),
];
const all = { from: null, to: null };

describe('bestDays', () => {
  it('puts the days first that most articles speak of, and gives them in order of time', () => {
    expect(bestDays(pile, { ...all, days: 2, sentences: 1 }).map(([day]) => day)).toEqual(['2031-05-03', '2031-05-06']);
    expect(bestDays(pile, { ...all, days: 1, sentences: 1 }).map(([day]) => day)).toEqual(['2031-05-03']);
  });

  it('gives only days inside the period, and no more sentences than asked for', () => {
    const found = bestDays(pile, { from: '2031-05-05', to: '2031-05-31', days: 9, sentences: 2 });
    for (const [day, sentences] of found) {
      expect(day >= '2031-05-05').toBe(true);
      expect(sentences.length).toBeLessThanOrEqual(2);
    }
  });

  it('gives sentences of the articles, word for word', () => {
    const text = pile.map((a) => a.text).join('\n');
    for (const [, sentences] of bestDays(pile, { ...all, days: 3, sentences: 3 }))
      for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('does not count copies', () => {
    const circus = pile[3];
    const copies = ['e', 'f', 'g', 'h'].map((id) => ({ ...circus, id, copyOf: 'd' }));
    expect(bestDays([...pile, ...copies], { ...all, days: 1, sentences: 1 })[0][0]).toBe('2031-05-03');
  });

  it('has no days for articles of unknown days without dates', () => {
    const undated = { ...article('x', '', 'Nothing at all happened in the old town of Lund.', {}), published: null };
    expect(bestDays([undated], { ...all, days: 3, sentences: 1 })).toEqual([]);
  });

  it('takes the day of publication for the day of news whose opening names none', () => {
    const report = article('e', '2031-05-15', 'The flood of the river Orn has taken the old bridge of Lund.', {});
    const days = bestDays([...pile, report], { ...all, days: 9, sentences: 1 }).map(([day]) => day);
    expect(days).toContain('2031-05-15');
  });

  it('does not take it where the opening names another day', () => {
    const days = bestDays(pile, { ...all, days: 9, sentences: 1 }).map(([day]) => day);
    expect(days).toEqual(['2031-05-03', '2031-05-06', '2031-05-09']);
  });

  it('puts a day of the story before a day of an aside that as many articles name', () => {
    const asides = ['e', 'f'].map((id) =>
      article(id, '2031-05-12', `${flood} A film about penguins opened in Oslo cinemas on 5 May.`, {
        '3 May': '2031-05-03',
        '5 May': '2031-05-05',
      }),
    );
    const works = ['g', 'h'].map((id) =>
      article(id, '2031-05-12', `${flood} On 8 May the flood of the river Orn reached the old bridge of Lund.`, {
        '3 May': '2031-05-03',
        '8 May': '2031-05-08',
      }),
    );
    const days = bestDays([...asides, ...works], { ...all, days: 2, sentences: 1 }).map(([day]) => day);
    expect(days).toEqual(['2031-05-03', '2031-05-08']);
  });

  it('prefers a sentence of the story to one of another story about the same day', () => {
    const other = article('e', '2031-05-09', 'A film about penguins opened in many Oslo cinemas on 9 May.', {
      '9 May': '2031-05-09',
    });
    const found = new Map(bestDays([...pile, other], { ...all, days: 9, sentences: 1 }));
    expect(found.get('2031-05-09')).toEqual([mayor]);
  });

  it('leaves the line of an agency out of its sentence', () => {
    const line = 'LUND | Sat May 3, 2031 9:48 am BST LUND (Nordnews) - ';
    const wired = article('e', '2031-05-03', line + flood, { '3 May': '2031-05-03' });
    expect(bestDays([wired], { ...all, days: 1, sentences: 1 })).toEqual([['2031-05-03', [flood]]]);
  });

  it('chooses the same days and sentences from tokenised text', () => {
    const tokenised = pile.map((a) => ({ ...a, text: a.text.replace(/([.,])(?= |$)/g, ' $1') }));
    const moved = tokenised.map((a) => ({
      ...a,
      dates: a.dates.map((d) => {
        const start = a.text.indexOf(d.text);
        return { ...d, start, end: start + d.text.length };
      }),
    }));
    const plain = bestDays(pile, { ...all, days: 3, sentences: 2 });
    const found = bestDays(moved, { ...all, days: 3, sentences: 2 });
    expect(found.map(([day, sentences]) => [day, sentences.map((s) => s.replace(/ ([.,])/g, '$1'))])).toEqual(plain);
  });
});
