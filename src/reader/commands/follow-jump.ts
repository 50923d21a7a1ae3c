import type { Jump } from '../rows/cards/card.ts';
import { cardLayer } from '../state/layers.ts';
import type { CommandContext } from './command.ts';
import { showPlace } from './move-article.ts';
import { openArticle } from './open-article.ts';
import { setQuery } from './set-query.ts';

/** Goes to a place of an article. From the card of an event that event stays the selected one. */
function jumpTo(context: CommandContext, { article, place }: Extract<Jump, { to: 'article' }>): void {
  const { act, state } = context;
  const top = state.layers.at(-1);
  act({ type: 'close-all' });
  openArticle(context, article, place);
  if (top?.kind === 'card' && top.card.type === 'event')
    act({ type: 'timeline', change: { selected: top.card.event } });
  if (place !== undefined) showPlace(context, place);
}

/** Goes where something on a card leads. */
export function follow(context: CommandContext, jump: Jump): void {
  const { act, outside, say } = context;
  switch (jump.to) {
    case 'event':
      act({ type: 'open', layer: cardLayer({ type: 'event', event: jump.event }) });
      return;
    case 'name':
      act({ type: 'open', layer: cardLayer({ type: 'name', entity: jump.entity }) });
      return;
    case 'article':
      jumpTo(context, jump);
      return;
    case 'filter':
      act({ type: 'close-all' });
      setQuery(context, jump.query);
      return;
    case 'url':
      act({ type: 'close' });
      if (outside.openUrl(jump.url)) say('Opened in the browser');
      else say('There is no browser to open it with; y copies the address', 'error');
  }
}
