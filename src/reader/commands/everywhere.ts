import { pickerLayer, promptLayer } from '../state/layers.ts';
import { layoutOf } from '../state/layout.ts';
import type { Pane } from '../state/state.ts';
import type { Command, CommandContext } from './command.ts';
import { stepBack } from './step-back.ts';
import { undo } from './undo.ts';

const PANES: readonly Pane[] = ['list', 'article', 'timeline'];

function cycle({ state, act }: CommandContext, by: number): void {
  const shown = state.columns >= 140 ? layoutOf(state).panes.map(({ pane }) => pane) : PANES;
  const at = shown.indexOf(state.focus);
  act({ type: 'focus', pane: shown[(at + by + shown.length) % shown.length] });
}

const focus = (pane: Pane) => (context: CommandContext) => context.act({ type: 'focus', pane });

export const EVERYWHERE: readonly Command[] = [
  {
    id: 'quit',
    where: 'everywhere',
    keys: ['q'],
    title: 'close, or quit',
    hint: 'quit',
    run: (context) => {
      if (context.state.layers.length > 0) context.act({ type: 'close' });
      else context.outside.quit();
    },
  },
  { id: 'close', where: 'everywhere', keys: ['escape'], title: 'close, or step back', run: stepBack },
  {
    id: 'help',
    where: 'everywhere',
    keys: ['?', 'f1'],
    title: 'help',
    hint: 'help',
    run: ({ act }) => act({ type: 'open', layer: { kind: 'help', query: '', typing: false, top: 0 } }),
  },
  {
    id: 'pane.next',
    where: 'everywhere',
    keys: ['tab'],
    title: 'next pane',
    hint: 'pane',
    run: (context) => cycle(context, 1),
  },
  {
    id: 'pane.previous',
    where: 'everywhere',
    keys: ['shift-tab'],
    title: 'previous pane',
    run: (context) => cycle(context, -1),
  },
  { id: 'pane.list', where: 'everywhere', keys: ['1'], title: 'to the list', run: focus('list') },
  { id: 'pane.article', where: 'everywhere', keys: ['2'], title: 'to the article', run: focus('article') },
  { id: 'pane.timeline', where: 'everywhere', keys: ['3'], title: 'to the timeline', run: focus('timeline') },
  {
    id: 'filter',
    where: 'everywhere',
    keys: ['/'],
    title: 'filter the list; in an article, find in it',
    hint: 'filter',
    run: ({ state, act }) => {
      const purpose = state.focus === 'article' ? 'find' : 'filter';
      const before = purpose === 'find' ? state.article.find : state.list.query;
      act({
        type: 'open',
        layer: promptLayer(purpose, purpose === 'find' || before === '' ? '' : `${before} `, before),
      });
    },
  },
  {
    id: 'filter.list',
    where: 'everywhere',
    keys: ['\\', 'ctrl-f'],
    title: 'filter the list, from anywhere',
    run: ({ state, act }) =>
      act({
        type: 'open',
        layer: promptLayer('filter', state.list.query === '' ? '' : `${state.list.query} `, state.list.query),
      }),
  },
  {
    id: 'palette',
    where: 'everywhere',
    keys: [':'],
    title: 'all commands by name',
    hint: 'commands',
    run: ({ act }) => act({ type: 'open', layer: pickerLayer('palette') }),
  },
  {
    id: 'back',
    where: 'everywhere',
    keys: ['<', 'alt-left'],
    title: 'back to where one was',
    hint: 'back',
    when: ({ state }) => state.back.length > 0 || 'There is no place to go back to',
    run: ({ act }) => {
      act({ type: 'close-all' });
      act({ type: 'back' });
    },
  },
  {
    id: 'forward',
    where: 'everywhere',
    keys: ['>', 'alt-right'],
    title: 'forward again',
    when: ({ state }) => state.forward.length > 0 || 'There is no place ahead',
    run: ({ act }) => {
      act({ type: 'close-all' });
      act({ type: 'forward' });
    },
  },
  {
    id: 'undo',
    where: 'everywhere',
    keys: ['u'],
    title: 'undo',
    when: ({ state }) => state.undo.length > 0 || 'There is nothing to undo',
    run: undo,
  },
  {
    id: 'redraw',
    where: 'everywhere',
    keys: ['ctrl-l'],
    title: 'draw the screen anew',
    run: ({ outside }) => outside.redraw(),
  },
  { id: 'suspend', where: 'everywhere', keys: ['ctrl-z'], title: 'suspend', run: ({ outside }) => outside.suspend() },
  {
    id: 'names',
    where: 'everywhere',
    keys: ['ctrl-n'],
    title: 'names: all of the pile',
    run: ({ act }) => act({ type: 'open', layer: pickerLayer('names') }),
  },
  {
    id: 'queries',
    where: 'everywhere',
    keys: ['ctrl-r'],
    title: 'earlier filters',
    when: ({ user }) => user.history.length > 0 || 'No filter was used yet',
    run: ({ act }) => act({ type: 'open', layer: pickerLayer('queries') }),
  },
  {
    id: 'legend',
    where: 'everywhere',
    keys: [],
    title: 'legend: colours and signs',
    run: ({ act }) => act({ type: 'open', layer: { kind: 'card', card: { type: 'legend' }, at: 0, top: 0 } }),
  },
  {
    id: 'skipped',
    where: 'everywhere',
    keys: [],
    title: 'skipped files and why',
    run: ({ act }) => act({ type: 'open', layer: { kind: 'card', card: { type: 'skipped' }, at: 0, top: 0 } }),
  },
];
