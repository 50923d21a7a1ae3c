import type { Span } from '../model/span.ts';
import { civilDay, dayNumber, longDay, mondayOf } from './calendar.ts';
import { ALMOST_IMPOSSIBLE, type Clue } from './clue.ts';
import { eventPhrase } from './event-phrase.ts';
import {
  BETWEEN_ELECTION_AND_OFFICE,
  daysOfEvent,
  isLetterAt,
  KNOWN_EVENTS,
  type KnownEvent,
  namedEvents,
} from './known-events.ts';
import { movedDay } from './periods.ts';
import type { ReadText } from './read-text.ts';
import type { FoundSymbol } from './symbol.ts';
import { sentenceStartAt, tenseAt } from './tense.ts';
import { DAYS_OF_UNIT } from './timex-amounts.ts';

/** No more mentions of known events than these are looked at. */
const MOST_NAMED = 40;

/** What the known events say: lower bounds, "three days before the inauguration", "the election next week", "president-elect". */
export function eventClues(read: ReadText, lower: string, inTitle: boolean): readonly Clue[] {
  const clues: Clue[] = [];
  const named = namedEvents(lower).slice(0, MOST_NAMED);
  const seen = new Set<KnownEvent>();
  for (const { event, at, end } of named) {
    const related = relatedSymbol(read, at, end);
    if (related)
      clues.push(
        ...relationClue(
          read,
          event,
          related,
          { start: Math.min(at, related.start), end: Math.max(end, related.end) },
          inTitle,
        ),
      );
    if (seen.has(event) || typeof event.day === 'string') continue;
    seen.add(event);
    const day = dayNumber(event.day[0], event.day[1], event.day[2]);
    clues.push({
      span: { start: at, end },
      inTitle,
      fresh: false,
      weight: 0.6,
      window: [day, day + 1500],
      score: (d) => (d < day ? ALMOST_IMPOSSIBLE : 0),
      why: () => `${event.name}, ${longDay(day)}, has happened`,
    });
  }
  for (const phrase of BETWEEN_ELECTION_AND_OFFICE) {
    const at = lower.indexOf(phrase);
    if (at < 0 || isLetterAt(lower, at - 1) || !namesAmerica(lower)) continue;
    clues.push({
      span: { start: at, end: at + phrase.length },
      inTitle,
      fresh: true,
      weight: 2,
      score: (d) => (betweenElectionAndOffice(d) ? 0 : -5),
      why: () => `‘${phrase}’: between a U.S. election and the inauguration`,
    });
    break;
  }
  return clues;
}

const namesAmerica = (lower: string): boolean => {
  const election = KNOWN_EVENTS.find((e) => e.day === 'us-election');
  return election?.with?.some((word) => lower.includes(word)) === true;
};

function betweenElectionAndOffice(day: number): boolean {
  const { year } = civilDay(day);
  const [election] = daysOfEvent(
    KNOWN_EVENTS.find((e) => e.day === 'us-election') as KnownEvent,
    [year - 1, year].filter((y) => y % 4 === 0),
  );
  return election !== undefined && day >= election && day < dayNumber(civilDay(election).year + 1, 1, 20);
}

/** The relative expression that stands with an event: "three days before …", "next week's …", "… next week". */
function relatedSymbol(read: ReadText, at: number, end: number): FoundSymbol | null {
  let best: FoundSymbol | null = null;
  for (const symbol of read.symbols) {
    const { meant } = symbol;
    if (meant.kind === 'duration' && meant.event) {
      const words = eventPhrase(read, symbol);
      if (words && words.span.start <= at && end <= words.span.end) return symbol;
      continue;
    }
    if (meant.kind !== 'unit' && meant.kind !== 'offset') continue;
    if (meant.kind === 'unit' && meant.unit !== 'week' && meant.unit !== 'month') continue;
    const gap = symbol.start >= end ? symbol.start - end : at - symbol.end;
    if (gap < 0 || gap > 45) continue;
    const first = read.tokens.findIndex((t) => t.start >= Math.min(at, symbol.start));
    const last = read.tokens.findIndex((t) => t.start >= Math.max(at, symbol.start));
    if (sentenceStartAt(read.tokens, last) > first) continue;
    if (!best) best = symbol;
  }
  return best;
}

