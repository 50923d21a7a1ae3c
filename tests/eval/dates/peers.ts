import { civilDay, isoDay, isoMonth, isoWeekValue, isoYear, parseIsoDay } from '../../../src/dates/calendar.ts';
import type { Timex } from './score.ts';

/** A peer behind the same thin adapter: a text and its day in, TIMEX3 out. */
export interface Peer {
  readonly name: string;
  readonly tag: (text: string, day: string) => readonly Timex[];
}

const PREPOSITION =
  /^(?:[\s,(]|(?:on|in|at|by|since|until|till|from|during|of|about|around|for|before|after|within|over|starting|through)\s)+/i;

/** TIMEX3 extents leave out prepositions and end punctuation and take the article of "the last week" in: the same for every peer. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  const lead = PREPOSITION.exec(text.slice(from, to));
  if (lead && lead[0].length < to - from) from += lead[0].length;
  const tail = /[\s.,;:)'"’”]+$/.exec(text.slice(from, to));
  if (tail && !/\b[ap]\.m\.$/i.test(text.slice(from, to))) to -= tail[0].length;
  if (
    /\bthe\s$/i.test(text.slice(Math.max(0, from - 4), from)) &&
    /^(?:last|past|next|previous|coming)\b/i.test(text.slice(from, to))
  )
    from -= 4;
  return { start: from, end: to };
}

/** A day at the precision that the words name. */
function atPrecision(words: string, day: number): string | null {
  const { year, month } = civilDay(day);
  if (/quarter/i.test(words)) return `${isoYear(year)}-Q${Math.ceil(month / 3)}`;
  if (/\b(?:years?|decades?)\b/i.test(words)) return isoYear(year);
  if (/\bmonths?\b/i.test(words)) return isoMonth(year, month);
  return /\bweeks?\b/i.test(words) ? isoWeekValue(day) : null;
}

function partOfDay(words: string): string | null {
  if (/night/i.test(words)) return 'TNI';
  if (/morning/i.test(words)) return 'TMO';
  if (/afternoon/i.test(words)) return 'TAF';
  return /evening/i.test(words) ? 'TEV' : null;
}

/** One paragraph at a time, line breaks as spaces: an expression then cannot reach over a blank line. */
function byParagraph(tag: Peer['tag']): Peer['tag'] {
  return (text, day) =>
    [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].flatMap((paragraph) =>
      tag(paragraph[0].replace(/\n/g, ' '), day).map((t) => ({
        ...t,
        start: t.start + paragraph.index,
        end: t.end + paragraph.index,
      })),
    );
}

const two = (n: number): string => String(n).padStart(2, '0');

interface ChronoPart {
  get(name: string): number | null;
  isCertain(name: string): boolean;
}

async function chronoNode(): Promise<Peer> {
  const chrono = await import('chrono-node');
  const timexOf = (words: string, part: ChronoPart): { type: string; value: string } => {
    const year = part.get('year') ?? 0;
    const month = part.get('month') ?? 1;
    const iso = `${isoYear(year)}-${two(month)}-${two(part.get('day') ?? 1)}`;
    const number = parseIsoDay(iso);
    const pod = partOfDay(words);
    if (/^now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
    if (pod) return { type: 'TIME', value: iso + pod };
    if (part.isCertain('hour'))
      return { type: 'TIME', value: `${iso}T${two(part.get('hour') ?? 0)}:${two(part.get('minute') ?? 0)}` };
    const coarse = number === null ? null : atPrecision(words, number);
    if (coarse) return { type: 'DATE', value: coarse };
    if (part.isCertain('day') || part.isCertain('weekday')) return { type: 'DATE', value: iso };
    return { type: 'DATE', value: part.isCertain('month') ? isoMonth(year, month) : iso };
  };
  return {
    name: 'chrono-node',
    tag: byParagraph((text, day) =>
      chrono.parse(text, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 }).flatMap((result) => {
        const span = trimmed(text, result.index, result.index + result.text.length);
        const words = text.slice(span.start, span.end);
        const first = { ...span, ...timexOf(words, result.start as ChronoPart) };
        if (!result.end) return [first];
        const joint = /\s*(?:-|–|to|until|through|and)\s*/i.exec(words);
        if (!joint) return [first];
        const middle = span.start + joint.index;
        return [
          { ...first, end: middle },
          { start: middle + joint[0].length, end: span.end, ...timexOf(words, result.end as ChronoPart) },
        ].filter((t) => t.end > t.start);
      }),
    ),
  };
}

interface RecognizedValue {
  readonly timex?: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
}

async function recognizersText(): Promise<Peer> {
  const package_ = (await import('@microsoft/recognizers-text-date-time')) as unknown as {
    default: {
      recognizeDateTime(
        text: string,
        culture: string,
        options: number,
        reference: Date,
      ): {
        start: number;
        end: number;
        typeName: string;
        resolution: { values: RecognizedValue[] } | null;
      }[];
    };
  };
  const recognize = package_.default.recognizeDateTime;
  return {
    name: 'Recognizers-Text',
    tag: byParagraph((text, day) => {
      const [y, m, d] = day.split('-').map(Number);
      return recognize(text, 'en-us', 0, new Date(y, m - 1, d, 12)).flatMap((found) => {
        const values = found.resolution?.values ?? [];
        // Two readings: the day of the document wins, else the past one.
        const best = values.find((v) => (v.value ?? v.start ?? '').startsWith(day)) ?? values[0];
        if (!best) return [];
        const span = trimmed(text, found.start, found.end + 1);
        const timex = best.timex ?? '';
        const words = text.slice(span.start, span.end);
        const iso = (best.value ?? best.start ?? '').slice(0, 10);
        if (found.typeName.endsWith('.set')) return [{ ...span, type: 'SET', value: timex }];
        if (found.typeName.endsWith('.duration')) return [{ ...span, type: 'DURATION', value: timex }];
        if (timex === 'PRESENT_REF') return [{ ...span, type: 'DATE', value: timex }];
        const pod = partOfDay(words);
        if (pod) return [{ ...span, type: 'TIME', value: (iso || day) + pod }];
        if (/time$/.test(found.typeName)) {
          const clock = /(\d\d:\d\d)(?::\d\d)?$/.exec(best.value ?? best.start ?? '')?.[1] ?? '00:00';
          return [{ ...span, type: 'TIME', value: `${/^\d{4}-/.test(iso) ? iso : day}T${clock}` }];
        }
        const number = parseIsoDay(iso);
        const coarse =
          number === null || !/\b(?:ago|earlier|later|now)\b|quarter/i.test(words) ? null : atPrecision(words, number);
        if (coarse) return [{ ...span, type: 'DATE', value: coarse }];
        if (/^[\d]{4}(?:-(?:\d\d|W\d\d|Q\d|SP|SU|FA|WI)(?:-(?:\d\d|WE))?)?$/.test(timex))
          return [{ ...span, type: 'DATE', value: timex }];
        if (/^XXXX-\d\d$/.test(timex)) return [{ ...span, type: 'DATE', value: iso.slice(0, 7) }];
        return [{ ...span, type: 'DATE', value: iso || timex }];
      });
    }),
  };
}

interface CompromiseMatch {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start?: string; readonly end?: string };
  readonly duration?: Readonly<Record<string, number>>;
}

