import type { Event } from '../model/event.ts';
import type { Rarity } from './similarity.ts';
import { isReported } from './speech.ts';
import { type StoredMention, termOf } from './stored-mention.ts';
import type { ToldEvent } from './told-events.ts';

/** A day that two speakers put apart. */
export interface DateQuestion {
  readonly event: string;
  readonly question: string;
  readonly sides: readonly { readonly stance: string; readonly mention: StoredMention; readonly of: Event }[];
}

/** Words of plans and delays: another day than planned is no quarrel. */
const PLANNED =
  /\b(?:due|plan(?:s|ned)?|scheduled|expected|postpone[ds]?|delay(?:s|ed)?|later than|put off|deadline|will|again|next)\b/i;

/**
 * Two speakers in neighbouring sentences who put the same doing on days that exclude each other: "said it first shipped
 * in January. Investigators have said that deliveries began in November."
 */
export function differingDates(told: readonly ToldEvent[], rarity: Rarity): DateQuestion[] {
  const places = new Map<string, { mention: StoredMention; of: Event }[]>();
  for (const { event, members } of told)
    for (const mention of members) {
      if (mention.tie !== 'own' || mention.modality === 'scheduled' || !isReported(mention.text)) continue;
      const key = `${mention.article.id}:${mention.position}`;
      const list = places.get(key);
      if (list) list.push({ mention, of: event });
      else places.set(key, [{ mention, of: event }]);
    }
  const found: DateQuestion[] = [];
  const seen = new Set<string>();
  for (const list of places.values())
    for (const { mention, of } of list)
      for (const next of places.get(`${mention.article.id}:${mention.position + 1}`) ?? []) {
        if (!rival(mention, next.mention, rarity)) continue;
        const key = [of.id, next.of.id].sort().join();
        if (seen.has(key)) continue;
        seen.add(key);
        found.push({
          event: of.id,
          question: of.label,
          sides: [
            { stance: whenOf(mention), mention, of },
            { stance: whenOf(next.mention), mention: next.mention, of: next.of },
          ],
        });
      }
  return found;
}

/** Words that put a beginning somewhere: of one beginning there is one day. */
const ONSET = /\b(?:first|beg(?:an|in|ins|un)|start(?:s|ed)?|opened|launched)\b/i;

function rival(a: StoredMention, b: StoredMention, rarity: Rarity): boolean {
  if (a.from <= b.to && b.from <= a.to) return false;
  if (![a, b].every((m) => m.granularity === 'day' || m.granularity === 'month')) return false;
  if (PLANNED.test(a.text) || PLANNED.test(b.text)) return false;
  if (!a.predicateKeys.some((key) => b.predicateKeys.includes(key) && rarity.predicate(key) > 1)) return false;
  if (ONSET.test(a.text) && ONSET.test(b.text)) return true;
  const names = a.names.filter((n) => b.names.some((other) => other.entity === n.entity));
  const terms = new Set(Array.from(b.terms, termOf));
  const words = Array.from(a.terms, termOf).filter((term) => terms.has(term) && rarity.term(term) > 1.5);
  return names.length > 0 && words.length >= names.length + 3;
}

function whenOf(mention: StoredMention): string {
  return mention.dateSpan
    ? mention.text.slice(mention.dateSpan.start - mention.span.start, mention.dateSpan.end - mention.span.start)
    : '';
}
