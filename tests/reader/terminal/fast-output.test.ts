import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import InkOutput from 'ink-own-output';
import { describe, expect, it } from 'vitest';
import FastOutput from '../../../src/reader/terminal/ink/fast-output.ts';

const ESC = '\u001b';
const none = { transformers: [] };
type Draw = (output: InkOutput) => void;

/** What a terminal would show: text and style of each cell, so that two ways of writing the same style are equal. */
function cells(frame: string): string {
  return frame
    .split('\n')
    .map((row) => {
      let style = '';
      let out = '';
      for (const part of row.split(/(\u001b\[[0-9;]*m)/)) {
        if (!part.startsWith(ESC)) for (const c of part) out += `${style}${c}|`;
        else if (/\[(?:0?|22|39)m$/.test(part)) style = '';
        else style = part;
      }
      return out;
    })
    .join('\n');
}

function both(width: number, height: number, draw: Draw): [string, string] {
  const fast = new FastOutput({ width, height });
  const own = new InkOutput({ width, height });
  draw(fast as unknown as InkOutput);
  draw(own);
  return [cells(fast.get().output), cells(own.get().output)];
}

describe('FastOutput', () => {
  it('is written for the Ink that is installed', () => {
    expect(JSON.parse(readFileSync('node_modules/ink/package.json', 'utf8')).version).toBe('6.8.0');
  });
  it('gives the same frame as Ink for panes beside each other', () => {
    const [fast, own] = both(30, 4, (o) => {
      o.write(0, 0, `${ESC}[1mtitle${ESC}[22m`, none);
      o.write(0, 1, 'left\nside 日本\n', none);
      o.write(12, 1, `${ESC}[31mright${ESC}[39m pane\nsecond`, none);
    });
    expect(fast).toBe(own);
  });
  it('gives the same frame for transformed, empty, too tall and overlapping writes', () => {
    const [fast, own] = both(20, 3, (o) => {
      o.write(0, 0, 'under under under', none);
      o.write(4, 0, 'OVER', none);
      o.write(0, 1, '', none);
      o.write(0, 1, 'up', { transformers: [(line) => line.toUpperCase()] });
      o.write(0, 2, 'last\nbelow the frame', none);
    });
    expect(fast).toBe(own);
  });
  it('ends a style that a text left open with its line, as Ink does', () => {
    const [fast, own] = both(20, 2, (o) => {
      o.write(0, 0, `${ESC}[31mopen\nnext`, none);
      o.write(10, 0, 'plain', none);
    });
    expect(fast).toBe(own);
  });
  it('gives the same frame twice under an open card, of which only one row changes', () => {
    const under = `${ESC}[33mrow${ESC}[39m under the card`;
    for (const chosen of ['first', 'second', 'first']) {
      const [fast, own] = both(24, 3, (o) => {
        o.write(0, 0, `${under}\n${under}\n${under}`, none);
        o.write(6, 1, `┌ ${ESC}[7m${chosen}${ESC}[27m ┐`, none);
      });
      expect(fast).toBe(own);
    }
  });
  it('cuts what is clipped as Ink does', () => {
    for (const clip of [
      { x1: 0, x2: 6, y1: 0, y2: 1 },
      { x1: 3, x2: 30 },
      { y1: 1, y2: 2 },
      { x1: 0, x2: 20, y1: 0, y2: 3 },
    ]) {
      const [fast, own] = both(20, 3, (o) => {
        o.clip(clip);
        o.write(2, 0, `clipped 日本\nand ${ESC}[1mbold${ESC}[22m\nthird`, none);
        o.unclip();
        o.write(14, 2, 'free', none);
      });
      expect(fast).toBe(own);
    }
  });
  it('gives the same frame for any texts side by side', () => {
    const line = fc.stringMatching(/^[a-z 日é]{0,9}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(5), line, line)), (draws) => {
        const [fast, own] = both(40, 4, (o) => {
          for (const [y, column, a, b] of draws) o.write(column * 7, y, `${a}\n${b}`, none);
        });
        expect(fast).toBe(own);
      }),
    );
  });
  it('gives the same frame for any texts, also over each other and clipped', () => {
    const line = fc.stringMatching(/^[a-z é]{1,9}$/);
    const edge = fc.nat(20);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), edge, line, line, edge, edge, fc.boolean())), (draws) => {
        const [fast, own] = both(30, 4, (o) => {
          for (const [y, x, a, b, left, wide, clipped] of draws) {
            if (clipped) o.clip({ x1: left, x2: left + wide, y1: 1, y2: 3 });
            o.write(x, y, `${a}\n${b}`, none);
            if (clipped) o.unclip();
          }
        });
        expect(fast).toBe(own);
      }),
    );
  });
});
