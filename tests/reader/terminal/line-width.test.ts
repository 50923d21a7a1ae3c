import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import widestLine, { lineWidth } from '../../../src/reader/terminal/ink/line-width.ts';

describe('lineWidth', () => {
  it('does not count styles', () => {
    expect(lineWidth('\u001b[1;38;2;1;2;3mbold\u001b[0m ─ ≈ → ▪')).toBe(12);
  });
  it('agrees with the package that knows everything on every single character of the first plane', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code < 0xd800; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      if (lineWidth(text) !== stringWidth(text)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
  it('agrees on joined characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(lineWidth(a + b)).toBe(stringWidth(a + b));
      }),
    );
  });
  it('is the width of the widest line of a text', () => {
    expect(widestLine('ab\n日本\n')).toBe(4);
  });
});
