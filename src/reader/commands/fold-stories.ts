import type { List, ListEntry } from '../../library/library.ts';
import { listSight } from '../answers/geometry.ts';
import { counted } from '../rows/cards/words.ts';
import type { CommandContext } from './command.ts';

/** Folds the story of the selected entry, or unfolds it; the selection goes along. */
export function fold(context: CommandContext): void {
  const { list, index } = listSight(context);
  const entry = list.entry(index);
  const story = foldable(context, entry);
  if (story === null) return;
  const folded = new Set(context.state.list.folded);
  if (!folded.delete(story)) folded.add(story);
  context.act({ type: 'list', change: { folded } });
  selectAgain(context, entry, index);
}

/** The story that an entry belongs to; null where it has no other article. */
export function foldable({ answers }: CommandContext, entry: ListEntry): string | null {
  if (entry.kind === 'story') return entry.story.id;
  const story = entry.summary.story === null ? null : answers.library.story(entry.summary.story);
  return story && story.articles.length > 1 ? story.id : null;
}

/** Folds every story of the list, or unfolds them all where all are folded. */
export function foldAll(context: CommandContext): void {
  const { list, index } = listSight(context);
  const folded = new Set<string>();
  let open = 0;
  for (let at = 0; at < list.length; at++) {
    const one = list.entry(at);
    const story = foldable(context, one);
    if (story !== null) folded.add(story);
    if (one.kind === 'article' && story !== null) open++;
  }
  const entry = list.length > 0 ? list.entry(index) : null;
  if (folded.size === 0) {
    context.say('No story here has two articles');
    return;
  }
  context.act({ type: 'list', change: { folded: open > 0 ? folded : new Set() } });
  if (entry) selectAgain(context, entry, index);
  context.say(open > 0 ? `${counted(folded.size, 'story', 'stories')} folded; Z unfolds` : 'All stories unfolded');
}

/** Selects what was selected before stories were folded or unfolded: the article, or the story it is in now, and back. */
function selectAgain(context: CommandContext, entry: ListEntry, index: number): void {
  const { list } = listSight(context);
  const { folded } = context.state.list;
  const story = entry.kind === 'story' ? entry.story.id : entry.summary.story;
  const place =
    story !== null && folded.has(story)
      ? nearest(index, list.length, (at) => {
          const one = list.entry(at);
          return one.kind === 'story' && one.story.id === story;
        })
      : firstOf(entry.kind === 'story' ? entry.story.articles : [entry.summary.id], list);
  if (place < 0) return;
  const one = list.entry(place);
  const selected = one.kind === 'article' ? one.summary.id : one.story.id;
  context.act({ type: 'list', change: { selected, index: place } });
}

function firstOf(articles: readonly string[], list: List): number {
  const places = articles.map((article) => list.indexOf(article)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** The place nearest to another, going outwards, for which the test holds; -1 for none. */
function nearest(from: number, length: number, test: (at: number) => boolean): number {
  for (let step = 0; step < length; step++) {
    if (from - step >= 0 && from - step < length && test(from - step)) return from - step;
    if (from + step < length && test(from + step)) return from + step;
  }
  return -1;
}
