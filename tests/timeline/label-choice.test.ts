import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../src/timeline/merge-timeline.ts';
import { type Told, timelineArticle } from './read-article.ts';

const DAY = '2031-05-09';

function labelsOf(...told: readonly Told[]): string[] {
  const timeline = createTimeline();
  for (const one of told) timeline.add(timelineArticle(one));
  return timeline.events().map(({ label, status }) => `${status}: ${label}`);
}

describe('the label of an event', () => {
  it('comes from a report where there is one, however often it was announced', () => {
    const announced = (id: string, published: string): Told => ({
      id,
      published,
      paragraphs: ['The harbour treaty between Visby and Riga will be signed on 9 May, the mayor said.'],
      dates: { '9 May': DAY },
      names: { Visby: ['place', 'visby'], Riga: ['place', 'riga'] },
    });
    const labels = labelsOf(announced('a', '2031-05-02'), announced('b', '2031-05-03'), announced('c', '2031-05-04'), {
      id: 'd',
      published: '2031-05-10',
      paragraphs: ['Visby and Riga signed the harbour treaty on 9 May after eleven years of quarrel over the herring.'],
      dates: { '9 May': DAY },
      names: { Visby: ['place', 'visby'], Riga: ['place', 'riga'] },
    });
    expect(labels).toEqual(['happened: Visby and Riga signed the harbour treaty']);
  });
  it('tells what is claimed where the event is shown as claimed', () => {
    const claim: Told = {
      id: 'a',
      published: '2031-05-12',
      paragraphs: [
        'Several well-known fishermen claimed on 9 May, without offering evidence, that foreign trawlers were being unloaded in Riga.',
      ],
      dates: { '9 May': DAY },
      names: { Riga: ['place', 'riga'] },
    };
    expect(labelsOf(claim)).toEqual(['claimed: Foreign trawlers were being unloaded in Riga']);
  });
  it('never takes a name and the one who speaks for a clause', () => {
    const visit: Told = {
      id: 'a',
      published: '2031-05-08',
      paragraphs: [
        'The governor will host his guest this week to sign a treaty between Visby and Riga, the palace said on Thursday.',
      ],
      dates: { 'this week': ['2031-05-05', '2031-05-11', 'week'], Thursday: '2031-05-08' },
      names: { Visby: ['place', 'visby'], Riga: ['place', 'riga'] },
    };
    for (const label of labelsOf(visit)) expect(label).toMatch(/: The governor will host his guest/);
  });
});
