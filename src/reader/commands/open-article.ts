import type { Pane } from '../state/state.ts';
import type { CommandContext } from './command.ts';

/** Goes to an article, to where it was left or to the place given, and marks it as read. */
export function openArticle(context: CommandContext, article: string, place?: number, focus: Pane = 'article'): void {
  const top = place ?? startOf(context, article);
  const same = context.state.article.id === article;
  context.act({
    type: 'go',
    to: {
      focus,
      article,
      ...(same && place === undefined ? {} : { top, view: 'clean', chosen: null, sentence: place ?? null }),
    },
  });
  if (!context.marks.isRead(article)) context.user.setRead([article], true);
}

/** Where an article begins to be shown: where it was left, else at its head. */
export function startOf(context: Pick<CommandContext, 'user'>, article: string): number {
  const left = context.user.position(article);
  return left === null || left === 0 ? Number.NEGATIVE_INFINITY : left;
}
