import { describe, expect, it } from 'vitest';
import { levelOf, sparkline } from '../../../../src/reader/rows/cards/sparkline.ts';
import { rowWidth } from '../../../../src/reader/rows/fit.ts';
import { plainText } from '../../../../src/reader/rows/row.ts';
import { ASCII_GLYPHS, UNICODE_GLYPHS } from '../../../../src/reader/theme/glyphs.ts';

describe('mentions over time', () => {
  it('never hides a month that has something', () => {
    expect(levelOf(1, 1_000, UNICODE_GLYPHS.levels)).toBe('▁');
    expect(levelOf(0, 1_000, UNICODE_GLYPHS.levels)).toBe(' ');
    expect(levelOf(1_000, 1_000, UNICODE_GLYPHS.levels)).toBe('▇');
  });

  it('fills the months between, so that time runs evenly', () => {
    const overTime = [
      { month: '2030-11', count: 4 },
      { month: '2031-02', count: 4 },
    ];
    expect(plainText(sparkline(overTime, 40, UNICODE_GLYPHS))).toBe('Nov 2030 ▇▇▇······▇▇▇ Feb 2031');
  });

  it('puts months together when there are more than fit', () => {
    const overTime = Array.from({ length: 300 }, (_, at) => ({
      month: `${2001 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      count: 1 + (at % 7),
    }));
    for (const cells of [24, 40, 80])
      expect(rowWidth(sparkline(overTime, cells, UNICODE_GLYPHS))).toBeLessThanOrEqual(cells);
  });

  it('says one month, and none, in words', () => {
    expect(plainText(sparkline([{ month: '2031-02', count: 3 }], 40, UNICODE_GLYPHS))).toBe('3 in Feb 2031');
    expect(plainText(sparkline([], 40, UNICODE_GLYPHS))).toBe('in undated articles only');
  });

  it('needs no letters beyond ASCII', () => {
    const overTime = [
      { month: '2030-11', count: 1 },
      { month: '2030-12', count: 9 },
    ];
    expect(plainText(sparkline(overTime, 40, ASCII_GLYPHS))).toMatch(/^[\u0020-\u007e]+$/);
  });
});
