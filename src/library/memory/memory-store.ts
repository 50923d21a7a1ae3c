import type { List, ListRequest, Timeline, TimelineRequest } from '../library.ts';
import type { Store } from '../store.ts';
import { entityCard, relatedTo } from './cards.ts';
import { completionsOf } from './complete.ts';
import { facetsOf } from './facets.ts';
import { answerList } from './list.ts';
import { Pile } from './pile.ts';
import { answerTimeline, dayOf } from './timeline.ts';

/** A store that holds everything in memory. */
export function createMemoryStore(): Store {
  const pile = new Pile();
  const lists = lastAnswers<ListRequest, List>(listKey, (request) => answerList(pile, request));
  const timelines = lastAnswers<TimelineRequest, Timeline>(timelineKey, (request) => answerTimeline(pile, request));
  return {
    putArticles: (articles, sources) => pile.putArticles(articles, sources),
    keepOnly: (articles) => pile.keepOnly(articles),
    putAnalysis: (part) => pile.putAnalysis(part),
    commitAnalysis: () => pile.commitAnalysis(),
    close() {},
    get articleCount() {
      return pile.numberOf.size;
    },
    get storyCount() {
      return pile.analysis.stories.size;
    },
    list: (request) => lists(pile.revision, request),
    article(id) {
      const number = pile.numberOf.get(id);
      if (number === undefined) return null;
      const { article, dates } = pile.articles[number];
      return { summary: pile.summary(number), article, dates, mentions: pile.analysis.mentions.get(id) ?? [] };
    },
    summary(id) {
      const number = pile.numberOf.get(id);
      return number === undefined ? null : pile.summary(number);
    },
    source(id) {
      const number = pile.numberOf.get(id);
      return number === undefined ? null : (pile.sources.get(pile.articles[number].article.file) ?? null);
    },
    timeline: (request) => timelines(pile.revision, request),
    event: (id) => pile.analysis.eventById.get(id) ?? null,
    disagreements: (event) => pile.analysis.disagreements.get(event) ?? [],
    eventsOf(id) {
      const place = (event: { evidence: readonly { article: string; start: number }[] }) =>
        Math.min(...event.evidence.filter((one) => one.article === id).map((one) => one.start));
      return [...(pile.analysis.eventsByArticle.get(id) ?? [])].sort((a, b) => place(a) - place(b));
    },
    eventsOn: (from, to) =>
      pile.analysis.events.filter((event) => {
        const first = dayOf(event);
        return first !== null && first <= to && (event.date.end ?? first) >= from;
      }),
    entity: (id) => pile.analysis.entityById.get(id) ?? null,
    entityCard: (id) => entityCard(pile, id),
    entities: (type) =>
      type === undefined ? pile.analysis.entities : pile.analysis.entities.filter((entity) => entity.type === type),
    related: (id) => relatedTo(pile, id),
    story: (id) => pile.analysis.stories.get(id) ?? null,
    facets: (filter, marks) => facetsOf(pile, filter, marks),
    complete: (query, cursor) => completionsOf(pile, query, cursor),
  };
}

/** Answers are kept for the last few requests, so that asking again while nothing changed costs nothing. */
function lastAnswers<Request, Answer>(keyOf: (request: Request) => string, answer: (request: Request) => Answer) {
  const kept = new Map<string, Answer>();
  let of = -1;
  return (revision: number, request: Request): Answer => {
    if (revision !== of) kept.clear();
    of = revision;
    const key = keyOf(request);
    let known = kept.get(key);
    if (known === undefined) {
      known = answer(request);
      if (kept.size >= 8) kept.delete(kept.keys().next().value as string);
      kept.set(key, known);
    }
    return known;
  };
}

function listKey({ filter, sort, marks, folded }: ListRequest): string {
  const effective = filter?.sort ?? sort;
  const needsMarks = effective === 'unread' || (filter?.root && JSON.stringify(filter.root).includes('"kind":"is"'));
  return JSON.stringify([filter?.root ?? null, effective, needsMarks ? marks.revision : 0, [...folded].sort()]);
}

function timelineKey({ scope, zoom, corroborated, marks }: TimelineRequest): string {
  const meaning = scope.kind === 'filter' ? scope.filter.root : scope;
  return JSON.stringify([scope.kind, meaning, zoom, corroborated, scope.kind === 'filter' ? marks.revision : 0]);
}
