import type { Preferences } from '../../library/user-state.ts';
import type { ReaderState } from './state.ts';

/** The state in which the reader opens. */
export function startState(columns: number, rows: number, preferences: Preferences): ReaderState {
  return {
    columns,
    rows,
    focus: 'list',
    side: 'list',
    timelineShown: preferences.timelineShown ?? true,
    timelineFull: false,
    list: {
      selected: null,
      index: 0,
      line: 0,
      query: '',
      typing: false,
      sort: preferences.sort ?? 'date',
      folded: new Set(),
    },
    article: {
      id: null,
      top: Number.NEGATIVE_INFINITY,
      view: 'clean',
      chosen: null,
      sentence: null,
      find: '',
      found: -1,
    },
    timeline: {
      selected: null,
      day: null,
      line: 0,
      zoom: preferences.zoom ?? 'day',
      corroborated: preferences.corroborated ?? false,
      scope: 'all',
    },
    highlights: preferences.highlights === false ? 'off' : 'key',
    resolvedDates: preferences.resolvedDates ?? false,
    layers: [],
    back: [],
    forward: [],
    undo: [],
    message: null,
  };
}
