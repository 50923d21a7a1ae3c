import type { EntityType, Mention } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';

/** What the whole pile holds a form to be. */
export interface PileTypes {
  /** Counts an article's mentions in (1) or out (-1); returns the folded forms whose type changed. */
  tally(mentions: readonly Mention[], sign: 1 | -1): string[];
  typeOf(mention: Mention): EntityType;
}

const CERTAINTY = { tagger: 1, pattern: 2, list: 3, document: 0.5, description: 0, user: 10 } as const;
/** Share of all votes that a type needs to rule a form. */
const MAJORITY = 0.6;

export const formKey = (text: string): string =>
  fold(text)
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');

/**
 * One form, one type over the pile where most articles agree; an article that differs follows. A form on which the
 * pile is divided keeps the type each article gave it.
 */
export function createPileTypes(): PileTypes {
  const votes = new Map<string, Map<EntityType, number>>();
  const ruling = new Map<string, EntityType>();

  function rule(form: string): boolean {
    const tally = votes.get(form);
    const before = ruling.get(form);
    let best: EntityType | undefined;
    let most = 0;
    let total = 0;
    for (const [type, sum] of tally ?? []) {
      total += sum;
      if (sum > most + 1e-9) {
        most = sum;
        best = type;
      }
    }
    const now = best && most >= MAJORITY * total ? best : undefined;
    if (now) ruling.set(form, now);
    else ruling.delete(form);
    return now !== before;
  }

  return {
    tally(mentions, sign) {
      const own = new Map<string, Map<EntityType, number>>();
      for (const mention of mentions) {
        const form = formKey(mention.text);
        const tally = own.get(form) ?? new Map<EntityType, number>();
        const weight = CERTAINTY[mention.origin] * mention.confidence;
        tally.set(mention.type, Math.max(tally.get(mention.type) ?? 0, weight));
        own.set(form, tally);
      }
      const changed: string[] = [];
      for (const [form, tally] of own) {
        const all = votes.get(form) ?? new Map<EntityType, number>();
        for (const [type, weight] of tally) {
          const sum = Math.round(((all.get(type) ?? 0) + sign * weight) * 1000) / 1000;
          if (sum > 0) all.set(type, sum);
          else all.delete(type);
        }
        if (all.size > 0) votes.set(form, all);
        else votes.delete(form);
        if (rule(form)) changed.push(form);
      }
      return changed;
    },
    typeOf(mention) {
      if (mention.origin === 'user') return mention.type;
      return ruling.get(formKey(mention.text)) ?? mention.type;
    },
  };
}
