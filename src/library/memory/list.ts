import { splitSentences } from '../../text/sentences.ts';
import { firstMatch, hasWords, matchSpans } from '../filter/match-spans.ts';
import type { List, ListEntry, ListRequest, Sort } from '../library.ts';
import { evaluate, type Matches } from './evaluate.ts';
import type { Pile } from './pile.ts';

/** An article's number, or a story's id. */
type Row = number | string;

/** Answers a list request: the order is settled at once, rows are made when they are looked at. */
export function answerList(pile: Pile, request: ListRequest): List {
  const { filter, folded } = request;
  const matches = evaluate(pile, filter?.root ?? null, request.marks);
  const numbers = pile.newestFirst().filter((number) => matches.mask[number] === 1);
  sortBy(pile, numbers, filter?.sort ?? request.sort, request, matches);
  const rows = folded.size > 0 ? foldStories(pile, numbers, folded) : null;
  const wordy = hasWords(filter);
  const entries = new Map<number, ListEntry>();
  const length = rows?.length ?? numbers.length;
  return {
    length,
    articles: numbers.length,
    entry(index) {
      if (!(index >= 0 && index < length)) throw new Error(`no entry ${index} in a list of ${length}`);
      let entry = entries.get(index);
      if (!entry) {
        const row = rows ? rows[index] : numbers[index];
        entry = typeof row === 'string' ? storyEntry(pile, row) : articleEntry(pile, row, request, matches, wordy);
        entries.set(index, entry);
      }
      return entry;
    },
    indexOf(article) {
      const number = pile.numberOf.get(article);
      return number === undefined ? -1 : (rows ?? numbers).indexOf(number as never);
    },
  };
}

/** Sorts article numbers that stand newest first; among equals that order stays. */
function sortBy(pile: Pile, numbers: number[], sort: Sort, { marks }: ListRequest, matches: Matches): void {
  if (sort === 'outlet') sortByText(numbers, (number) => pile.articles[number].article.outlet ?? '\uffff');
  if (sort === 'title')
    sortByText(numbers, (number) => pile.articles[number].article.title.replace(/^[^\p{L}\p{N}]+/u, ''));
  if (sort === 'relevance') numbers.sort((a, b) => matches.scores[b] - matches.scores[a]);
  if (sort === 'unread') {
    const isRead = new Map(numbers.map((number) => [number, Number(marks.isRead(pile.articles[number].article.id))]));
    numbers.sort((a, b) => (isRead.get(a) as number) - (isRead.get(b) as number));
  }
}

function sortByText(numbers: number[], textOf: (number: number) => string): void {
  const keys = new Map(numbers.map((number) => [number, textOf(number).toLowerCase()]));
  numbers.sort((a, b) => {
    const one = keys.get(a) as string;
    const other = keys.get(b) as string;
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** A folded story stands once, where its first article stood. */
function foldStories(pile: Pile, numbers: readonly number[], folded: ReadonlySet<string>): Row[] {
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const article of numbers) {
    const story = pile.analysis.storyOf.get(pile.articles[article].article.id);
    if (story === undefined || !folded.has(story)) rows.push(article);
    else if (!seen.has(story)) {
      seen.add(story);
      rows.push(story);
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
  const { text, blocks } = pile.articles[number].article;
  const matchCount = matches.hits[number];
  const first = firstMatch(filter, text);
  const block = first && blocks.find(({ start, end }) => start <= first.start && first.start < end);
  if (!block) return { kind: 'article', summary, matches: matchCount, excerpt: null };
  const at = first.start - block.start;
  const blockText = text.slice(block.start, block.end);
  const sentence = splitSentences(blockText).find(({ start, end }) => start <= at && at < end);
  const excerpt = sentence ? blockText.slice(sentence.start, sentence.end) : blockText;
  return {
    kind: 'article',
    summary,
    matches: matchCount,
    excerpt: { text: excerpt, marks: matchSpans(filter, excerpt) },
  };
}
