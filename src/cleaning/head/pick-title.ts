import { type Draft, textOf } from '../draft.ts';
import { featuresOf, sameKey } from '../features.ts';
import { looksLikePersons, staffByline } from '../metadata/bylines.ts';
import { captionSign } from '../metadata/captions.ts';
import { dateWithTime } from '../metadata/date-lines.ts';
import { isKnownOutlet } from '../metadata/outlets.ts';
import { mastheadName } from './masthead.ts';

/** What press monitors set over a translation. */
const PREFACE =
  /^(?:text of|excerpts? from|summary of|report by|unattributed)\b.{0,80}\b(?:by|on|report|website|agency|newspaper|published)\b/i;

/** A digest without a headline goes by its own name: "The Morning Letter". */
const LETTER = /\b(?:letter|newsletter|brief|briefing|digest|notes|dispatch|round-?up|diary|bulletin|week|weekly)$/i;

/** Could be a title: no name of an outlet, no menu, no date, and three words or more. */
function isPlausible(text: string): boolean {
  return (
    featuresOf(text).words >= 3 &&
    captionSign(text) < 2 &&
    !isKnownOutlet(text) &&
    mastheadName(text) === null &&
    staffByline(text) === null &&
    !isMostlyDate(text)
  );
}

function isMostlyDate(text: string): boolean {
  const date = dateWithTime(text);
  return date !== null && date.end - date.start > text.length * 0.5;
}

/** The draft above the body that is the title: by mark-up, by standing there twice, or by its looks. */
export function pickTitle(rest: readonly Draft[], drafts: readonly Draft[], body: number): Draft | null {
  const keys = new Map<string, number>();
  for (const draft of drafts) {
    const key = sameKey(textOf(draft));
    if (key !== '') keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  const first = rest.findIndex((draft) => isPlausible(textOf(draft)));
  const labels = drafts.findIndex((draft) => draft.fate === 'byline' || draft.fate === 'dateline');
  const isLate = (draft: Draft) =>
    labels >= 0 && first >= 0 && drafts.indexOf(rest[first]) < labels && drafts.indexOf(draft) > labels;
  let best: Draft | null = null;
  let bestScore = 0;
  for (const [i, draft] of rest.entries()) {
    const text = textOf(draft);
    if (draft.type !== 'paragraph' && draft.type !== 'heading') continue;
    if (text.length > 260 || captionSign(text) === 2) continue;
    const { words, ended, prose } = featuresOf(text);
    if (prose && !draft.marked) continue;
    let score = 0;
    if (draft.marked && draft.type === 'heading') score += 8 - (draft.level ?? 3);
    if ((keys.get(sameKey(text)) ?? 0) > 1 && words >= 2 && !isLate(draft)) score += 4;
    if (words >= 5 && words <= 24) score += 3;
    else if (words >= 3) score += 1.5;
    else if (words === 2) score += 0.5;
    if (/\.$/.test(text) && !/(?:\b\p{Lu}\.|\.\.\.)$/u.test(text)) score -= 3;
    else if (ended) score -= 0.3;
    if (draft.emphasised) score += 0.8;
    if (isKnownOutlet(text) || mastheadName(text) !== null || isMostlyDate(text)) score -= 6;
    if (staffByline(text) !== null || PREFACE.test(text)) score -= 4;
    const place = drafts.indexOf(draft);
    const next = drafts[place + 1];
    // A motto under the masthead, where something else is left to be the title.
    const isMotto = draft.gap === 0 && place > 0 && mastheadName(textOf(drafts[place - 1])) !== null;
    if (
      isMotto &&
      rest.slice(i + 1).some((each) => each.gap > 0 && each.type !== 'caption' && isPlausible(textOf(each)))
    )
      score -= 3;
    if (next?.fate === 'byline' || next?.fate === 'dateline') score += 1;
    if (captionSign(text) === 1) score -= 1.5;
    if (draft.links.length > 0 && !draft.marked) score -= 1;
    score -= i * 0.15;
    if (!ended && words >= 3 && (i === first || place === body - 1) && !looksLikePersons(text)) score += 1;
    if (body < drafts.length && place < body) score += 0.2;
    if (score > bestScore) {
      bestScore = score;
      best = draft;
    }
  }
  if (best && bestScore >= 2) return best;
  return rest.find((draft) => LETTER.test(textOf(draft)) && mastheadName(textOf(draft)) === textOf(draft)) ?? null;
}
