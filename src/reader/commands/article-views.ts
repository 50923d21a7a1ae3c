import { originOf } from '../../model/article.ts';
import { cardLayer } from '../state/layers.ts';
import type { Highlights, View } from '../state/state.ts';
import type { Command, CommandContext } from './command.ts';

const VIEWS: readonly View[] = ['clean', 'removed', 'source'];
const VIEW_WORDS: Readonly<Record<View, string>> = {
  clean: 'The article as cleaned',
  removed: 'What was removed, in its place',
  source: 'The source as it is',
};
const HIGHLIGHTS: readonly Highlights[] = ['key', 'all', 'off'];
const HIGHLIGHT_WORDS: Readonly<Record<Highlights, string>> = {
  key: 'Highlighted: names and dates that lead somewhere',
  all: 'Highlighted: all names and dates',
  off: 'No highlights',
};

export const isOpen = ({ state }: CommandContext): true | string => state.article.id !== null || 'No article is open';

/** Names, dates and matches are those of the cleaned text: to go to one, it must be shown. */
export function showCleaned({ state, act }: CommandContext): void {
  if (state.article.view !== 'clean')
    act({ type: 'article', change: { view: 'clean', top: Number.NEGATIVE_INFINITY } });
}

function changeView(context: CommandContext): void {
  const { state, answers, act, say } = context;
  const open = answers.open(state.article.id);
  if (!open) return;
  const view = VIEWS[(VIEWS.indexOf(state.article.view) + 1) % VIEWS.length];
  const { top } = state.article;
  let place = top;
  if (top >= 0) {
    const offset = Math.floor(top);
    if (state.article.view === 'clean') place = originOf(open.article, { start: offset, end: offset + 1 }).start;
    else if (view === 'clean') place = textPlaceOf(open.article.blocks, offset);
  } else if (view === 'source') place = open.article.blocks[0]?.source.start ?? 0;
  act({ type: 'article', change: { view, top: place, chosen: null, sentence: null } });
  say(VIEW_WORDS[view]);
}

/** The place of the text that came from a place of the source, as far as its block tells. */
function textPlaceOf(
  blocks: readonly { start: number; end: number; source: { start: number; end: number } }[],
  source: number,
): number {
  const block = blocks.findLast((one) => one.source.start <= source);
  if (!block || (block === blocks[0] && source <= block.source.start)) return Number.NEGATIVE_INFINITY;
  const share = (source - block.source.start) / Math.max(1, block.source.end - block.source.start);
  return Math.floor(block.start + Math.min(1, share) * (block.end - block.start));
}

/** How the open article is shown. */
export const ARTICLE_VIEWS: readonly Command[] = [
  {
    id: 'article.view',
    where: 'article',
    keys: ['v'],
    title: 'cleaned, with what was removed, source',
    hint: 'removed',
    when: isOpen,
    run: changeView,
  },
  {
    id: 'article.resolved',
    where: 'article',
    keys: ['d'],
    title: 'what dates mean, after them',
    hint: 'dates',
    run: ({ state, act, user }) => {
      act({ type: 'resolved-dates', shown: !state.resolvedDates });
      user.setPreferences({ resolvedDates: !state.resolvedDates });
    },
  },
  {
    id: 'article.published',
    where: 'article',
    keys: ['D'],
    title: 'why the day of publication is what it is',
    when: isOpen,
    run: ({ state, act }) =>
      act({ type: 'open', layer: cardLayer({ type: 'published', article: state.article.id as string }) }),
  },
  {
    id: 'article.highlights',
    where: 'article',
    keys: ['h'],
    title: 'highlights: key, all, none',
    run: ({ state, act, user, say }) => {
      const highlights = HIGHLIGHTS[(HIGHLIGHTS.indexOf(state.highlights) + 1) % HIGHLIGHTS.length];
      act({ type: 'highlights', highlights });
      user.setPreferences({ highlights: highlights !== 'off' });
      say(HIGHLIGHT_WORDS[highlights]);
    },
  },
];
