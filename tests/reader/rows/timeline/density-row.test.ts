import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../../src/library/memory/memory-store.ts';
import { plainText } from '../../../../src/reader/rows/row.ts';
import { dayAtCell, densityRow, stripOf } from '../../../../src/reader/rows/timeline/density-row.ts';
import { cellWidth } from '../../../../src/reader/rows/width.ts';
import { UNICODE_GLYPHS as glyphs } from '../../../../src/reader/theme/glyphs.ts';
import { makeArticle, makeEvent, makeRead, noMarks } from '../../../library/made-articles.ts';

const ARTICLE = makeArticle('a', 'Text.', { day: '2031-05-30' });

function timelineOf(days: readonly string[]) {
  const store = createMemoryStore();
  store.putArticles([makeRead(ARTICLE)], []);
  store.putAnalysis({ events: days.map((day, at) => makeEvent(`e${at}`, day, [ARTICLE])) });
  store.commitAnalysis();
  return store.timeline({ scope: { kind: 'all' }, zoom: 'day', corroborated: false, marks: noMarks });
}

const may = Array.from({ length: 30 }, (_, at) => `2031-05-${String(at + 1).padStart(2, '0')}`);

describe('the density strip', () => {
  it('spans all events where they are spread', () => {
    const timeline = timelineOf(may);
    const text = plainText(densityRow(timeline, { first: 0, last: 3, selected: 1 }, 60, glyphs));
    expect(text).toMatch(/^1 May 31 .* 30 May 31$/);
    expect(cellWidth(text)).toBe(60);
  });

  it('shows where most events lie when a few lie far off, and counts those at its ends', () => {
    const strip = stripOf(timelineOf(['1911-01-01', '1974-06-01', ...may, '2050-01-01']), 60, glyphs);
    expect(strip?.left).toMatch(/^…\d+ Apr 31 $/);
    expect(strip?.right).toMatch(/^ \d+ Jun 31…$/);
    expect(strip?.counts.reduce((sum, count) => sum + count, 0)).toBe(33);
    expect(strip?.counts[0]).toBe(2);
    expect(strip?.counts.at(-1)).toBe(1);
  });

  it('lights the part that is on the screen and marks what is selected', () => {
    const row = densityRow(timelineOf(may), { first: 0, last: 14, selected: 14 }, 60, glyphs);
    const roles = row.slice(1, -1).map(({ role }) => role);
    expect(roles.indexOf('faint')).toBeGreaterThan(roles.indexOf('strong'));
    expect(roles.filter((role) => role === 'strong')).toHaveLength(1);
    expect(roles[0]).toBe('accent');
  });

  it('tells which day a cell stands for', () => {
    const timeline = timelineOf(may);
    const strip = stripOf(timeline, 60, glyphs);
    const first = cellWidth(strip?.left ?? '');
    expect(dayAtCell(timeline, 60, glyphs, first)).toBe('2031-05-01');
    expect(dayAtCell(timeline, 60, glyphs, first + (strip?.counts.length ?? 0) - 1)).toBe('2031-05-30');
    expect(dayAtCell(timeline, 60, glyphs, 0)).toBeNull();
  });

  it('is empty without events', () => {
    expect(densityRow(timelineOf([]), { first: 0, last: 0, selected: 0 }, 60, glyphs)).toEqual([]);
  });
});
