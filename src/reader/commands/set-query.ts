import type { CommandContext } from './command.ts';

/** Sets the filter of the list; the one before can be had back. */
export function setQuery({ state, act, user }: CommandContext, query: string, title = 'filter changed'): void {
  if (query === state.list.query) return;
  act({ type: 'can-undo', step: { kind: 'filter', title, query: state.list.query } });
  act({ type: 'list', change: { query, typing: false } });
  user.addToHistory(query);
}
