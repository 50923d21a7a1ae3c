import type { ReadArticle } from '../../src/model/analysis.ts';
import type { Article, PublicationDate } from '../../src/model/article.ts';
import type { DateExpression } from '../../src/model/date-expression.ts';
import type { Entity, EntityType, LinkedMention } from '../../src/model/entity.ts';
import type { Event } from '../../src/model/event.ts';

/** An article whose paragraphs are those given. */
export function makeArticle(
  id: string,
  text: string,
  more: Partial<Article> & { day?: string; inferred?: boolean } = {},
): Article {
  const { day, inferred, ...rest } = more;
  let at = 0;
  const blocks = text.split('\n\n').map((part) => {
    const block = {
      type: 'paragraph' as const,
      start: at,
      end: at + part.length,
      source: { start: at, end: at + part.length },
    };
    at += part.length + 2;
    return block;
  });
  const date: PublicationDate | null = day
    ? { value: day, earliest: day, latest: day, basis: inferred ? 'inferred' : 'stated', evidence: [] }
    : null;
  return {
    id,
    file: `${id}.txt`,
    title: `Title of ${id}`,
    titleBasis: 'stated',
    titleSource: null,
    byline: null,
    outlet: null,
    outletBasis: null,
    section: null,
    language: 'en',
    url: null,
    date,
    statedDates: [],
    blocks,
    text,
    links: [],
    removed: [],
    flags: [],
    origins: [{ start: 0, end: text.length, source: { start: 0, end: text.length }, exact: true }],
    ...rest,
  };
}

export function makeRead(article: Article, days: readonly (readonly [from: string, to: string])[] = []): ReadArticle {
  const dates = days.map(
    ([from, to]): DateExpression => ({
      start: 0,
      end: 1,
      text: '',
      type: 'DATE',
      value: from,
      from,
      to,
      granularity: from === to ? 'day' : 'range',
      approximate: false,
      basis: 'explicit',
      confidence: 1,
      why: '',
      alternatives: [],
    }),
  );
  return { article, dates, mentions: [] };
}

/** Every occurrence of the forms in the articles as a linked mention, and the entity they make. */
export function makeEntity(name: string, type: EntityType, forms: readonly string[], articles: readonly Article[]) {
  const id = `${type}/${name.toLowerCase().replaceAll(' ', '-')}`;
  const mentions = articles.flatMap((article) =>
    forms.flatMap((form) =>
      [...article.text.matchAll(new RegExp(form, 'g'))].map(
        (match): LinkedMention => ({
          start: match.index,
          end: match.index + form.length,
          text: form,
          type,
          confidence: 1,
          origin: 'tagger',
          article: article.id,
          entity: id,
        }),
      ),
    ),
  );
  const entity: Entity = {
    id,
    name,
    type,
    forms: forms.map((text) => ({ text, count: mentions.filter((mention) => mention.text === text).length })),
    articles: [...new Set(mentions.map((mention) => mention.article))],
    mentionCount: mentions.length,
  };
  return { entity, mentions };
}

export function makeEvent(id: string, day: string, evidence: readonly Article[], more: Partial<Event> = {}): Event {
  return {
    id,
    date: { start: day, end: day, granularity: 'day', why: '' },
    label: `Event ${id}`,
    status: 'happened',
    participants: [],
    sources: evidence.length,
    evidence: evidence.map((article) => ({
      article: article.id,
      start: 0,
      end: 5,
      text: article.text.slice(0, 5),
      role: 'report',
      attribution: null,
      copyOf: null,
      dateSpan: null,
    })),
    weight: 1,
    ...more,
  };
}

export const noMarks = { isRead: () => false, isStarred: () => false, revision: 0 };
