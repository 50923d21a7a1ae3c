import { daysForFilter, nameForFilter } from '../../../library/filter/quote.ts';
import type { ArticleSummary } from '../../../library/library.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Disagreement, Event, Evidence, EvidenceRole } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { roleOfType } from '../article/marks.ts';
import { shortDay } from '../days.ts';
import { fit } from '../fit.ts';
import { type Row, type Segment, seg } from '../row.ts';
import { CardBuilder, type CardContent } from './card.ts';
import { addColumns, type Column, columnsFor } from './columns.ts';
import { differRows } from './differ-rows.ts';
import { eventDays } from './event-line.ts';
import { quotedRows } from './quoted.ts';
import { counted, STATUS_WORDS } from './words.ts';

const MOST_NAMES = 6;

const GROUPS: readonly (readonly [label: string, roles: readonly EvidenceRole[]])[] = [
  ['announced', ['announcement']],
  ['reported', ['report', 'caption']],
  ['claimed', ['claim']],
  ['denied', ['denial']],
  ['background', ['background']],
];

type SummaryOf = (article: string) => ArticleSummary | null;

/** An event with what the library knows about it. */
export interface EventCardInput {
  readonly event: Event;
  readonly disagreements: readonly Disagreement[];
  readonly participants: readonly Entity[];
  /** The event it is part of. */
  readonly whole: Event | null;
  readonly summary: SummaryOf;
}

/** What the sources say of an event: where they differ, then every sentence, announced before reported. */
export function eventCard(input: EventCardInput, cells: number, glyphs: Glyphs): CardContent {
  const { event, disagreements, participants, whole, summary } = input;
  const builder = new CardBuilder(cells, glyphs);
  builder.text('when', eventDays(event, glyphs), 'strong');
  if (event.date.why !== '') builder.text('why', event.date.why, 'muted');
  const [status, role] = STATUS_WORDS[event.status];
  builder.text('status', [seg(status, role), seg(`  ${sourcesOf(event)}`, 'muted')]);
  if (whole)
    builder.lines('part of', [[seg(whole.label), seg(`  ${eventDays(whole, glyphs)}`, 'faint')]], {
      to: 'event',
      event: whole.id,
    });
  for (const disagreement of disagreements) {
    builder.gap();
    differRows(disagreement, event.label, builder, summary);
  }
  const groups = GROUPS.map(([label, roles]) => ({
    label,
    told: event.evidence.filter((one) => roles.includes(one.role)),
  })).filter(({ told }) => told.length > 0);
  const beside = columnsFor(builder.room).count === 2 && isPair(groups[0], groups[1]) ? groups.splice(0, 2) : [];
  if (beside.length > 0) {
    builder.gap();
    addColumns(
      'sources',
      beside.map((group) => groupColumn(group, columnsFor(builder.room).cells, summary, glyphs)),
      builder,
    );
  }
  for (const { label, told } of groups) {
    builder.gap();
    for (const [at, evidence] of told.entries()) {
      if (at > 0) builder.blank();
      const lines = evidenceRows(evidence, summary(evidence.article), builder.room, glyphs);
      builder.lines(at === 0 ? label : '', lines, { to: 'article', article: evidence.article, place: evidence.start });
    }
  }
  names(participants, builder);
  const days = daysForFilter({ from: event.date.start, to: event.date.end });
  return builder.done(event.label, days ?? (participants.length > 0 ? nameForFilter(participants[0]) : null));
}

interface Group {
  readonly label: string;
  readonly told: readonly Evidence[];
}

/** What was announced and what was reported go next to each other, if neither is much longer. */
function isPair(announced: Group | undefined, reported: Group | undefined): boolean {
  if (announced?.label !== GROUPS[0][0] || reported?.label !== GROUPS[1][0]) return false;
  const [shorter, longer] = [announced.told.length, reported.told.length].sort((a, b) => a - b);
  return longer <= 2 * shorter + 1;
}

function groupColumn({ label, told }: Group, cells: number, summary: SummaryOf, glyphs: Glyphs): Column {
  const rows: Row[] = [[seg(label, 'strong')]];
  const begins: number[] = [];
  for (const evidence of told) {
    begins.push(rows.length);
    rows.push(...evidenceRows(evidence, summary(evidence.article), cells, glyphs));
  }
  return { evidence: told, rows, begins: [...begins, rows.length] };
}

function evidenceRows(evidence: Evidence, summary: ArticleSummary | null, cells: number, glyphs: Glyphs): Row[] {
  return [evidenceHead(evidence, summary, cells, glyphs), ...sentenceRows(evidence, cells, glyphs)];
}

function sourcesOf({ sources, evidence }: Event): string {
  const articles = new Set(evidence.map(({ article }) => article)).size;
  const copies = evidence.filter(({ copyOf }) => copyOf !== null).length;
  const parts = [
    counted(sources, 'independent source'),
    `${counted(evidence.length, 'sentence')} of ${counted(articles, 'article')}`,
  ];
  if (copies > 0) parts.push(`${copies} copied, not counted`);
  return parts.join(', ');
}

/** Who says it, and when it was published. */
function evidenceHead(evidence: Evidence, summary: ArticleSummary | null, cells: number, glyphs: Glyphs): Row {
  const day = summary?.published == null ? 'undated' : shortDay(summary.published);
  const about = summary?.published != null && summary.publishedInferred ? glyphs.about : '';
  const head: Segment[] = [
    evidence.copyOf === null ? seg(`${glyphs.source} `, 'accent') : seg(`${glyphs.reprint} `, 'faint'),
    seg(summary?.outlet ?? 'outlet unknown', summary?.outlet == null ? 'muted' : 'strong'),
    seg(` ${glyphs.dot} ${day}${about}`, 'muted'),
  ];
  if (evidence.copyOf !== null) head.push(seg(' copy', 'warning'));
  if (evidence.role === 'caption') head.push(seg(' caption', 'muted'));
  if (summary) head.push(seg(`  ${summary.title}`, 'faint'));
  return fit(head, cells, undefined, glyphs.more);
}

function sentenceRows(evidence: Evidence, cells: number, glyphs: Glyphs): Row[] {
  const { dateSpan, start, text } = evidence;
  const marks =
    dateSpan && dateSpan.start >= start && dateSpan.end <= evidence.end
      ? [{ start: dateSpan.start - start, end: dateSpan.end - start, role: 'date' as const }]
      : [];
  return quotedRows(text, marks, cells, glyphs);
}

function names(known: readonly Entity[], builder: CardBuilder): void {
  if (known.length > 0) builder.gap();
  for (const [at, entity] of known.slice(0, MOST_NAMES).entries()) {
    const line = [
      seg(entity.name, roleOfType(entity.type)),
      seg(`  ${counted(entity.articles.length, 'article')}`, 'faint'),
    ];
    builder.lines(at === 0 ? 'names' : '', [line], { to: 'name', entity: entity.id });
  }
}
