import { fold } from '../../text/fold.ts';
import { type Draft, textOf } from '../draft.ts';
import { featuresOf } from '../features.ts';
import { bylineOf, staffByline } from '../metadata/bylines.ts';
import { captionSign } from '../metadata/captions.ts';
import { dateLine } from '../metadata/date-lines.ts';

/** Words that a standfirst has at least and at most. */
const LEAST_WORDS = 7;
const MOST_WORDS = 60;
/**
 * Share of its telling words that the text must say again: for a line that only its place between head and text makes a
 * standfirst, for one with the byline or date under it, and for one that a page marks as what it is.
 */
export const SAID_AGAIN = { loose: 0.75, signed: 0.5, marked: 0.3 };
/** How many drafts may stand between a standfirst and the byline or date under it. */
const REACH = 3;

/**
 * Index of the first draft of the body. A paragraph that has the byline or date of the article under it is no body yet
 * but the standfirst: nobody signs an article after its first paragraph.
 */
export function bodyBehindStandfirst(drafts: readonly Draft[], body: number, next: (from: number) => number): number {
  const first = drafts[body];
  if (first?.type !== 'paragraph' || featuresOf(textOf(first)).words > MOST_WORDS) return body;
  if (!drafts.slice(0, body).some((draft) => draft.fate === null && featuresOf(textOf(draft)).words >= 3)) return body;
  const under = drafts.slice(body + 1, body + 1 + REACH);
  const label = under.findIndex((draft) => draft.fate === null && isSignature(textOf(draft)));
  if (label < 0 || under.slice(0, label).some((draft) => featuresOf(textOf(draft)).prose)) return body;
  const after = next(body + label + 2);
  return after < drafts.length ? after : body;
}

/** A byline or date line: what stands under a standfirst. */
export function isSignature(text: string): boolean {
  return text.length <= 120 && (bylineOf(text) !== null || staffByline(text) !== null || dateLine(text) !== null);
}

/**
 * A standfirst tells beforehand what the text says, so the text loses nothing without it; one that says something of its
 * own stays.
 */
export function isSaidAgain(text: string, body: string, share: number): boolean {
  const { words } = featuresOf(text);
  if (words < LEAST_WORDS || words > MOST_WORDS || captionSign(text) === 2) return false;
  const said = new Set(tellingStems(body.slice(0, 20_000)));
  const own = new Set(tellingStems(text));
  let again = 0;
  for (const stem of own) if (said.has(stem)) again++;
  return own.size >= 3 && again >= own.size * share;
}

/** Longer words and numbers, cut to what their forms have in common. */
function tellingStems(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => (word.length > 3 && !COMMON.has(word)) || /\d/.test(word))
    .map((word) => word.slice(0, 5));
}

const COMMON: ReadonlySet<string> = new Set(
  'that this with from have been were will would could should their there they them what when where which while about after before into over than then also more most some such only even very much many other'.split(
    ' ',
  ),
);
