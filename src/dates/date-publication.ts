import type { DateEvidence, PublicationDate, StatedDate } from '../model/article.ts';
import { isoDay, longDay } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { DatableArticle } from './datable-article.ts';
import { barriersOf } from './find-dates.ts';
import { findSymbols } from './find-symbols.ts';
import { inferPublication } from './infer-publication.ts';
import { languageFor } from './languages/languages.ts';
import { gatherClues } from './publication-evidence.ts';
import { readStatedDate, type StatedReading } from './stated-date.ts';
import { textView } from './text-view.ts';

export type { DatableArticle };

export interface PublicationOptions {
  /** Use the table of public events with known days (elections, inaugurations); true when not given. */
  readonly knownEvents?: boolean;
}

/**
 * The day an article was published: read from what it states, the order of day, month and year settled by its text; else inferred
 * from its sentences, with the evidence; null when nothing bounds the day.
 */
export function datePublication(article: DatableArticle, options: PublicationOptions = {}): PublicationDate | null {
  const knownEvents = options.knownEvents !== false;
  return statedPublication(article, knownEvents) ?? inferPublication(article, knownEvents);
}

function statedPublication(article: DatableArticle, knownEvents: boolean): PublicationDate | null {
  let doubtful: { readonly stated: StatedDate; readonly read: StatedReading } | null = null;
  for (const stated of article.statedDates) {
    if (stated.where === 'caption') continue;
    const read = readStatedDate(stated.text, isAmerican(article));
    if (!read) continue;
    if (read.readings.length === 1) {
      // A certain statement settles the order of an uncertain one that comes before it.
      if (!doubtful) return published(stated, read.day, 'Stated');
      if (doubtful.read.readings.includes(read.day)) return published(doubtful.stated, read.day, 'Stated');
    }
    doubtful ??= { stated, read };
  }
  if (!doubtful) return null;
  const { stated, read } = doubtful;
  if (read.readings.length === 1) return published(stated, read.day, 'Stated');
  const { day, why } = settled(article, read, knownEvents);
  return published(stated, day, why);
}

function published(stated: StatedDate, day: number, why: string): PublicationDate {
  const value = isoDay(day);
  const evidence: DateEvidence = {
    text: stated.text.trim().slice(0, 120),
    why: `${why}: ${longDay(day)}`,
    source: stated.source,
  };
  return { value, earliest: value, latest: value, basis: 'stated', evidence: [evidence] };
}

/** The reading of "25/01/14" that the dates of the text bear out. */
function settled(
  article: DatableArticle,
  read: StatedReading,
  knownEvents: boolean,
): { readonly day: number; readonly why: string } {
  const language = languageFor(article.language);
  const text = findSymbols(textView(article.text), language, null, barriersOf(article.text, article.blocks));
  const clues: readonly Clue[] = gatherClues(text, () => null, false, knownEvents);
  const score = (d: number): number => clues.reduce((sum, clue) => sum + Math.max(-6, clue.score(d)), 0);
  const byScore = read.readings
    .map((day, k) => ({ day, score: score(day) - 0.3 * k }))
    .sort((a, b) => b.score - a.score);
  return { day: byScore[0].day, why: 'Stated, the order of the numbers settled by the dates in the text' };
}

/** Whether numbers are likely written month first; told by the address of the page. */
function isAmerican(article: DatableArticle): boolean {
  const host = /^https?:\/\/([^/]+)/.exec(article.url ?? '')?.[1] ?? '';
  return !/\.(?:uk|au|nz|ie|in|za|de|fr|es|it|eu|pl|cz|ru|br|mx)$/.test(host);
}
