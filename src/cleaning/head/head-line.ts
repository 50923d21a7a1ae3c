import { fold } from '../../text/fold.ts';
import { isMenuEntry } from '../furniture/menu-words.ts';
import { bylineOf, looksLikeOutlet, looksLikePersons, staffByline } from '../metadata/bylines.ts';
import { dateLine, dateWithTime } from '../metadata/date-lines.ts';
import { isKnownOutlet } from '../metadata/outlets.ts';

/** What a line of labels says: "Issue 58 · 9 January 2030 · by Ann Lee". */
export interface HeadLine {
  /** The date as it stands there, its time left out. */
  readonly date: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
}

const ISSUE =
  /^(?:(?:issue|no|nr|num|number|vol|volume|edition|letter|bulletin|newsletter|dispatch|episode|part|week|brief|digest|service|series|ausgabe|nummer|numero|n°|n)\.?,?\s*(?:no|nr|number|n°)?\.?\s*)?#?\s?\d{1,5}(?:\s?\/\s?\d{2,4})?(?:,?\s*(?:vol|no|issue|nr)\.?\s*\d+)*$/i;
const LABEL =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|written|created|released|issued|filed)?(?: on| at)?|on|at|am|le|el|(?:issue )?dates?|press release|news release|for immediate release|bulletin|newsletter|embargo(?:ed)?(?: until)?)$/i;
const READING = /^\d+ ?-?(?:min(?:ute)?s?|sek|words|mots|palabras)\b.{0,12}$/i;
/** What readers left: "12 comments". */
const COUNT =
  /^(?:\d[\d.,]*|no) (?:comments?|replies|reactions?|shares?|views?|reads?|likes?|comentarios|kommentare|commentaires)$/i;
/** A byline at the end or between marks: "…, by Ann Lee". */
const BYLINE_INSIDE =
  /(?:^|[|•·;,.–—/-]\s*|\s)((?:written |words |text |story |posted |reported )?(?:by|von|par|por|di|door)\s+\p{Lu}[^|•·;–—]{2,80})$/iu;
const MARKS = /\s*[|•·;]\s*|\s+[–—/-]+\s+|\s{2,}|,\s+|\.\s+/;

/**
 * Reads a line that is nothing but labels around a date or a byline: number of an issue, place, outlet, section, length
 * of reading. Null when a part of it is anything else, or when it has neither date nor byline.
 */
export function readHeadLine(text: string): HeadLine | null {
  if (text.length > 160) return null;
  const at = dateWithTime(text);
  if (!at && staffByline(text) !== null) return null;
  const sides = at ? [text.slice(0, at.start), text.slice(at.end)] : [text];
  const parts: string[] = [];
  let byline: string | null = null;
  for (const side of sides) {
    const trimmed = side.replace(/^[\s,;:|•·()[\]–—/.-]+|[\s,;:|•·()[\]–—/-]+$/g, '');
    const inside = BYLINE_INSIDE.exec(trimmed);
    const name = inside ? bylineOf(inside[1]) : null;
    if (inside && name !== null && (inside.index > 0 || at)) byline ??= name;
    parts.push(...(inside && name !== null ? trimmed.slice(0, inside.index) : trimmed).split(MARKS));
  }
  const read = {
    date: at ? dateOf(text, at) : null,
    byline,
    outlet: null as string | null,
    section: null as string | null,
  };
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    if (ISSUE.test(part) || LABEL.test(part) || READING.test(part) || COUNT.test(part) || dateLine(part) !== null)
      continue;
    if (!/^[\p{Lu}\p{Lo}([#@"“]/u.test(part) || part.split(/\s+/).length > 5 || /[?!:]$/.test(part)) return null;
    const person = bylineOf(part) ?? staffByline(part);
    if (isMenuEntry(fold(part))) read.section ??= part;
    else if (isKnownOutlet(part) || looksLikeOutlet(part)) read.outlet ??= part;
    else if (person !== null) read.byline ??= person;
    else if (looksLikePersons(part) && read.byline === null && at) read.byline = part;
  }
  return read.date === null && read.byline === null ? null : parts.length + (at ? 1 : 0) < 2 ? null : read;
}

function dateOf(text: string, at: { readonly start: number; readonly end: number }): string {
  return text.slice(at.start, at.end);
}
