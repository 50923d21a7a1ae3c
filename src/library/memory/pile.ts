import type { ReadArticle } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Entity, LinkedMention } from '../../model/entity.ts';
import type { Disagreement, Event } from '../../model/event.ts';
import type { Relation, Story } from '../../model/relation.ts';
import type { ArticleSummary } from '../library.ts';
import type { AnalysisPart, SourceText } from '../store.ts';
import { NameIndex } from './name-index.ts';
import { WordIndex } from './word-index.ts';

/** Words a minute of reading. */
const READING_SPEED = 230;

/** What was found over the pile, arranged for answering. */
export class Analysis {
  readonly entities: Entity[] = [];
  readonly entityById = new Map<string, Entity>();
  readonly names = new NameIndex();
  readonly mentions = new Map<string, readonly LinkedMention[]>();
  readonly events: Event[] = [];
  readonly eventById = new Map<string, Event>();
  readonly eventsByArticle = new Map<string, Event[]>();
  readonly eventsByEntity = new Map<string, Event[]>();
  readonly disagreements = new Map<string, Disagreement[]>();
  readonly relations = new Map<string, Relation[]>();
  readonly stories = new Map<string, Story>();
  readonly storyOf = new Map<string, string>();
  readonly copyOf = new Map<string, string>();

  add(part: AnalysisPart): void {
    for (const entity of part.entities ?? []) {
      this.entities.push(entity);
      this.entityById.set(entity.id, entity);
      this.names.add(entity);
    }
    for (const [article, mentions] of part.mentions ?? []) this.mentions.set(article, mentions);
    for (const event of part.events ?? []) this.#addEvent(event);
    for (const one of part.disagreements ?? []) push(this.disagreements, one.event, one);
    for (const relation of part.relations ?? []) {
      push(this.relations, relation.a, relation);
      push(this.relations, relation.b, relation);
    }
    for (const [copy, original] of part.copies ?? []) this.copyOf.set(copy, original);
    for (const story of part.stories ?? []) {
      this.stories.set(story.id, story);
      for (const article of story.articles) this.storyOf.set(article, story.id);
    }
  }

  #addEvent(event: Event): void {
    this.events.push(event);
    this.eventById.set(event.id, event);
    for (const article of new Set(event.evidence.map((one) => one.article))) push(this.eventsByArticle, article, event);
    for (const entity of event.participants) push(this.eventsByEntity, entity, event);
  }
}

/**
 * All that is kept: articles by number in the order in which they came, and the analysis that holds now. An article
 * that comes again with another text gets a new number; the old one is no longer answered with.
 */
export class Pile {
  readonly articles: ReadArticle[] = [];
  readonly numberOf = new Map<string, number>();
  /** Numbers whose article went, or came again with another text. */
  readonly replaced = new Set<number>();
  readonly words = new WordIndex();
  readonly titles = new WordIndex();
  readonly sources = new Map<string, string>();
  /** First and last day of every date of an article, as days since 1970, in pairs. */
  readonly days: Int32Array[] = [];
  analysis = new Analysis();
  /** Grows whenever an answer may change. */
  revision = 0;
  #next = new Analysis();
  #summaries: (ArticleSummary | undefined)[] = [];
  #newestFirst: number[] = [];
  #ordered = 0;

  putArticles(articles: readonly ReadArticle[], sources: readonly SourceText[]): void {
    for (const { file, text } of sources) this.sources.set(file, text);
    for (const read of articles) {
      const { id, title, text } = read.article;
      let number = this.numberOf.get(id);
      // A day of publication may have changed.
      if (number !== undefined) this.#ordered = 0;
      if (number !== undefined && this.articles[number].article.text !== text) {
        this.replaced.add(number);
        number = undefined;
      }
      const isNew = number === undefined;
      number ??= this.articles.length;
      this.articles[number] = read;
      this.days[number] = daysOf(read);
      this.#summaries[number] = undefined;
      if (!isNew) continue;
      this.numberOf.set(id, number);
      this.words.add(number, title, text);
      this.titles.add(number, title);
    }
    this.revision++;
  }

  keepOnly(articles: readonly string[]): void {
    const here = new Set(articles);
    for (const [id, number] of this.numberOf) {
      if (here.has(id)) continue;
      this.numberOf.delete(id);
      this.replaced.add(number);
    }
    this.revision++;
  }

  /** The articles that are answered with. */
  *present(): Generator<Article> {
    for (const [number, { article }] of this.articles.entries()) if (!this.replaced.has(number)) yield article;
  }

  putAnalysis(part: AnalysisPart): void {
    this.#next.add(part);
  }

  commitAnalysis(): void {
    this.analysis = this.#next;
    this.#next = new Analysis();
    this.#summaries = [];
    this.revision++;
  }

  /** Article numbers, newest first; undated ones last. New articles are merged in, so asking often stays cheap. */
  newestFirst(): readonly number[] {
    if (this.#ordered === this.articles.length) return this.#newestFirst;
    const before = this.#ordered === 0 ? [] : this.#newestFirst;
    const added = Array.from({ length: this.articles.length - this.#ordered }, (_, at) => this.#ordered + at);
    added.sort((a, b) => this.#byDay(a, b));
    const merged: number[] = [];
    let at = 0;
    for (const number of before) {
      while (at < added.length && this.#byDay(added[at], number) < 0) merged.push(added[at++]);
      merged.push(number);
    }
    while (at < added.length) merged.push(added[at++]);
    this.#newestFirst = merged;
    this.#ordered = this.articles.length;
    return merged;
  }

  #byDay(a: number, b: number): number {
    const one = this.articles[a].article;
    const other = this.articles[b].article;
    const dayOne = one.date?.value ?? '';
    const dayOther = other.date?.value ?? '';
    if (dayOne !== dayOther) return dayOne > dayOther ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  }

  summary(number: number): ArticleSummary {
    let summary = this.#summaries[number];
    if (!summary) {
      summary = this.#summarise(this.articles[number]);
      this.#summaries[number] = summary;
    }
    return summary;
  }

  /** Summaries of the articles that are here. */
  summariesOf(ids: readonly string[]): ArticleSummary[] {
    return ids.flatMap((id) => {
      const number = this.numberOf.get(id);
      return number === undefined ? [] : [this.summary(number)];
    });
  }

  #summarise({ article }: ReadArticle): ArticleSummary {
    const number = this.numberOf.get(article.id) as number;
    return {
      id: article.id,
      file: article.file,
      title: article.title,
      titleDerived: article.titleBasis !== 'stated',
      outlet: article.outlet,
      published: article.date?.value ?? null,
      publishedInferred: article.date?.basis === 'inferred',
      minutes: Math.max(1, Math.round(this.words.length(number) / READING_SPEED)),
      flags: article.flags,
      story: this.analysis.storyOf.get(article.id) ?? null,
      copyOf: this.analysis.copyOf.get(article.id) ?? null,
    };
  }
}

function daysOf({ dates }: ReadArticle): Int32Array {
  const known = dates.filter((date) => date.from !== null || date.to !== null);
  const days = new Int32Array(known.length * 2);
  known.forEach(({ from, to }, at) => {
    days[at * 2] = dayNumber(from ?? (to as string));
    days[at * 2 + 1] = dayNumber(to ?? (from as string));
  });
  return days;
}

/** Days since 1970; 0 for what is no day. */
export function dayNumber(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) || 0) / 86_400_000);
}

export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
