import type { SourceProblem } from '../../../model/raw-document.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import type { Role } from '../../theme/roles.ts';
import { seg } from '../row.ts';
import { CardBuilder, type CardContent } from './card.ts';

/** Where an address really leads, before it is opened. */
export function linkCard(url: string, cells: number, glyphs: Glyphs): CardContent {
  const builder = new CardBuilder(cells, glyphs);
  const target = parse(url);
  builder.lines('host', [[seg(target?.hostname ?? 'no web address', target ? 'strong' : 'error')]]);
  if (target?.hostname.split('.').some((part) => part.startsWith('xn--')))
    builder.text('', 'The name holds letters of other alphabets and may only look like one you know.', 'warning');
  if (target?.username) builder.text('', `‘${target.username}’ before the @ is not where it leads.`, 'warning');
  if (target?.protocol === 'http:') builder.text('', 'not encrypted', 'warning');
  builder.text('address', (target?.href ?? url).slice(0, 600), 'muted');
  builder.gap();
  if (target) builder.lines('', [[seg('Open it in the browser', 'accent')]], { to: 'url', url });
  else builder.text('', 'Only http and https addresses are opened.', 'warning');
  return builder.done('Open a link');
}

function parse(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch {
    return null;
  }
}

/** Files that gave no article, each with the reason. */
export function skippedCard(skipped: readonly SourceProblem[], cells: number, glyphs: Glyphs): CardContent {
  const builder = new CardBuilder(cells, glyphs);
  if (skipped.length === 0) builder.text('', 'Every file was read.', 'muted');
  for (const { file, reason } of skipped.slice(0, 500)) {
    builder.text('', [seg(file), seg(`  ${reason}`, 'warning')]);
  }
  return builder.done(`Skipped files ${glyphs.dot} ${skipped.length}`);
}

const NAMES: readonly (readonly [Role, string, string])[] = [
  ['person', 'person', 'people'],
  ['organisation', 'organisation', 'governments, firms, parties, agencies, outlets'],
  ['place', 'place, facility', 'countries, towns, buildings, bases'],
  ['group', 'group', 'nationalities, religions, political camps'],
  ['event', 'event, law', 'wars, summits, treaties, acts'],
  ['product', 'product, work', 'weapons, aircraft, books, songs'],
  ['date', 'date', 'dates and times; what they mean is shown with d'],
];

/** What the colours and the signs mean. */
export function legendCard(cells: number, glyphs: Glyphs): CardContent {
  const builder = new CardBuilder(cells, glyphs);
  for (const [index, [role, name, what]] of NAMES.entries())
    builder.lines(index === 0 ? 'names' : '', [[seg(name.padEnd(17), role), seg(what, 'muted')]]);
  builder.gap();
  const signs: readonly (readonly [string, Role, string])[] = [
    [glyphs.unread, 'unread', 'not read yet'],
    [glyphs.star, 'star', 'starred'],
    [glyphs.about, 'muted', 'the date is inferred'],
    [glyphs.source, 'accent', 'an independent source; four at most are drawn'],
    [glyphs.reprint, 'faint', 'copies of a source'],
    [glyphs.scheduled, 'scheduled', 'announced or still ahead'],
    [glyphs.claimed, 'claimed', 'claimed, not confirmed'],
    [glyphs.denied, 'claimed', 'denied'],
    [glyphs.off, 'claimed', 'postponed or cancelled'],
    [glyphs.differ, 'differ', 'sources differ'],
    [glyphs.quote, 'accent', 'reported by the open article'],
    [glyphs.part, 'faint', 'part of the event above'],
  ];
  const dates: readonly (readonly [string, Role, string])[] = [
    [`${glyphs.arrow} 13 Jan`, 'day', 'on that day or before it'],
    [`24 Feb ${glyphs.arrow}`, 'day', 'from that day on'],
    [`${glyphs.about} 2022`, 'day', 'about that time'],
    ['+12', 'faint', 'more events of that month or year; Z shows them'],
  ];
  for (const [index, [sign, role, what]] of signs.entries())
    builder.lines(index === 0 ? 'signs' : '', [[seg(sign.padEnd(17), role), seg(what, 'muted')]]);
  builder.gap();
  for (const [index, [sign, role, what]] of dates.entries())
    builder.lines(index === 0 ? 'dates' : '', [[seg(sign.padEnd(17), role), seg(what, 'muted')]]);
  return builder.done('Colours and signs');
}
