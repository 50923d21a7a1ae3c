import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPile } from '../piles/load-pile.ts';

/** A gold article with its text as the cleaner should give it, and what is asked for in it. */
export interface PileArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
  readonly names: readonly AskedName[];
}

export interface AskedName {
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
  /** Accepted readings, the annotated one first. */
  readonly readings: readonly { start: number; end: number; types: readonly string[]; id: string; wide: boolean }[];
}

const TYPE = (type: string) => ({ norp: 'group', misc: 'work' })[type] ?? type;
interface GoldBlock {
  readonly text?: string;
  readonly items?: readonly string[];
  readonly lines?: readonly [number, number];
}

interface GoldArticle {
  readonly article: string;
  readonly seed: string;
  readonly title: string | null;
  readonly published: { readonly date: string } | null;
  readonly blocks: readonly GoldBlock[];
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly id: string;
  readonly altTypes?: readonly string[];
  readonly altSpans?: readonly {
    readonly start: number;
    readonly end: number;
    readonly type?: string;
    readonly id?: string;
  }[];
  readonly optional?: boolean;
  readonly dup?: boolean;
  readonly overlaps?: boolean;
}

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8'));
const wordsOf = (block: GoldBlock): string => block.text ?? (block.items ?? []).join('\n');

/** A pile of the repository, with its texts as the gold has them. */
export function loadWritten(root: string, name: string): PileArticle[] {
  const pile = loadPile(root, name);
  return pile.articles.map(({ id, titles, text }) => ({
    id,
    title: titles?.[0] ?? '',
    published: null,
    text: text ?? '',
    names: pile.names.filter((mention) => mention.place === id),
  }));
}

export function loadDossier(folder: string): PileArticle[] {
  const articles = readJson<GoldArticle[]>(folder, 'gold', 'articles.json');
  const gold = readJson<{ articles: { article: string; mentions: GoldMention[] }[] }>(folder, 'gold', 'entities.json');
  const names = new Map(gold.articles.map((entry) => [entry.article, entry.mentions]));
  return articles.map((article) => ({
    id: article.article,
    title: article.title ?? '',
    published: article.published?.date ?? null,
    text: article.blocks.map(wordsOf).join('\n\n'),
    names: (names.get(article.article) ?? []).map((mention) => ({
      start: mention.start,
      end: mention.end,
      optional: Boolean(mention.optional),
      readings: [
        {
          start: mention.start,
          end: mention.end,
          types: [mention.type, ...(mention.altTypes ?? [])],
          id: mention.id,
          wide: false,
        },
      ],
    })),
  }));
}

/** The seeds' names are given in the raw files; they are carried over to the gold blocks word by word. */
export function loadSeeds(gold: string, raw: string): PileArticle[] {
  const articles = readJson<GoldArticle[]>(gold, 'articles.json');
  const { files } = readJson<{ files: Record<string, { mentions: GoldMention[] }> }>(gold, 'entities.json');
  return articles.map((article) => {
    const source = readFileSync(join(raw, article.seed), 'utf8');
    const { text, sourceOf } = align(article, source);
    const placeOf = new Map<number, number>();
    sourceOf.forEach((at, i) => {
      if (at >= 0) placeOf.set(at, i);
    });
    const place = (span: { start: number; end: number }) => {
      const start = placeOf.get(span.start);
      const last = placeOf.get(span.end - 1);
      return start === undefined || last === undefined || last < start ? null : { start, end: last + 1 };
    };
    const names = files[article.seed].mentions.flatMap((mention): AskedName[] => {
      const at = place(mention);
      if (!at) return [];
      const others = (mention.altSpans ?? []).flatMap((span) => {
        const there = place(span);
        return there
          ? [{ ...there, types: [TYPE(span.type ?? mention.type)], id: span.id ?? mention.id, wide: Boolean(span.id) }]
          : [];
      });
      const types = [mention.type, ...(mention.altTypes ?? [])].map(TYPE);
      return [
        {
          ...at,
          optional: Boolean(mention.optional || mention.dup || mention.overlaps),
          readings: [{ ...at, types, id: mention.id, wide: false }, ...others],
        },
      ];
    });
    return { id: article.article, title: article.title ?? '', published: article.published?.date ?? null, text, names };
  });
}

function align(article: GoldArticle, source: string): { text: string; sourceOf: number[] } {
  const text = article.blocks.map(wordsOf).join('\n\n');
  const sourceOf: number[] = new Array(text.length).fill(-1);
  const lines = source.split('\n');
  const lineStart: number[] = [];
  let total = 0;
  for (const line of lines) {
    lineStart.push(total);
    total += line.length + 1;
  }
  let at = 0;
  for (const block of article.blocks) {
    const words = wordsOf(block);
    const from = text.indexOf(words, at);
    at = from + words.length;
    let pointer = lineStart[(block.lines?.[0] ?? 1) - 1] ?? 0;
    for (const match of words.matchAll(/\S+/g)) {
      const found = source.indexOf(match[0], pointer);
      if (found < 0 || found - pointer > 400) continue;
      for (let k = 0; k < match[0].length; k++) sourceOf[from + match.index + k] = found + k;
      pointer = found + match[0].length;
    }
  }
  return { text, sourceOf };
}
