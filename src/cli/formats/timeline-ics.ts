import type { PileAnalysis, ReadArticle } from '../../model/analysis.ts';
import type { Event } from '../../model/event.ts';
import { eventWhen } from './event-when.ts';

/**
 * The timeline as a calendar (RFC 5545): one all-day entry an event. An event known only by month, season or year spans
 * that time; one with an open end stands on the day that is known, and its summary says how: "since 24 Feb 2022". Events
 * without any day are left out. The same timeline gives the same file, whenever it is made.
 */
export function timelineIcs(
  articles: readonly ReadArticle[],
  analysis: PileAnalysis,
  events: readonly Event[],
): string {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const disputed = new Set(analysis.disagreements.map((one) => one.event));
  const stamp = `${basic(articles.map(({ article }) => article.date?.value ?? '').reduce(later, '1970-01-01'))}T000000Z`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//dateline//timeline//EN', 'CALSCALE:GREGORIAN'];
  for (const event of events) {
    const { start, end } = event.date;
    const [first, last] = [start ?? end, end ?? start];
    if (first === null || last === null) continue;
    const open = start === null || end === null ? `${eventWhen(event)}: ` : '';
    const told = event.evidence.map((one) => {
      const article = byId.get(one.article);
      return `${article?.outlet ?? article?.title ?? one.article}: “${one.text}”`;
    });
    lines.push(
      'BEGIN:VEVENT',
      `UID:${escaped(event.id)}@dateline`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(first)}`,
      `DTEND;VALUE=DATE:${basic(dayAfter(last))}`,
      `SUMMARY:${escaped(`${mark(event, disputed)}${open}${event.label}`)}`,
      `DESCRIPTION:${escaped(told.join('\n'))}`,
      `STATUS:${STATUS[event.status] ?? 'TENTATIVE'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The calendar's words for what is sure, and for what will not be. */
const STATUS: Partial<Record<Event['status'], string>> = {
  happened: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

function mark(event: Event, disputed: ReadonlySet<string>): string {
  const status = event.status === 'happened' ? '' : `(${event.status}) `;
  return disputed.has(event.id) ? `${status}≠ ` : status;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

/** DTEND is the day after the last one. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n?|\n/g, '\\n');
}

/** Lines are at most 75 bytes; a character is never cut. */
function folded(line: string): string {
  let written = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 74) {
      written += '\r\n ';
      bytes = 1;
    }
    written += character;
    bytes += size;
  }
  return written;
}