async function compromiseDates(): Promise<Peer> {
  const nlp = (
    (await import('compromise')) as unknown as { default: ((text: string) => never) & { plugin(p: unknown): void } }
  ).default;
  nlp.plugin(((await import('compromise-dates')) as { default: unknown }).default);
  const letters: Readonly<Record<string, string>> = {
    year: 'Y',
    quarter: 'Q',
    month: 'M',
    week: 'W',
    day: 'D',
    hour: 'TH',
    minute: 'TM',
    second: 'TS',
  };
  type Doc = Record<'dates' | 'durations', (o?: unknown) => { json(o: unknown): CompromiseMatch[] }>;
  return {
    name: 'compromise-dates',
    tag: (text, day) => {
      const answers: Timex[] = [];
      // It throws on some paragraphs: these count as found empty.
      for (const paragraph of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
        try {
          const doc = nlp(paragraph[0].replace(/\n/g, ' ')) as unknown as Doc;
          const at = (m: CompromiseMatch) =>
            trimmed(text, paragraph.index + m.offset.start, paragraph.index + m.offset.start + m.offset.length);
          for (const m of doc.durations().json({ offset: true })) {
            const [unit, n] = Object.entries(m.duration ?? {})[0] ?? [];
            if (unit && letters[unit]) {
              const time = letters[unit].length > 1;
              answers.push({ ...at(m), type: 'DURATION', value: `P${time ? 'T' : ''}${n}${letters[unit].slice(-1)}` });
            }
          }
          for (const m of doc.dates({ today: day, timezone: 'UTC' }).json({ offset: true })) {
            const first = parseIsoDay(m.dates?.start ?? '');
            const last = parseIsoDay(m.dates?.end ?? '') ?? first;
            const span = at(m);
            if (first === null || last === null || answers.some((a) => a.start < span.end && span.start < a.end))
              continue;
            const words = text.slice(span.start, span.end);
            const pod = partOfDay(words);
            const { year, month } = civilDay(first);
            const length = last - first + 1;
            const value = pod
              ? isoDay(first) + pod
              : (atPrecision(words, first) ??
                (length > 300
                  ? isoYear(year)
                  : length > 80
                    ? `${isoYear(year)}-Q${Math.ceil(month / 3)}`
                    : length > 27
                      ? isoMonth(year, month)
                      : length === 7
                        ? isoWeekValue(first)
                        : isoDay(first)));
            answers.push({ ...span, type: pod ? 'TIME' : 'DATE', value });
          }
        } catch {
          // Counted as nothing found.
        }
      }
      return answers.sort((a, b) => a.start - b.start);
    },
  };
}

/** Each is loaded when its turn comes, so that one does not slow another. */
export const PEERS: readonly (() => Promise<Peer>)[] = [chronoNode, recognizersText, compromiseDates];
