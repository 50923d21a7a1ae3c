import type { ArticleSummary } from '../../../library/library.ts';
import { DISAGREEMENT_WORDS } from '../../../model/disagreement-words.ts';
import type { Disagreement, DisagreementKind, Evidence } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { shortDay } from '../days.ts';
import { fit } from '../fit.ts';
import { type Row, type Segment, seg } from '../row.ts';
import { wrapText } from '../wrap.ts';
import type { CardBuilder } from './card.ts';
import { addColumns, type Column, columnsFor } from './columns.ts';
import { differingWords } from './differing-words.ts';
import { quotedRows } from './quoted.ts';

type SummaryOf = (article: string) => ArticleSummary | null;

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
  const { cells } = columnsFor(room);
  const columns = sides.map(({ stance, evidence }) => {
    const others = sides.filter((one) => one.evidence !== evidence).flatMap((one) => one.evidence);
    return sideRows(stance, evidence, others, kind, cells, glyphs, summary);
  });
  addColumns('', columns, builder);
}

function sideRows(
  stance: string,
  evidence: readonly Evidence[],
  others: readonly Evidence[],
  kind: DisagreementKind,
  cells: number,
  glyphs: Glyphs,
  summaryOf: SummaryOf,
): Column {
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
