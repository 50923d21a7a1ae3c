import { describe, expect, it } from 'vitest';
import { rowWidth } from '../../src/reader/rows/fit.ts';
import { makeSession } from './made-session.ts';

const KEYS = [
  ...'jkjkgGbsmASFxz]]}}[{fJKrOLovdDhnNyetTZca123/\\:<>u?q"(',
  ...['enter', 'enter', 'enter', 'escape', 'escape', 'tab', 'shift-tab', 'up', 'down', 'left', 'right'],
  ...['pagedown', 'pageup', 'home', 'end', 'space', 'backspace', 'delete', 'ctrl-d', 'ctrl-u', 'ctrl-n', 'ctrl-w'],
];
const STEPS = 1_500;

/** The same numbers at every run, by a linear congruence. */
function numbersFrom(seed: number): (below: number) => number {
  let last = seed;
  return (below) => {
    last = (Math.imul(last, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (last >> 8) % below;
  };
}

describe('any keys, in any order, at any size', () => {
  for (const seed of [1, 2, 3])
    it(`always leave a screen of exactly the terminal's size (${seed})`, () => {
      const next = numbersFrom(seed);
      const made = makeSession();
      let [columns, rows] = [160, 40];
      const lately: string[] = [];
      for (let step = 0; step < STEPS; step++) {
        if (next(40) === 0) {
          [columns, rows] = [1 + next(next(3) > 0 ? 320 : 60), 1 + next(next(3) > 0 ? 90 : 20)];
          made.resize(columns, rows);
          lately.push(`${columns}x${rows}`);
        }
        if (next(20) === 0) {
          const action = (['press', 'wheel-up', 'wheel-down'] as const)[next(3)];
          made.send({ kind: 'mouse', action, column: next(columns), row: next(rows) });
          lately.push(action);
        } else {
          const key = KEYS[next(KEYS.length)];
          made.press(key);
          lately.push(key);
        }
        const lines = made.session.screen();
        const context = lately.slice(-8).join(' ');
        expect(lines.length, context).toBe(rows);
        const wrong = lines.findIndex((line) => rowWidth(line.flat()) !== columns);
        expect(wrong, `line ${wrong} of ${columns}x${rows} after ${context}`).toBe(-1);
      }
    });
});
