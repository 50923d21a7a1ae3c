import type { Basis, StatedDate } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { bodyStart } from './body-start.ts';
import type { Draft } from './draft.ts';
import { textOf } from './draft.ts';
import { countWords, featuresOf, sameKey } from './features.ts';
import { sliceMapped, sourceOf } from './mapped-text.ts';
import { bylineOf, looksLikeOutlet, looksLikePersons, personsIn } from './metadata/bylines.ts';
import { captionSign } from './metadata/captions.ts';
import { dateInside, dateLine } from './metadata/date-lines.ts';
import { applyLabel, isArchiveLabel, labelOf } from './metadata/labels.ts';
import { isKnownOutlet } from './metadata/outlets.ts';

/** What the lines above the body say about an article. */
export interface Head {
  title: string | null;
  titleSource: Span | null;
  byline: string | null;
  outlet: string | null;
  outletBasis: Basis | null;
  section: string | null;
  readonly dates: StatedDate[];
}

export function emptyHead(): Head {
  return { title: null, titleSource: null, byline: null, outlet: null, outletBasis: null, section: null, dates: [] };
}

/** Reads dates and bylines that stand above the body of an article whose head came with it, as a feed's does. */
export function readGivenHead(drafts: readonly Draft[]): Head {
  const head = emptyHead();
  const above = drafts
    .slice(0, Math.min(3, bodyStart(drafts)))
    .filter((draft) => draft.fate === null && textOf(draft) !== '');
  for (const draft of above) if (dateLine(textOf(draft)) || bylineOf(textOf(draft))) readLabel(draft, head);
  return head;
}

/** Reads title, byline, date, outlet and section from the drafts above the body, and gives those drafts their fate. */
export function readHead(drafts: readonly Draft[]): Head {
  const head = emptyHead();
  readLabels(drafts, head);
  const body = bodyStart(drafts);
  const above = drafts.slice(0, body).filter((draft) => draft.fate === null && textOf(draft) !== '');
  const rest: Draft[] = [];
  for (const draft of above) if (!readLabel(draft, head)) rest.push(draft);
  const title = head.title === null ? pickTitle(rest, drafts, body) : null;
  if (title) {
    head.title = textOf(title);
    head.titleSource = { start: title.mapped.runs[0].source.start, end: title.mapped.runs.at(-1)!.source.end };
    title.fate = 'title';
  }
  if (title) preferBareTitle(title, rest, head);
  const at = title ? rest.findIndex((draft) => draft.fate === 'title') : -1;
  for (const [i, draft] of rest.entries()) {
    if (draft === title || draft.fate !== null || draft.type === 'caption') continue;
    readLoose(draft, i < at, head, drafts);
  }
  dropUnknown(rest, at, drafts, head);
  return head;
}

/** "A title - Outlet" above and the bare title below: the bare one is the title, and the end names the outlet. */
function preferBareTitle(title: Draft, rest: readonly Draft[], head: Head): void {
  const full = textOf(title);
  const bare = rest.find(
    (draft) =>
      draft !== title &&
      draft.fate === null &&
      textOf(draft).length > 12 &&
      full.startsWith(textOf(draft)) &&
      /^\s+[-–—|]\s+\S/.test(full.slice(textOf(draft).length)),
  );
  if (!bare) return;
  setOutlet(head, full.slice(textOf(bare).length).replace(/^\s+[-–—|]\s+/, ''));
  head.title = textOf(bare);
  head.titleSource = sourceOf(bare.mapped);
  title.fate = 'repeated-title';
  bare.fate = 'title';
}

/** Words of a line above the body that nothing is known of at most; longer ones are standfirsts. */
const UNKNOWN_WORDS = 8;

/**
 * Short lines above the body that turned out to be nothing: buttons, labels, teasers. One that stands right before the
 * body, alone behind a known head, is the first section's heading.
 */
