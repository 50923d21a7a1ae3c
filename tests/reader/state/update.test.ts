import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/reader/state/actions.ts';
import { cardLayer } from '../../../src/reader/state/layers.ts';
import { startState } from '../../../src/reader/state/start.ts';
import type { ReaderState } from '../../../src/reader/state/state.ts';
import { update } from '../../../src/reader/state/update.ts';

const start = startState(160, 40, {});
const done = (...actions: Action[]) => actions.reduce(update, start);
const reading = (article: string, top = 0): Action => ({ type: 'go', to: { focus: 'article', article, top } });

describe('the state after an action', () => {
  it('is the same object when nothing changed', () => {
    const nothing: readonly Action[] = [
      { type: 'resize', columns: 160, rows: 40 },
      { type: 'focus', pane: 'list' },
      { type: 'show-timeline', shown: true },
      { type: 'list', change: { query: '', sort: 'date' } },
      { type: 'article', change: { view: 'clean' } },
      { type: 'timeline', change: { zoom: 'day' } },
      { type: 'highlights', highlights: 'key' },
      { type: 'resolved-dates', shown: false },
      { type: 'back' },
      { type: 'forward' },
      { type: 'close' },
      { type: 'close-all' },
      { type: 'undone' },
      { type: 'say', message: null },
    ];
    for (const action of nothing.filter(({ type }) => type !== 'show-timeline'))
      expect(update(start, action), action.type).toBe(start);
  });

  it('is the same object for an action that nobody knows', () => {
    expect(update(start, { type: 'never heard of' } as unknown as Action)).toBe(start);
  });

  it('never changes the state it was given', () => {
    const frozen = deepFreeze(done(reading('a'), { type: 'open', layer: cardLayer({ type: 'legend' }) }));
    for (const action of [
      { type: 'resize', columns: 80, rows: 20 },
      reading('b'),
      { type: 'back' },
      { type: 'close' },
      { type: 'focus', pane: 'timeline' },
      { type: 'can-undo', step: { kind: 'filter', title: 'x', query: '' } },
    ] satisfies Action[])
      expect(() => update(frozen, action)).not.toThrow();
  });

  it('never has less than one column and row', () => {
    const tiny = done({ type: 'resize', columns: 0, rows: -3 });
    expect([tiny.columns, tiny.rows]).toEqual([1, 1]);
  });

  it('shows a pane that is given the keys', () => {
    const hidden = done({ type: 'show-timeline', shown: false });
    expect(update(hidden, { type: 'focus', pane: 'timeline' }).timelineShown).toBe(true);
  });

  it('takes the keys from a timeline that is hidden', () => {
    expect(done({ type: 'focus', pane: 'timeline' }, { type: 'show-timeline', shown: false }).focus).toBe('article');
  });
});

describe('places visited', () => {
  it('are gone back to with their scroll position, and forward again', () => {
    const state = done(reading('a', 120), reading('b', 7));
    const back = update(state, { type: 'back' });
    expect([back.article.id, back.article.top, back.focus]).toEqual(['a', 120, 'article']);
    const forward = update(back, { type: 'forward' });
    expect([forward.article.id, forward.article.top]).toEqual(['b', 7]);
    expect(update(update(back, { type: 'back' }), { type: 'back' }).article.id).toBeNull();
  });

  it('ahead are forgotten when another way is taken', () => {
    const state = [reading('c'), { type: 'forward' } as const].reduce<ReaderState>(
      update,
      update(done(reading('a'), reading('b')), { type: 'back' }),
    );
    expect(state.article.id).toBe('c');
    expect(state.forward).toEqual([]);
  });

  it('are not added twice in a row', () => {
    const state = done(reading('a', 5));
    expect(update(state, reading('a', 5))).toBe(state);
  });

  it('do not grow without end', () => {
    let state = start;
    for (let at = 0; at < 1_000; at++) state = update(state, reading(`article ${at}`));
    expect(state.back.length).toBeLessThanOrEqual(200);
    expect(update(state, { type: 'back' }).article.id).toBe('article 998');
  });

  it('select the article in the list, and let go of what was chosen in the one before', () => {
    const chosen = update(done(reading('a')), { type: 'article', change: { chosen: { kind: 'name', start: 4 } } });
    const state = update(chosen, reading('b'));
    expect(state.list.selected).toBe('b');
    expect(state.article.chosen).toBeNull();
    expect(update(state, { type: 'back' }).article.chosen).toEqual({ kind: 'name', start: 4 });
  });
});

describe('layers', () => {
  it('close from the top', () => {
    const two = done(
      { type: 'open', layer: cardLayer({ type: 'legend' }) },
      { type: 'open', layer: cardLayer({ type: 'skipped' }) },
    );
    expect(update(two, { type: 'close' }).layers).toEqual([cardLayer({ type: 'legend' })]);
    expect(update(two, { type: 'close-all' }).layers).toEqual([]);
  });

  it('are never more than a person can close', () => {
    let state = start;
    for (let at = 0; at < 50; at++) state = update(state, { type: 'open', layer: cardLayer({ type: 'legend' }) });
    expect(state.layers.length).toBeLessThanOrEqual(12);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
