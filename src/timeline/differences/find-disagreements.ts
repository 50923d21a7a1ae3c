import type { Disagreement, Evidence } from '../../model/event.ts';
import { evidenceOf } from '../build-event.ts';
import { kept } from '../changes.ts';
import { byCanon } from '../cluster-mentions.ts';
import { evidenceFrom } from '../evidence.ts';
import type { StoredArticle, StoredMention } from '../stored-mention.ts';
import type { ToldEvent } from '../told-events.ts';
import { accountsOfOne } from './accounts-across.ts';
import { daysAcross, differencesInEvent } from './across.ts';
import { WITHIN } from './compare-statements.ts';
import type { Difference } from './difference.ts';
import { figuresAcross } from './figures-across.ts';
import { differencesInArticle, differencesWithin } from './neighbours.ts';
import { oppositions } from './oppositions.ts';
import { tellingsOf } from './telling.ts';

interface Side {
  readonly stance: string;
  readonly mentions: readonly StoredMention[];
}

/**
 * Places where the sources of one event differ, both sides quoted, without a verdict: denial against assertion, "no
 * evidence" against assertion, figures of one thing, days, places and doers that exclude each other. A figure that grows
 * from article to article, and a plan that came true on another day, are developments and are not shown.
 */
export function findDisagreements(told: readonly ToldEvent[], articles: readonly StoredArticle[]): Disagreement[] {
  const homes = homesOf(told);
  const found = new Map<string, Disagreement>();
  const add = (kind: Disagreement['kind'], question: string | null, sides: readonly Side[]) => {
    const mentions = sides.flatMap((side) => side.mentions);
    const home = mentions.map((m) => homes.of(m)).find((e) => e !== null) ?? homes.near(mentions[0]);
    if (!home) return;
    const { event } = home;
    const disagreement: Disagreement = {
      event: event.id,
      kind,
      question: question || event.label,
      sides: sides.map(({ stance, mentions }) => ({ stance, evidence: mentions.map(quote) })),
    };
    // "how many" alone may be asked of the crowd and of the dead.
    const bare = question === 'how many' || question === 'how much';
    const key = `${event.id}|${kind}|${question ?? ''}|${bare ? mentions[0].start : ''}`;
    const known = found.get(key);
    found.set(key, known ? withMore(known, disagreement) : disagreement);
  };
  const evidence = kept((home: ToldEvent) => evidenceOf(home.members));
  const quote = (mention: StoredMention): Evidence => {
    const home = homes.of(mention);
    const known = home && evidence(home).find((e) => e.article === mention.article.id && e.start === mention.start);
    return known || evidenceFrom(mention, null);
  };
  for (const { asserted, against, kind } of oppositions(articles))
    add(kind, null, [
      { stance: 'says so', mentions: asserted },
      { stance: kind === 'denial' ? 'denies it' : 'is not sure', mentions: [against] },
    ]);
  const addPair = ({ kind, question, stances }: Difference, a: StoredMention, b: StoredMention) =>
    add(kind, question, [
      { stance: stances[0], mentions: [a] },
      { stance: stances[1], mentions: [b] },
    ]);
  for (const { figures, deeds } of told.map(acrossEvent)) {
    for (const { question, sides } of figures) add('figure', question, sides);
    for (const across of deeds) addPair(across, ...across.mentions);
  }
  for (const article of articles) for (const { difference, a, b } of insideOf(article)) addPair(difference, a, b);
  for (const across of daysAcross(articles)) addPair(across, ...across.mentions);
  for (const across of accountsOfOne(articles)) addPair(across, ...across.mentions);
  return [...found.values()];
}

const NONE = { figures: [], deeds: [] };

/** What independent articles set against each other in one event; kept, since most events are as they were. */
const acrossEvent = kept(({ members }: ToldEvent) => {
  if (members.every((m) => m.article.origin === members[0].article.origin)) return NONE;
  const sentences = distinct(members);
  return { figures: figuresAcross(sentences), deeds: differencesInEvent(sentences) };
});

interface Inside {
  readonly difference: Difference;
  readonly a: StoredMention;
  readonly b: StoredMention;
}

/** What an article sets against each other depends on it alone, and a pile is asked again after each article. */
const insideOf = kept((article: StoredArticle): readonly Inside[] => {
  const found: Inside[] = [];
  const tellings = tellingsOf(article);
  for (const [at, here] of tellings.entries()) {
    for (const difference of differencesWithin(here.telling))
      found.push({ difference, a: here.mention, b: here.mention });
    for (let i = at - 1; i >= 0 && here.telling.position - tellings[i].telling.position <= WITHIN; i--)
      for (const difference of differencesInArticle(tellings[i].telling, here.telling))
        found.push({ difference, a: tellings[i].mention, b: here.mention });
  }
  return found;
});

interface Homes {
  /** The event that a sentence tells of. */
  of(mention: StoredMention): ToldEvent | null;
  /** The event told last before a sentence, else the first after it. */
  near(mention: StoredMention): ToldEvent | null;
}

function homesOf(told: readonly ToldEvent[]): Homes {
  const homes = new Map<string, ToldEvent>();
  const byArticle = new Map<string, { position: number; home: ToldEvent }[]>();
  const keyOf = (mention: StoredMention) => `${mention.article.id}:${mention.start}`;
  for (const home of told)
    for (const member of home.members) {
      if (!homes.has(keyOf(member)) || member.tie === 'own') homes.set(keyOf(member), home);
      const list = byArticle.get(member.article.id);
      if (list) list.push({ position: member.position, home });
      else byArticle.set(member.article.id, [{ position: member.position, home }]);
    }
  return {
    of: (mention) => homes.get(keyOf(mention)) ?? null,
    near(mention) {
      const list = byArticle.get(mention.article.id) ?? [];
      let best: { position: number; home: ToldEvent } | null = null;
      const distance = (position: number) =>
        position <= mention.position ? mention.position - position : 1000 + position;
      for (const one of list) if (!best || distance(one.position) < distance(best.position)) best = one;
      return best?.home ?? null;
    },
  };
}

/** Two findings about one event are shown as one, side by side. */
function withMore(a: Disagreement, b: Disagreement): Disagreement {
  const sides = new Map(a.sides.map((side) => [side.stance, [...side.evidence]]));
  for (const { stance, evidence } of b.sides) {
    const list = sides.get(stance) ?? [];
    for (const e of evidence) if (!list.some((x) => x.article === e.article && x.start === e.start)) list.push(e);
    sides.set(stance, list);
  }
  return { ...a, sides: [...sides].map(([stance, evidence]) => ({ stance, evidence })) };
}

/** One record a sentence, in order. */
function distinct(members: readonly StoredMention[]): StoredMention[] {
  const seen = new Set<string>();
  return [...members].sort(byCanon).filter((member) => {
    const key = `${member.article.id}:${member.start}`;
    if (seen.has(key) || member.place === 'caption') return false;
    seen.add(key);
    return true;
  });
}
