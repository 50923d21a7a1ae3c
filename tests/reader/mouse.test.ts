import { describe, expect, it } from 'vitest';
import { makeSession } from './made-session.ts';

type Made = ReturnType<typeof makeSession>;

function press(made: Made, text: string | RegExp, line?: number) {
  const lines = made.lines();
  const row = line ?? lines.findIndex((one) => one.search(text) !== -1);
  made.send({ kind: 'mouse', action: 'press', row, column: lines[row].search(text) });
}

describe('a click', () => {
  it('on a hint of the footer does what its key does', () => {
    const made = makeSession();
    press(made, /\? help/, 39);
    expect(made.session.context.state.layers.at(-1)?.kind).toBe('help');
    made.press('escape');
    press(made, / q quit/, 39);
    expect(made.done).toEqual(['quit']);
  });

  it('beside the hints does nothing', () => {
    const made = makeSession();
    made.send({ kind: 'mouse', action: 'press', row: 39, column: 150 });
    expect([made.done, made.session.context.state.layers]).toEqual([[], []]);
  });

  it('on the density strip goes to what lies there in time, and opens nothing', () => {
    const made = makeSession();
    const [strip] = made.lines().filter((line) => line.includes('9 May 31'));
    const row = made.lines().indexOf(strip);
    const first = strip.indexOf('2 May 31') + '2 May 31 '.length;
    made.send({ kind: 'mouse', action: 'press', row, column: first });
    expect(made.session.context.state.timeline.selected).toBe('sailing');
    made.send({ kind: 'mouse', action: 'press', row, column: first });
    expect(made.session.context.state.layers).toEqual([]);
    made.send({ kind: 'mouse', action: 'press', row, column: strip.lastIndexOf(' 9 May 31') - 1 });
    expect(made.session.context.state.timeline.selected).toBe('signing');
  });

  it('on an item of a picker chooses it, one beside the picker closes it', () => {
    const made = makeSession();
    made.press('S');
    const layer = made.session.context.state.layers.at(-1);
    if (layer?.kind !== 'picker') throw new Error('the sort picker is not open');
    const picker = made.session.context.picker(layer);
    const title = picker.items.findIndex(({ value }) => value === 'title');
    made.send({ kind: 'mouse', action: 'press', row: picker.line + 3 + title, column: picker.column + 4 });
    expect(made.session.context.state.list.sort).toBe('title');
    made.press('S');
    made.send({ kind: 'mouse', action: 'press', row: picker.line + 3, column: picker.column - 2 });
    expect([made.session.context.state.layers.length, made.session.context.state.list.sort]).toEqual([0, 'title']);
  });
});
