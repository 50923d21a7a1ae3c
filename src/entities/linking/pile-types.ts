import type { EntityType, Mention } from '../../model/entity.ts';
import { listedType } from '../layers/list-names.ts';
import { formKey, shortFormOf } from './short-forms.ts';

/** What the whole pile holds a form to be. */
export interface PileTypes {
  /** Counts an article's mentions and outlet in (1) or out (-1); returns the folded forms whose type changed. */
  tally(mentions: readonly Mention[], outlet: string | null, sign: 1 | -1): string[];
  typeOf(mention: Mention): EntityType;
}

const CERTAINTY = { tagger: 1, pattern: 2, list: 3, document: 0.5, description: 0, user: 10 } as const;
/** A type rules a form when it has so many times the votes of the next one. */
const AHEAD = 1.5;
/** What a full name counts for its short form, beside a mention of that form itself. */
const FOR_SHORT = 0.8;
/** What the name of an article's outlet counts. */
const FOR_OUTLET = 2;

/**
 * One form, one type over the pile where most articles agree; an article that differs follows. A full name speaks for
 * its short form, and who publishes an article is an organisation. A form on which the pile is divided keeps the type
 * each article gave it.
 */
export function createPileTypes(): PileTypes {
  const votes = new Map<string, Map<EntityType, number>>();
  const ruling = new Map<string, EntityType>();

  function rule(form: string): boolean {
    const tally = votes.get(form);
    const before = ruling.get(form);
    let best: EntityType | undefined;
    let most = 0;
    let next = 0;
    for (const [type, sum] of tally ?? []) {
      if (sum > most + 1e-9) {
        next = most;
        most = sum;
        best = type;
      } else if (sum > next) next = sum;
    }
    const now = best && most >= AHEAD * next ? best : undefined;
    if (now) ruling.set(form, now);
    else ruling.delete(form);
    return now !== before;
  }

  return {
    tally(mentions, outlet, sign) {
      const own = new Map<string, Map<EntityType, number>>();
      const count = (form: string, type: EntityType, weight: number) => {
        const tally = own.get(form) ?? new Map<EntityType, number>();
        tally.set(type, Math.max(tally.get(type) ?? 0, weight));
        own.set(form, tally);
      };
      for (const mention of mentions) {
        count(formKey(mention.text), mention.type, CERTAINTY[mention.origin] * mention.confidence);
        const short = shortFormOf(mention);
        if (short !== null) count(short, mention.type, FOR_SHORT * mention.confidence);
      }
      if (outlet !== null && !listedType(outlet)) count(formKey(outlet), 'organisation', FOR_OUTLET);
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
