import { describe, expect, it } from 'vitest';
import { type DatableArticle, datePublication } from '../../src/dates/date-publication.ts';
import { findDates } from '../../src/dates/find-dates.ts';
import { datingNotes, lendBounds } from '../../src/dates/lend-bounds.ts';
import type { PublicationDate } from '../../src/model/article.ts';
import { article, stated } from './made-article.ts';

/** The days that a pile of articles settles on, by id. */
function settled(pile: Readonly<Record<string, DatableArticle>>): ReadonlyMap<string, PublicationDate | null> {
  const notes = Object.entries(pile).map(([id, one]) => {
    const date = datePublication(one);
    return datingNotes(id, one, date, findDates(one.text, { published: date?.value ?? null }));
  });
  const lent = lendBounds(notes, (id) => pile[id]);
  return new Map(notes.map(({ id, published }) => [id, lent.get(id) ?? published]));
}

const wire = article(
  'A passenger ferry carrying 214 people ran aground off the island of Gotland early on Tuesday, the coast guard said.',
  { statedDates: [stated('11 November 2025')] },
);

describe('articles of one pile lend each other days', () => {
  it('through an event that both tell of', () => {
    const late = article(
      'The head of the company has resigned, nine days after one of its ships ran aground off Gotland with 214 people on board.\n\nHe told staff on Thursday that he took responsibility.',
    );
    const date = settled({ wire, late }).get('late');
    expect(date).toMatchObject({ value: '2025-11-20', basis: 'inferred' });
    expect(date?.evidence.map((e) => e.why).join()).toContain('another article gives the day');
  });

  it('not where no event is shared', () => {
    const other = article('The museum reopened nine days after the flood in Leeds, its director said on Thursday.');
    expect(settled({ wire, other }).get('other')).toBeNull();
  });

  it('settle numbers of doubtful order by their years', () => {
    const doubtful = article('A plain note.', { statedDates: [stated('27/03/31')] });
    const sure = article('Another note.', { statedDates: [stated('2027-03-24', 'metadata')] });
    expect(settled({ doubtful, sure }).get('doubtful')?.value).toBe('2027-03-31');
  });
});

const DAM = {
  burst: article(
    'The Karvel dam burst on Monday after days of rain, sweeping away the village of Osten, Governor Lena Brodin said.\n\nEngineers of Norrvatten had warned of cracks in the spillway.',
    { title: 'Karvel dam bursts', statedDates: [stated('7 April 2031')] },
  ),
  inquiry: article(
    'An inquiry into the burst of the Karvel dam will be led by Judge Per Malm, Governor Lena Brodin said on Wednesday.\n\nThe hearings of the Malm inquiry open in Osten on 12 May.',
    { title: 'Judge to lead Karvel inquiry', statedDates: [stated('16 April 2031')] },
  ),
  hearings: article(
    'The first hearing of the Malm inquiry into the Karvel dam opened in Osten on Monday with testimony by Norrvatten engineers.',
    { title: 'Karvel hearings open', statedDates: [stated('13 May 2031')] },
  ),
};

describe('an undated article in a pile', () => {
  it('that names no year gets the time of the articles of its story, with bounds', () => {
    const explainer = article(
      'How could the Karvel dam fail? The spillway had cracks, engineers of Norrvatten say.\n\nBuilt in 1968, it was last inspected in March. Governor Lena Brodin promised new rules in Osten.',
      { title: 'What we know of the dam' },
    );
    const date = settled({ ...DAM, explainer }).get('explainer');
    expect(date?.value.slice(0, 4)).toBe('2031');
    expect(date && date.earliest <= date.value && date.value <= date.latest).toBe(true);
    expect(date?.evidence.map((e) => e.why).join()).toContain('Articles that give the same names');
  });

  it('keeps the day of its own caption against what others lend', () => {
    const captioned = article(
      'The first hearing of the Malm inquiry into the Karvel dam in Osten heard Norrvatten engineers.\n\nThe dam burst on Monday, 7 April, after days of rain swept away Osten.',
      { caption: 'Osten, 14 May 2031: engineers of Norrvatten at the Malm inquiry.' },
    );
    const alone = datePublication(captioned);
    expect(alone?.value).toBe('2031-05-14');
    expect(settled({ ...DAM, captioned }).get('captioned')?.value).toBe('2031-05-14');
  });

  it('is published before the day that it announces, though others report that day', () => {
    const ahead = article(
      'Norrvatten engineers will testify when the first hearing of the Malm inquiry into the Karvel dam opens in Osten on 12 May, Governor Lena Brodin said on Tuesday.',
      { title: 'Engineers to testify' },
    );
    const date = settled({ ...DAM, ahead }).get('ahead');
    expect(date && date.value < '2031-05-12').toBe(true);
  });

  it('is of the day that only others give for what it reports', () => {
    const report = article(
      'KARVEL dam hearings have begun: the first hearing of the Malm inquiry in Osten opened with testimony by Norrvatten engineers.',
      { title: 'Malm inquiry opens in Osten' },
    );
    const date = settled({ ...DAM, report }).get('report');
    expect(['2031-05-12', '2031-05-13']).toContain(date?.value);
  });

  it('counts "yesterday" from the day that another article gives', () => {
    const next = article(
      'The burst of the Karvel dam yesterday swept away the village of Osten after days of rain, officials said.',
    );
    expect(settled({ ...DAM, next }).get('next')?.value).toBe('2031-04-08');
  });
});
