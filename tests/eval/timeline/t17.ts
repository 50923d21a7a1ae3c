import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DateExpression } from '../../../src/model/date-expression.ts';
import { bestDays, type DayArticle } from '../../../src/timeline/best-days.ts';
import type { Score } from '../metrics/f1.ts';
import { createRouge } from './rouge.ts';
import { alignedRouge, type DayTimeline, dateScore, overTimelines, tokenised } from './timeline-scores.ts';

export interface Topic {
  readonly name: string;
  readonly articles: readonly { readonly id: string; readonly date: string; readonly sentences: readonly string[] }[];
  readonly references: readonly DayTimeline[];
}

/** The visible topics of Timeline17 with their reference timelines. */
export function loadTopics(folder: string, names = ['h1n1', 'haiti', 'mj', 'syria']): Topic[] {
  return names
    .filter((name) => existsSync(join(folder, `${name}.articles.jsonl.gz`)))
    .map((name) => ({
      name,
      articles: lines(gunzipSync(readFileSync(join(folder, `${name}.articles.jsonl.gz`))).toString('utf8')),
      references: lines<[string, string[]][]>(readFileSync(join(folder, `${name}.timelines.jsonl`), 'utf8')).map(
        asTimeline,
      ),
    }));
}

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

function asTimeline(entries: readonly (readonly [string, readonly string[]])[]): DayTimeline {
  const days = new Map<string, string[]>();
  for (const [day, sentences] of entries) {
    const list = days.get(day.slice(0, 10)) ?? [];
    list.push(...sentences.map(tokenised));
    days.set(day.slice(0, 10), list);
  }
  return days;
}

/** Treebank brackets and quotes back to plain text, so that the date engine reads what a newsroom wrote. */
export function plainText(sentence: string): string {
  return sentence
    .replace(/-LRB-/g, '(')
    .replace(/-RRB-/g, ')')
    .replace(/``|''/g, '"')
    .replace(/ (['’](?:s|re|ve|ll|d|m)|n't)\b/g, '$1')
    .replace(/ ([,.;:!?)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/\s+/g, ' ');
}

export interface T17Scores {
  readonly date: Score;
  readonly ar1: Score;
  readonly ar2: Score;
  readonly each: readonly {
    readonly topic: string;
    readonly date: number;
    readonly ar1: number;
    readonly ar2: number;
  }[];
}

export type DateReader = (article: { id: string; text: string; published: string }) => readonly DateExpression[];

/** A timeline for each reference from the articles of its span, as the published protocol asks, and its scores. */
export function scoreT17(
  topics: readonly Topic[],
  resources: string,
  readDates: DateReader,
  system: typeof bestDays = bestDays,
): T17Scores {
  const rouge = createRouge(resources);
  const all: { topic: string; date: Score; ar1: Score; ar2: Score }[] = [];
  for (const topic of topics) {
    const articles = topic.articles.map((article): DayArticle => {
      const text = article.sentences.map(plainText).join('\n');
      return {
        id: article.id,
        text,
        published: article.date,
        dates: readDates({ id: article.id, text, published: article.date }),
        copyOf: null,
      };
    });
    for (const reference of topic.references) {
      const days = [...reference.keys()].sort();
      const from = days[0];
      const to = days[days.length - 1];
      const inSpan = articles.filter((a) => a.published! >= from && a.published! <= to);
      const sentences = Math.round([...reference.values()].reduce((sum, s) => sum + s.length, 0) / days.length);
      const found = asTimeline(system(inSpan, { from, to, days: days.length, sentences }));
      all.push({
        topic: topic.name,
        date: dateScore(found, reference),
        ar1: alignedRouge(found, reference, rouge, 1),
        ar2: alignedRouge(found, reference, rouge, 2),
      });
    }
  }
  return {
    date: overTimelines(all.map((s) => s.date)),
    ar1: overTimelines(all.map((s) => s.ar1)),
    ar2: overTimelines(all.map((s) => s.ar2)),
    each: all.map((s) => ({ topic: s.topic, date: s.date.f1, ar1: s.ar1.f1, ar2: s.ar2.f1 })),
  };
}
