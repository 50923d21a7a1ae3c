import { addToQuery, daysForFilter, nameForFilter } from '../../library/filter/quote.ts';
import { chosenMark } from '../answers/chosen-mark.ts';
import { articleSight } from '../answers/geometry.ts';
import { cardLayer } from '../state/layers.ts';
import { showCleaned } from './article-views.ts';
import type { CommandContext } from './command.ts';
import { showPlace } from './move-article.ts';
import { setQuery } from './set-query.ts';

/** Chooses the next or previous name or date: from the one that is chosen, else from what is on the screen. */
export function chooseMark(context: CommandContext, kind: 'name' | 'date', by: 1 | -1): void {
  showCleaned(context);
  const { state, answers, act, say } = context;
  const open = answers.open(state.article.id);
  const sight = articleSight(context);
  if (!open || !sight) return;
  const marks = answers.marks(open).filter((mark) => mark.kind === kind);
  const first = sight.flow.at(sight.top)?.place ?? 0;
  const last = sight.flow.at(sight.top + sight.height)?.place ?? Number.POSITIVE_INFINITY;
  const before = state.article.chosen?.start;
  const from = before !== undefined && before >= first && before < last ? before : by > 0 ? first - 1 : last;
  const mark = by > 0 ? marks.find(({ start }) => start > from) : marks.findLast(({ start }) => start < from);
  if (!mark) {
    say(`There is no ${by > 0 ? 'later' : 'earlier'} ${kind} in this article`);
    return;
  }
  act({ type: 'article', change: { chosen: { kind, start: mark.start }, sentence: null } });
  showPlace(context, mark.start);
}

export function openChosen(context: CommandContext): void {
  const mark = chosenMark(context);
  const { id } = context.state.article;
  if (!mark || id === null) return;
  context.act({
    type: 'open',
    layer: cardLayer(
      mark.kind === 'name'
        ? { type: 'name', entity: mark.entity ?? '' }
        : { type: 'date', article: id, start: mark.start },
    ),
  });
}

export function filterByChosen(context: CommandContext): void {
  const { state, answers, say } = context;
  const mark = chosenMark(context);
  const open = answers.open(state.article.id);
  if (!mark || !open) return;
  const entity = mark.entity === undefined ? null : answers.library.entity(mark.entity);
  const date = open.dates.find(({ start }) => start === mark.start);
  const part = entity ? nameForFilter(entity) : date ? daysForFilter(date) : null;
  if (part === null) {
    say('This date names no day that could be filtered by');
    return;
  }
  setQuery(context, addToQuery(state.list.query, part));
  say(`Filter: ${part}`);
}
