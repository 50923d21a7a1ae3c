import { assign } from '../metrics/assignment.ts';
import { bCubed } from '../metrics/b-cubed.ts';
import { harmonic, type Score } from '../metrics/f1.ts';

/** One mention with its gold and its system cluster. */
export interface Clustered {
  readonly gold: string;
  readonly system: string;
}

/** Links kept out of links needed (Vilain et al. 1995). */
export function muc(items: readonly Clustered[]): Score {
  const recall = kept(items, 'gold', 'system');
  const precision = kept(items, 'system', 'gold');
  return { precision, recall, f1: harmonic(precision, recall) };
}

function kept(items: readonly Clustered[], by: 'gold' | 'system', other: 'gold' | 'system'): number {
  let links = 0;
  let held = 0;
  for (const group of grouped(items, by).values()) {
    links += group.length - 1;
    held += group.length - new Set(group.map((item) => item[other])).size;
  }
  return links > 0 ? held / links : 0;
}

/** Clusters matched one to one by φ4, the best way (Luo 2005); connected parts are matched apart. */
export function ceafE(items: readonly Clustered[]): Score {
  const gold = grouped(items, 'gold');
  const system = grouped(items, 'system');
  const part = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while ((part.get(at) ?? at) !== at) at = part.get(at)!;
    return at;
  };
  for (const { gold: g, system: s } of items) part.set(find(`g${g}`), find(`s${s}`));
  const parts = new Map<string, { gold: Set<string>; system: Set<string> }>();
  for (const { gold: g, system: s } of items) {
    const root = find(`g${g}`);
    const held = parts.get(root) ?? { gold: new Set<string>(), system: new Set<string>() };
    held.gold.add(g);
    held.system.add(s);
    parts.set(root, held);
  }
  let total = 0;
  for (const { gold: gs, system: ss } of parts.values()) {
    const columns = [...ss];
    const closeness = [...gs].map((g) => {
      const mine = gold.get(g)!;
      return columns.map((s) => {
        const both = mine.filter((item) => item.system === s).length;
        return (2 * both) / (mine.length + system.get(s)!.length);
      });
    });
    assign(closeness.map((row) => row.map((value) => 1 - value))).forEach((column, row) => {
      if (column >= 0) total += closeness[row][column];
    });
  }
  const precision = total / Math.max(1, system.size);
  const recall = total / Math.max(1, gold.size);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** The mean of MUC, B³ and CEAF-e. */
export function conll(items: readonly Clustered[]): { muc: Score; b3: Score; ceaf: Score; conll: number } {
  const scores = { muc: muc(items), b3: bCubed(items), ceaf: ceafE(items) };
  return { ...scores, conll: (scores.muc.f1 + scores.b3.f1 + scores.ceaf.f1) / 3 };
}

function grouped(items: readonly Clustered[], by: 'gold' | 'system'): Map<string, Clustered[]> {
  const groups = new Map<string, Clustered[]>();
  for (const item of items) {
    const group = groups.get(item[by]);
    if (group) group.push(item);
    else groups.set(item[by], [item]);
  }
  return groups;
}
