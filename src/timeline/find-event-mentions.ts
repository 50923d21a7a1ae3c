import type { Article } from '../model/article.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { Mention } from '../model/entity.ts';
import type { EventMention, EventName } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { isStopWord, type Word, wordsOf } from '../text/words.ts';
import { eventDateOf } from './event-date.ts';
import { findPredicates, type Predicate } from './predicates.ts';
import { findQuantities } from './quantities.ts';
import { attributionOf, looksAhead, modalityOf } from './speech.ts';

/**
 * The dated happenings that an article speaks of: one record for each sentence and each day or period in it. A sentence
 * without a date of its own gets one record with a weak date, handed down from the sentence before it or from the day of
 * publication. Spans are in `article.text`. Pure; linear in the text.
 */
export function findEventMentions(read: {
  readonly article: Article;
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly Mention[];
}): EventMention[] {
  const { article } = read;
  const found: EventMention[] = [];
  const dates = [...read.dates].sort((a, b) => a.start - b.start);
  const names = [...read.mentions].sort((a, b) => a.start - b.start);
  const published = article.date?.value ?? null;
  let position = 0;
  let inherited: EventMention['date'] | null = published
    ? {
        from: published,
        to: published,
        granularity: 'day',
        weak: true,
        why: 'No date of its own: the day of publication',
      }
    : null;
  for (const block of article.blocks) {
    if (block.type === 'heading' || block.type === 'table') continue;
    const place = block.type === 'caption' || block.type === 'list' ? block.type : 'body';
    const blockText = article.text.slice(block.start, block.end);
    for (const sentence of splitSentences(blockText)) {
      const span = { start: block.start + sentence.start, end: block.start + sentence.end };
      const text = article.text.slice(span.start, span.end);
      const words = wordsOf(article.text, span.start, span.end);
      if (words.length < 3) continue;
      const own = within(dates, span);
      const options = datesOfSentence(own);
      const predicates = findPredicates(words);
      const spanNames = within(names, span);
      const quantities = findQuantities(article.text, words, own);
      const attribution = attributionOf(text);
      const record = (date: EventMention['date'], dateSpan: Span | null): EventMention => {
        const main = mainPredicates(predicates, words, dateSpan);
        const pivot = main.length > 0 ? words[main[0].at].start : span.start;
        const ahead =
          published !== null && date.from !== null
            ? date.from > published || (date.from === published && looksAhead(text))
            : looksAhead(text);
        return {
          article: article.id,
          span,
          date,
          dateSpan,
          predicates: [...new Set(main.map((p) => p.group))],
          names: spanNames.map((name) => sideOf(name, pivot)),
          quantities,
          modality: modalityOf(text, ahead && !date.weak ? true : date.weak && looksAhead(text)),
          attribution,
          terms: termsOf(words, own, dateSpan),
          position,
          place,
        };
      };
      if (options.length > 0) {
        for (const option of options) found.push(record(option.date, option.span));
        const last = options[options.length - 1].date;
        inherited = { ...last, weak: true, why: 'No date of its own: the date of the sentence before' };
      } else if (inherited) found.push(record(inherited, null));
      else
        found.push(
          record({ from: null, to: published, granularity: 'before', weak: true, why: 'No date in the article' }, null),
        );
      position++;
    }
  }
  return found;
}

function within<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].start < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let i = low; i < sorted.length && sorted[i].start < span.end; i++)
    if (sorted[i].end <= span.end) inside.push(sorted[i]);
  return inside;
}

/** One option for each different interval; of two where one holds the other, the finer one. */
function datesOfSentence(own: readonly DateExpression[]): { date: EventMention['date']; span: Span }[] {
  const options: { date: EventMention['date']; span: Span }[] = [];
  for (const expression of own) {
    const date = eventDateOf(expression);
    if (!date) continue;
    const span = { start: expression.start, end: expression.end };
    const same = options.findIndex((o) => o.date.from === date.from && o.date.to === date.to);
    if (same >= 0) continue;
    options.push({ date, span });
  }
  return options;
}

/** The predicates that belong to a date, nearest and most telling first; those of the whole sentence without one. */
function mainPredicates(predicates: readonly Predicate[], words: readonly Word[], dateSpan: Span | null): Predicate[] {
  if (predicates.length === 0) return [];
  const score = (p: Predicate): number => {
    if (!dateSpan) return p.weight - p.at * 0.01;
    const word = words[p.at];
    const distance = word.end <= dateSpan.start ? dateSpan.start - word.end : word.start - dateSpan.end + 10;
    return p.weight - distance * 0.004;
  };
  return [...predicates]
    .filter((p) => p.weight > 0.1 || predicates.every((other) => other.weight <= 0.1))
    .sort((a, b) => score(b) - score(a))
    .slice(0, 4);
}

function sideOf(name: Mention, pivot: number): EventName {
  return { start: name.start, end: name.end, type: name.type, side: name.start < pivot ? 'before' : 'after' };
}

/** Words near the date weigh more, so that the two happenings of one sentence differ. */
function termsOf(words: readonly Word[], dates: readonly Span[], dateSpan: Span | null): [string, number][] {
  const terms = new Map<string, number>();
  for (const word of words) {
    if (isStopWord(word.lower) || word.lower.length < 2) continue;
    if (dates.some((date) => word.start < date.end && date.start < word.end)) continue;
    const distance = dateSpan ? Math.min(Math.abs(word.start - dateSpan.end), Math.abs(dateSpan.start - word.end)) : 0;
    const weight = 1 / (1 + distance / 120);
    terms.set(word.stem, Math.max(terms.get(word.stem) ?? 0, weight));
  }
  return [...terms];
}
