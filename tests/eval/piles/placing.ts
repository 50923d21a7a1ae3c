import { basename } from 'node:path';
import type { GoldArticle, GoldPile, GoldPlace } from './gold.ts';
import type { CleanedArticle, Place, ProductOutput } from './product.ts';

const FOLDED: Record<string, string> = { '…': '...' };
for (const c of '“”„‟«»″') FOLDED[c] = '"';
for (const c of '‘’‚‛′´`') FOLDED[c] = "'";
for (const c of '–—‐‑‒−―') FOLDED[c] = '-';
for (const c of '\u00ad\u200b\u200c\u200d\ufeff\u2060') FOLDED[c] = '';

/** A text without white space and without the style of its quotes and dashes, with each character's place in the text. */
function canonical(text: string): { readonly out: string; readonly at: readonly number[] } {
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i])) continue;
    for (const c of FOLDED[text[i]] ?? text[i]) {
      out += c;
      at.push(i);
    }
  }
  return { out, at };
}

/** For comparing texts: see `canonical`. */
export function squeeze(text: string | null | undefined): string {
  return canonical(text ?? '').out;
}

/** Where characters of a product text stand in the gold text, found block by block, else sentence by sentence. */
function alignTexts(
  gold: GoldArticle,
  productText: string,
): { readonly back: ReadonlyMap<number, number>; readonly found: number } {
  const product = canonical(productText);
  const back = new Map<number, number>();
  const goldUsed = new Set<number>();
  let cursor = 0;
  let found = 0;
  const place = (start: number, end: number): boolean => {
    const want = canonical(gold.text!.slice(start, end));
    if (want.out === '') return true;
    let at = product.out.indexOf(want.out, cursor);
    if (at < 0) at = product.out.indexOf(want.out);
    if (at < 0) return false;
    for (let i = 0; i < want.out.length; i++) {
      const g = start + want.at[i];
      const p = product.at[at + i];
      if (goldUsed.has(g) || back.has(p)) continue;
      goldUsed.add(g);
      back.set(p, g);
    }
    cursor = at + want.out.length;
    found += want.out.length;
    return true;
  };
  for (const block of gold.blocks) {
    const { start, end } = block as { start: number; end: number };
    if (place(start, end)) continue;
    for (const s of gold.sentences) if (s.start >= start && s.end <= end) place(s.start, s.end);
  }
  return { back, found };
}

/** Carries places of the product's output over to the places the gold counts in. */
export interface Placing {
  /** The gold article a product article stands for. */
  articleOf(file: string, id: string): string | null;
  /** Which gold article each cleaned article was matched with, by file. */
  readonly matches: ReadonlyMap<GoldArticle, CleanedArticle>;
  place(item: Place & { readonly file: string; readonly article: string; readonly source: Place }): GoldPlace | null;
}

export function placeOutput(gold: GoldPile, output: ProductOutput): Placing {
  const homes = new Map<string, { readonly article: string; readonly back: ReadonlyMap<number, number> }>();
  const matches = new Map<GoldArticle, CleanedArticle>();
  for (const { file, articles } of output.cleaned) {
    const wanted = gold.articles.filter((a) => a.file === basename(file));
    const pairs = wanted
      .flatMap((want, i) =>
        articles.map((got, j) => {
          const aligned =
            want.text === null ? { back: new Map<number, number>(), found: 0 } : alignTexts(want, got.text);
          return { want, got, back: aligned.back, closeness: aligned.found + (i === j ? 0.5 : 0) };
        }),
      )
      .sort((a, b) => b.closeness - a.closeness);
    const taken = new Set<CleanedArticle>();
    for (const { want, got, back, closeness } of pairs) {
      if (matches.has(want) || taken.has(got) || closeness < 0.5) continue;
      matches.set(want, got);
      taken.add(got);
      homes.set(`${basename(file)}#${got.id}`, { article: want.id, back });
    }
  }
  const byFile = gold.droppable.length > 0;
  return {
    matches,
    articleOf: (file, id) => homes.get(`${basename(file)}#${id}`)?.article ?? null,
    place(item) {
      if (byFile) return { place: basename(item.file), ...item.source };
      const home = homes.get(`${basename(item.file)}#${item.article}`);
      if (!home) return null;
      const at: number[] = [];
      for (let i = item.start; i < item.end; i++) {
        const g = home.back.get(i);
        if (g !== undefined) at.push(g);
      }
      return at.length > 0 && at[at.length - 1] >= at[0]
        ? { place: home.article, start: at[0], end: at[at.length - 1] + 1 }
        : null;
    },
  };
}

export function overlap(a: GoldPlace, b: GoldPlace): number {
  return a.place === b.place ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}
