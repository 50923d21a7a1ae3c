import { type Draft, textOf } from '../draft.ts';
import { countWords, featuresOf } from '../features.ts';
import { bylineOf, looksLikeOutlet, looksLikePersons, staffByline } from '../metadata/bylines.ts';
import { dateInside, dateLine, dateWithTime } from '../metadata/date-lines.ts';
import { isKnownOutlet } from '../metadata/outlets.ts';
import { addDate, type Head, setOutlet } from './head.ts';
import { readHeadLine } from './head-line.ts';

/** Reads a date, byline or combined line ("14 May 2027 | Economy") into the head; false when the draft is none of these. */
export function readLabel(draft: Draft, head: Head): boolean {
  const text = textOf(draft);
  if (text.length > 200) return false;
  if (draft.marked && draft.type === 'heading' && (draft.level ?? 6) <= 1 && dateLine(text) === null) return false;
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
  if (readIssueLine(text, head, draft)) return true;
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

/** Takes a line of staff or agencies ("Our correspondent", "Ann Lee and agencies") for the byline, where none is known yet; false when the line is none. */
export function readStaffByline(draft: Draft, head: Head): boolean {
  const staff = head.byline === null ? staffByline(textOf(draft)) : null;
  if (staff === null) return false;
  head.byline = staff;
  draft.fate = 'byline';
  return true;
}

/** "Issue 58 · 9 January 2030 · by Ann Lee": labels of many kinds around a date or a byline. */
function readIssueLine(text: string, head: Head, draft: Draft): boolean {
  const read = readHeadLine(text);
  if (read === null) return false;
  if (read.date !== null) addDate(head, read.date, draft);
  head.byline ??= read.byline;
  head.section ??= read.section;
  if (read.outlet !== null) setOutlet(head, read.outlet);
  draft.fate = read.date !== null ? 'dateline' : 'byline';
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
  const around = dateWithTime(text) ?? date;
  const sides = [text.slice(0, around.start), text.slice(around.end)].map((side) =>
    side.replace(AROUND_DATE, '').trim(),
  );
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
