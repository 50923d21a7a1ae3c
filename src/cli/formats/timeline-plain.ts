import type { PileAnalysis, ReadArticle } from '../../model/analysis.ts';
import type { Event } from '../../model/event.ts';
import { eventWhen } from './event-when.ts';

/** The timeline for people: one event a line, with the number of independent sources. */
export function timelinePlain(
  _articles: readonly ReadArticle[],
  analysis: PileAnalysis,
  events: readonly Event[],
): string {
  const disputed = new Set(analysis.disagreements.map((one) => one.event));
  const when = events.map(eventWhen);
  const width = Math.max(0, ...when.map((text) => text.length));
  return events
    .map((event, at) => {
      const marks = [
        event.status === 'happened' ? '' : event.status,
        disputed.has(event.id) ? 'disputed' : '',
        `${event.sources} ${event.sources === 1 ? 'source' : 'sources'}`,
      ].filter((mark) => mark !== '');
      return `${when[at].padEnd(width)}  ${event.label}  (${marks.join(', ')})\n`;
    })
    .join('');
}
