import { beingRead } from '../answers/being-read.ts';
import { chosenMark } from '../answers/chosen-mark.ts';
import { articleSight } from '../answers/geometry.ts';
import { cardLayer, pickerLayer } from '../state/layers.ts';
import { isOpen, showCleaned } from './article-views.ts';
import { chooseMark, filterByChosen, openChosen } from './choose.ts';
import type { Command, CommandContext } from './command.ts';
import { showPlace } from './move-article.ts';
import { openNeighbour } from './open-neighbour.ts';

const inText = (context: CommandContext): true | string => {
  const open = isOpen(context);
  if (open !== true) return open;
  return context.state.article.view !== 'source' || 'Names and dates are not marked in the source; v leads back';
};

function nextMatch(context: CommandContext, by: 1 | -1): void {
  const { state, answers, act, say } = context;
  const matches = answers.matches(state);
  if (matches.length === 0) return;
  showCleaned(context);
  const sight = articleSight(context);
  const first = sight?.flow.at(sight.top)?.place ?? 0;
  const last = sight?.flow.at(sight.top + sight.height)?.place ?? Number.POSITIVE_INFINITY;
  const before = state.article.found;
  const from = before >= first && before < last ? before : by > 0 ? first - 1 : last;
  const found = by > 0 ? matches.find(({ start }) => start > from) : matches.findLast(({ start }) => start < from);
  const match = found ?? (by > 0 ? matches[0] : matches[matches.length - 1]);
  if (!found) say(by > 0 ? 'From the beginning again' : 'From the end again');
  act({ type: 'article', change: { found: match.start } });
  showPlace(context, match.start);
}

function copy(context: CommandContext): void {
  const { state, answers, outside, say } = context;
  const open = answers.open(state.article.id);
  if (!open) return;
  const mark = chosenMark(context);
  if (mark) {
    outside.copy(open.article.text.slice(mark.start, mark.end));
    say('Copied what is chosen');
    return;
  }
  const { article } = open;
  const head = [article.title, [article.outlet, article.date?.value].filter(Boolean).join(', '), article.url ?? ''];
  outside.copy([...head.filter((line) => line !== ''), '', article.text].join('\n'));
  say('Copied the article');
}

export const ARTICLE: readonly Command[] = [
  {
    id: 'article.next-name',
    where: 'article',
    keys: [']'],
    title: 'next name',
    hint: 'next name',
    when: inText,
    run: (context) => chooseMark(context, 'name', 1),
  },
  {
    id: 'article.previous-name',
    where: 'article',
    keys: ['['],
    title: 'previous name',
    when: inText,
    run: (context) => chooseMark(context, 'name', -1),
  },
  {
    id: 'article.next-date',
    where: 'article',
    keys: ['}'],
    title: 'next date',
    hint: 'next date',
    when: inText,
    run: (context) => chooseMark(context, 'date', 1),
  },
  {
    id: 'article.previous-date',
    where: 'article',
    keys: ['{'],
    title: 'previous date',
    when: inText,
    run: (context) => chooseMark(context, 'date', -1),
  },
  {
    id: 'article.open-chosen',
    where: 'article',
    keys: ['enter'],
    title: 'open the chosen name or date',
    hint: 'open it',
    when: (context) =>
      isOpen(context) === true
        ? chosenMark(context) !== null || 'Choose a name with ] or a date with } first'
        : 'No article is open',
    run: openChosen,
  },
  {
    id: 'article.filter',
    where: 'article',
    keys: ['f'],
    title: 'filter by the chosen name or date',
    hint: 'filter by it',
    when: (context) => chosenMark(context) !== null || 'Choose a name with ] or a date with } first',
    run: filterByChosen,
  },
  {
    id: 'article.related',
    where: 'article',
    keys: ['r'],
    title: 'related stories',
    hint: 'related',
    when: (context) => isOpen(context),
    run: ({ state, act }) =>
      act({ type: 'open', layer: cardLayer({ type: 'related', article: state.article.id as string }) }),
  },
  {
    id: 'article.event',
    where: 'article',
    keys: ['e'],
    title: 'evidence: what the sources say of the event being read',
    hint: 'evidence',
    when: (context) => beingRead(context) !== null || 'No event is reported in this place',
    run: (context) => {
      const read = beingRead(context);
      if (read) context.act({ type: 'open', layer: cardLayer({ type: 'event', event: read.event.id }) });
    },
  },
  {
    id: 'article.next',
    where: 'article',
    keys: ['J'],
    title: 'next article',
    hint: 'next article',
    run: (context) => openNeighbour(context, 1),
  },
  {
    id: 'article.previous',
    where: 'article',
    keys: ['K'],
    title: 'previous article',
    run: (context) => openNeighbour(context, -1),
  },
  {
    id: 'article.outline',
    where: 'article',
    keys: ['O'],
    title: 'outline',
    when: (context) => {
      const open = context.answers.open(context.state.article.id);
      if (!open) return 'No article is open';
      return open.article.blocks.some(({ type }) => type === 'heading') || 'This article has no headings';
    },
    run: ({ act }) => act({ type: 'open', layer: pickerLayer('outline') }),
  },
  {
    id: 'article.links',
    where: 'article',
    keys: ['L'],
    title: 'links',
    when: (context) => {
      const open = context.answers.open(context.state.article.id);
      if (!open) return 'No article is open';
      return open.article.links.length > 0 || 'This article has no links';
    },
    run: ({ act }) => act({ type: 'open', layer: pickerLayer('links') }),
  },
  {
    id: 'article.browser',
    where: 'article',
    keys: ['o'],
    title: 'open in the browser',
    when: (context) => {
      const open = context.answers.open(context.state.article.id);
      if (!open) return 'No article is open';
      return open.article.url !== null || 'The source does not say the address of this article';
    },
    run: ({ state, answers, act }) => {
      const url = answers.open(state.article.id)?.article.url;
      if (url) act({ type: 'open', layer: cardLayer({ type: 'link', url }) });
    },
  },
  {
    id: 'article.next-match',
    where: 'article',
    keys: ['n'],
    title: 'next match',
    hint: 'next match',
    when: ({ state, answers }) => answers.matches(state).length > 0 || 'Nothing is looked for; / looks in the article',
    run: (context) => nextMatch(context, 1),
  },
  {
    id: 'article.previous-match',
    where: 'article',
    keys: ['N'],
    title: 'previous match',
    when: ({ state, answers }) => answers.matches(state).length > 0 || 'Nothing is looked for; / looks in the article',
    run: (context) => nextMatch(context, -1),
  },
  {
    id: 'article.copy',
    where: 'article',
    keys: ['y'],
    title: 'copy what is chosen, or the article',
    when: isOpen,
    run: copy,
  },
];
