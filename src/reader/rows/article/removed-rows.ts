import type { OpenArticle } from '../../../library/library.ts';
import { type Block, originOf, type Removal, type RemovalReason } from '../../../model/article.ts';
import { breakLines, type Flow, makeFlow, type PlacedRow, tellHidden } from '../flow.ts';
import { EMPTY, type Row, seg } from '../row.ts';
import { cellWidth } from '../width.ts';
import { type BodyLook, blockRows } from './block-rows.ts';
import { headRows } from './head-rows.ts';
import type { Mark } from './marks.ts';

/** Reasons in words, where the word alone would not do. */
const WORDS: Readonly<Partial<Record<RemovalReason, string>>> = {
  title: 'moved to the title',
  byline: 'moved to the byline',
  dateline: 'moved to the head',
  outlet: 'moved to the head',
  section: 'moved to the head',
  headers: 'mail headers',
  'other-article': 'belongs to another article of this file',
};

export function reasonWords(reason: RemovalReason): string {
  return WORDS[reason] ?? reason.replaceAll('-', ' ');
}

/** More of one removal than this is told by its length. */
const MOST_SHOWN = 4_000;

/** The article with what cleaning removed standing in its place, dimmed, with the reason. Places are in the source. */
export function removedFlow(open: OpenArticle, source: string, marks: readonly Mark[], look: BodyLook): Flow {
  return makeFlow(rows(open, source, marks, look));
}

type Part = { readonly block: Block } | { readonly removal: Removal };

function* rows(open: OpenArticle, source: string, marks: readonly Mark[], look: BodyLook): Generator<PlacedRow> {
  const { article } = open;
  yield* headRows(open, look.cells, look.glyphs);
  const parts: { readonly at: number; readonly part: Part }[] = [
    ...article.blocks.map((block) => ({ at: block.source.start, part: { block } })),
    ...article.removed.map((removal) => ({ at: removal.start, part: { removal } })),
  ].sort((a, b) => a.at - b.at);
  for (const { part } of parts) {
    if ('block' in part) {
      for (const { row, place } of blockRows(article, part.block, marks, look)) {
        const from = originOf(article, { start: Math.ceil(place), end: Math.ceil(place) + 1 }).start;
        yield { row, place: from };
      }
      yield { row: EMPTY, place: part.block.source.end };
    } else yield* removalRows(part.removal, source, look);
  }
}

function* removalRows(removal: Removal, source: string, { cells, glyphs }: BodyLook): Generator<PlacedRow> {
  const text = source.slice(removal.start, removal.end);
  if (text.trim() === '') return;
  const reason = reasonWords(removal.reason);
  const [first, last] = removal.lines;
  const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
  const label = ` ${reason} ${glyphs.dot} ${lines} `;
  const left = `${glyphs.rule}${glyphs.rule}`;
  const rule = glyphs.rule.repeat(Math.max(0, cells - cellWidth(label) - 2));
  yield { row: [seg(left, 'faint'), seg(label, 'reason'), seg(rule, 'faint')], place: removal.start };
  if (removal.reason === 'other-article' || text.length > MOST_SHOWN) {
    const count = text.length.toLocaleString('en');
    yield { row: [seg(`  ${count} characters`, 'removed')], place: removal.start };
  } else {
    for (const line of removedLines(text, removal.start, cells)) yield line;
  }
  yield { row: EMPTY, place: removal.end };
}

function* removedLines(text: string, start: number, cells: number): Generator<PlacedRow> {
  let at = start;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      for (const row of breakLines(tellHidden([{ text: line, role: 'removed', at }]), cells - 2) as Row[])
        yield { row: [seg('  '), ...row], place: row[0]?.at ?? at };
    at += line.length + 1;
  }
}
