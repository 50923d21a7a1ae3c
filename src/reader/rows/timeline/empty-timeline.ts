import type { Progress } from '../../../library/library.ts';
import type { TimelineState } from '../../state/state.ts';

/** Why a timeline shows nothing, and what to do about it. */
export function whyEmpty({ scope, corroborated }: TimelineState, phase: Progress['phase']): string {
  const all = 'a shows those of all articles.';
  if (corroborated)
    return scope === 'all'
      ? 'No event is reported by two sources. c shows all events.'
      : `No event of this part is reported by two sources. c shows all its events; ${all}`;
  if (phase !== 'ready') return 'Events come here when the articles are read and merged.';
  if (scope === 'article') return `This article reports no event with a date. ${all}`;
  if (scope === 'filter') return `What the filter finds reports no event with a date. ${all}`;
  return 'None of these articles reports an event with a date.';
}
