import { type Article, originOf } from '../../model/article.ts';
import type { DateExpression } from '../../model/date-expression.ts';
import type { LinkedMention } from '../../model/entity.ts';
import { dateJson, orNull } from './article-json.ts';

/** One line of `dateline dates --jsonl PATH…`. */
export function datesLine(article: Article, dates: readonly DateExpression[]) {
  return {
    article: article.id,
    file: article.file,
    title: orNull(article.title),
    published: dateJson(article.date),
    dates: dates.map((date) => ({
      start: date.start,
      end: date.end,
      text: date.text,
      source: originOf(article, date),
      type: date.type,
      value: date.value,
      from: date.from,
      to: date.to,
      why: orNull(date.why),
    })),
  };
}

/** One answer of `dateline dates` to a line of stdin: spans and readings only. */
export function datesAnswer(dates: readonly DateExpression[]) {
  return dates.map(({ start, end, type, value, from, to }) => ({ start, end, type, value, from, to }));
}

/** One line of `dateline entities --jsonl PATH…`. */
export function entitiesLine(article: Article, mentions: readonly LinkedMention[]) {
  return {
    article: article.id,
    file: article.file,
    entities: mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      source: originOf(article, mention),
      type: mention.type,
      entity: mention.entity,
    })),
  };
}
