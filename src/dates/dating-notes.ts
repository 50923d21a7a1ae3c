import type { PublicationDate } from '../model/article.ts';
import type { DateExpression } from '../model/date-expression.ts';
import { isoDay } from './calendar.ts';
import type { DatableArticle } from './datable-article.ts';
import { barriersOf } from './find-dates.ts';
import { findSymbols } from './find-symbols.ts';
import { languageFor } from './languages/languages.ts';
import type { ReadText } from './read-text.ts';
import { readStatedDate } from './stated-date.ts';
import { sentenceEndAt } from './tense.ts';
import { textView } from './text-view.ts';
import { tokenize } from './tokens.ts';
import { type ToldDay, termsBetween, toldDays } from './told-days.ts';

/** What an article can lend to others: made once per article, plain data. */
export interface DatingNotes {
  readonly id: string;
  readonly published: PublicationDate | null;
  /** Days that the statement of publication may mean, ISO, when its order of numbers is doubtful. */
  readonly otherReadings: readonly string[];
  readonly told: readonly ToldDay[];
  /** What title and first sentences tell of. */
  readonly lead: readonly string[];
  /** The names that the article gives. */
  readonly names: readonly string[];
}

/** The notes of an article whose own dating is done: `dates` are those found with it. */
export function datingNotes(
  id: string,
  article: DatableArticle,
  published: PublicationDate | null,
  dates: readonly DateExpression[],
): DatingNotes {
  const read = findSymbols(
    textView(article.text),
    languageFor(article.language),
    null,
    barriersOf(article.text, article.blocks),
  );
  return {
    id,
    published,
    otherReadings: published?.basis === 'stated' ? otherReadings(article, published.value) : [],
    told: published === null ? [] : toldDays(read, dates),
    lead: leadTerms(article.title, read),
    names: nameTerms(read),
  };
}

function otherReadings(article: DatableArticle, value: string): readonly string[] {
  for (const stated of article.statedDates) {
    if (stated.where === 'caption') continue;
    const read = readStatedDate(stated.text, true);
    if (read) return read.readings.map(isoDay).filter((day) => day !== value);
  }
  return [];
}

/** Sentences of the body that say what an article is about. */
const LEAD_SENTENCES = 2;

function leadTerms(title: string, read: ReadText): readonly string[] {
  let end = 0;
  for (let n = 0; n < LEAD_SENTENCES && end < read.tokens.length; n++) end = sentenceEndAt(read.tokens, end) + 1;
  const titleTokens = tokenize(textView(title));
  return [
    ...new Set([
      ...termsBetween(titleTokens, 0, titleTokens.length).map((term) => term.slice(0, 6)),
      ...termsBetween(read.tokens, 0, Math.min(end, read.tokens.length)).map((term) => term.slice(0, 6)),
    ]),
  ];
}

const MOST_NAMES = 60;

/** Words with a capital inside a sentence. */
function nameTerms(read: ReadText): readonly string[] {
  const names = new Set<string>();
  const { tokens } = read;
  for (let i = 1; i < tokens.length && names.size < MOST_NAMES; i++)
    if (tokens[i].capital && !tokens[i].barrier && tokens[i - 1].kind === 'word')
      for (const term of termsBetween(tokens, i, i + 1)) names.add(term);
  return [...names];
}
