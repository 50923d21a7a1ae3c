import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../src/timeline/merge-timeline.ts';
import { type Told, timelineArticle } from './read-article.ts';

const NAMES = {
  Halden: ['organisation', 'halden'],
  'Orla Brandt': ['person', 'brandt'],
  Brandt: ['person', 'brandt'],
  Riga: ['place', 'riga'],
} as const;

const differ = (...told: Told[]) => {
  const timeline = createTimeline();
  for (const one of told) timeline.add(timelineArticle({ ...one, names: NAMES }));
  return timeline.disagreements().map((d) => ({
    kind: d.kind,
    sides: d.sides.map((side) => side.evidence.map((e) => e.text)),
  }));
};

describe('disagreements', () => {
  it('sets a denial beside what it denies', () => {
    const told = differ(
      {
        id: 'a',
        published: '2031-05-10',
        paragraphs: ['Halden shipped rockets to Riga on Friday, officials said.'],
        dates: { Friday: '2031-05-09' },
      },
      { id: 'b', published: '2031-05-11', paragraphs: ['Halden denies sending any rockets to Riga.'] },
    );
    expect(told).toHaveLength(1);
    expect(told[0].kind).toBe('denial');
    expect(told[0].sides[1]).toEqual(['Halden denies sending any rockets to Riga.']);
  });

  it('reads an answer as an answer to the sentence before it', () => {
    const told = differ({
      id: 'a',
      published: '2031-05-10',
      paragraphs: ['Halden caused the leak on Friday, the port said. Brandt rejected the finding within hours.'],
      dates: { Friday: '2031-05-09' },
    });
    expect(told.map((d) => d.kind)).toEqual(['denial']);
  });

  it('shows a claim that is told without evidence', () => {
    const told = differ({
      id: 'a',
      published: '2031-05-12',
      paragraphs: ['Halden captured the village on Friday, Riga claimed. Reporters could not confirm the claim.'],
      dates: { Friday: '2031-05-09' },
    });
    expect(told.map((d) => d.kind)).toEqual(['no-evidence']);
  });

  it('shows figures of two speakers that exclude each other', () => {
    const told = differ({
      id: 'a',
      published: '2031-05-12',
      paragraphs: ['About 5,000 people marched through Riga on Friday. Police put the crowd at 2,000.'],
      dates: { Friday: '2031-05-09' },
    });
    expect(told.map((d) => d.kind)).toEqual(['figure']);
  });

  it.each([
    ['a toll that grows', 'Seven people died in Riga on Friday, up from four. The toll stood at 9 on Sunday.'],
    [
      'figures inside each other’s range',
      'About 5,000 people marched through Riga on Friday. Police put the crowd at 5,200.',
    ],
    ['a part of a whole', 'Seven people died in Riga on Friday. Two of them were children.'],
    ['two currencies', 'Halden paid 40 million euros in Riga on Friday. Brandt spoke of one billion koruna.'],
  ])('does not show %s', (_, paragraph) => {
    const told = differ({
      id: 'a',
      published: '2031-05-12',
      paragraphs: [paragraph],
      dates: { Friday: '2031-05-09', Sunday: '2031-05-11' },
    });
    expect(told).toEqual([]);
  });

  it('does not show a growing toll across days of publication', () => {
    const toll = (id: string, published: string, count: string): Told => ({
      id,
      published,
      paragraphs: [`${count} people have died in Riga since the leak at Halden.`],
    });
    expect(differ(toll('a', '2031-05-10', 'Four'), toll('b', '2031-05-16', 'Eleven'))).toEqual([]);
  });

  it('shows one beginning that two speakers date apart', () => {
    const told = differ({
      id: 'a',
      published: '2031-05-12',
      paragraphs: [
        'Halden said it first shipped ore to Riga in January. Officials have said that deliveries began in November.',
      ],
      dates: { January: ['2031-01-01', '2031-01-31', 'month'], November: ['2030-11-01', '2030-11-30', 'month'] },
    });
    expect(told.map((d) => d.kind)).toEqual(['date']);
  });

  it('takes a delay for no quarrel', () => {
    const told = differ({
      id: 'a',
      published: '2031-05-12',
      paragraphs: ['Halden said the ship was due in Riga on 3 May. It arrived on 9 May, the port said.'],
      dates: { '3 May': '2031-05-03', '9 May': '2031-05-09' },
    });
    expect(told.filter((d) => d.kind === 'date')).toEqual([]);
  });
});
