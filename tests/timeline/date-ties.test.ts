import { describe, expect, it } from 'vitest';
import { findEventMentions } from '../../src/timeline/find-event-mentions.ts';
import { readArticle } from './read-article.ts';

const DAY = { from: '2031-05-05', to: '2031-05-05' };

/** The ties of the mentions that a sentence has for its day, 5 May. */
function tiesOf(sentence: string, words = '5 May'): string[] {
  const read = readArticle({
    id: 'a',
    published: '2031-05-12',
    paragraphs: [sentence],
    dates: { [words]: DAY.from },
    names: { Lindqvist: ['person', 'lindqvist'] },
  });
  return findEventMentions(read)
    .filter((m) => m.date.from === DAY.from)
    .map((m) => m.date.tie);
}

describe('a day in its sentence', () => {
  it('is the day on which something began that goes on', () => {
    expect(tiesOf('Lindqvist has run the harbour since 5 May.')).toEqual(['own']);
    expect(tiesOf('The harbour is led by Lindqvist since 5 May.')).toEqual(['own']);
    expect(tiesOf('From 5 May, no boat may leave without a pilot.')).toEqual(['own']);
  });

  it('is a mark on the calendar where it only compares or counts', () => {
    expect(tiesOf('It has been the worst night for Lindqvist since 5 May.')).toEqual(['passing']);
    expect(tiesOf('Lindqvist has sold 40 boats since 5 May.')).toEqual(['passing']);
    expect(tiesOf('Lindqvist has been in Lund since 5 May.')).toEqual(['passing']);
    expect(tiesOf('Lindqvist hopes to sail before 5 May.')).toEqual(['passing']);
    expect(tiesOf('No boat has left the harbour since 5 May.')).toEqual(['passing']);
  });

  it('is a deadline where something runs out on it', () => {
    expect(tiesOf('The offer of Lindqvist stands until 5 May.')).toEqual(['own']);
    expect(tiesOf('Bids for the harbour are due by 5 May.')).toEqual(['own']);
    expect(tiesOf('Lindqvist slept until 5 May.')).toEqual(['passing']);
  });

  it('is when something was done by', () => {
    expect(tiesOf('Nine sailors were rescued by 5 May and taken home.')).toEqual(['own']);
  });

  it('is passed by where it describes a thing of which something else is told', () => {
    expect(tiesOf('The boats built in Lund on 5 May will sail again.')).toEqual(['passing']);
    expect(tiesOf('The boats were built in Lund on 5 May and are for sale.')).toEqual(['own']);
    expect(tiesOf('The race planned for 5 May was called off.')).toEqual(['own']);
  });
});
