import type { Jump } from '../rows/cards/card.ts';
import { cardLayer } from '../state/layers.ts';
import type { CommandContext } from './command.ts';
import { showPlace } from './move-article.ts';
import { openArticle } from './open-article.ts';
import { setQuery } from './set-query.ts';

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
      act({ type: 'close-all' });
      openArticle(context, jump.article, jump.place);
      if (jump.place !== undefined) showPlace(context, jump.place);
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
