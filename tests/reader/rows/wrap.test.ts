import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRow, fit as fitRow, rowWidth, spread, truncate } from '../../../src/reader/rows/fit.ts';
import { plainText, seg } from '../../../src/reader/rows/row.ts';
import { cellWidth, sliceCells } from '../../../src/reader/rows/width.ts';
import { wrap, wrapText } from '../../../src/reader/rows/wrap.ts';
import { cpuTime } from '../../clock/cpu-time.ts';

const HARD = '渡船は出た e\u0301tude 👩‍👩‍👧 na\u00efve — “quoted” שלום 🇳🇴 a\u00a0b';
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom(HARD, HARD.repeat(3), ''));
/** Made of pieces that every terminal measures alike. */
const knownText = fc
  .array(fc.constantFrom('渡船', 'e\u0301', '👩‍👩‍👧', 'abc ', '—', ' ', '◷', 'ж'), { maxLength: 12 })
  .map((parts) => parts.join(''));
const printable = (text: string) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');

describe('cells', () => {
  it('count wide, combining and joined characters as terminals do', () => {
    const widths: readonly (readonly [string, number])[] = [
      ['abc', 3],
      ['渡船', 4],
      ['e\u0301', 1],
      ['👩‍👩‍👧', 2],
      ['—“”…', 4],
      ['◷≠≈▪▌', 5],
      ['', 0],
    ];
    for (const [text, width] of widths) expect(cellWidth(text), text).toBe(width);
  });

  it('never halve a wide character', () => {
    expect(sliceCells('渡船', 3)).toBe('渡');
    expect(sliceCells('a👩‍👩‍👧b', 2)).toBe('a');
  });
});

describe('cutting a text', () => {
  it('shows that it was cut', () => {
    expect(truncate('harbour', 5)).toBe('harb…');
    expect(truncate('harbour', 7)).toBe('harbour');
    expect(truncate('harbour', 0)).toBe('');
  });

  it('gives rows of exactly the cells asked for, whatever is in them', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 0, max: 60 }), (a, b, cells) => {
        const row = [seg(printable(a)), seg(printable(b), 'muted')];
        expect(rowWidth(fitRow(row, cells))).toBe(cells);
        expect(rowWidth(spread(row, [seg('3/6')], cells + 4))).toBe(cells + 4);
      }),
      { numRuns: 300 },
    );
  });

  it('takes cells out of a row without losing any', () => {
    fc.assert(
      fc.property(knownText, fc.integer({ min: 0, max: 40 }), (text, at) => {
        const row = [seg(printable(text)), seg('tail')];
        const width = rowWidth(row);
        const cut = Math.min(at, width);
        expect(rowWidth(cutRow(row, 0, cut)) + rowWidth(cutRow(row, cut, width))).toBe(width);
      }),
      { numRuns: 300 },
    );
  });
});

describe('wrapping', () => {
  const lines = (text: string, cells: number) =>
    wrap(text, { start: 0, end: text.length }, cells).map(({ start, end }) => text.slice(start, end));

  it('breaks at blanks and leaves none at the ends of lines', () => {
    expect(lines('The ferry left the harbour', 10)).toEqual(['The ferry', 'left the', 'harbour']);
  });

  it('breaks what is longer than a line where it must', () => {
    expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(lines('渡船は出た', 5)).toEqual(['渡船', 'は出', 'た']);
  });

  it('begins a new line at a line feed', () => {
    expect(lines('one\ntwo', 10)).toEqual(['one', 'two']);
  });

  it('keeps every word in order, within the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 50 }), (raw, cells) => {
        const text = printable(raw);
        const made = lines(text, cells);
        expect(made.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of made) expect(cellWidth(line)).toBeLessThanOrEqual(cells);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to a line without a blank', () => {
    const text = 'x'.repeat(200_000);
    const before = cpuTime();
    expect(lines(text, 80)).toHaveLength(2_500);
    expect(cpuTime() - before).toBeLessThan(1_000);
  });

  it('cuts the last of the lines there is room for at a word', () => {
    const cut = wrapText('The ferry left the harbour on a windy day', 12, 2);
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/ …$|…$/);
    for (const line of cut) expect(cellWidth(line)).toBeLessThanOrEqual(12);
    expect(plainText([seg(cut[0])])).toBe('The ferry');
  });
});
