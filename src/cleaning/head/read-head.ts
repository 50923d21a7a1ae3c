import { bodyStart } from '../body-start.ts';
import { type Draft, textOf } from '../draft.ts';
import { countWords, featuresOf, sameKey } from '../features.ts';
import { sourceOf } from '../mapped-text.ts';
import { bylineOf } from '../metadata/bylines.ts';
import { captionSign } from '../metadata/captions.ts';
import { dateLine } from '../metadata/date-lines.ts';
import { readLabels } from './archive-labels.ts';
import { emptyHead, type Head, setOutlet } from './head.ts';
import { readLabel } from './label-lines.ts';
import { readLoose } from './loose-lines.ts';
import { pickTitle } from './pick-title.ts';
import { bodyBehindStandfirst, isSaidAgain, SAID_AGAIN } from './standfirst.ts';

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
  const body = bodyBehindStandfirst(drafts, bodyStart(drafts), (from) => bodyStart(drafts, from));
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
  markDoubledCaptions(rest.slice(at + 1));
  for (const [i, draft] of rest.entries()) {
    if (draft === title || draft.fate !== null || draft.type === 'caption') continue;
    readLoose(draft, i < at, head, drafts);
  }
  dropUnknown(rest, at, drafts, head);
  if (at >= 0) dropStandfirst(rest.slice(at + 1), drafts, body);
  return head;
}

/** A line that stands twice in a row below the title belongs to a picture, which was shown small and large. */
function markDoubledCaptions(below: readonly Draft[]): void {
  for (const [i, draft] of below.entries()) {
    const next = below[i + 1];
    if (
      next &&
      draft.fate === null &&
      sameKey(textOf(draft)) === sameKey(textOf(next)) &&
      countWords(textOf(draft)) > 3
    )
      draft.type = 'caption';
  }
}

/** The first line under the title that is no label goes, if the text says it again. */
function dropStandfirst(below: readonly Draft[], drafts: readonly Draft[], body: number): void {
  const draft = below.find((each) => each.fate === null && each.type === 'paragraph');
  if (!draft) return;
  const under = drafts.slice(drafts.indexOf(draft) + 1, body);
  const isSigned = under.some((each) => each.fate === 'byline' || each.fate === 'dateline');
  const text = drafts.slice(body).map(textOf).join('\n');
  if (isSaidAgain(textOf(draft), text, isSigned ? SAID_AGAIN.signed : SAID_AGAIN.loose)) draft.fate = 'repeated-text';
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
