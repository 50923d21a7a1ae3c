import { fold } from '../../text/fold.ts';
import { type Draft, textOf } from '../draft.ts';
import { featuresOf, sameKey } from '../features.ts';
import { isMenuEntry } from '../furniture/menu-words.ts';
import { looksLikeOutlet, looksLikePersons, personsIn } from '../metadata/bylines.ts';
import { isKnownOutlet } from '../metadata/outlets.ts';
import { type Head, setOutlet } from './head.ts';
import { readStaffByline } from './label-lines.ts';
import { isSeriesLine, mastheadName } from './masthead.ts';

/** What wires call a story: "BC-ELECTION-COUNT". */
const SLUG = /^[A-Z0-9]+(?:[-/][A-Z0-9]+)+$/;

/** A line above the body that is neither title, date nor byline: outlet, section, standfirst or a name. */
export function readLoose(draft: Draft, beforeTitle: boolean, head: Head, drafts: readonly Draft[]): void {
  const text = textOf(draft);
  const { words, ended } = featuresOf(text);
  if (draft.type !== 'paragraph' && draft.type !== 'heading') return;
  if (head.title !== null && sameKey(text) === sameKey(head.title)) {
    draft.fate = 'repeated-title';
    return;
  }
  if (isKnownOutlet(text.split(',')[0]) && !isMenuEntry(fold(text))) {
    setOutlet(head, text.split(',')[0]);
    draft.fate = 'outlet';
    return;
  }
  if (draft.marked && draft.type === 'heading') return;
  const name = beforeTitle ? mastheadName(text) : null;
  if (name !== null && !(head.outlet === null && isMenuEntry(fold(text)))) {
    setOutlet(head, name);
    draft.fate = 'outlet';
    return;
  }
  if (beforeTitle && isSeriesLine(text)) {
    head.section ??= text;
    draft.fate = 'section';
    return;
  }
  if (beforeTitle && SLUG.test(text)) {
    draft.fate = 'metadata';
    return;
  }
  if (words <= 7 && !ended && isPublisherLine(text, drafts)) {
    setOutlet(head, text);
    draft.fate = 'outlet';
    return;
  }
  if (readStaffByline(draft, head)) return;
  if (!beforeTitle && !head.byline && looksLikePersons(text) && !speltLower(text, drafts)) {
    head.byline = personsIn(text);
    draft.fate = 'byline';
    return;
  }
  if (
    !beforeTitle &&
    head.outlet === null &&
    looksLikeOutlet(text) &&
    (head.byline !== null || head.dates.length > 0)
  ) {
    head.outlet = text;
    head.outletBasis = 'derived';
    draft.fate = 'outlet';
    return;
  }
  if (words <= 4 && !ended && text.length <= 40 && (beforeTitle || draft.links.length > 0)) {
    head.section ??= text;
    draft.fate = 'section';
  }
}

/** The same name stands in a credit, a legal foot, or again as a line of its own. */
function isPublisherLine(text: string, drafts: readonly Draft[]): boolean {
  const key = sameKey(text).replace(/^the /, '');
  if (key.length < 3) return false;
  let inNotice = false;
  for (const draft of drafts) {
    const other = textOf(draft);
    if (other === text || other.length > 500) continue;
    if (
      /[(©]|\bpage \d|copyright|rights|responsible|because|receive/i.test(other) &&
      ` ${sameKey(other)} `.includes(` ${key} `)
    )
      inNotice = true;
  }
  return inNotice;
}

/** A word of the line stands in lower case further on, or ends as no name does: this is a heading, not a person. */
function speltLower(text: string, drafts: readonly Draft[]): boolean {
  if (/(?:tions?|ments?|ings?|ness|ities|ysis|ysts?|ology)\b/i.test(text)) return true;
  const next = drafts[drafts.findIndex((draft) => textOf(draft) === text) + 1];
  if (next?.type === 'list') return true;
  const body = drafts.map(textOf).join(' ').slice(0, 20_000);
  return text.split(/\s+/).some((word) => word.length > 3 && body.includes(` ${word.toLowerCase()}`));
}