function dropUnknown(rest: readonly Draft[], title: number, drafts: readonly Draft[], head: Head): void {
  if (head.title === null) return;
  const unknown = rest.filter(
    (draft) => draft.fate === null && !draft.marked && draft.type === 'paragraph' && isUnknownLine(textOf(draft)),
  );
  for (const [n, draft] of unknown.entries()) {
    const i = rest.indexOf(draft);
    const at = drafts.indexOf(draft);
    const isHeading =
      i > title &&
      n === unknown.length - 1 &&
      drafts[at - 1] !== undefined &&
      KNOWN_HEAD.has(drafts[at - 1].fate ?? '') &&
      i === rest.length - 1;
    if (!isHeading) draft.fate = i < title ? 'navigation' : 'widget';
  }
}

const KNOWN_HEAD: ReadonlySet<string> = new Set([
  'title',
  'repeated-title',
  'dateline',
  'byline',
  'repeated-byline',
  'section',
  'outlet',
  'metadata',
  'repeated-caption',
  'markup',
]);

function isUnknownLine(text: string): boolean {
  const { words, ended } = featuresOf(text);
  return words <= UNKNOWN_WORDS && !(ended && words > 3) && captionSign(text) < 2;
}

/** How many drafts from the top may hold labels. */
const LABEL_REACH = 30;

/**
 * Two lines or more with labels at the top ("Title: …", "Date: …") describe the article; labels in capitals, as
 * archives write them, may stand apart from each other and behind the text as well.
 */
function readLabels(drafts: readonly Draft[], head: Head): void {
  const labelled: { draft: Draft; label: string; value: string }[] = [];
  const archive = drafts.filter((draft) => isArchiveLabel(textOf(draft))).length >= 3;
  for (const [i, draft] of drafts.entries()) {
    const text = textOf(draft);
    if (text === '' || draft.fate === 'markup' || draft.fate === 'noise') continue;
    const found = labelOf(text);
    if (found && (!archive || isArchiveLabel(text))) labelled.push({ draft, ...found });
    else if (!archive || (i > LABEL_REACH && labelled.length === 0)) break;
  }
  if (labelled.length < 2) return;
  for (const { draft, label, value } of labelled) {
    if (/^(?:body|text|content|description)$/.test(label) && value.length > 120) continue;
    const { length } = textOf(draft);
    applyLabel(head, label, value, sourceOf(sliceMapped(draft.mapped, length - value.length, length)) ?? draft.source);
    draft.fate = label === 'title' || label === 'headline' ? 'title' : 'metadata';
  }
}

/** Reads a date, byline or combined line ("14 May 2027 | Economy") into the head; false when the draft is none of these. */
export function readLabel(draft: Draft, head: Head): boolean {
  const text = textOf(draft);
  if (text.length > 200 || (draft.marked && draft.type === 'heading' && (draft.level ?? 6) <= 1)) return false;
  if (/^[-–—_*•·|]+$/.test(text)) {
    draft.fate = 'noise';
    return true;
  }
  if (readDateWithNames(text, head, draft)) return true;
  const date = dateLine(text);
  const parts = text.split(/\s*[|•·]\s*|\s+[–—]\s+|\s{2,}/).filter((part) => part !== '');
  if (date && parts.length === 1) {
    addDate(head, date, draft);
    draft.fate = 'dateline';
    return true;
  }
  const byline = bylineOf(text);
  if (byline && parts.length === 1) {
    head.byline ??= byline;
    draft.fate = 'byline';
    return true;
  }
  if (parts.length < 2 || parts.length > 5 || featuresOf(text).words > 24) return false;
  const read = parts.map((part) => ({ part, date: dateLine(part), byline: bylineOf(part) }));
  const known = read.filter(
    (each) => each.date || each.byline || isKnownOutlet(each.part) || /\d+ min/i.test(each.part),
  ).length;
  if (
    known === 0 &&
    !(
      draft.cuts.some((cut) => cut.reason === 'markup') &&
      read.some((each) => looksLikePersons(each.part)) &&
      parts.length === 2
    )
  )
    return false;
  for (const each of read) {
    if (each.date) addDate(head, each.part, draft);
    else if (each.byline) head.byline ??= each.byline;
    else if (isKnownOutlet(each.part)) setOutlet(head, each.part);
    else if (/\d+ min/i.test(each.part)) continue;
    else if (looksLikePersons(each.part) && !head.byline && known === 0 && head.outlet) head.byline = each.part;
    else if (known === 0 && !head.outlet) setOutlet(head, each.part);
    else if (looksLikePersons(each.part) && !head.byline) head.byline = each.part;
    else if (!head.section && countWords(each.part) <= 4) head.section = each.part;
  }
  draft.fate = read.some((each) => each.date) ? 'dateline' : 'byline';
  return true;
}

