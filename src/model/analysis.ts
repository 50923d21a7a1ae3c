import type { Article } from './article.ts';
import type { DateExpression } from './date-expression.ts';
import type { Entity, LinkedMention, Mention } from './entity.ts';
import type { Disagreement, Event } from './event.ts';
import type { Relation, Story } from './relation.ts';

/** An article with what the per-article stages found in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly Mention[];
}

/** What the stages over the whole pile found. */
export interface PileAnalysis {
  readonly entities: readonly Entity[];
  /** By article id. */
  readonly mentions: ReadonlyMap<string, readonly LinkedMention[]>;
  readonly events: readonly Event[];
  readonly disagreements: readonly Disagreement[];
  readonly relations: readonly Relation[];
  readonly stories: readonly Story[];
  /** Copy → original, article ids. */
  readonly copies: ReadonlyMap<string, string>;
}
