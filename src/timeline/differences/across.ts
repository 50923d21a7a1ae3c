import type { StoredArticle, StoredMention } from '../stored-mention.ts';
import { dayWords, ONCE, sharedWords, whenOf } from './days-told.ts';
import { deedsIn, sameName } from './deeds.ts';
import type { Difference } from './difference.ts';
import { type PlacedDeed, placeDifference, placedDeeds, putElsewhere } from './places.ts';
import { type Agency, agenciesIn, agentDifference, areRivals } from './roles.ts';
import { daysSaid, onOtherDays, type Said, saidIn, tellingOf } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** A difference between sentences of two articles. */
export interface AcrossDifference extends Difference {
  readonly mentions: readonly [StoredMention, StoredMention];
}

/** Articles published within so many days of each other speak of what was known then. */
const CLOSE = 3;
/** Sentences of one event, or of one name, that are compared with each other. */
const MOST_COMPARED = 40;

/** A saying and the mention it is made of. */
export interface SaidOf {
  readonly mention: StoredMention;
  readonly said: Said;
}

/** Where independent articles put one deed of a day, and who they say did it. */
export function differencesInEvent(members: readonly StoredMention[]): AcrossDifference[] {
  const sayings = members
    .filter((m) => m.tie === 'own' && m.from === m.to)
    .slice(0, MOST_COMPARED)
    .flatMap(saidOf)
    .map((one) => ({ ...one, placed: placedDeeds(one.said.words), agencies: agenciesIn(one.said.words) }))
    .filter(({ placed, agencies }) => placed.length > 0 || agencies.length > 0);
  return pairsOf(sayings).flatMap(([a, b]) => {
    if (a.mention.from !== b.mention.from) return [];
    const difference = otherPlace(a, b) ?? otherAgent(a, b);
    return difference ? [{ ...difference, mentions: [a.mention, b.mention] as const }] : [];
  });
}

/** A saying with what it says of where things are done, and by whom. */
interface DoneBy extends SaidOf {
  readonly placed: readonly PlacedDeed[];
  readonly agencies: readonly Agency[];
}

function otherPlace(a: DoneBy, b: DoneBy): Difference | null {
  for (const one of a.placed)
    for (const other of b.placed)
      if (one.doing === other.doing && sameName(one.holder, other.holder) && putElsewhere(one, other))
        return placeDifference(a.said.words, one.site, other.site);
  return null;
}

/** Words beside the doing and its matter that both must hold. */
const SHARED = 3;

function otherAgent(a: DoneBy, b: DoneBy): Difference | null {
  for (const one of a.agencies)
    for (const other of b.agencies)
      if (areRivals(one, other) && sharedWords(a.said.words, b.said.words) >= SHARED)
        return agentDifference(one, other);
  return null;
}

/** Days that independent articles give for what happens to one person or thing only once. */
export function daysAcross(articles: readonly StoredArticle[]): AcrossDifference[] {
  const byName = new Map<string, SaidOf[]>();
  for (const article of articles)
    for (const mention of article.mentions) {
      if (mention.tie !== 'own' || mention.granularity !== 'day' || mention.place === 'caption') continue;
      if (!mention.predicates.some((p) => ONCE.has(p)) || !isWrittenOut(mention)) continue;
      for (const one of saidOf(mention))
        for (const { doing, holder } of deedsIn(one.said.words)) {
          if (!ONCE.has(doing) || holder.name.length === 0) continue;
          const key = `${doing}|${holder.name.at(-1)}`;
          const list = byName.get(key);
          if (list) list.push(one);
          else byName.set(key, [one]);
        }
    }
  return [...byName].flatMap(([key, list]) => {
    const doing = key.slice(0, key.indexOf('|'));
    return pairsOf(list.slice(0, MOST_COMPARED)).flatMap(([a, b]) => otherDay(doing, a, b) ?? []);
  });
}

/** "11 October": weekdays and "yesterday" are read, and may be read wrongly. */
function isWrittenOut({ dateSpan, start, text }: StoredMention): boolean {
  return dateSpan !== null && /\d/.test(text.slice(dateSpan.start - start, dateSpan.end - start));
}

function otherDay(doing: string, a: SaidOf, b: SaidOf): AcrossDifference | null {
  if (!sayersDiffer(a.said.sayer, b.said.sayer)) return null;
  const [mine, theirs] = [daysSaid(a.said), daysSaid(b.said)];
  if (mine.length !== 1 || theirs.length !== 1 || !onOtherDays(mine, theirs)) return null;
  const [one, other] = [a, b].map(({ said }) => deedsIn(said.words).find((deed) => deed.doing === doing)!);
  if (!sameName(one.holder, other.holder)) return null;
  return {
    kind: 'date',
    question: whenOf(a.said, mine[0]),
    stances: [dayWords(a.said, mine[0]), dayWords(b.said, theirs[0])],
    mentions: [a.mention, b.mention],
  };
}

function saidOf(mention: StoredMention): SaidOf[] {
  const { text, start, position, from, to, dateSpan } = mention;
  const days = dateSpan ? [{ from, to, precise: true, span: dateSpan }] : [];
  const telling = tellingOf({ text, start, position, quantities: [], days });
  return saidIn(telling).map((said) => ({ mention, said }));
}

/** Sentences of independent articles that were published close together. */
export function pairsOf<T extends SaidOf>(sayings: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  for (const [at, a] of sayings.entries())
    for (const b of sayings.slice(at + 1)) {
      const [first, second] = [a.mention.article, b.mention.article];
      if (first.origin === second.origin || first.published === null || second.published === null) continue;
      if (Math.abs(first.published - second.published) <= CLOSE) pairs.push([a, b]);
    }
  return pairs;
}
