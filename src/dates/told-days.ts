import type { DateExpression } from '../model/date-expression.ts';
import { parseIsoDay } from './calendar.ts';
import type { ReadText } from './read-text.ts';
import { sentenceEndAt, sentenceStartAt } from './tense.ts';
import type { Token } from './tokens.ts';

/** A day that an article tells of, with the words of the sentence: enough to know the same event in another article. */
export interface ToldDay {
  /** Day number. */
  readonly day: number;
  /** Beginnings of the telling words, names and numbers whole. */
  readonly terms: readonly string[];
  /** The sentence, cut to what fits on a line. */
  readonly text: string;
}

/** No more days of one article than these can be lent. */
const MOST_DAYS = 60;
const LONGEST_QUOTE = 120;

const COMMON = new Set(
  `the and for that with from his her its their this these those was were has have had been they said says who will would could which
   when after before into over more than about also one two three first last new year years month months week weeks day days people
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december told year-old there where while being some other them then what all any not but are she him our out off por los
   las una con del que`.split(/\s+/),
);

/** What the words between two tokens tell of. */
export function termsBetween(tokens: readonly Token[], from: number, to: number): string[] {
  const terms = new Set<string>();
  for (let i = from; i < to; i++) {
    const { word, kind, capital } = tokens[i];
    if (kind === 'number' ? word.length > 1 : kind === 'word' && word.length > 3 && !COMMON.has(word))
      terms.add(capital || kind === 'number' ? word : word.slice(0, 6));
  }
  return [...terms];
}

/** The sentence around a token, as token indices. */
export function sentenceAround(tokens: readonly Token[], at: number): readonly [from: number, to: number] {
  return [sentenceStartAt(tokens, at), sentenceEndAt(tokens, at)];
}

/** The days that a dated article tells of, sentence by sentence, earliest in the text first. */
export function toldDays(read: ReadText, dates: readonly DateExpression[]): readonly ToldDay[] {
  const told: ToldDay[] = [];
  const { tokens } = read;
  let at = 0;
  for (const date of dates) {
    const from = date.phrase?.from ?? date.from;
    if (from === null || from !== (date.phrase?.to ?? date.to)) continue;
    const day = parseIsoDay(from);
    if (day === null) continue;
    while (at < tokens.length && tokens[at].start < date.start) at++;
    if (at >= tokens.length) break;
    const [first, last] = sentenceAround(tokens, at);
    const text = read.view.slice(tokens[first].start, tokens[last - 1]?.end ?? tokens[first].end).replace(/\s+/g, ' ');
    told.push({
      day,
      terms: termsBetween(tokens, first, last),
      text: text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text,
    });
    if (told.length === MOST_DAYS) break;
  }
  return told;
}
