import { listIndex } from '../answers/geometry.ts';
import type { CommandContext } from './command.ts';
import { selectInList } from './move-list.ts';
import { openArticle } from './open-article.ts';

/** Opens the next or previous article of the list, within the filter; folded stories are passed over. */
export function openNeighbour(context: CommandContext, by: 1 | -1): void {
  const { state, answers, say } = context;
  const list = answers.list(state);
  const open = state.article.id === null ? -1 : list.indexOf(state.article.id);
  const from = open === -1 ? listIndex(state, list) - (by > 0 ? 1 : 0) : open;
  for (let at = from + by; at >= 0 && at < list.length; at += by) {
    const entry = list.entry(at);
    if (entry.kind !== 'article') continue;
    selectInList(context, at);
    openArticle(context, entry.summary.id);
    return;
  }
  say(by > 0 ? 'This is the last article of the list' : 'This is the first article of the list');
}
