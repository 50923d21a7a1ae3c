import type { Article, DateEvidence, PublicationDate, StatedDate } from '../model/article.ts';
import { isoDay, longDay } from './calendar.ts';
import { readStatedDate, type StatedReading } from './stated-date.ts';

/** What the date of an article is read from. */
export type DatableArticle = Pick<
  Article,
  'title' | 'text' | 'blocks' | 'statedDates' | 'outlet' | 'language' | 'url' | 'origins'
>;

export interface PublicationOptions {
  /** Use the table of public events with known days (elections, inaugurations); true when not given. */
  readonly knownEvents?: boolean;
}

/**
 * The day an article was published: read from what it states, the order of day, month and year settled by its text; else inferred
 * from its sentences, with the evidence; null when nothing bounds the day.
 */
export function datePublication(article: DatableArticle, _options: PublicationOptions = {}): PublicationDate | null {
  return statedPublication(article);
}

function statedPublication(article: DatableArticle): PublicationDate | null {
  for (const stated of article.statedDates) {
    if (stated.where === 'caption') continue;
    const read = readStatedDate(stated.text, true);
    if (!read) continue;
    const day = isoDay(read.day);
    return { value: day, earliest: day, latest: day, basis: 'stated', evidence: [evidenceOf(stated, read)] };
  }
  return null;
}

function evidenceOf(stated: StatedDate, read: StatedReading): DateEvidence {
  return { text: stated.text.slice(0, 120), why: `Stated: ${longDay(read.day)}`, source: stated.source };
}
