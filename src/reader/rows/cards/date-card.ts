import { daysForFilter } from '../../../library/filter/quote.ts';
import type { OpenArticle } from '../../../library/library.ts';
import type { DateExpression, Granularity } from '../../../model/date-expression.ts';
import type { Event } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { longRange } from '../days.ts';
import { seg } from '../row.ts';
import { DAY_CELLS } from './article-line.ts';
import { CardBuilder, type CardContent } from './card.ts';
import { eventLine } from './event-line.ts';
import { quotedRows } from './quoted.ts';

const MOST_EVENTS = 8;
/** So much of the text around a date is looked at for its sentence. */
const AROUND = 400;

const KINDS: Readonly<Record<Granularity, string>> = {
  time: 'a time of day',
  day: 'a day',
  weekend: 'a weekend',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  season: 'a season',
  half: 'half a year',
  year: 'a year',
  decade: 'a decade',
  century: 'a century',
  range: 'a stretch of time',
  vague: 'a vague time',
};

/** What a date in the text means, and why. `events` are those of its days. */
export function dateCard(
  { article }: OpenArticle,
  date: DateExpression,
  events: readonly Event[],
  cells: number,
  glyphs: Glyphs,
): CardContent {
  const { text } = article;
  const builder = new CardBuilder(cells, glyphs);
  const sentence = sentenceAround(text, date);
  const said = {
    start: date.start - sentence.start,
    end: date.end - sentence.start,
    role: 'date',
    on: 'chosen',
  } as const;
  builder.lines('said', quotedRows(text.slice(sentence.start, sentence.end), [said], builder.room, glyphs));
  builder.gap();
  means(date, builder);
  builder.text('why', date.why === '' ? 'the words say no more' : date.why);
  if (date.cue) builder.text('decided by', `‘${text.slice(date.cue.start, date.cue.end)}’`, 'muted');
  builder.text('how sure', [
    seg(sureness(date.confidence), date.confidence < 0.6 ? 'warning' : 'text'),
    seg(`  ${Math.round(date.confidence * 100)} %`, 'faint'),
  ]);
  otherReadings(date, builder);
  if (date.type !== 'DURATION') told(events, builder);
  return builder.done(`‘${date.text}’`, daysForFilter(date));
}

function means(date: DateExpression, builder: CardBuilder): void {
  const days = longRange(date);
  const kind =
    date.type === 'DURATION'
      ? 'a length of time'
      : date.type === 'SET'
        ? 'again and again'
        : date.granularity && KINDS[date.granularity];
  builder.text('means', [
    ...(days === null ? [seg('no calendar date', 'muted')] : [seg(days, 'strong')]),
    seg(`  ${[kind, date.approximate ? 'about' : null, date.value].filter((one) => one).join(', ')}`, 'faint'),
  ]);
  if (!date.phrase) return;
  const phraseDays = longRange(date.phrase);
  if (phraseDays !== null)
    builder.text('as a whole', [seg(phraseDays, 'strong'), seg(`  ${date.phrase.value}`, 'faint')]);
}

function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'sure';
  if (confidence >= 0.75) return 'likely';
  return confidence >= 0.6 ? 'rather likely' : 'a guess';
}

function otherReadings({ alternatives }: DateExpression, builder: CardBuilder): void {
  if (alternatives.length === 0) return;
  builder.gap();
  for (const [at, reading] of alternatives.entries())
    builder.text(at === 0 ? 'or it means' : '', [
      seg(longRange(reading) ?? reading.value, 'text'),
      seg(`  ${reading.why}`, 'muted'),
    ]);
}

function told(all: readonly Event[], builder: CardBuilder): void {
  const shown = [...all].sort((a, b) => b.weight - a.weight).slice(0, MOST_EVENTS);
  if (shown.length > 0) builder.gap();
  for (const [at, event] of shown.entries())
    builder.lines(at === 0 ? 'timeline' : '', [eventLine(event, builder.room, builder.glyphs)], {
      to: 'event',
      event: event.id,
    });
  if (all.length > shown.length)
    builder.text('', `${' '.repeat(DAY_CELLS)}and ${all.length - shown.length} more`, 'faint');
}

/** The sentence that holds a date; of a very long one the part around it. Ends at signs that end sentences mostly. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start);
  const ends = [...before.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}"“‘])|\n/gu)].at(-1);
  const after = text.slice(end, end + AROUND);
  const close = /[.!?]["”’)]?(?=\s+[\p{Lu}"“‘]|\s*$)|\n/u.exec(after);
  const last = close ? end + close.index + (close[0] === '\n' ? 0 : close[0].length) : end + after.length;
  return { start: ends ? from + ends.index + ends[0].length : from, end: last };
}
