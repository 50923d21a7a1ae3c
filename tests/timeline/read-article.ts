import type { Article, Block } from '../../src/model/article.ts';
import type { DateExpression, Granularity } from '../../src/model/date-expression.ts';
import type { EntityType, LinkedMention } from '../../src/model/entity.ts';
import { findEventMentions } from '../../src/timeline/find-event-mentions.ts';
import type { TimelineArticle } from '../../src/timeline/merge-timeline.ts';

/** An article as the earlier stages would hand it over: paragraphs, and the dates and names in them by their words. */
export interface Told {
  readonly id: string;
  readonly published: string | null;
  readonly paragraphs: readonly string[];
  readonly title?: string;
  /** Words → first and last day; every place where the words stand counts. */
  readonly dates?: Readonly<Record<string, string | readonly [string, string, Granularity]>>;
  /** Words → type and id of the entity. */
  readonly names?: Readonly<Record<string, readonly [EntityType, string]>>;
  readonly copyOf?: string;
}

export function readArticle(told: Told): { article: Article; dates: DateExpression[]; mentions: LinkedMention[] } {
  const text = told.paragraphs.join('\n\n');
  const blocks: Block[] = [];
  let at = 0;
  for (const paragraph of told.paragraphs) {
    blocks.push({
      type: 'paragraph',
      start: at,
      end: at + paragraph.length,
      source: { start: at, end: at + paragraph.length },
    });
    at += paragraph.length + 2;
  }
  const dates: DateExpression[] = [];
  for (const [words, days] of Object.entries(told.dates ?? {})) {
    const [from, to, granularity] = typeof days === 'string' ? [days, days, 'day' as const] : days;
    for (const start of placesOf(text, words))
      dates.push({
        start,
        end: start + words.length,
        text: words,
        type: 'DATE',
        value: from,
        from,
        to,
        granularity,
        approximate: false,
        basis: 'explicit',
        confidence: 1,
        why: `“${words}”`,
        alternatives: [],
      });
  }
  const mentions: LinkedMention[] = [];
  for (const [words, [type, entity]] of Object.entries(told.names ?? {}))
    for (const start of placesOf(text, words)) {
      const end = start + words.length;
      if (mentions.some((m) => start < m.end && m.start < end)) continue;
      mentions.push({ start, end, text: words, type, confidence: 1, origin: 'list', article: told.id, entity });
    }
  const published = told.published;
  const article: Article = {
    id: told.id,
    file: `${told.id}.txt`,
    title: told.title ?? told.id,
    titleBasis: 'stated',
    titleSource: null,
    byline: null,
    outlet: null,
    outletBasis: null,
    section: null,
    language: 'en',
    url: null,
    date: published
      ? { value: published, earliest: published, latest: published, basis: 'stated', evidence: [] }
      : null,
    statedDates: [],
    blocks,
    text,
    links: [],
    removed: [],
    flags: [],
    origins: [],
  };
  return { article, dates, mentions };
}

export function timelineArticle(told: Told): TimelineArticle {
  const read = readArticle(told);
  return {
    article: read.article,
    mentions: read.mentions,
    eventMentions: findEventMentions(read),
    copyOf: told.copyOf ?? null,
  };
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
