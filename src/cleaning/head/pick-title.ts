import { type Draft, textOf } from '../draft.ts';
import { featuresOf, sameKey } from '../features.ts';
import { looksLikePersons } from '../metadata/bylines.ts';
import { captionSign } from '../metadata/captions.ts';
import { isKnownOutlet } from '../metadata/outlets.ts';

/** The draft above the body that is the title: by mark-up, by standing there twice, or by its looks. */
export function pickTitle(rest: readonly Draft[], drafts: readonly Draft[], body: number): Draft | null {
  const keys = new Map<string, number>();
  for (const draft of drafts) {
    const key = sameKey(textOf(draft));
    if (key !== '') keys.set(key, (keys.get(key) ?? 0) + 1);
  }
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
    if ((keys.get(sameKey(text)) ?? 0) > 1 && words >= 2) score += 4;
    if (words >= 5 && words <= 24) score += 3;
    else if (words >= 3) score += 1.5;
    else if (words === 2) score += 0.5;
    if (/\.$/.test(text) && !/(?:\b\p{Lu}\.|\.\.\.)$/u.test(text)) score -= 3;
    else if (ended) score -= 0.3;
    if (draft.emphasised) score += 0.8;
    if (isKnownOutlet(text)) score -= 6;
    if (captionSign(text) === 1) score -= 1.5;
    if (draft.links.length > 0 && !draft.marked) score -= 1;
    score -= i * 0.15;
    if (!ended && words >= 3 && (i === 0 || drafts.indexOf(draft) === body - 1) && !looksLikePersons(text)) score += 1;
    if (body < drafts.length && drafts.indexOf(draft) < body) score += 0.2;
    if (score > bestScore) {
      bestScore = score;
      best = draft;
    }
  }
  return bestScore >= 2 ? best : null;
}
