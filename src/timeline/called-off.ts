import type { StoredMention } from './stored-mention.ts';

const CANCELLED =
  /\b(?:cancel(?:s|led|ed|ling)?|call(?:s|ed|ing)? off|scrap(?:s|ped)?|abandon(?:s|ed)?|axed|(?:will|would|did) not (?:now )?(?:take place|go ahead|be held)|not going ahead|refused to let)\b/i;
const POSTPONED =
  /\b(?:postpon(?:e|es|ed|ing)|put(?:s|ting)? (?:\w+ ){0,3}off|delay(?:s|ed)?|push(?:es|ed) back|reschedul(?:es|ed)|held over|shelved)\b/i;
/** It is the thing on that day that was called off, not something that its subject calls off. */
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being) (?:\w+ly )?(?:cancel|call(?:ed) off|scrapped|abandoned|axed|postponed|put off|delayed|pushed back|rescheduled|held over|shelved)|\bnot (?:now )?(?:take place|go ahead|going ahead|be held)\b|\brefused to let\b/i;
/** "put off from March 23": of the days of the sentence it is that one. */
const OFF_FROM = /\b(?:off|back|over|postponed|delayed|rescheduled|moved) from (?:\w+ )?$/i;
const NAMES_OLD_DAY = /\b(?:off|back|over|postponed|delayed|rescheduled|moved) from\b/i;
/** Words before a day that make it the day of a plan. */
const PLANNED = /\b(?:planned|scheduled|due|set|expected|called|foreseen)(?: \w+){0,4} ?$/i;
/** "put off to May 4": of the day that follows nothing is called off. */
const NEW_DAY = /\b(?:to|until|till)(?: (?:the|early|late|mid|at least|around|about))* ?-?$/i;

/**
 * What became of a plan that its own sources say did not come about on its day: "cancelled" or "postponed", as the last
 * of them puts it; null when nobody says so, or when somebody reports it as having happened.
 */
export function calledOff(members: readonly StoredMention[]): 'cancelled' | 'postponed' | null {
  let last: { readonly kind: 'cancelled' | 'postponed'; readonly published: number } | null = null;
  for (const mention of members) {
    const published = mention.article.published ?? Number.NEGATIVE_INFINITY;
    const kind = saysOff(mention);
    if (kind === null) {
      if (mention.tie === 'own' && mention.modality === 'happened' && published >= mention.from) return null;
    } else if (!last || published >= last.published) last = { kind, published };
  }
  return last?.kind ?? null;
}

function saysOff(mention: StoredMention): 'cancelled' | 'postponed' | null {
  const { dateSpan, span, text, from } = mention;
  if (!dateSpan) return null;
  const kind = CANCELLED.test(text) ? 'cancelled' : POSTPONED.test(text) ? 'postponed' : null;
  if (kind === null) return null;
  const before = text.slice(0, dateSpan.start - span.start);
  if (NEW_DAY.test(before)) return null;
  if (NAMES_OLD_DAY.test(text)) return OFF_FROM.test(before) ? kind : null;
  if (PLANNED.test(before)) return kind;
  const ahead = from > (mention.article.published ?? Number.POSITIVE_INFINITY);
  return ahead && PASSIVE.test(text) ? kind : null;
}
