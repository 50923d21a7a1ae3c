import type { CommandContext } from './command.ts';

/** Esc: closes what lies on top, then lets go of what is chosen or looked for, then goes back to the list. */
export function stepBack({ state, act, say }: CommandContext): void {
  if (state.layers.length > 0) act({ type: 'close' });
  else if (state.timelineFull) act({ type: 'full-timeline', full: false });
  else if (state.article.chosen) act({ type: 'article', change: { chosen: null } });
  else if (state.article.find !== '') act({ type: 'article', change: { find: '', found: -1 } });
  else if (state.focus !== 'list') act({ type: 'focus', pane: 'list' });
  else if (state.list.query !== '') act({ type: 'list', change: { query: '', typing: false } });
  else say('q quits');
}
