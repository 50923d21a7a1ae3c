import type { OpenArticle, RelatedStory } from '../../../library/library.ts';
import { shortDay } from '../days.ts';
import { fit } from '../fit.ts';
import { type Flow, makeFlow, type PlacedRow } from '../flow.ts';
import { EMPTY, seg } from '../row.ts';
import { type BodyLook, blockRows } from './block-rows.ts';
import { headRows } from './head-rows.ts';
import type { Mark } from './marks.ts';

const MOST_RELATED = 3;

/** The article as cleaning left it: head, blocks parted by blank lines, and what is related at the end. */
export function cleanFlow(
  open: OpenArticle,
  marks: readonly Mark[],
  related: readonly RelatedStory[],
  look: BodyLook,
): Flow {
  return makeFlow(rows(open, marks, related, look));
}

function* rows(
  open: OpenArticle,
  marks: readonly Mark[],
  related: readonly RelatedStory[],
  look: BodyLook,
): Generator<PlacedRow> {
  const { article } = open;
  yield* headRows(open, look.cells, look.glyphs);
  for (const block of article.blocks) {
    yield* blockRows(article, block, marks, look);
    yield { row: EMPTY, place: block.end };
  }
  yield* endRows(article.text.length + 1, related, look);
}

function* endRows(place: number, related: readonly RelatedStory[], { cells, glyphs }: BodyLook): Generator<PlacedRow> {
  yield { row: [seg(glyphs.rule.repeat(cells), 'faint')], place };
  if (related.length === 0) return;
  yield { row: [seg('Related', 'muted'), seg('  r ', 'key'), seg('shows why', 'faint')], place: place + 1 };
  for (const [index, { summary }] of related.slice(0, MOST_RELATED).entries()) {
    const day = summary.published === null ? '' : shortDay(summary.published);
    const row = fit([seg(`${day.padStart(9)}  `, 'faint'), seg(summary.title, 'muted')], cells, undefined, glyphs.more);
    yield { row, place: place + 2 + index };
  }
}
