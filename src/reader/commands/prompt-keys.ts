import type { PromptLayer } from '../state/layers.ts';
import type { ListState } from '../state/state.ts';
import type { CommandContext } from './command.ts';
import { findFrom } from './find-from.ts';
import { graphemeAfter, graphemeBefore, wordBefore } from './text-steps.ts';

/** A query is read anew at every key: so many characters are as much as anybody means to type. */
const MOST_TYPED = 1000;

/** What a key does while a query is typed; the list, or the article, follows as one types. */
export function promptKey(context: CommandContext, layer: PromptLayer, key: string, text: string): void {
  const { act, answers } = context;
  const { cursor } = layer;
  const edit = (typed: string, at: number) =>
    change(context, { ...layer, text: typed, cursor: at, completion: -1, typed });
  if (text !== '') {
    const room = text.slice(0, Math.max(0, MOST_TYPED - layer.text.length));
    if (room !== '') edit(layer.text.slice(0, cursor) + room + layer.text.slice(cursor), cursor + room.length);
    return;
  }
  switch (key) {
    case 'enter':
      accept(context, layer);
      return;
    case 'escape':
      change(context, { ...layer, text: layer.before });
      if (layer.purpose === 'filter') act({ type: 'list', change: { query: layer.before, typing: false } });
      act({ type: 'close' });
      return;
    case 'tab':
    case 'shift-tab': {
      if (layer.purpose !== 'filter') return;
      const found = answers.completions(layer.typed);
      if (found.length === 0) return;
      const by = key === 'tab' ? 1 : -1;
      const completion = (layer.completion + by + found.length) % found.length;
      const kept = beforeLastWord(layer.typed);
      const own = `${kept}${found[completion].text}`;
      // What alone could follow is taken: the next Tab completes further, a field by its values.
      if (found.length === 1) edit(own, own.length);
      else change(context, { ...layer, text: own, cursor: own.length, completion });
      return;
    }
    case 'up': {
      if (layer.purpose !== 'filter') return;
      const earlier = context.user.history;
      const at = earlier.indexOf(layer.text) + 1;
      if (earlier[at] !== undefined) edit(earlier[at], earlier[at].length);
      return;
    }
    case 'down': {
      if (layer.purpose !== 'filter') return;
      const earlier = context.user.history;
      const at = earlier.indexOf(layer.text) - 1;
      edit(earlier[at] ?? '', (earlier[at] ?? '').length);
      return;
    }
    case 'backspace': {
      if (layer.text === '') {
        promptKey(context, layer, 'escape', '');
        return;
      }
      const from = graphemeBefore(layer.text, cursor);
      edit(layer.text.slice(0, from) + layer.text.slice(cursor), from);
      return;
    }
    case 'delete':
      edit(layer.text.slice(0, cursor) + layer.text.slice(graphemeAfter(layer.text, cursor)), cursor);
      return;
    case 'ctrl-w': {
      const from = wordBefore(layer.text, cursor);
      edit(layer.text.slice(0, from) + layer.text.slice(cursor), from);
      return;
    }
    case 'ctrl-u':
      edit(layer.text.slice(cursor), 0);
      return;
    case 'ctrl-k':
      edit(layer.text.slice(0, cursor), cursor);
      return;
    case 'left':
      act({ type: 'change-layer', layer: { ...layer, cursor: graphemeBefore(layer.text, cursor) } });
      return;
    case 'right':
      act({ type: 'change-layer', layer: { ...layer, cursor: graphemeAfter(layer.text, cursor) } });
      return;
    case 'home':
    case 'ctrl-a':
      act({ type: 'change-layer', layer: { ...layer, cursor: 0 } });
      return;
    case 'end':
    case 'ctrl-e':
      act({ type: 'change-layer', layer: { ...layer, cursor: layer.text.length } });
      return;
  }
}

function change({ act }: CommandContext, layer: PromptLayer): void {
  act({ type: 'change-layer', layer });
  if (layer.purpose === 'filter') act({ type: 'list', change: { query: layer.text, typing: true } });
  else act({ type: 'article', change: { find: layer.text, found: -1 } });
}

function accept(context: CommandContext, layer: PromptLayer): void {
  const { act, user } = context;
  act({ type: 'close' });
  if (layer.purpose === 'find') {
    act({ type: 'article', change: { find: layer.text, found: -1 } });
    if (layer.text !== '') findFrom(context);
    return;
  }
  const query = finished(context, layer.text.trim());
  act({ type: 'list', change: { query, typing: false } });
  if (query !== layer.before) {
    user.addToHistory(query);
    act({ type: 'can-undo', step: { kind: 'filter', title: 'filter changed', query: layer.before } });
  }
  if (context.state.focus === 'article') act({ type: 'focus', pane: 'list' });
}

/** A query as it is meant: where its last word found more as a beginning than it does as a word, it stays a beginning. */
function finished({ state, answers }: CommandContext, query: string): string {
  if (!/[\p{L}\p{N}]$/u.test(query)) return query;
  const found = (list: Partial<ListState>) => answers.list({ ...state, list: { ...state.list, ...list } }).articles;
  const typing = found({ query, typing: true });
  return found({ query, typing: false }) < typing ? `${query}*` : query;
}

/** A query without the word that is being typed. */
function beforeLastWord(query: string): string {
  let start = query.length;
  let quoted = false;
  for (let at = 0; at < query.length; at++) {
    if (query[at] === '"') quoted = !quoted;
    if (!quoted && /[\s(|]/.test(query[at])) start = -1;
    else if (start === -1 || at === 0) start = at;
  }
  return start === -1 || query === '' ? query : query.slice(0, start);
}
