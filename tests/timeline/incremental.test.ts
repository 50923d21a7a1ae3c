import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeline, type MergedTimeline } from '../../src/timeline/merge-timeline.ts';
import { type Told, timelineArticle } from './read-article.ts';

const WHO = {
  Hallvik: ['person', 'hallvik'],
  Tessum: ['organisation', 'tessum'],
  Rauma: ['person', 'rauma'],
  Orrland: ['place', 'orrland'],
} as const;

/** Sentences that meet each other in many ways: on days, in periods, without a date, as counts and as copies. */
const sentence = fc
  .tuple(
    fc.constantFrom('Hallvik', 'Tessum', 'Rauma', 'Hallvik of Tessum'),
    fc.constantFrom('signed', 'closed', 'opened', 'recalled', 'denied', 'will sign'),
    fc.constantFrom(
      'the tunnel contract',
      'the ore mine',
      'the salt museum',
      'old harbour cranes',
      'the mine contract',
    ),
    fc.constantFrom('on 3 June', 'on 4 June', 'in June', '', '', '', ''),
    fc.constantFrom('in Orrland', 'after long talks', 'with nine people killed', 'over the budget', 'for the winter'),
  )
  .map((parts) => `${parts.filter(Boolean).join(' ')}.`);

/** Numbers of articles that come and go. */
const MOST = 11;

const article = fc.record({
  day: fc.integer({ min: 3, max: 27 }),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
  copyOf: fc.option(fc.integer({ min: 0, max: MOST }), { freq: 6 }),
});

const step = fc.record({ at: fc.integer({ min: 0, max: MOST }), out: fc.nat(3), ask: fc.nat(3), article });

function told(
  at: number,
  { day, sentences, copyOf }: { day: number; sentences: string[]; copyOf: number | null },
): Told {
  return {
    id: `n${at}`,
    published: `2041-06-${String(day).padStart(2, '0')}`,
    paragraphs: [sentences.join(' ')],
    dates: { '3 June': '2041-06-03', '4 June': '2041-06-04', 'in June': ['2041-06-01', '2041-06-30', 'month'] },
    names: WHO,
    ...(copyOf === null || copyOf === at ? {} : { copyOf: `n${copyOf}` }),
  };
}

const answers = (timeline: MergedTimeline) => JSON.stringify([timeline.events(), timeline.disagreements()]);

describe('a timeline that is asked again and again', () => {
  it('answers as one made anew, whatever was added, replaced and taken out between', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 2, maxLength: 24, size: 'max' }),
        fc.constantFrom(1, 4, 512),
        (steps, mostCounted) => {
          const timeline = createTimeline({ mostCounted });
          const here = new Map<number, Told>();
          for (const { at, out, ask, article: given } of steps) {
            if (out === 0) {
              timeline.remove(`n${at}`);
              here.delete(at);
            } else {
              here.set(at, told(at, given));
              timeline.add(timelineArticle(told(at, given)));
            }
            if (ask > 0) timeline.events();
          }
          const fresh = createTimeline({ mostCounted });
          for (const one of here.values()) fresh.add(timelineArticle(one));
          expect(answers(timeline)).toBe(answers(fresh));
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});
