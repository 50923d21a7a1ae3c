import type { List, ListEntry, Marks } from '../../library/library.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import type { Ground } from '../theme/roles.ts';
import { counted } from './cards/words.ts';
import { shortDay, shortDays } from './days.ts';
import { fit, ground, spread } from './fit.ts';
import { keepAnswers } from './kept-answers.ts';
import { type Page, pageAround } from './page.ts';
import { type Row, type Segment, seg } from './row.ts';
import { wrapText } from './wrap.ts';

export interface ListLook {
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
  readonly glyphs: Glyphs;
  readonly marks: Marks;
}

/** The page of the list around the selected entry. */
export function listPage(list: List, selected: number, line: number, look: ListLook): Page {
  return pageAround(list.length, selected, line, look.height, (index) =>
    keptRows(list.entry(index), index === selected, look),
  );
}

const keepEntry = keepAnswers<ListEntry, readonly Row[]>();

function keptRows(entry: ListEntry, isSelected: boolean, look: ListLook): readonly Row[] {
  const { width, focused, marks, glyphs } = look;
  const key = `${width}${isSelected}${isSelected && focused}${marks.revision}${glyphs.bar}`;
  return keepEntry(entry, key, () => entryRows(entry, isSelected, look));
}

function entryRows(entry: ListEntry, isSelected: boolean, look: ListLook): Row[] {
  const { width, glyphs, focused } = look;
  const on: Ground | undefined = isSelected ? (focused ? 'selected' : 'lightly') : undefined;
  const bar = seg(isSelected ? glyphs.bar : ' ', 'accent');
  const lines =
    entry.kind === 'story' ? storyLines(entry, width - 2, glyphs) : articleLines(entry, isSelected, width - 2, look);
  return lines.map((line) => {
    const row = fit([bar, seg(' '), ...line], width, on, glyphs.more);
    return on ? ground(row, on) : row;
  });
}

function articleLines(
  { summary, matches, excerpt }: Extract<ListEntry, { kind: 'article' }>,
  isSelected: boolean,
  cells: number,
  { glyphs, marks }: ListLook,
): Row[] {
  const isRead = marks.isRead(summary.id);
  const day = summary.published === null ? 'undated' : shortDay(summary.published);
  const about = summary.publishedInferred && summary.published !== null ? glyphs.about : ' ';
  const left: Segment[] = [
    isRead ? seg(glyphs.read, 'faint') : seg(glyphs.unread, 'unread'),
    seg(` ${day.padStart(9)}${about} `, 'muted'),
    seg(summary.outlet ?? glyphs.dash, summary.outlet === null ? 'faint' : 'muted'),
  ];
  const right: Segment[] = [];
  if (summary.copyOf !== null) right.push(seg(' copy', 'faint'));
  if (summary.flags.length > 0) right.push(seg(' !', 'warning'));
  if (matches > 0) right.push(seg(` ${matches}×`, 'accent'));
  right.push(seg(` ${summary.minutes}m`, 'faint'));
  right.push(marks.isStarred(summary.id) ? seg(` ${glyphs.star}`, 'star') : seg('  '));
  const lines: Row[] = [spread(left, right, cells, undefined, glyphs.more)];
  const title = wrapText(summary.title, cells - 2, excerpt ? 1 : 2, glyphs.more);
  const role = isSelected ? 'strong' : isRead ? 'muted' : 'text';
  for (const line of title) lines.push([seg('  '), seg(line, role)]);
  if (excerpt) lines.push([seg('  '), ...excerptOf(excerpt, cells - 2, glyphs)]);
  return lines;
}

function storyLines({ story, from, to }: Extract<ListEntry, { kind: 'story' }>, cells: number, glyphs: Glyphs): Row[] {
  const label = wrapText(story.label, cells - 2, 2, glyphs.more);
  return [
    ...label.map((line, at): Row => [at === 0 ? seg(`${glyphs.folded} `, 'accent') : seg('  '), seg(line, 'strong')]),
    [
      seg(`  ${counted(story.articles.length, 'article')}`, 'muted'),
      seg(from === null || to === null ? '' : ` ${glyphs.dot} ${shortDays(from, to)}`, 'faint'),
    ],
  ];
}

/** The sentence around the first match, so cut that the match is in it. */
function excerptOf(
  { text, marks }: NonNullable<Extract<ListEntry, { kind: 'article' }>['excerpt']>,
  cells: number,
  glyphs: Glyphs,
): Row {
  const first = marks[0]?.start ?? 0;
  const lead = Math.max(0, first - Math.max(8, Math.floor(cells / 3)));
  const from = lead === 0 ? 0 : text.indexOf(' ', lead) + 1;
  const row: Segment[] = from > 0 ? [seg(`${glyphs.more} `, 'faint')] : [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at) continue;
    row.push(seg(text.slice(at, start), 'muted'), seg(text.slice(start, end), 'text', 'match'));
    at = end;
  }
  row.push(seg(text.slice(at).replace(/\s+/g, ' '), 'muted'));
  return fit(
    row.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ') })),
    cells,
    undefined,
    glyphs.more,
  );
}
