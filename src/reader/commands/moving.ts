import { articleSight, listSight, timelineSight } from '../answers/geometry.ts';
import type { Command, CommandContext } from './command.ts';
import { scrollArticle, scrollToEnd } from './move-article.ts';
import { moveCard } from './move-card.ts';
import { listPageLength, moveList, selectInList } from './move-list.ts';
import { moveTimeline, selectInTimeline, timelinePageLength } from './move-timeline.ts';

/** By lines, by part of a page, or to an end: in the layer on top, else in the pane that has the keys. */
function move(context: CommandContext, by: number, unit: 'line' | 'half' | 'page' | 'all'): void {
  const top = context.state.layers.at(-1);
  if (top?.kind === 'card' || top?.kind === 'help') {
    moveCard(context, by, unit);
    return;
  }
  switch (context.state.focus) {
    case 'list': {
      if (unit === 'all') selectInList(context, by < 0 ? 0 : listSight(context).list.length - 1);
      else moveList(context, unit === 'line' ? by : steps(by, listPageLength(context), unit));
      return;
    }
    case 'timeline': {
      if (unit === 'all') selectInTimeline(context, by < 0 ? 0 : timelineSight(context).timeline.length - 1);
      else moveTimeline(context, unit === 'line' ? by : steps(by, timelinePageLength(context), unit));
      return;
    }
    case 'article': {
      const height = articleSight(context)?.height ?? 1;
      if (unit === 'all') {
        if (by < 0) scrollArticle(context, Number.NEGATIVE_INFINITY);
        else scrollToEnd(context);
      } else scrollArticle(context, unit === 'line' ? by : steps(by, Math.max(1, height - 2), unit));
    }
  }
}

function steps(by: number, page: number, unit: 'half' | 'page'): number {
  return by * Math.max(1, unit === 'half' ? Math.floor(page / 2) : page);
}

export const MOVING: readonly Command[] = [
  { id: 'move.down', where: 'moving', keys: ['j', 'down'], title: 'down', run: (context) => move(context, 1, 'line') },
  { id: 'move.up', where: 'moving', keys: ['k', 'up'], title: 'up', run: (context) => move(context, -1, 'line') },
  {
    id: 'move.half-down',
    where: 'moving',
    keys: ['ctrl-d'],
    title: 'half a page down',
    run: (context) => move(context, 1, 'half'),
  },
  {
    id: 'move.half-up',
    where: 'moving',
    keys: ['ctrl-u'],
    title: 'half a page up',
    run: (context) => move(context, -1, 'half'),
  },
  {
    id: 'move.page-down',
    where: 'moving',
    keys: ['pagedown', 'space'],
    title: 'a page down',
    run: (context) => move(context, 1, 'page'),
  },
  {
    id: 'move.page-up',
    where: 'moving',
    keys: ['pageup', 'b'],
    title: 'a page up',
    run: (context) => move(context, -1, 'page'),
  },
  {
    id: 'move.first',
    where: 'moving',
    keys: ['g', 'home'],
    title: 'to the beginning',
    run: (context) => move(context, -1, 'all'),
  },
  {
    id: 'move.last',
    where: 'moving',
    keys: ['G', 'end'],
    title: 'to the end',
    run: (context) => move(context, 1, 'all'),
  },
];
