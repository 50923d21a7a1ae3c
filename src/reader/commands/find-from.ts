import { articleSight } from '../answers/geometry.ts';
import { showCleaned } from './article-views.ts';
import type { CommandContext } from './command.ts';
import { showPlace } from './move-article.ts';

/** Goes to the first match on the screen or after it. */
export function findFrom(context: CommandContext): void {
  showCleaned(context);
  const { answers, act, say } = context;
  const matches = answers.matches(context.state);
  const sight = articleSight(context);
  const first = sight?.flow.at(sight.top)?.place ?? 0;
  const match = matches.find(({ start }) => start >= first) ?? matches[0];
  if (!match) {
    say(`‘${context.state.article.find}’ is not in this article`);
    return;
  }
  act({ type: 'article', change: { found: match.start } });
  showPlace(context, match.start);
}
