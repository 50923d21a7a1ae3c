import { type Draft, textOf } from '../draft.ts';
import { sameKey } from '../features.ts';
import type { Head } from '../head/head.ts';
import { dateInside } from '../metadata/date-lines.ts';

const LONGEST = 140;

/** Lines that pages of print carry at their edges: outlet, title, date and number of the page again, and no other word. In place. */
export function markRunningHeads(drafts: readonly Draft[], head: Head): void {
  const days = head.dates.map((date) => sameKey(date.text));
  const names = [head.outlet, head.title].flatMap((name) => (name === null ? [] : [sameKey(name)]));
  if (names.length === 0) return;
  for (const draft of drafts.slice(1)) {
    const text = textOf(draft);
    if (draft.fate !== null || text.length > LONGEST || (draft.marked && draft.type === 'heading')) continue;
    const day = dateInside(text);
    const bare = day ? text.slice(0, day.start) + text.slice(day.end) : text;
    if (day && !days.some((known) => known.includes(sameKey(text.slice(day.start, day.end))))) continue;
    let rest = ` ${sameKey(bare)} `;
    for (const name of names) rest = rest.replace(` ${name} `, ' ');
    if (/^ *(?:(?:page|p|pg) )?(?:\d{1,3} )?(?:of \d{1,3} )?$/.test(rest) && rest.trim() !== sameKey(text))
      draft.fate = 'navigation';
  }
}