const AROUND_DATE = /^[\s,;:|•·()–—-]+|[\s,;:|•·()–—-]+$/g;
const DATE_LABEL =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|written|created)?(?: on| at)?|on|at|am|le|el)$/i;

/** "Ann Lee, 3 May 2031" or "Published on 3 May 2031 by Ann Lee": a date with nothing but names and labels around it. */
function readDateWithNames(text: string, head: Head, draft: Draft): boolean {
  if (text.length > 140) return false;
  const date = dateInside(text);
  if (!date) return false;
  const sides = [
    text.slice(0, date.start),
    text.slice(date.end).replace(/^,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4}\b)?/u, ''),
  ].map((side) => side.replace(AROUND_DATE, '').trim());
  const names = sides.map((side) =>
    DATE_LABEL.test(side) ? '' : (bylineOf(side) ?? (looksLikePersons(side) ? side : null)),
  );
  // A place or an outlet before the date says nothing of who wrote it.
  const labels = (/[|•·]/.test(text) ? [] : sides).filter(
    (side, i) => names[i] === null && countWords(side) <= 4 && /^\p{Lu}/u.test(side) && !/[.!?:]/.test(side),
  );
  if (names.filter((name) => name === null).length > labels.length) return false;
  if (labels.length === 0 && names.every((name) => name === '')) return false;
  head.byline ??= names.find((name) => name) ?? null;
  const outlet = labels.find((label) => looksLikeOutlet(label) || isKnownOutlet(label));
  if (outlet) setOutlet(head, outlet);
  addDate(head, text.slice(date.start, date.end), draft);
  draft.fate = 'byline';
  return true;
}

/** A line above the body that is neither title, date nor byline: outlet, section, standfirst or a name. */
function readLoose(draft: Draft, beforeTitle: boolean, head: Head, drafts: readonly Draft[]): void {
  const text = textOf(draft);
  const { words, ended } = featuresOf(text);
  if (draft.type !== 'paragraph' && draft.type !== 'heading') return;
  if (head.title !== null && sameKey(text) === sameKey(head.title)) {
    draft.fate = 'repeated-title';
    return;
  }
  if (isKnownOutlet(text.split(',')[0])) {
    setOutlet(head, text.split(',')[0]);
    draft.fate = 'outlet';
    return;
  }
  if (draft.marked && draft.type === 'heading') return;
  if (words <= 7 && !ended && isPublisherLine(text, drafts)) {
    setOutlet(head, text);
    draft.fate = 'outlet';
    return;
  }
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
    if (/[(©]|copyright|rights|responsible|because|receive/i.test(other) && ` ${sameKey(other)} `.includes(` ${key} `))
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

function setOutlet(head: Head, name: string): void {
  if (head.outlet) return;
  head.outlet = name;
  head.outletBasis = 'stated';
}

function addDate(head: Head, text: string, draft: Draft): void {
  const at = textOf(draft).indexOf(text);
  const run = draft.mapped.runs.find((each) => each.exact && each.start <= at && each.end >= at + text.length);
  const source =
    run && at >= 0
      ? { start: run.source.start + at - run.start, end: run.source.start + at - run.start + text.length }
      : draft.source;
  head.dates.push({ text, where: 'dateline', source });
}

/** The draft above the body that is the title: by mark-up, by standing there twice, or by its looks. */
function pickTitle(rest: readonly Draft[], drafts: readonly Draft[], body: number): Draft | null {
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
