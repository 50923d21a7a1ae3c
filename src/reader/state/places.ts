import type { Place, ReaderState } from './state.ts';

const MOST_PLACES = 200;

/** Where one is. */
export function placeOf({ focus, article, timeline, timelineFull }: ReaderState): Place {
  return {
    focus,
    article: article.id,
    top: article.top,
    view: article.view,
    chosen: article.chosen,
    sentence: article.sentence,
    event: timeline.selected,
    full: timelineFull,
  };
}

/** Goes to a place and remembers the one that was left. A new way forgets the places ahead. */
export function goTo(state: ReaderState, to: Partial<Place>): ReaderState {
  const here = placeOf(state);
  const other = to.article !== undefined && to.article !== here.article;
  const fresh: Partial<Place> = other
    ? { top: Number.NEGATIVE_INFINITY, chosen: null, sentence: null, view: 'clean' }
    : {};
  const target: Place = { ...here, ...fresh, ...to };
  if (samePlace(here, target)) return state;
  return { ...at(state, target), back: remember(state.back, here), forward: [] };
}

export function goBack(state: ReaderState): ReaderState {
  const target = state.back.at(-1);
  if (!target) return state;
  return { ...at(state, target), back: state.back.slice(0, -1), forward: remember(state.forward, placeOf(state)) };
}

export function goForward(state: ReaderState): ReaderState {
  const target = state.forward.at(-1);
  if (!target) return state;
  return { ...at(state, target), forward: state.forward.slice(0, -1), back: remember(state.back, placeOf(state)) };
}

function at(state: ReaderState, place: Place): ReaderState {
  const other = place.article !== state.article.id;
  return {
    ...state,
    focus: place.focus,
    side: place.focus === 'article' ? state.side : place.focus,
    timelineShown: state.timelineShown || place.focus === 'timeline',
    timelineFull: place.focus === 'timeline' && place.full,
    list: other && place.article !== null ? { ...state.list, selected: place.article } : state.list,
    article: {
      ...state.article,
      id: place.article,
      top: place.top,
      view: place.view,
      chosen: place.chosen,
      sentence: place.sentence,
      found: other ? -1 : state.article.found,
    },
    timeline: { ...state.timeline, selected: place.event },
  };
}

function remember(places: readonly Place[], place: Place): readonly Place[] {
  return [...places, place].slice(-MOST_PLACES);
}

function samePlace(a: Place, b: Place): boolean {
  return (
    a.focus === b.focus &&
    a.article === b.article &&
    a.top === b.top &&
    a.view === b.view &&
    a.event === b.event &&
    a.sentence === b.sentence &&
    a.full === b.full &&
    a.chosen?.kind === b.chosen?.kind &&
    a.chosen?.start === b.chosen?.start
  );
}
