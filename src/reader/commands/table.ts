import { ARTICLE } from './article.ts';
import { ARTICLE_VIEWS } from './article-views.ts';
import { CARD } from './card.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { LIST } from './list.ts';
import { MOVING } from './moving.ts';
import { TIMELINE } from './timeline.ts';

/** Every command. Footer, help, palette, the README's table of keys and rebinding are made from it. */
export const COMMANDS: readonly Command[] = [
  ...EVERYWHERE,
  ...MOVING,
  ...LIST,
  ...ARTICLE,
  ...ARTICLE_VIEWS,
  ...TIMELINE,
  ...CARD,
];
