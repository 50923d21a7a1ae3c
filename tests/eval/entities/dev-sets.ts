import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Score, score } from '../metrics/f1.ts';

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  /** PER, ORG, LOC, NORP and others. */
  readonly type: string;
}

export interface DevRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (MarkedName & { readonly link?: string; readonly ent?: number | string })[];
}

export type NameSystem = (text: string) => readonly MarkedName[];

export function readSet(folder: string, name: string): DevRecord[] {
  return readFileSync(join(folder, 'entities', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The main types that all sets mark; facilities are places. */
const MAIN: Readonly<Record<string, string>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', FAC: 'LOC' };

/** Exact span and type, and exact span alone, over the main types: the figures of the shared scorer's `main3`. */
export function scoreSet(records: readonly DevRecord[], system: NameSystem): { typed: Score; span: Score } {
  const counts = { typed: 0, span: 0, gold: 0, found: 0, goldSpans: 0, foundSpans: 0 };
  for (const { text, entities } of records) {
    const gold = keysOf(entities);
    const found = keysOf(system(text));
    counts.gold += gold.typed.size;
    counts.found += found.typed.size;
    counts.goldSpans += gold.spans.size;
    counts.foundSpans += found.spans.size;
    for (const key of found.typed) if (gold.typed.has(key)) counts.typed++;
    for (const key of found.spans) if (gold.spans.has(key)) counts.span++;
  }
  return {
    typed: score(counts.typed, counts.found, counts.gold),
    span: score(counts.span, counts.foundSpans, counts.goldSpans),
  };
}

function keysOf(names: readonly MarkedName[]): { typed: Set<string>; spans: Set<string> } {
  const main = names.filter((name) => MAIN[name.type]);
  return {
    typed: new Set(main.map((name) => `${name.start}:${name.end}:${MAIN[name.type]}`)),
    spans: new Set(main.map((name) => `${name.start}:${name.end}`)),
  };
}

/** Texts of about an article's length, cut from the sets. */
export function articlesOf(sets: readonly (readonly DevRecord[])[], length = 3_500): string[] {
  const articles: string[] = [];
  let current = '';
  for (const { text } of sets.flat()) {
    current += `${text}\n`;
    if (current.length < length) continue;
    articles.push(current.slice(0, length));
    current = '';
  }
  return articles;
}
