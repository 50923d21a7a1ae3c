import { bodyStart } from '../body-start.ts';
import { type Draft, textOf } from '../draft.ts';
import { sameKey } from '../features.ts';
import { mastheadName } from '../head/masthead.ts';
import { looksLikeOutlet, looksLikePersons } from './bylines.ts';
import { creditOf } from './captions.ts';
import {
  isAcronymOf,
  isKnownOutlet,
  type OutletFound,
  outletOfHeadings,
  outletOfNotice,
  outletOfProse,
} from './outlets.ts';

/**
 * Who publishes an article whose head does not say: the legal foot, the agency of the dateline, a head line that a
 * picture credit confirms, the headings, and last the prose. Null when nothing does.
 */
export function findOutlet(drafts: readonly Draft[]): OutletFound | null {
  const lines = drafts.filter((draft) => draft.fate !== null && textOf(draft).length < 80).map(textOf);
  const stated = (name: string): OutletFound => ({ name, basis: 'stated' });
  for (const draft of drafts) {
    if (!NOTICES.has(draft.fate ?? '')) continue;
    const name = outletOfNotice(textOf(draft));
    if (name) return stated(fullName(name, lines));
  }
  const kept = drafts.filter((draft) => draft.fate === null);
  const body = kept.map(textOf);
  const agency = /^[^(]{3,60}\(([^)]{2,30})\)\s*[-–—]/.exec(body.find((text) => text.length > 80) ?? '')?.[1];
  const spelled = agency ? lines.find((line) => isAcronymOf(agency, line)) : undefined;
  if (spelled) return stated(spelled);
  const signed = outletOfSignature(drafts) ?? outletOfStaffLine(drafts);
  if (signed) return stated(signed);
  const known = lines.find((line) => isKnownOutlet(line));
  if (known) return stated(known);
  const credits = drafts.filter((draft) => draft.type === 'caption').map((draft) => creditOf(textOf(draft)));
  const credited = credits.find((credit) => credit !== null && lines.includes(credit));
  if (credited) return { name: credited, basis: 'derived' };
  const opened = /^\(([A-Z][A-Za-z ]{1,20})\)/.exec(body.find((text) => text.length > 80) ?? '')?.[1];
  for (const name of [agency, opened]) if (name && (isKnownOutlet(name) || isNewsAgency(name))) return stated(name);
  const top = drafts.slice(
    0,
    Math.max(
      0,
      drafts.findIndex((draft) => draft.fate === 'title'),
    ),
  );
  const masthead = top.find((draft) => draft.fate === 'navigation' && looksLikeOutlet(textOf(draft)));
  if (masthead && mastheadName(textOf(masthead)) !== null) return { name: textOf(masthead), basis: 'derived' };
  const headings = kept.filter((draft) => draft.type === 'heading').map(textOf);
  const derived = outletOfHeadings(headings) ?? outletOfProse(body.join('\n'));
  return derived ? { name: derived, basis: 'derived' } : null;
}

/** Drafts from the end among which somebody signs. */
const SIGNED_REACH = 4;
const SIGNED =
  /^[-–—(\s]*(?:(?:by|reporting by|report(?:ed)? by) )?(\p{Lu}[^,()|–—]{3,50}?)(?:,| for| of| \(|\s[|–—-])\s*(\p{Lu}[^()]{2,50}?)\)?\.?$/u;

/** "- Jo Pratt, Coast FM News" under the text: who signs, and for whom; the line goes. */
function outletOfSignature(drafts: readonly Draft[]): string | null {
  const kept = drafts.filter((draft) => draft.fate === null && textOf(draft) !== '');
  for (const draft of kept.slice(1).slice(-SIGNED_REACH)) {
    const found = textOf(draft).length < 100 ? SIGNED.exec(textOf(draft)) : null;
    if (!found || !looksLikePersons(found[1]) || !(looksLikeOutlet(found[2]) || isKnownOutlet(found[2]))) continue;
    draft.fate = 'signature';
    return found[2];
  }
  return null;
}

const STAFF_LINE =
  /^(?:[Bb]y )?(?:an? |the )?((?:The )?\p{Lu}[\p{L}’'-]*(?: (?:of |& |and )?\p{Lu}[\p{L}’'-]*){0,3}) (?:staff(?: (?:reporters?|writers?|correspondents?|photographers?))?|newsroom|news ?desk|reporters?|bureau)$/u;

/** "Telegraph-Herald staff reporter" above the text. */
function outletOfStaffLine(drafts: readonly Draft[]): string | null {
  for (const draft of drafts.slice(0, bodyStart(drafts))) {
    const text = textOf(draft);
    const name = text.length < 70 && draft.fate !== 'title' ? STAFF_LINE.exec(text)?.[1] : undefined;
    if (
      !name ||
      !/^\p{Lu}/u.test(name) ||
      !(looksLikeOutlet(name) || isKnownOutlet(name) || looksLikeOutlet(`The ${name}`))
    )
      continue;
    draft.fate ??= 'byline';
    return name;
  }
  return null;
}

/** In the brackets of a dateline: a name that only a service has, or letters that stand for one. */
function isNewsAgency(name: string): boolean {
  return /^[A-Z]{3,5}$/.test(name) || (looksLikeOutlet(name) && /^\p{Lu}/u.test(name));
}

/** The name as a line of its own gives it: the same, or longer ("The Evening Chronicle" where the legal foot says "Chronicle"). */
function fullName(name: string, lines: readonly string[]): string {
  const key = sameKey(name).replace(/^the /, '');
  return (
    lines.find((line) => sameKey(line) === sameKey(name)) ??
    lines.find((line) => looksLikeOutlet(line) && ` ${sameKey(line)} `.includes(` ${key} `)) ??
    name
  );
}

const NOTICES: ReadonlySet<string> = new Set(['legal', 'newsletter', 'signature', 'read-more', 'credit']);
