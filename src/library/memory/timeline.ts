import type { Event } from '../../model/event.ts';
import { rankByPeriod } from '../../timeline/rank-events.ts';
import type { Timeline, TimelineEntry, TimelineRequest } from '../library.ts';
import { evaluate } from './evaluate.ts';
import { dayNumber, type Pile } from './pile.ts';

/** Answers a timeline request: which events, in which order; rows are made when they are looked at. */
export function answerTimeline(pile: Pile, request: TimelineRequest): Timeline {
  const events = eventsInScope(pile, request).filter(
    (event) => dayOf(event) !== null && (!request.corroborated || event.sources >= 2),
  );
  const newest = newestDay(pile);
  const shown = rankByPeriod(events, request.zoom);
  const places = new Map<string, number>();
  shown.forEach(({ event }, place) => {
    places.set(event.id, place);
  });
  const firsts = events.map((event) => dayOf(event) as string);
  const lasts = events.map((event) => event.date.end ?? (dayOf(event) as string));
  const from = firsts.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null);
  const to = lasts.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null);
  return {
    length: shown.length,
    entry(index): TimelineEntry {
      const row = shown[index];
      if (!row) throw new Error(`no entry ${index} in a timeline of ${shown.length}`);
      const day = dayOf(row.event) as string;
      return {
        event: row.event,
        more: row.more,
        disputed: pile.analysis.disagreements.has(row.event.id),
        ahead: newest !== null && day > newest,
      };
    },
    indexOf: (event) => places.get(event) ?? -1,
    density: (cells) => density(firsts, cells, from, to),
    from,
    to,
  };
}

function eventsInScope(pile: Pile, { scope, marks }: TimelineRequest): readonly Event[] {
  const { analysis } = pile;
  if (scope.kind === 'all') return analysis.events;
  if (scope.kind === 'article') return inOrder(analysis.eventsByArticle.get(scope.article) ?? []);
  const { mask } = evaluate(pile, scope.filter.root, marks);
  const isIn = (article: string) => mask[pile.numberOf.get(article) ?? -1] === 1;
  return analysis.events.filter((event) => event.evidence.some((one) => isIn(one.article)));
}

/** The day an event stands at: its first, or its last when it is only known to be before. */
export function dayOf(event: Event): string | null {
  return event.date.start ?? event.date.end;
}

function inOrder(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => {
    const dayA = dayOf(a) ?? '';
    const dayB = dayOf(b) ?? '';
    return dayA < dayB ? -1 : dayA > dayB ? 1 : a.id < b.id ? -1 : 1;
  });
}

function newestDay(pile: Pile): string | null {
  let newest: string | null = null;
  for (const article of pile.present()) {
    const day = article.date?.value;
    if (day !== undefined && (newest === null || day > newest)) newest = day;
  }
  return newest;
}

function density(days: readonly string[], cells: number, from: string | null, to: string | null): number[] {
  const counts = new Array<number>(Math.max(0, cells)).fill(0);
  if (from === null || to === null || cells <= 0) return counts;
  const first = dayNumber(from);
  const length = dayNumber(to) - first + 1;
  for (const day of days) counts[Math.min(cells - 1, Math.floor(((dayNumber(day) - first) * cells) / length))]++;
  return counts;
}
