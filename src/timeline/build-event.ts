import type { Event, EventStatus, Evidence } from '../model/event.ts';
import { hashText } from '../text/hash.ts';
import { calledOff } from './called-off.ts';
import type { Cluster } from './cluster.ts';
import { byCanon } from './cluster-mentions.ts';
import { isoDay } from './days.ts';
import { evidenceFrom } from './evidence.ts';
import { labelFrom, MOST_FITNESS } from './label.ts';
import { cosine, type Rarity, vectorOf } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

/** An event without its evidence, which follows from its mentions: see `evidenceOf`. */
export type Happening = Omit<Event, 'evidence'>;

/** The timeline's entry for a cluster of mentions; `part` tells a deed from the occasion it was done at. */
export function buildEvent(cluster: Cluster, rarity: Rarity, part = false): Happening {
  const members = [...cluster.members].sort(byCanon);
  const originals = new Set(sentencesOf(members).flatMap((s) => (s.copyOf === null ? s.member.article.id : [])));
  const status = statusOf(members);
  const first = members.find((m) => m.tie !== 'inherited') ?? members[0];
  return {
    id: `e${hashText(`${first.article.id}:${first.span.start}:${cluster.from}:${cluster.to}${part ? ':part' : ''}`)}`,
    date: {
      start: Number.isFinite(cluster.from) ? isoDay(cluster.from) : null,
      end: Number.isFinite(cluster.to) ? isoDay(cluster.to) : null,
      granularity: cluster.granularity,
      why: cluster.why,
    },
    label: labelOf(cluster, tellersOf(members, status), status, rarity),
    status,
    participants: participantsOf(members),
    sources: originals.size,
    weight: weightOf(members, originals),
  };
}

/** One piece of evidence a sentence, in the order of publication. */
export function evidenceOf(members: readonly StoredMention[]): Evidence[] {
  return sentencesOf([...members].sort(byCanon)).map(({ member, copyOf }) => evidenceFrom(member, copyOf));
}

interface Sentence {
  readonly member: StoredMention;
  /** The article it was taken from; null for an original. */
  readonly copyOf: string | null;
}

/** Of several mentions in one sentence the first; `members` in order. */
function sentencesOf(members: readonly StoredMention[]): Sentence[] {
  const sentences: Sentence[] = [];
  const { origin: only } = members[0].article;
  const independent = members.some(({ article }) => article.origin !== only);
  const seenText = new Map<string, string>();
  const seenPlace = new Set<string>();
  for (const member of members) {
    const place = `${member.article.id}:${member.span.start}`;
    if (seenPlace.has(place)) continue;
    seenPlace.add(place);
    let { origin } = member.article;
    if (independent) {
      const key = member.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
      const earlier = seenText.get(key);
      if (earlier === undefined) seenText.set(key, origin);
      else if (origin === member.article.id) origin = earlier;
    }
    sentences.push({ member, copyOf: origin === member.article.id ? null : origin });
  }
  return sentences;
}

function statusOf(members: readonly StoredMention[]): EventStatus {
  const off = calledOff(members);
  if (off) return off;
  const own = members.filter((m) => m.tie !== 'inherited');
  const told = own.length > 0 ? own : members;
  if (told.every((m) => m.modality === 'scheduled')) return 'scheduled';
  const reports = told.filter((m) => m.modality !== 'scheduled');
  if (reports.some((m) => m.modality === 'happened'))
    return reports[0].granularity === 'ongoing' ? 'ongoing' : 'happened';
  return reports.some((m) => m.modality === 'claimed') ? 'claimed' : 'denied';
}

/** Entities by the number of articles that name them beside the event. */
function participantsOf(members: readonly StoredMention[]): string[] {
  const counts = new Map<string, Set<string>>();
  for (const member of members)
    for (const name of member.names) {
      const set = counts.get(name.entity);
      if (set) set.add(member.article.origin);
      else counts.set(name.entity, new Set([member.article.origin]));
    }
  return [...counts].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1)).map(([entity]) => entity);
}

/** An article that comes back to an event days later counts half more: what is remembered matters. */
const REMEMBERED = 0.5;

/**
 * Independent sources first, those that come back to it later a little more; then how well it is told: a date of its
 * own, near the top of an article, as having happened.
 */
function weightOf(members: readonly StoredMention[], originals: ReadonlySet<string>): number {
  const later = new Set<string>();
  let strength = 0;
  for (const member of members) {
    const { id, published } = member.article;
    if (member.tie === 'own' && originals.has(id) && published !== null && published > member.to + 1) later.add(id);
    const place = member.position === 0 ? 0.4 : member.position < 3 ? 0.2 : 0;
    const own = member.tie === 'inherited' ? 0 : 0.3;
    const told = member.modality === 'happened' ? 0.2 : 0.1;
    strength = Math.max(strength, place + own + told);
  }
  return (originals.size + REMEMBERED * later.size) * (1 + strength);
}

/** Members whose clause may become the label. */
const LABEL_CHOICE = 4;

/** Of what has happened no announcement gives the label where a report is at hand. */
function tellersOf(members: readonly StoredMention[], status: EventStatus): readonly StoredMention[] {
  if (status !== 'happened' && status !== 'ongoing') return members;
  const reports = members.filter((m) => m.modality !== 'scheduled' && m.place !== 'caption');
  const own = reports.filter((m) => m.tie !== 'inherited');
  return own.length > 0 ? own : reports.length > 0 ? reports : members;
}

/** The clause nearest the centre of all that is said. */
function labelOf(cluster: Cluster, tellers: readonly StoredMention[], status: EventStatus, rarity: Rarity): string {
  if (tellers.length === 1) return labelFrom(tellers[0], status === 'claimed').text;
  const ranked = tellers
    .map((member) => ({
      member,
      score:
        cosine(vectorOf(member, rarity), cluster.signs.centroid) +
        (member.tie === 'own' ? 0.3 : member.tie === 'passing' ? 0.1 : 0) +
        (member.modality === 'happened' ? 0.1 : 0) -
        member.text.length / 2000,
    }))
    .sort((a, b) => b.score - a.score || byCanon(a.member, b.member))
    .slice(0, LABEL_CHOICE);
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { member, score } of ranked) {
    if (score + MOST_FITNESS <= bestScore) break;
    const { text, fitness } = labelFrom(member, status === 'claimed');
    const whole = score + fitness;
    if (whole > bestScore) {
      best = text;
      bestScore = whole;
    }
  }
  return best;
}
