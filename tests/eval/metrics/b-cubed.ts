import { harmonic, type Score } from './f1.ts';

/** B³ of two clusterings of the same items (Bagga & Baldwin 1998): pairs of gold and system cluster, one an item. */
export function bCubed(items: readonly { readonly gold: string; readonly system: string }[]): Score {
  const sizes = { gold: new Map<string, number>(), system: new Map<string, number>(), both: new Map<string, number>() };
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  const joint = (item: { gold: string; system: string }) => `${item.gold}\u0000${item.system}`;
  for (const item of items) {
    count(sizes.gold, item.gold);
    count(sizes.system, item.system);
    count(sizes.both, joint(item));
  }
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const both = sizes.both.get(joint(item))!;
    precision += both / sizes.system.get(item.system)!;
    recall += both / sizes.gold.get(item.gold)!;
  }
  const n = Math.max(1, items.length);
  return { precision: precision / n, recall: recall / n, f1: harmonic(precision / n, recall / n) };
}
