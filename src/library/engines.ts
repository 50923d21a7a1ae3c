import { type Cleaned, clean, dropSharedFurniture, findCopies, hideCounters } from '../cleaning/clean.ts';
import { datePublication } from '../dates/date-publication.ts';
import { findDates } from '../dates/find-dates.ts';
import { datingNotes, lendBounds } from '../dates/lend-bounds.ts';
import { createLinker } from '../entities/link-names.ts';
import type { Article, PublicationDate } from '../model/article.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { Mention } from '../model/entity.ts';
import type { EventMention } from '../model/event.ts';
import type { RawDocument } from '../model/raw-document.ts';
import { type RelateInput, relate } from '../related/relate.ts';
import { findEventMentions } from '../timeline/find-event-mentions.ts';
import { createTimeline, type MergedTimeline } from '../timeline/merge-timeline.ts';
import { nameFinder } from './name-finder.ts';

/** The stages as the pipeline calls them. Tests hand in their own. */
export interface Engines {
  clean(document: RawDocument): Promise<Cleaned>;
  findCopies: typeof findCopies;
  hideCounters: typeof hideCounters;
  dropSharedFurniture: typeof dropSharedFurniture;
  datePublication(article: Article): PublicationDate | null;
  datingNotes: typeof datingNotes;
  lendBounds: typeof lendBounds;
  findDates(article: Article): readonly DateExpression[];
  findNames(article: Article): readonly Mention[] | Promise<readonly Mention[]>;
  findEventMentions(read: {
    readonly article: Article;
    readonly dates: readonly DateExpression[];
    readonly mentions: readonly Mention[];
  }): readonly EventMention[];
  createLinker: typeof createLinker;
  createTimeline(): MergedTimeline;
  relate(input: RelateInput): ReturnType<typeof relate>;
}

export interface EngineOptions {
  /** False when no names are asked for: the model is not loaded then. */
  readonly names?: boolean;
  /** Folder of an ONNX model to find names with in place of the one that is shipped. */
  readonly nerModel?: string;
}

/** The real stages, with what they need from disk. */
export async function loadEngines(options: EngineOptions = {}): Promise<Engines> {
  const find = options.names === false ? () => [] : await nameFinder(options.nerModel);
  return {
    clean,
    findCopies,
    hideCounters,
    dropSharedFurniture,
    datePublication,
    datingNotes,
    lendBounds,
    findDates: ({ text, date, language, blocks }) =>
      findDates(text, { published: date?.value ?? null, language, blocks }),
    findNames: ({ text, title, blocks, language, outlet }) => find({ text, title, blocks, language, outlet }),
    findEventMentions,
    createLinker,
    createTimeline,
    relate,
  };
}