function relationClue(
  read: ReadText,
  event: KnownEvent,
  symbol: FoundSymbol,
  span: Span,
  inTitle: boolean,
): readonly Clue[] {
  const { meant } = symbol;
  const near = (d: number): number | null => {
    const { year } = civilDay(d);
    const days = daysOfEvent(event, [year - 1, year, year + 1]);
    return days.reduce<number | null>(
      (best, x) => (best === null || Math.abs(x - d) < Math.abs(best - d) ? x : best),
      null,
    );
  };
  const base = { span, inTitle, weight: 3 };
  if (meant.kind === 'duration' && meant.event && meant.n !== null) {
    const { n, unit, event: sign } = meant;
    const tense = tenseAt(read, symbol);
    const moved = (x: number): number => movedDay(x, sign * n, unit);
    if (DAYS_OF_UNIT[unit] * n > 100 && typeof event.day !== 'string') return [];
    return [
      {
        ...base,
        fresh: true,
        score: (d) => {
          const x = near(d);
          if (x === null) return -5;
          const gap = d - moved(x);
          if (Math.abs(gap) > 120) return -5;
          if (tense.time === 'future') return gap > 0 ? -4 : -0.09 * -gap;
          return gap < 0 ? -4 : -0.45 * gap;
        },
        why: (d) => `${event.name}, ${longDay(near(d) ?? d)}: the day named is ${longDay(moved(near(d) ?? d))}`,
      },
    ];
  }
  if (meant.kind === 'unit' && meant.unit === 'week') {
    const step =
      meant.rel === 'next' || meant.rel === 'coming' ? 1 : meant.rel === 'last' || meant.rel === 'past' ? -1 : 0;
    return [
      {
        ...base,
        fresh: true,
        score: (d) => {
          const x = near(d);
          return x !== null && mondayOf(x) === mondayOf(d) + 7 * step ? 1 : -5;
        },
        why: (d) => `${event.name} of ${longDay(near(d) ?? d)} falls in that week`,
      },
    ];
  }
  if (meant.kind === 'unit' && meant.unit === 'month') {
    const step =
      meant.rel === 'next' || meant.rel === 'coming' ? 1 : meant.rel === 'last' || meant.rel === 'past' ? -1 : 0;
    const index = (d: number): number => civilDay(d).year * 12 + civilDay(d).month;
    return [
      {
        ...base,
        fresh: true,
        score: (d) => {
          const x = near(d);
          return x !== null && index(x) === index(d) + step ? 0.5 : -4;
        },
        why: (d) => `${event.name} of ${longDay(near(d) ?? d)} falls in that month`,
      },
    ];
  }
  if (meant.kind === 'offset' && meant.from === 'publication' && meant.n !== null && typeof event.day !== 'string') {
    const eventDay = dayNumber(event.day[0], event.day[1], event.day[2]);
    const centre = eventDay - meant.sign * meant.n * DAYS_OF_UNIT[meant.unit];
    const width = Math.max(2, 0.14 * meant.n * DAYS_OF_UNIT[meant.unit], DAYS_OF_UNIT[meant.unit] / 3);
    const shift = symbol.mod === 'LESS_THAN' ? -0.5 * width : symbol.mod === 'MORE_THAN' ? 0.5 * width : 0;
    return [
      {
        ...base,
        weight: 1.5,
        fresh: width <= 60,
        window: [Math.round(centre - 2 * width), Math.round(centre + 2 * width)],
        score: (d) => -0.7 * Math.min(3, Math.abs(d - centre - shift) / width) ** 2,
        why: () => `counted from ${event.name}, ${longDay(eventDay)}`,
      },
    ];
  }
  return [];
}
