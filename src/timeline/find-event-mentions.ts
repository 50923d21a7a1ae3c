import type { Article, Block } from '../model/article.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { Mention } from '../model/entity.ts';
import type { EventMention, EventName } from '../model/event.ts';
import { contains, type Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { isStopWord, type Word, wordsOf } from '../text/words.ts';
import { antecedentsAfter, NO_ANTECEDENTS, namedBySubject } from './antecedents.ts';
import { clauseAround } from './clauses.ts';
import { continuity, type ToldSentence, toldSentence } from './continuity.ts';
import { WITHIN } from './differences/compare-statements.ts';
import { holdsTwoWords, setsAgainst } from './differences/stand-against.ts';
import { tellsNothing, tellsOfPaper } from './passing-sentences.ts';
import { findPredicates, type Predicate } from './predicates.ts';
import { findQuantities, keepsCount } from './quantities.ts';
import { datesOfSentence, type SentenceDate } from './sentence-dates.ts';
import { attributionOf, endOfTestimony, looksAhead, modalityOf, stanceOf } from './speech.ts';
import { type UndatedSentence, worthKeeping } from './worth-keeping.ts';

/**
 * The dated happenings that an article speaks of: one record for each sentence and each day or period in it. A sentence
 * without a date of its own gets one record with an inherited date, from the sentence before it or from the day of
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
  let inherited = dateOfArticle(published);
  let position = 0;
  let previous: ToldSentence | null = null;
  let antecedents = NO_ANTECEDENTS;
  const readBefore: Reading[] = [];
  /** Sentences that were not kept, in case one behind them answers what they say. */
  const passedOver = new Map<Reading, EventMention['date']>();
  /** True while a toll is told: "So far nine have died. Relatives count 14." */
  let keepsToll = false;
  /** Sentences since one that has a date. */
  let sinceDated = Number.POSITIVE_INFINITY;
  for (const [paragraph, block] of article.blocks.entries()) {
    if (block.type === 'heading' || block.type === 'table') {
      previous = null;
      continue;
    }
    for (const sentence of splitSentences(article.text.slice(block.start, block.end))) {
      const span = { start: block.start + sentence.start, end: block.start + sentence.end };
      const words = wordsOf(article.text, span.start, span.end);
      if (words.length < 3) continue;
      const own = within(dates, span);
      const text = article.text.slice(span.start, span.end);
      const place = placeOf(block);
      const silent = tellsNothing(text, place);
      const dated = datesOfSentence(article.text, span, own);
      const told = silent || tellsOfPaper(text) ? dated.map(passedBy) : dated;
      const before = inherited;
      const predicates = findPredicates(words, own);
      const inside = within(names, span);
      const here = toldSentence({ text, words, names: inside, predicates, paragraph, listed: block.type === 'list' });
      const reading: Reading = {
        article,
        published,
        span,
        text,
        words,
        own,
        predicates,
        quantities: findQuantities(article.text, words, own),
        names: inside,
        subject: namedBySubject(text, { ...span, names: inside, position }, antecedents),
        position,
        paragraph,
        place,
        stance: stanceOf(text),
        continues: previous ? continuity(previous, here) : 0,
      };
      previous = here;
      antecedents = antecedentsAfter(antecedents, { names: inside, position });
      position++;
      for (const { date, span: dateSpan, anchor } of told)
        found.push(mentionOf(reading, date, dateSpan, anchor, told.length > 1));
      const spokenOf = speaksOfOtherDays(text, span, told);
      const last = spokenOf ? undefined : told.findLast(({ date }) => date.tie === 'own');
      if (last)
        inherited = { ...last.date, tie: 'inherited', why: 'No date of its own: the date of the sentence before' };
      sinceDated = last ? 0 : sinceDated + 1;
      keepsToll = keepsCount(reading.quantities) || (keepsToll && reading.quantities.some(({ unit }) => unit === ''));
      const undated = told.every(({ date }) => date.tie === 'passing');
      const against = setsAgainst(readBefore, reading);
      const answers = reading.stance.answersBack;
      for (const other of answers ? readBefore.slice(0, 1).concat(against) : against) {
        const date = passedOver.get(other);
        if (date && passedOver.delete(other)) found.push(mentionOf(other, date, null, null, false));
      }
      readBefore.unshift(reading);
      readBefore.length = Math.min(readBefore.length, WITHIN);
      const kept =
        answers ||
        spokenOf ||
        (undated &&
          !silent &&
          (against.length > 0 || holdsTwoWords(reading) || worthKeeping(reading, sinceDated, keepsToll)));
      if (kept) found.push(mentionOf(reading, before, null, null, false));
      else if (told.length === 0) passedOver.set(reading, before);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface Reading extends UndatedSentence {
  readonly article: Article;
  readonly published: string | null;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly own: readonly DateExpression[];
  /** The name told before that its subject, a pronoun, stands for. */
  readonly subject: Mention | null;
  readonly paragraph: number;
  readonly place: EventMention['place'];
}

function mentionOf(
  reading: Reading,
  date: EventMention['date'],
  dateSpan: Span | null,
  anchor: Span | null,
  shared: boolean,
): EventMention {
  const { article, span, words, published } = reading;
  const focus = anchor ?? dateSpan;
  const own = focus ? clauseOf(article.text, span, focus, anchor !== null, reading.own) : span;
  const clause = shared || anchor ? own : span;
  const inClause = <T extends Span>(all: readonly T[]): readonly T[] => {
    const inside = all.filter((item) => contains(clause, item));
    return inside.length > 0 ? inside : all;
  };
  const near = reading.predicates.filter((p) => contains(clause, words[p.at]));
  const main = mainPredicates(near.length > 0 ? near : reading.predicates, words, focus);
  const pivot = main.length > 0 ? words[main[0].at].start : span.start;
  const sentence = reading.text;
  const plans = looksAhead(article.text.slice(clause.start, clause.end));
  const ahead =
    date.tie === 'inherited' || published === null || date.from === null
      ? plans
      : date.from > published || (plans && (date.to ?? '9') >= published);
  const modality = modalityOf(sentence, ahead);
  return {
    article: article.id,
    span,
    clause: own,
    date: modality === 'scheduled' ? date : untilPublication(date, published),
    dateSpan,
    predicates: [...new Set(main.map((p) => p.group))],
    names: [...(reading.subject ? [reading.subject] : []), ...inClause(reading.names)].map((n) => sideOf(n, pivot)),
    quantities: reading.quantities,
    modality,
    stance: reading.stance,
    attribution: attributionOf(sentence),
    terms: termsOf(words, reading.own, clause, dateSpan),
    position: reading.position,
    paragraph: reading.paragraph,
    place: reading.place,
    continues: reading.continues,
  };
}

/** What has happened "this week" lies before the day of the paper. */
function untilPublication(date: EventMention['date'], published: string | null): EventMention['date'] {
  const { from, to } = date;
  if (published === null || from === null || to === null || from >= published || to <= published) return date;
  return { ...date, to: published, why: `${date.why}; told on ${published}, so no later` };
}

function dateOfArticle(published: string | null): EventMention['date'] {
  return published === null
    ? { from: null, to: null, granularity: 'before', tie: 'inherited', why: 'No date in the article' }
    : {
        from: published,
        to: published,
        granularity: 'day',
        tie: 'inherited',
        why: 'No date of its own: the day of publication',
      };
}

/** "told the inquiry that in March …": the telling has another day than what is told. */
function speaksOfOtherDays(text: string, sentence: Span, told: readonly SentenceDate[]): boolean {
  const end = told.length > 0 ? endOfTestimony(text) : null;
  return end !== null && told.every(({ span }) => span.start > sentence.start + end + ' that'.length);
}

function passedBy(told: SentenceDate): SentenceDate {
  return { ...told, date: { ...told.date, tie: 'passing' } };
}

function placeOf(block: Block): EventMention['place'] {
  return block.type === 'caption' || block.type === 'list' ? block.type : 'body';
}

/** Of an event that a day is counted from, only what follows its first word belongs to it. */
function clauseOf(text: string, sentence: Span, focus: Span, fromFocus: boolean, dates: readonly Span[]): Span {
  const clause = clauseAround(text, sentence, focus, dates);
  return fromFocus ? { start: focus.start, end: Math.min(clause.end, Math.max(focus.end, focus.start + 60)) } : clause;
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

/** Words outside the clause and far from the date weigh less, so that the happenings of one sentence differ. */
function termsOf(
  words: readonly Word[],
  dates: readonly Span[],
  clause: Span,
  dateSpan: Span | null,
): [string, number][] {
  const terms = new Map<string, number>();
  for (const word of words) {
    if (isStopWord(word.lower) || word.lower.length < 2) continue;
    if (dates.some((date) => word.start < date.end && date.start < word.end)) continue;
    const distance = dateSpan
      ? Math.max(0, Math.min(Math.abs(word.start - dateSpan.end), Math.abs(dateSpan.start - word.end)))
      : 0;
    const weight = (contains(clause, word) ? 1 : 0.3) / (1 + distance / 120);
    terms.set(word.stem, Math.max(terms.get(word.stem) ?? 0, weight));
  }
  return [...terms];
}
