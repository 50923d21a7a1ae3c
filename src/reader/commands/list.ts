import { addToQuery, quoteForFilter } from '../../library/filter/quote.ts';
import type { Story } from '../../model/relation.ts';
import { listSight } from '../answers/geometry.ts';
import { pickerLayer } from '../state/layers.ts';
import type { Command, CommandContext } from './command.ts';
import { fold, foldAll, foldable } from './fold-stories.ts';
import { openArticle } from './open-article.ts';
import { setQuery } from './set-query.ts';

const MOST_MARKED = 100_000;

/** The article that is selected; null on a folded story or an empty list. */
function selectedArticle(context: CommandContext): string | null {
  const { list, index } = listSight(context);
  if (list.length === 0) return null;
  const entry = list.entry(index);
  return entry.kind === 'article' ? entry.summary.id : null;
}

/** The story of what is selected, where it has several articles. */
function selectedStory(context: CommandContext): Story | null {
  const { list, index } = listSight(context);
  const id = list.length === 0 ? null : foldable(context, list.entry(index));
  return id === null ? null : context.answers.library.story(id);
}

const onArticle = (context: CommandContext): true | string =>
  selectedArticle(context) !== null || 'No article is selected';

function toggleRead(context: CommandContext): void {
  const article = selectedArticle(context);
  if (article === null) return;
  const read = context.marks.isRead(article);
  context.user.setRead([article], !read);
  context.act({
    type: 'can-undo',
    step: { kind: 'read', title: read ? 'marked as unread' : 'marked as read', articles: [article], read },
  });
}

function markAllRead(context: CommandContext): void {
  const { list } = listSight(context);
  const articles: string[] = [];
  for (let at = 0; at < Math.min(list.length, MOST_MARKED); at++) {
    const entry = list.entry(at);
    const ids = entry.kind === 'article' ? [entry.summary.id] : entry.story.articles;
    for (const id of ids) if (!context.marks.isRead(id)) articles.push(id);
  }
  if (articles.length === 0) {
    context.say('All of them are read already');
    return;
  }
  context.user.setRead(articles, true);
  const title = `${articles.length} marked as read`;
  context.act({ type: 'can-undo', step: { kind: 'read', title, articles, read: false } });
  context.say(`${title}; u takes it back`);
}

export const LIST: readonly Command[] = [
  {
    id: 'list.open',
    where: 'list',
    keys: ['enter', 'right', 'l'],
    title: 'open; unfold a story',
    hint: 'open',
    run: (context) => {
      const article = selectedArticle(context);
      if (article !== null) openArticle(context, article);
      else if (context.answers.list(context.state).length > 0) fold(context);
    },
  },
  {
    id: 'list.star',
    where: 'list',
    keys: ['s'],
    title: 'star',
    hint: 'star',
    when: onArticle,
    run: (context) => {
      const article = selectedArticle(context);
      if (article === null) return;
      const starred = context.marks.isStarred(article);
      context.user.setStarred(article, !starred);
      const title = starred ? 'star taken off' : 'starred';
      context.act({ type: 'can-undo', step: { kind: 'starred', title, article, starred } });
    },
  },
  { id: 'list.read', where: 'list', keys: ['m'], title: 'read or unread', when: onArticle, run: toggleRead },
  { id: 'list.all-read', where: 'list', keys: ['A'], title: 'mark all shown as read', run: markAllRead },
  {
    id: 'list.sort',
    where: 'list',
    keys: ['S'],
    title: 'sort',
    hint: 'sort',
    run: ({ act }) => act({ type: 'open', layer: pickerLayer('sort') }),
  },
  {
    id: 'list.facets',
    where: 'list',
    keys: ['F'],
    title: 'facets: outlets, people, places, months',
    hint: 'facets',
    run: ({ act }) => act({ type: 'open', layer: pickerLayer('facets') }),
  },
  {
    id: 'list.filter',
    where: 'list',
    keys: ['f'],
    title: 'filter by the story',
    when: (context) => selectedStory(context) !== null || 'No other article belongs to the story of this one',
    run: (context) => {
      const story = selectedStory(context);
      if (!story) return;
      setQuery(context, addToQuery(context.state.list.query, quoteForFilter('story', story.label)));
    },
  },
  {
    id: 'list.clear',
    where: 'list',
    keys: ['x'],
    title: 'clear the filter',
    hint: 'clear filter',
    when: ({ state }) => state.list.query !== '' || 'There is no filter',
    run: (context) => setQuery(context, '', 'filter cleared'),
  },
  {
    id: 'list.fold',
    where: 'list',
    keys: ['z'],
    title: 'fold or unfold the story',
    hint: 'fold',
    when: (context) => selectedStory(context) !== null || 'No other article belongs to the story of this one',
    run: fold,
  },
  {
    id: 'list.fold-all',
    where: 'list',
    keys: ['Z'],
    title: 'fold or unfold all stories',
    when: ({ answers }) => answers.library.storyCount > 0 || 'There are no stories here',
    run: foldAll,
  },
];
