import { readFileSync, renameSync } from 'node:fs';
import type { Correction } from '../entities/corrections.ts';
import type { Preferences } from './user-state.ts';

/** The state as it is worked with; the file holds the same as JSON, sets and maps as lists. */
export interface StateData {
  readonly read: Set<string>;
  readonly starred: Set<string>;
  readonly positions: Map<string, number>;
  history: string[];
  corrections: Correction[];
  preferences: Preferences;
}

const VERSION = 1;

export function emptyState(): StateData {
  return { read: new Set(), starred: new Set(), positions: new Map(), history: [], corrections: [], preferences: {} };
}

export function stateText(state: StateData): string {
  const { history, corrections, preferences } = state;
  return `${JSON.stringify({
    version: VERSION,
    read: [...state.read],
    starred: [...state.starred],
    positions: [...state.positions],
    history,
    corrections,
    preferences,
  })}\n`;
}

/** Reads the state's file; what cannot be understood is put aside, so that nothing of it is overwritten. */
export function readState(path: string): { readonly state: StateData; readonly problem: string | null } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { state: emptyState(), problem: missing ? null : `${path} cannot be read; starting without marks` };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) throw new Error('not an object');
    const { version } = value as { version?: unknown };
    if (typeof version === 'number' && version > VERSION) return setAside(path, 'newer');
    return { state: stateOf(value as Record<string, unknown>), problem: null };
  } catch {
    return setAside(path, 'damaged');
  }
}

function setAside(path: string, why: 'damaged' | 'newer'): { state: StateData; problem: string } {
  const aside = `${path}.${why}`;
  const what = why === 'damaged' ? 'is damaged' : 'was written by a newer dateline';
  try {
    renameSync(path, aside);
    return { state: emptyState(), problem: `${path} ${what}; it is kept as ${aside}` };
  } catch {
    return { state: emptyState(), problem: `${path} ${what}` };
  }
}

/** Takes over what has the right shape, and nothing else. */
function stateOf(value: Record<string, unknown>): StateData {
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);
  const positions = (Array.isArray(value.positions) ? value.positions : []).filter(
    (pair): pair is [string, number] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && Number.isInteger(pair[1]) && pair[1] >= 0,
  );
  return {
    read: new Set(texts(value.read)),
    starred: new Set(texts(value.starred)),
    positions: new Map(positions),
    history: texts(value.history),
    corrections: (Array.isArray(value.corrections) ? value.corrections : []).filter(isCorrection),
    preferences: preferencesOf(value.preferences),
  };
}

function isCorrection(value: unknown): value is Correction {
  const isName = (name: unknown) => {
    const { form, type } = (name ?? {}) as { form?: unknown; type?: unknown };
    return typeof form === 'string' && typeof type === 'string';
  };
  const { kind, from, into, name, to } = (value ?? {}) as Record<string, unknown>;
  if (kind === 'merge') return isName(from) && isName(into);
  if (kind === 'retype') return isName(name) && typeof to === 'string';
  return (kind === 'split' || kind === 'ignore') && isName(name);
}

function preferencesOf(value: unknown): Preferences {
  const given = (value ?? {}) as Record<string, unknown>;
  const flag = (name: string) => (typeof given[name] === 'boolean' ? { [name]: given[name] } : {});
  const one = (name: string, of: readonly string[]) =>
    of.includes(given[name] as string) ? { [name]: given[name] } : {};
  return {
    ...one('sort', ['date', 'outlet', 'title', 'relevance', 'unread']),
    ...one('zoom', ['day', 'month', 'year']),
    ...flag('corroborated'),
    ...flag('timelineShown'),
    ...flag('highlights'),
    ...flag('resolvedDates'),
  };
}
