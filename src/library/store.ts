import type { ReadArticle } from '../model/analysis.ts';
import type { Entity, LinkedMention } from '../model/entity.ts';
import type { Disagreement, Event } from '../model/event.ts';
import type { Relation, Story } from '../model/relation.ts';
import type { Library } from './library.ts';

/** The questions a store answers: all of the library's but those about its own running. */
export type StoreAnswers = Omit<
  Library,
  'name' | 'revision' | 'progress' | 'skipped' | 'note' | 'onChange' | 'correct' | 'close'
>;

/**
 * A part of what was found over the whole pile. The parts of one analysis are handed over one by one, so that none of
 * them holds up the thread that answers; the answers change with `commitAnalysis`, all at once.
 */
export interface AnalysisPart {
  /** Most mentioned first over all parts. */
  readonly entities?: readonly Entity[];
  readonly mentions?: readonly (readonly [article: string, mentions: readonly LinkedMention[]])[];
  /** By day over all parts, oldest first. */
  readonly events?: readonly Event[];
  readonly disagreements?: readonly Disagreement[];
  readonly relations?: readonly Relation[];
  readonly stories?: readonly Story[];
  readonly copies?: readonly (readonly [copy: string, original: string])[];
}

/** The decoded text of a source, under the name its articles give as `file`. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/**
 * Keeps articles and what was found in them, and answers the library's questions. One implementation holds everything
 * in memory; callers know this interface only. There is one writer.
 */
export interface Store extends StoreAnswers {
  /** Adds articles, or replaces those with the same id. */
  putArticles(articles: readonly ReadArticle[], sources: readonly SourceText[]): void;
  /** Takes all other articles away. */
  keepOnly(articles: readonly string[]): void;
  putAnalysis(part: AnalysisPart): void;
  /** Puts the parts handed over since the last time in the place of the analysis before. */
  commitAnalysis(): void;
  close(): void;
}
