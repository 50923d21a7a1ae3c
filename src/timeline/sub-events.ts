import { stemOf, wordsOf } from '../text/words.ts';
import { Cluster } from './cluster.ts';
import { happeningOf } from './news-verbs.ts';
import type { Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

/** Occasions that other things happen at, and what is done there; both as groups of like words. */
const OCCASIONS: ReadonlySet<string> = groups('visit meet');
const DEEDS: ReadonlySet<string> = groups('sign hand ratify pass launch found');

function groups(words: string): Set<string> {
  return new Set(words.split(' ').map((word) => happeningOf(stemOf(word)) ?? stemOf(word)));
}

/** An event, and the occasion it was part of, if that is told as well. */
export interface Split {
  readonly cluster: Cluster;
  readonly partOf: Cluster | null;
}

/**
 * A signing at a visit is a row of its own, linked to the visit: both when at least two sentences tell of the occasion
 * and two of the deed. A sentence that tells of both is evidence for both.
 */
export function splitOccasions(clusters: readonly Cluster[], rarity: Rarity): Split[] {
  return clusters.flatMap((cluster): Split[] => {
    if (cluster.members.length < 3 || cluster.from !== cluster.to) return [{ cluster, partOf: null }];
    const tells = cluster.members.map((member) => ({ member, ...told(member) }));
    const occasion = tells.filter((t) => t.occasion && t.member.tie !== 'inherited');
    const deed = tells.filter((t) => t.deed && t.member.tie !== 'inherited');
    const only = tells.some((t) => t.occasion && !t.deed) && tells.some((t) => t.deed);
    if (occasion.length < 2 || deed.length < 2 || !only) return [{ cluster, partOf: null }];
    const whole = gathered(
      tells.filter((t) => t.occasion || !t.deed).map((t) => t.member),
      cluster,
      rarity,
    );
    const part = gathered(
      tells.filter((t) => t.deed).map((t) => t.member),
      cluster,
      rarity,
    );
    return [
      { cluster: whole, partOf: null },
      { cluster: part, partOf: whole },
    ];
  });
}

function told(mention: StoredMention): { occasion: boolean; deed: boolean } {
  let occasion = false;
  let deed = false;
  for (const word of wordsOf(mention.text)) {
    const group = happeningOf(word.stem);
    if (!group) continue;
    if (OCCASIONS.has(group)) occasion = true;
    if (DEEDS.has(group)) deed = true;
  }
  return { occasion, deed };
}

function gathered(members: readonly StoredMention[], from: Cluster, rarity: Rarity): Cluster {
  return Object.assign(Cluster.ofAll(members, rarity), {
    from: from.from,
    to: from.to,
    granularity: from.granularity,
    why: from.why,
  });
}
