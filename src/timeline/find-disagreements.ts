import type { Disagreement, Event, Evidence } from '../model/event.ts';
import { byCanon } from './cluster-mentions.ts';
import { evidenceFrom } from './evidence.ts';
import { differingFigures } from './figures.ts';
import { oppositions } from './oppositions.ts';
import { differingDates } from './rival-dates.ts';
import type { Rarity } from './similarity.ts';
import type { StoredArticle, StoredMention } from './stored-mention.ts';
import type { ToldEvent } from './told-events.ts';

/**
 * Places where the sources of one event differ, both sides quoted, without a verdict: denial against assertion, "no
 * evidence" against assertion, figures of one thing that exclude each other, days that exclude each other. A figure that
 * grows from article to article, and a plan that came true on another day, are developments and are not shown.
 */
export function findDisagreements(
  told: readonly ToldEvent[],
  articles: readonly StoredArticle[],
  rarity: Rarity,
): Disagreement[] {
  const homes = new Map<string, Event>();
  for (const { event, members } of told)
    for (const member of members)
      if (!homes.has(placeOf(member)) || member.tie === 'own') homes.set(placeOf(member), event);
  const found = new Map<string, Disagreement>();
  const add = (disagreement: Disagreement) => {
    const key = `${disagreement.event}|${disagreement.kind}${disagreement.kind === 'figure' ? `|${disagreement.question}` : ''}`;
    const known = found.get(key);
    found.set(key, known ? withMore(known, disagreement) : disagreement);
  };
  for (const { asserted, against, kind } of oppositions(articles)) {
    const event =
      asserted.map((m) => homes.get(placeOf(m))).find((e) => e !== undefined) ?? homes.get(placeOf(against));
    if (!event) continue;
    add({
      event: event.id,
      kind,
      question: event.label,
      sides: [
        { stance: 'says so', evidence: asserted.map((m) => quote(m, homes)) },
        { stance: kind === 'denial' ? 'denies it' : 'is not sure', evidence: [quote(against, homes)] },
      ],
    });
  }
  const figures = (sentences: readonly StoredMention[]) => {
    for (const { question, sides } of differingFigures(sentences)) {
      const event = sides.flatMap((s) => s.mentions.map((m) => homes.get(placeOf(m)))).find((e) => e !== undefined);
      if (!event) continue;
      add({
        event: event.id,
        kind: 'figure',
        question,
        sides: sides.map(({ stance, mentions }) => ({ stance, evidence: mentions.map((m) => quote(m, homes)) })),
      });
    }
  };
  for (const { members } of told) figures(distinct(members));
  for (const article of articles) figures(distinct(article.mentions));
  for (const { event, question, sides } of differingDates(told, rarity))
    add({
      event,
      kind: 'date',
      question,
      sides: sides.map(({ stance, mention }) => ({ stance, evidence: [quote(mention, homes)] })),
    });
  return [...found.values()];
}

function placeOf(mention: StoredMention): string {
  return `${mention.article.id}:${mention.span.start}`;
}

function quote(mention: StoredMention, homes: ReadonlyMap<string, Event>): Evidence {
  const known = homes
    .get(placeOf(mention))
    ?.evidence.find((e) => e.article === mention.article.id && e.start === mention.span.start);
  return known ?? evidenceFrom(mention, null);
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
    const key = `${member.article.id}:${member.span.start}`;
    if (seen.has(key) || member.place === 'caption') return false;
    seen.add(key);
    return true;
  });
}
