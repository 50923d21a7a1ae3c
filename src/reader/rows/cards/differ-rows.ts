import type { ArticleSummary } from '../../../library/library.ts';
import { DISAGREEMENT_WORDS } from '../../../model/disagreement-words.ts';
import type { Disagreement, DisagreementKind, Evidence } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { shortDay } from '../days.ts';
import { fit } from '../fit.ts';
import { type Row, type Segment, seg } from '../row.ts';
import { wrapText } from '../wrap.ts';
import type { CardBuilder } from './card.ts';
import { differingWords } from './differing-words.ts';
import { quotedRows } from './quoted.ts';

/** Less room than this for both sides, and they stand below each other. */
const LEAST_FOR_TWO = 56;

type SummaryOf = (article: string) => ArticleSummary | null;

interface Side {
  readonly evidence: readonly Evidence[];
  readonly rows: readonly Row[];
  /** First line of each piece of evidence, and the line after the last one. */
  readonly begins: readonly number[];
}

/**
 * The sides of a disagreement next to each other, words in which they differ marked. Nobody is called right. What is in
 * question is named where it is not the event itself, `label`.
 */
export function differRows(disagreement: Disagreement, label: string, builder: CardBuilder, summary: SummaryOf): void {
  const { glyphs, room } = builder;
  const { sides, kind, question } = disagreement;
  const head: Segment[] = [seg(`${glyphs.differ} ${DISAGREEMENT_WORDS[kind]}`, 'differ')];
  if (question !== '' && question !== label) head.push(seg(`: ${question}`));
  builder.text('they differ', head);
  const columns = room >= LEAST_FOR_TWO ? 2 : 1;
  const cells = columns === 2 ? Math.floor((room - 3) / 2) : room;
  for (let first = 0; first < sides.length; first += columns) {
    const drawn = sides.slice(first, first + columns).map(({ stance, evidence }) => {
      const others = sides.filter((one) => one.evidence !== evidence).flatMap((one) => one.evidence);
      return sideRows(stance, evidence, others, kind, cells, glyphs, summary);
    });
    for (const [column, side] of drawn.entries()) {
      const from = column * (cells + 3);
      for (const [at, one] of side.evidence.entries()) {
        const lines = side.begins[at + 1] - side.begins[at];
        const jump = { to: 'article', article: one.article, place: one.start } as const;
        builder.target(jump, side.begins[at], lines, from, from + cells);
      }
    }
    builder.lines('', nextToEachOther(drawn, cells, glyphs));
  }
}

function sideRows(
  stance: string,
  evidence: readonly Evidence[],
  others: readonly Evidence[],
  kind: DisagreementKind,
  cells: number,
  glyphs: Glyphs,
  summaryOf: SummaryOf,
): Side {
  const rows: Row[] = wrapText(stance, cells, 2, glyphs.more).map((line) => [seg(line, 'strong')]);
  const begins: number[] = [];
  const otherTexts = others.map(({ text }) => text);
  for (const { article, text } of evidence) {
    begins.push(rows.length);
    const marks = differingWords(text, otherTexts, kind).map((span) => ({ ...span, role: 'differ' as const }));
    const summary = summaryOf(article);
    const dated = summary?.published == null ? '' : ` ${glyphs.dot} ${shortDay(summary.published)}`;
    const head: Segment[] = [
      seg(`${summary?.outlet ?? 'outlet unknown'}${dated}`, 'muted'),
      seg(summary?.published != null && summary.publishedInferred ? glyphs.about : '', 'muted'),
      seg(summary ? `  ${summary.title}` : '', 'faint'),
    ];
    rows.push(fit(head, cells, undefined, glyphs.more), ...quotedRows(text, marks, cells, glyphs));
  }
  begins.push(rows.length);
  return { evidence, rows, begins };
}

function nextToEachOther(sides: readonly Side[], cells: number, glyphs: Glyphs): Row[] {
  if (sides.length === 1) return [...sides[0].rows];
  const height = Math.max(...sides.map(({ rows }) => rows.length));
  return Array.from({ length: height }, (_, line) => [
    ...fit(sides[0].rows[line] ?? [], cells, undefined, glyphs.more),
    seg(` ${glyphs.upright} `, 'faint'),
    ...(sides[1].rows[line] ?? []),
  ]);
}
