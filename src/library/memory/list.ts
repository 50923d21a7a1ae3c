import { splitSentences } from '../../text/sentences.ts';
import { hasWords, matchSpans } from '../filter/match-spans.ts';
import type { List, ListEntry, ListRequest, Sort } from '../library.ts';
import { evaluate, type Matches } from './evaluate.ts';
import type { Pile } from './pile.ts';

type Row = { readonly article: number } | { readonly story: string };

/** Answers a list request: the order is settled at once, rows are made when they are looked at. */
export function answerList(pile: Pile, request: ListRequest): List {
  const { filter, folded } = request;
  const matches = evaluate(pile, filter?.root ?? null, request.marks);
  const numbers: number[] = [];
  matches.mask.forEach((one, number) => {
    if (one) numbers.push(number);
  });
  const wordy = hasWords(filter);
  numbers.sort(orderOf(pile, filter?.sort ?? request.sort, request, matches));
  const rows = foldStories(pile, numbers, folded);
  const places = new Map<string, number>();
  rows.forEach((row, place) => {
    if ('article' in row) places.set(pile.articles[row.article].article.id, place);
  });
  const entries = new Map<number, ListEntry>();
  return {
    length: rows.length,
    articles: numbers.length,
    entry(index) {
      let entry = entries.get(index);
      if (!entry) {
        const row = rows[index];
        if (!row) throw new Error(`no entry ${index} in a list of ${rows.length}`);
        entry =
          'article' in row ? articleEntry(pile, row.article, request, matches, wordy) : storyEntry(pile, row.story);
        entries.set(index, entry);
      }
      return entry;
    },
    indexOf: (article) => places.get(article) ?? -1,
  };
}

function orderOf(pile: Pile, sort: Sort, { marks }: ListRequest, matches: Matches): (a: number, b: number) => number {
  const day = (number: number) => pile.articles[number].article.date?.value ?? '';
  const id = (number: number) => pile.articles[number].article.id;
  // Newest first; undated ones last.
  const byDay = (a: number, b: number) => {
    const dayA = day(a);
    const dayB = day(b);
    if (dayA !== dayB) return dayA > dayB ? -1 : 1;
    return id(a) < id(b) ? -1 : 1;
  };
  const byText = (key: (number: number) => string) => {
    const keys = new Map<number, string>();
    const of = (number: number) => {
      let known = keys.get(number);
      if (known === undefined) {
        known = key(number).toLowerCase();
        keys.set(number, known);
      }
      return known;
    };
    return (a: number, b: number) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : byDay(a, b));
  };
  switch (sort) {
    case 'outlet':
      return byText((number) => pile.articles[number].article.outlet ?? '\uffff');
    case 'title':
      return byText((number) => pile.articles[number].article.title.replace(/^[^\p{L}\p{N}]+/u, ''));
    case 'relevance':
      return (a, b) => (matches.scores.get(b) ?? 0) - (matches.scores.get(a) ?? 0) || byDay(a, b);
    case 'unread':
      return (a, b) => Number(marks.isRead(id(a))) - Number(marks.isRead(id(b))) || byDay(a, b);
    default:
      return byDay;
  }
}

/** A folded story stands once, where its first article stood. */
function foldStories(pile: Pile, numbers: readonly number[], folded: ReadonlySet<string>): Row[] {
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const article of numbers) {
    const story = pile.analysis.storyOf.get(pile.articles[article].article.id);
    if (story === undefined || !folded.has(story)) rows.push({ article });
    else if (!seen.has(story)) {
      seen.add(story);
      rows.push({ story });
    }
  }
  return rows;
}

function storyEntry(pile: Pile, id: string): ListEntry {
  const story = pile.analysis.stories.get(id);
  if (!story) throw new Error(`no story ${id}`);
  const days = pile.summariesOf(story.articles).flatMap(({ published }) => published ?? []);
  days.sort();
  return { kind: 'story', story, from: days[0] ?? null, to: days.at(-1) ?? null };
}

function articleEntry(
  pile: Pile,
  number: number,
  { filter }: ListRequest,
  matches: Matches,
  wordy: boolean,
): ListEntry {
  const summary = pile.summary(number);
  if (!filter || !wordy) return { kind: 'article', summary, matches: 0, excerpt: null };
  const { text } = pile.articles[number].article;
  const first = matchSpans(filter, text)[0];
  const sentence = first && splitSentences(text).find((span) => span.start <= first.start && first.start < span.end);
  if (!sentence) return { kind: 'article', summary, matches: matches.hits.get(number) ?? 0, excerpt: null };
  const excerpt = text.slice(sentence.start, sentence.end);
  return {
    kind: 'article',
    summary,
    matches: matches.hits.get(number) ?? 0,
    excerpt: { text: excerpt, marks: matchSpans(filter, excerpt) },
  };
}
