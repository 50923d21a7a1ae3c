import type { NameFinder } from '../../../src/entities/find-names.ts';
import { createLinker } from '../../../src/entities/link-names.ts';
import type { LinkedMention } from '../../../src/model/entity.ts';
import { bCubed } from '../metrics/b-cubed.ts';
import { score } from '../metrics/f1.ts';
import type { PileArticle } from './gold-piles.ts';

export interface PileFigures {
  readonly span: number;
  readonly typed: number;
  readonly linking: number;
  readonly linkingPrecision: number;
  readonly wrongMerges: number;
  readonly notes: readonly string[];
}

/** Names and linking of a pile whose text is as the gold has it, so that nothing but the entity stage is measured. */
export function scorePile(articles: readonly PileArticle[], finder: NameFinder): PileFigures {
  const linker = createLinker();
  for (const article of articles) {
    const { id, published, text, title } = article;
    linker.add({ id, published, text, title, mentions: finder.find({ text, title }) });
  }
  const notes: string[] = [];
  const pairs: { gold: string; system: string; text: string }[] = [];
  const counts = { asked: 0, spans: 0, types: 0, extra: 0 };
  for (const article of articles) scoreArticle(article, linker.mentionsOf(article.id), counts, pairs, notes);
  const system = counts.spans + counts.extra;
  const linking = bCubed(pairs);
  return {
    span: score(counts.spans, system, counts.asked).f1,
    typed: score(counts.types, system, counts.asked).f1,
    linking: linking.f1,
    linkingPrecision: linking.precision,
    wrongMerges: wrongMerges(pairs, notes),
    notes,
  };
}

function scoreArticle(
  article: PileArticle,
  found: readonly LinkedMention[],
  counts: { asked: number; spans: number; types: number; extra: number },
  pairs: { gold: string; system: string; text: string }[],
  notes: string[],
): void {
  const used = new Set<LinkedMention>();
  const clip = (start: number, end: number) => JSON.stringify(article.text.slice(start, end));
  for (const name of [...article.names].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    let hit: LinkedMention | undefined;
    let reading = name.readings[0];
    for (const r of name.readings) {
      hit = found.find((m) => m.start === r.start && m.end === r.end && (!used.has(m) || r.wide));
      if (hit) {
        reading = r;
        break;
      }
    }
    if (hit) used.add(hit);
    if (name.optional) continue;
    counts.asked++;
    if (!hit) {
      const near = found.filter((m) => m.start < name.end && name.start < m.end);
      const instead = near.map((m) => `${m.text}/${m.type}`).join(' ');
      notes.push(`${article.id} missed ${reading.types[0]} ${clip(name.start, name.end)} ${instead}`);
      continue;
    }
    counts.spans++;
    const types = reading === name.readings[0] || reading.types.length ? reading.types : name.readings[0].types;
    if (types.includes(hit.type)) counts.types++;
    else notes.push(`${article.id} ${clip(name.start, name.end)} is ${types[0]}, not ${hit.type} (${hit.origin})`);
    pairs.push({ gold: reading.id, system: hit.entity, text: `${article.id} ${hit.text}` });
  }
  for (const mention of found) {
    if (used.has(mention)) continue;
    if (article.names.some((n) => n.optional && n.start < mention.end && mention.start < n.end)) continue;
    counts.extra++;
    notes.push(
      `${article.id} not a gold name: ${mention.type} ${clip(mention.start, mention.end)} (${mention.origin})`,
    );
  }
}

function wrongMerges(pairs: readonly { gold: string; system: string; text: string }[], notes: string[]): number {
  const gather = (a: 'gold' | 'system', b: 'gold' | 'system') => {
    const map = new Map<string, Set<string>>();
    for (const pair of pairs) map.set(pair[a], (map.get(pair[a]) ?? new Set()).add(pair[b]));
    return map;
  };
  let wrong = 0;
  for (const [system, golds] of gather('system', 'gold')) {
    if (golds.size < 2) continue;
    wrong++;
    notes.push(`linking: ${system} merges ${[...golds].join(' + ')}`);
  }
  for (const [gold, systems] of gather('gold', 'system')) {
    if (systems.size > 1) notes.push(`linking: ${gold} is split into ${[...systems].join(' / ')}`);
  }
  return wrong;
}
