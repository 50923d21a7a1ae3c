import { type ArticleSight, articleSight, lastFull } from '../answers/geometry.ts';
import type { CommandContext } from './command.ts';

/** Scrolls by lines; keeps the place for the next session. */
export function scrollArticle(context: CommandContext, by: number): void {
  const sight = articleSight(context);
  if (!sight) return;
  leaveSentence(context);
  scrollTo(context, sight, sight.top + by);
}

export function scrollToEnd(context: CommandContext): void {
  const sight = articleSight(context);
  if (!sight) return;
  leaveSentence(context);
  scrollTo(context, sight, sight.flow.count());
}

/** What is scrolled is read on: the sentence that was gone to is no longer the one being read. */
function leaveSentence({ act }: CommandContext): void {
  act({ type: 'article', change: { sentence: null } });
}

/** Brings a place of the text onto the screen, a third from the top when it was not on it. */
export function showPlace(context: CommandContext, place: number): void {
  const sight = articleSight(context);
  if (!sight) return;
  const line = sight.flow.indexOf(place);
  if (line >= sight.top + 1 && line < sight.top + sight.height - 1) return;
  scrollTo(context, sight, line - Math.floor(sight.height / 3));
}

function scrollTo(context: CommandContext, { flow, height }: ArticleSight, line: number): void {
  const top = lastFull(flow, Math.max(0, line), height);
  const place = top === 0 ? Number.NEGATIVE_INFINITY : (flow.at(top)?.place ?? 0);
  context.act({ type: 'article', change: { top: place } });
  const { id, view } = context.state.article;
  if (id !== null && view === 'clean') context.user.setPosition(id, Math.max(0, Math.round(place)));
}
