import { addToQuery } from '../../library/filter/quote.ts';
import type { Event } from '../../model/event.ts';
import { cardSight } from '../answers/card-sight.ts';
import type { CardLayer } from '../state/layers.ts';
import { pickerLayer } from '../state/layers.ts';
import type { Command, CommandContext } from './command.ts';
import { follow } from './follow-jump.ts';
import { setQuery } from './set-query.ts';
import { copyEvent } from './timeline.ts';

function topCard({ state }: CommandContext): CardLayer | null {
  const top = state.layers.at(-1);
  return top?.kind === 'card' ? top : null;
}

function shownEvent(context: CommandContext): Event | null {
  const card = topCard(context)?.card;
  return card?.type === 'event' ? context.answers.library.event(card.event) : null;
}

export const CARD: readonly Command[] = [
  {
    id: 'card.open',
    where: 'card',
    keys: ['enter', 'l', 'right'],
    title: 'open what is selected',
    hint: 'open',
    when: (context) => {
      const layer = topCard(context);
      return (layer !== null && cardSight(context, layer).targets.length > 0) || 'Nothing here can be opened';
    },
    run: (context) => {
      const layer = topCard(context);
      const target = layer && cardSight(context, layer).targets[layer.at];
      if (target) follow(context, target.jump);
    },
  },
  {
    id: 'card.filter',
    where: 'card',
    keys: ['f'],
    title: 'filter by it',
    hint: 'filter by it',
    when: (context) => {
      const layer = topCard(context);
      return (layer !== null && cardSight(context, layer).query !== null) || 'There is nothing here to filter by';
    },
    run: (context) => {
      const layer = topCard(context);
      const query = layer && cardSight(context, layer).query;
      if (!query) return;
      context.act({ type: 'close-all' });
      setQuery(context, addToQuery(context.state.list.query, query));
      context.act({ type: 'focus', pane: 'list' });
      context.say(`Filter: ${query}`);
    },
  },
  {
    id: 'card.copy',
    where: 'card',
    keys: ['y'],
    title: 'copy the event with what its sources say',
    when: (context) => shownEvent(context) !== null || 'Only events can be copied from here',
    run: (context) => {
      const event = shownEvent(context);
      if (event) copyEvent(context, event);
    },
  },
  {
    id: 'card.correct',
    where: 'card',
    keys: ['c'],
    title: 'put the name right: merge, split, retype, ignore',
    hint: 'correct',
    when: (context) => topCard(context)?.card.type === 'name' || 'Only names can be put right',
    run: ({ state, answers, act }) => {
      const top = state.layers.at(-1);
      if (top?.kind !== 'card' || top.card.type !== 'name') return;
      const entity = answers.library.entity(top.card.entity);
      if (entity) act({ type: 'open', layer: pickerLayer('correct', { form: entity.name, type: entity.type }) });
    },
  },
];
