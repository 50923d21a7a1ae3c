import { createHash } from 'node:crypto';
import type { PileAnalysis, ReadArticle } from '../model/analysis.ts';
import type { SourceProblem } from '../model/raw-document.ts';
import type { Results } from './kept/kept-results.ts';
import { analysisParts, pieces } from './pieces.ts';
import type { StagedArticle } from './read-article.ts';
import type { RunMessage, RunRequest } from './run-pile.ts';
import type { SourceText } from './store.ts';

/** Articles that go before all else when a pile is shown again: more than a screen shows. */
const FIRST = 64;

export interface FinishedRun {
  /** As they are when everything is settled. */
  readonly articles: Iterable<StagedArticle>;
  readonly analysis: PileAnalysis;
  /** Decoded sources by the `file` of their articles. */
  readonly sources: ReadonlyMap<string, string>;
  readonly problems: readonly SourceProblem[];
  /** Stands for the files, as `KeptLibrary.match` gives it. */
  readonly files: string | null;
}

/** What of a request decides what a run shows, but for the files: the names of the paths, and what was put right. */
export function askedOf({ paths, corrections }: RunRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([paths, corrections]))
    .digest('hex');
}

/** Changes with anything that is shown of an article. */
export function hashOfShown(article: ReadArticle): string {
  return createHash('sha256')
    .update(JSON.stringify(forStore(article)))
    .digest('base64');
}

/** Event mentions stay with the timeline; the store has no use for them. */
export function forStore({ article, dates, mentions }: ReadArticle): ReadArticle {
  return { article, dates, mentions };
}

/** The decoded sources of articles, each once. */
export function sourcesOf(articles: readonly ReadArticle[], sources: ReadonlyMap<string, string>): SourceText[] {
  return [...new Set(articles.map(({ article }) => article.file))].flatMap((file) => {
    const text = sources.get(file);
    return text === undefined ? [] : [{ file, text }];
  });
}

/**
 * What a finished run came to, as messages that show it again: the newest articles for the first screen of the list,
 * then all that was found over the pile, which makes the timeline whole, then the other articles.
 */
export function resultsOf({ articles, analysis, sources, problems, files }: FinishedRun): Results {
  const newest = [...articles].sort(newestFirst);
  const sent = new Set<string>();
  const unsent = ({ file }: SourceText) => !sent.has(file) && Boolean(sent.add(file));
  const batch = (some: readonly StagedArticle[], told: readonly SourceProblem[] = []): RunMessage => ({
    kind: 'articles',
    articles: some.map(forStore),
    sources: sourcesOf(some, sources).filter(unsent),
    problems: told,
    done: 0,
    total: 0,
  });
  function* messages(): Generator<RunMessage> {
    yield batch(newest.slice(0, FIRST), problems);
    for (const part of analysisParts(analysis)) yield { kind: 'part', part };
    yield { kind: 'commit' };
    for (const some of pieces(newest.slice(FIRST), 16)) yield batch(some);
  }
  return {
    files,
    messages: messages(),
    articles: new Map(newest.map((read) => [read.article.id, hashOfShown(read)])),
  };
}

function newestFirst({ article: a }: StagedArticle, { article: b }: StagedArticle): number {
  const dayA = a.date?.value ?? '';
  const dayB = b.date?.value ?? '';
  return dayA > dayB ? -1 : dayA < dayB ? 1 : a.id < b.id ? -1 : 1;
}
