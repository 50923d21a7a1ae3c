import { addToQuery, daysForFilter } from '../../library/filter/quote.ts';
import type { Zoom } from '../../library/library.ts';
import type { Event } from '../../model/event.ts';
import { timelineSight } from '../answers/geometry.ts';
import { cardLayer } from '../state/layers.ts';
import type { TimelineState } from '../state/state.ts';
import { citeEvent } from './cite-event.ts';
import type { Command, CommandContext } from './command.ts';
import { setQuery } from './set-query.ts';

const ZOOMS: readonly Zoom[] = ['day', 'month', 'year'];
const SCOPES: readonly TimelineState['scope'][] = ['all', 'filter', 'article'];

const notEmpty = (context: CommandContext): true | string =>
  context.answers.timeline(context.state).length > 0 || 'There is no event here';

function zoom({ state, act, user }: CommandContext, by: number): void {
  const at = ZOOMS.indexOf(state.timeline.zoom) + by;
  act({ type: 'timeline', change: { zoom: ZOOMS[at] } });
  user.setPreferences({ zoom: ZOOMS[at] });
}

function changeScope({ state, answers, act }: CommandContext): void {
  const possible = SCOPES.filter(
    (scope) => scope === 'all' || (scope === 'filter' ? answers.filter(state) !== null : state.article.id !== null),
  );
  const at = possible.indexOf(state.timeline.scope);
  act({ type: 'timeline', change: { scope: possible[(at + 1) % possible.length] } });
}

export function copyEvent({ answers, theme, outside, say }: CommandContext, event: Event): void {
  outside.copy(citeEvent(event, answers.library, theme.glyphs));
  say('Copied the event with what its sources say');
}

export const TIMELINE: readonly Command[] = [
  {
    id: 'timeline.evidence',
    where: 'timeline',
    keys: ['enter', 'l', 'right'],
    title: 'evidence: what the sources say',
    hint: 'evidence',
    when: notEmpty,
    run: (context) => {
      const { timeline, index } = timelineSight(context);
      context.act({ type: 'open', layer: cardLayer({ type: 'event', event: timeline.entry(index).event.id }) });
    },
  },
  {
    id: 'timeline.zoom-out',
    where: 'timeline',
    keys: ['z'],
    title: 'days to months to years',
    hint: 'zoom',
    when: ({ state }) => state.timeline.zoom !== 'year' || 'Years are the widest',
    run: (context) => zoom(context, 1),
  },
  {
    id: 'timeline.zoom-in',
    where: 'timeline',
    keys: ['Z'],
    title: 'years to months to days',
    when: ({ state }) => state.timeline.zoom !== 'day' || 'Days are the narrowest',
    run: (context) => zoom(context, -1),
  },
  {
    id: 'timeline.corroborated',
    where: 'timeline',
    keys: ['c'],
    title: 'only what two sources or more report',
    hint: 'two sources',
    run: ({ state, act, user, say }) => {
      const corroborated = !state.timeline.corroborated;
      act({ type: 'timeline', change: { corroborated } });
      user.setPreferences({ corroborated });
      say(corroborated ? 'Only events of two sources or more' : 'All events');
    },
  },
  {
    id: 'timeline.scope',
    where: 'timeline',
    keys: ['a'],
    title: 'of all, of the filter, of this article',
    hint: 'scope',
    run: changeScope,
  },
  {
    id: 'timeline.filter',
    where: 'timeline',
    keys: ['f'],
    title: 'filter by the days of the event',
    when: notEmpty,
    run: (context) => {
      const { timeline, index } = timelineSight(context);
      const { date } = timeline.entry(index).event;
      const part = daysForFilter({ from: date.start, to: date.end });
      if (part === null) context.say('This event has no day that could be filtered by');
      else setQuery(context, addToQuery(context.state.list.query, part));
    },
  },
  {
    id: 'timeline.copy',
    where: 'timeline',
    keys: ['y'],
    title: 'copy the event with what its sources say',
    when: notEmpty,
    run: (context) => {
      const { timeline, index } = timelineSight(context);
      copyEvent(context, timeline.entry(index).event);
    },
  },
  {
    id: 'timeline.toggle',
    where: 'everywhere',
    keys: ['t'],
    title: 'show or hide the timeline',
    hint: 'timeline',
    run: ({ state, act, user }) => {
      const shown =
        state.columns >= 140
          ? !state.timelineShown
          : state.focus !== 'timeline' && (state.side !== 'timeline' || !state.timelineShown);
      act({ type: 'show-timeline', shown });
      if (state.columns < 90 && shown) act({ type: 'focus', pane: 'timeline' });
      user.setPreferences({ timelineShown: shown });
    },
  },
  {
    id: 'timeline.full',
    where: 'everywhere',
    keys: ['T'],
    title: 'the timeline over the whole screen',
    hint: 'whole screen',
    run: ({ state, act }) => act({ type: 'full-timeline', full: !state.timelineFull }),
  },
];
