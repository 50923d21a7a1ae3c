import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../src/timeline/merge-timeline.ts';
import { type Told, timelineArticle } from './read-article.ts';

const NAMES = { 'Runa Falk': ['person', 'falk'], Falk: ['person', 'falk'], Brodek: ['place', 'brodek'] } as const;

const eventsOf = (...told: Told[]) => {
  const timeline = createTimeline();
  for (const one of told) timeline.add(timelineArticle(one));
  return timeline.events();
};
const announced: Told = {
  id: 'a',
  published: '2031-03-01',
  paragraphs: ['Runa Falk is to appear before the district court in Brodek on 10 March.'],
  dates: { '10 March': '2031-03-10' },
  names: NAMES,
};

describe('plans and what becomes of them', () => {
  it('are one event where the report says that it came late', () => {
    const events = eventsOf(announced, {
      id: 'b',
      published: '2031-03-25',
      paragraphs: ['Falk appeared before the court in Brodek on Monday, two weeks later than first planned.'],
      dates: { Monday: '2031-03-24' },
      names: NAMES,
    });
    expect(events.filter((e) => e.participants.includes('falk'))).toHaveLength(1);
    expect(events[0].date.start).toBe('2031-03-24');
    expect(events[0].status).toBe('happened');
    expect(events[0].evidence.map((e) => e.role).sort()).toEqual(['announcement', 'report']);
  });

  it('stay apart where they share no more than a place, or the day was moved the other way', () => {
    const late: Told = {
      id: 'b',
      published: '2031-03-25',
      paragraphs: ['Falk appeared before the court in Brodek on Monday, two weeks later than first planned.'],
      dates: { Monday: '2031-03-24' },
      names: NAMES,
    };
    const fair: Told = {
      id: 'c',
      published: '2031-03-01',
      paragraphs: ['A fair will be held in Brodek on 12 March.'],
      dates: { '12 March': '2031-03-12' },
      names: NAMES,
    };
    const next: Told = { ...announced, dates: { '10 March': '2031-04-20' } };
    expect(eventsOf(fair, late)).toHaveLength(2);
    expect(eventsOf(next, late)).toHaveLength(2);
  });

  it('stay apart where nobody says that the day was moved', () => {
    const events = eventsOf(announced, {
      id: 'b',
      published: '2031-03-25',
      paragraphs: ['Falk appeared before the court in Brodek on Monday.'],
      dates: { Monday: '2031-03-24' },
      names: NAMES,
    });
    expect(events).toHaveLength(2);
  });

  it('are called off where a source says so, and only then', () => {
    const off = (sentence: string, words: string, day: string) =>
      eventsOf({ id: 'a', published: '2031-03-05', paragraphs: [sentence], dates: { [words]: day }, names: NAMES })[0]
        .status;
    expect(off('The strike in Brodek planned for 12 March has been called off.', '12 March', '2031-03-12')).toBe(
      'cancelled',
    );
    expect(off('The hearing of Runa Falk on 12 March was postponed.', '12 March', '2031-03-12')).toBe('postponed');
    expect(off('The hearing of Runa Falk was put off to 12 March.', '12 March', '2031-03-12')).toBe('scheduled');
    expect(off('Runa Falk cancelled 40 flights on 3 March.', '3 March', '2031-03-03')).toBe('happened');
  });

  it('are rules and offers that begin on a day', () => {
    const [event] = eventsOf({
      id: 'a',
      published: '2031-03-05',
      paragraphs: ['Claims against Runa Falk can be made from 3 May.'],
      dates: { '3 May': '2031-05-03' },
      names: NAMES,
    });
    expect([event.date.start, event.status]).toEqual(['2031-05-03', 'scheduled']);
  });
});

describe('sentences without a date', () => {
  it('are evidence for the event that the sentence before them tells', () => {
    const [event] = eventsOf({
      id: 'a',
      published: '2031-03-11',
      paragraphs: ['Runa Falk was freed in Brodek on Monday. She paid bail of 20,000 crowns and kept her passport.'],
      dates: { Monday: '2031-03-10' },
      names: NAMES,
    });
    expect(event.evidence.map((e) => e.text)).toContain('She paid bail of 20,000 crowns and kept her passport.');
  });

  it('keep one toll over the articles, with the day of those that name one', () => {
    const toll = (id: string, published: string, text: string, dates: Told['dates'] = {}): Told => ({
      id,
      published,
      title: 'Fire on the Falk',
      paragraphs: [text],
      dates,
      names: { Falk: ['product', 'ship'] },
    });
    const events = eventsOf(
      toll('a', '2031-03-02', 'Two people died on the Falk on Monday, bringing the number of deaths to five.', {
        Monday: '2031-03-01',
      }),
      toll('b', '2031-03-04', 'So far nine people have died of the fire on the Falk.'),
      toll('c', '2031-03-08', 'The fire on the Falk has killed 11 people. Relatives count 14.'),
    );
    const state = events.find((e) => e.date.granularity === 'as-of')!;
    expect(state.date.end).toBe('2031-03-08');
    expect(state.evidence.map((e) => e.article)).toEqual(['a', 'b', 'c', 'c']);
  });
});
