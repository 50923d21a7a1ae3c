import { isStopWord, wordsOf } from '../../text/words.ts';
import { kept } from '../changes.ts';
import type { StoredArticle } from '../stored-mention.ts';

/** Days between two articles that answer each other. */
const CLOSE = 4;
/** A word that more articles of one time use is no sign of one story. */
const COMMON = 12;
/** A word of so few articles is a sign alone. */
const RARE = 4;

/** Two articles of one story. */
export interface StoryPair {
  readonly a: StoredArticle;
  readonly b: StoredArticle;
  /** They share more than one rare word of names. */
  readonly tight: boolean;
}

/**
 * Pairs of independent articles that follow each other closely and share words of names: one that is rare, or two. Each
 * pair once, in the order of `articles`, which is that of publication.
 */
export function storyPairs(articles: readonly StoredArticle[]): StoryPair[] {
  const byWord = new Map<string, StoredArticle[]>();
  for (const article of articles) {
    if (article.published === null || article.copyOf !== null) continue;
    for (const word of namingWords(article)) {
      const list = byWord.get(word);
      if (list) list.push(article);
      else byWord.set(word, [article]);
    }
  }
  const shared = new Map<StoredArticle, Map<StoredArticle, number>>();
  for (const list of byWord.values()) {
    if (list.length < 2) continue;
    for (const [at, article] of list.entries()) {
      const near = closeBehind(list, at);
      if (near.length >= COMMON) continue;
      const weight = near.length < RARE && list.length < COMMON ? 2 : 1;
      const counts = shared.get(article) ?? new Map<StoredArticle, number>();
      for (const other of near) counts.set(other, (counts.get(other) ?? 0) + weight);
      shared.set(article, counts);
    }
  }
  return [...shared].flatMap(([article, counts]) =>
    [...counts].flatMap(([other, weight]): StoryPair[] =>
      weight > 1 && article.origin !== other.origin ? [{ a: article, b: other, tight: weight > 3 }] : [],
    ),
  );
}

function closeBehind(list: readonly StoredArticle[], at: number): StoredArticle[] {
  const near: StoredArticle[] = [];
  for (let i = at + 1; i < list.length && near.length < COMMON; i++) {
    if (list[i].published! - list[at].published! > CLOSE) break;
    near.push(list[i]);
  }
  return near;
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))$/;
const SHORTEST = 3;
/** The names that an article turns on stand near its head. */
const LEAD = 4;

/** Words with a capital that open no sentence: parts of names, mostly. */
const namingWords = kept((article: StoredArticle): ReadonlySet<string> => {
  const words = new Set<string>();
  let last = -1;
  for (const { start, text, position } of article.mentions) {
    if (start === last || position > LEAD) continue;
    last = start;
    for (const word of wordsOf(text).slice(1))
      if (
        /^\p{Lu}/u.test(word.text) &&
        word.lower.length >= SHORTEST &&
        !isStopWord(word.lower) &&
        !CALENDAR.test(word.lower)
      )
        words.add(word.lower);
  }
  return words;
});
