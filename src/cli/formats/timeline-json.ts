import type { PileAnalysis, ReadArticle } from '../../model/analysis.ts';
import { type Article, originOf } from '../../model/article.ts';
import type { Event, Evidence } from '../../model/event.ts';
import { dateJson, orNull } from './article-json.ts';

/** `dateline timeline --json`; see docs/formats.md. `events` are those asked for, `analysis` is of the whole pile. */
export function timelineJson(articles: readonly ReadArticle[], analysis: PileAnalysis, events: readonly Event[]) {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const shown = new Set(events.map((event) => event.id));
  return {
    articles: articles.map(({ article }) => ({
      id: article.id,
      file: article.file,
      title: orNull(article.title),
      published: dateJson(article.date),
    })),
    events: events.map((event) => ({
      id: event.id,
      date: { start: event.date.start, end: event.date.end, granularity: event.date.granularity },
      label: event.label,
      status: event.status,
      participants: event.participants.map((id) => ({ id, name: names.get(id)?.name ?? null })),
      sources: event.sources,
      evidence: event.evidence.map((one) => evidenceJson(byId.get(one.article), one)),
      ...(event.partOf === undefined ? {} : { partOf: event.partOf }),
    })),
    disagreements: analysis.disagreements
      .filter((one) => shown.has(one.event))
      .map(({ event, kind, question, sides }) => ({
        event,
        kind,
        question,
        sides: sides.map(({ stance, evidence }) => ({
          stance,
          evidence: evidence.map((one) => evidenceJson(byId.get(one.article), one)),
        })),
      })),
    related: analysis.relations.map(({ a, b, kind, score, why }) => ({ a, b, kind, score: rounded(score), why })),
  };
}

/** An evidence leads to its sentence twice: in the article's text and in the decoded source file. */
export function evidenceJson(article: Article | undefined, evidence: Evidence) {
  return {
    article: evidence.article,
    file: article?.file ?? null,
    start: evidence.start,
    end: evidence.end,
    source: article ? originOf(article, evidence) : null,
    text: evidence.text,
    role: evidence.role,
    attribution: evidence.attribution,
    copyOf: evidence.copyOf,
  };
}

export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
