import type { Action } from './actions.ts';
import { goBack, goForward, goTo } from './places.ts';
import type { Pane, ReaderState } from './state.ts';

const MOST_UNDO = 100;
const MOST_LAYERS = 12;

/** The state after an action. Total and pure; the same object comes back when nothing changed. */
export function update(state: ReaderState, action: Action): ReaderState {
  switch (action.type) {
    case 'resize':
      return changed(state, { columns: Math.max(1, action.columns), rows: Math.max(1, action.rows) });
    case 'focus':
      return focus(state, action.pane);
    case 'show-timeline':
      return showTimeline(state, action.shown);
    case 'full-timeline':
      if (!action.full) return changed(state, { timelineFull: false });
      return changed(focus(state, 'timeline'), { timelineFull: true });
    case 'list':
      return changed(state, { list: changed(state.list, action.change) });
    case 'article':
      return changed(state, { article: changed(state.article, action.change) });
    case 'timeline':
      return changed(state, { timeline: changed(state.timeline, action.change) });
    case 'highlights':
      return changed(state, { highlights: action.highlights });
    case 'resolved-dates':
      return changed(state, { resolvedDates: action.shown });
    case 'go':
      return goTo(state, action.to);
    case 'back':
      return goBack(state);
    case 'forward':
      return goForward(state);
    case 'open':
      return { ...state, layers: [...state.layers.slice(1 - MOST_LAYERS), action.layer] };
    case 'change-layer': {
      const top = state.layers.at(-1);
      if (!top || top === action.layer) return state;
      return { ...state, layers: [...state.layers.slice(0, -1), action.layer] };
    }
    case 'close':
      return state.layers.length === 0 ? state : { ...state, layers: state.layers.slice(0, -1) };
    case 'close-all':
      return state.layers.length === 0 ? state : { ...state, layers: [] };
    case 'can-undo':
      return { ...state, undo: [...state.undo, action.step].slice(-MOST_UNDO) };
    case 'undone':
      return state.undo.length === 0 ? state : { ...state, undo: state.undo.slice(0, -1) };
    case 'say':
      return changed(state, { message: action.message });
    default:
      return state;
  }
}

/** Giving a pane the keys brings it onto the screen. */
function focus(state: ReaderState, pane: Pane): ReaderState {
  return changed(state, {
    focus: pane,
    ...(pane === 'timeline' ? { timelineShown: true } : { timelineFull: false }),
    ...(pane === 'article' ? {} : { side: pane }),
  });
}

function showTimeline(state: ReaderState, shown: boolean): ReaderState {
  const leaves = !shown && state.focus === 'timeline';
  return changed(state, {
    timelineShown: shown,
    side: shown ? 'timeline' : 'list',
    ...(shown ? {} : { timelineFull: false }),
    ...(leaves ? { focus: 'article' as const } : {}),
  });
}

/** A copy with the change made; the same object when it already was so. */
export function changed<T extends object>(value: T, change: Partial<T>): T {
  for (const key of Object.keys(change) as (keyof T)[]) {
    if (!Object.is(value[key], change[key])) return { ...value, ...change };
  }
  return value;
}
