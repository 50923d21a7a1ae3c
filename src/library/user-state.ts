import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../entities/corrections.ts';
import type { Marks, Sort, Zoom } from './library.ts';
import { makePlace, makePrivate, type Places } from './places.ts';
import { readState, type StateData, stateText } from './state-data.ts';

/** What is shown of the timeline, and how, between sessions. */
export interface Preferences {
  readonly sort?: Sort;
  readonly zoom?: Zoom;
  readonly corroborated?: boolean;
  readonly timelineShown?: boolean;
  readonly highlights?: boolean;
  readonly resolvedDates?: boolean;
}

/** The reader's own state: kept apart from the library, so that throwing the library away loses none of it. */
export interface UserState extends Marks {
  /** What went wrong when it was read or last written, in one line for people; null when nothing did. */
  readonly problem: string | null;
  readonly preferences: Preferences;
  readonly corrections: readonly Correction[];
  /** Queries, newest first. */
  readonly history: readonly string[];
  /** How far an article was read: an offset of its text. Null for one that was not opened. */
  position(article: string): number | null;
  setRead(articles: readonly string[], read: boolean): void;
  setStarred(article: string, starred: boolean): void;
  setPosition(article: string, offset: number): void;
  setPreferences(preferences: Preferences): void;
  setCorrections(corrections: readonly Correction[]): void;
  addToHistory(query: string): void;
  /** Writes what changed. Called by itself a moment after a change; call it before leaving. */
  save(): void;
}

const FILE = 'state.json';
const MOST_HISTORY = 200;
const MOST_POSITIONS = 5_000;
const SAVE_AFTER = 400;

type Change = (state: StateData) => void;

/**
 * Opens the state in the data folder. A file that cannot be understood is put aside and a new one begun; a folder that
 * cannot be written leaves a state that lasts as long as the session. Never throws.
 *
 * What another dateline wrote meanwhile is kept: changes of this session are made anew on top of it.
 */
export function openUserState(places: Places): UserState {
  const path = join(places.data, FILE);
  const opened = readState(path);
  let state = opened.state;
  let problem = opened.problem;
  let stamp = stampOf(path);
  let pending: Change[] = [];
  let timer: NodeJS.Timeout | null = null;
  let revision = 0;

  const save = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (pending.length === 0) return;
    try {
      if (stampOf(path) !== stamp) {
        const other = readState(path);
        state = other.state;
        problem = other.problem ?? problem;
        for (const change of pending) change(state);
        revision++;
      }
      writePrivately(places.data, path, stateText(state));
      pending = [];
      stamp = stampOf(path);
    } catch (error) {
      problem = `${places.data}: reading marks cannot be kept (${(error as Error).message})`;
    }
  };
  const change = (make: Change) => {
    make(state);
    revision++;
    pending.push(make);
    timer ??= setTimeout(save, SAVE_AFTER).unref();
  };

  return {
    get problem() {
      return problem;
    },
    get revision() {
      return revision;
    },
    get preferences() {
      return state.preferences;
    },
    get corrections() {
      return state.corrections;
    },
    get history() {
      return state.history;
    },
    isRead: (article) => state.read.has(article),
    isStarred: (article) => state.starred.has(article),
    position: (article) => state.positions.get(article) ?? null,
    setRead(articles, read) {
      change(({ read: all }) => {
        for (const article of articles) {
          if (read) all.add(article);
          else all.delete(article);
        }
      });
    },
    setStarred(article, starred) {
      change(({ starred: all }) => {
        if (starred) all.add(article);
        else all.delete(article);
      });
    },
    setPosition(article, offset) {
      change(({ positions }) => {
        positions.delete(article);
        positions.set(article, offset);
        if (positions.size > MOST_POSITIONS) positions.delete(positions.keys().next().value as string);
      });
    },
    setPreferences(preferences) {
      change((all) => {
        all.preferences = { ...all.preferences, ...preferences };
      });
    },
    setCorrections(corrections) {
      change((all) => {
        all.corrections = [...corrections];
      });
    },
    addToHistory(query) {
      if (query.trim() === '') return;
      change((all) => {
        all.history = [query, ...all.history.filter((one) => one !== query)].slice(0, MOST_HISTORY);
      });
    },
    save,
  };
}

/** Tells one written state of a file from another. */
function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${mtimeMs}/${size}/${ino}`;
  } catch {
    return '';
  }
}

/** Written beside and put in its place: a full disk or a crash leaves the old file whole. */
function writePrivately(folder: string, path: string, text: string): void {
  makePlace(folder);
  makePrivate(folder, 0o700);
  const beside = `${path}.${process.pid}.new`;
  try {
    const handle = openSync(beside, 'w', 0o600);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
