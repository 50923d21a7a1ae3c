import { describe, expect, it } from 'vitest';
import type { EventGranularity } from '../../../../src/model/event.ts';
import { DATE_CELLS, dateText } from '../../../../src/reader/rows/timeline/event-date.ts';
import { cellWidth } from '../../../../src/reader/rows/width.ts';
import { UNICODE_GLYPHS } from '../../../../src/reader/theme/glyphs.ts';
import { makeEvent } from '../../../library/made-articles.ts';

const event = (start: string | null, end: string | null, granularity: EventGranularity) =>
  makeEvent('e', '', [], { date: { start, end, granularity, why: '' } });

describe('the date of an event', () => {
  it.each<[string | null, string | null, EventGranularity, day: string, month: string, year: string]>([
    ['2025-01-17', '2025-01-17', 'day', '17 Jan', 'Jan', '2025'],
    ['2025-07-21', '2025-07-23', 'range', '21–23 Jul', 'Jul', '2025'],
    ['2025-07-14', '2025-07-20', 'week', '14–20 Jul', 'Jul', '2025'],
    ['2024-09-01', '2024-09-30', 'month', 'Sep', 'Sep', '2024'],
    ['2024-06-01', '2024-08-31', 'season', 'Jun–Aug', 'Jun–Aug', '2024'],
    ['2023-01-01', '2023-12-31', 'year', '2023', '2023', '2023'],
    ['2023-11-05', '2024-02-10', 'range', '2023–24', '2023–24', '2023–24'],
    ['1990-01-01', '1999-12-31', 'fuzzy', '≈ 1990–99', '≈ 1990–99', '≈ 1990–99'],
    ['2022-01-01', '2022-12-31', 'fuzzy', '≈ 2022', '2022', '2022'],
    [null, '2025-01-13', 'before', '→ 13 Jan', '→ Jan', '→ 2025'],
    ['2022-02-24', null, 'ongoing', '24 Feb →', 'Feb →', '2022 →'],
  ])('from %s to %s (%s) is %s by days, %s by months, %s by years', (start, end, granularity, ...texts) => {
    const zooms = ['day', 'month', 'year'] as const;
    const shown = zooms.map((zoom) => dateText(event(start, end, granularity), zoom, UNICODE_GLYPHS));
    expect(shown).toEqual(texts);
    for (const text of shown) expect(cellWidth(text)).toBeLessThanOrEqual(DATE_CELLS);
  });
});
