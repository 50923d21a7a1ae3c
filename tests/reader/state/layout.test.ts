import { describe, expect, it } from 'vitest';
import { innerSize, layoutOf } from '../../../src/reader/state/layout.ts';
import { startState } from '../../../src/reader/state/start.ts';
import type { Pane, ReaderState } from '../../../src/reader/state/state.ts';

const shape = (columns: number, rows: number, more: Partial<ReaderState> = {}): ReaderState => ({
  ...startState(columns, rows, {}),
  ...more,
});
const panes = (state: ReaderState) => layoutOf(state).panes.map(({ pane }) => pane);

describe('panes on the screen', () => {
  it('are three in a wide terminal, two without the timeline', () => {
    expect(panes(shape(140, 40))).toEqual(['list', 'article', 'timeline']);
    expect(panes(shape(140, 40, { timelineShown: false }))).toEqual(['list', 'article']);
  });

  it('are the article with one panel in a medium terminal', () => {
    expect(panes(shape(139, 40))).toEqual(['list', 'article']);
    expect(panes(shape(90, 40, { focus: 'timeline', side: 'timeline' }))).toEqual(['article', 'timeline']);
    expect(panes(shape(90, 40, { focus: 'article', side: 'timeline' }))).toEqual(['article', 'timeline']);
  });

  it('are one at a time in a narrow terminal, without frames', () => {
    for (const focus of ['list', 'article', 'timeline'] satisfies Pane[])
      expect(panes(shape(89, 40, { focus }))).toEqual([focus]);
    expect(layoutOf(shape(89, 40)).framed).toBe(false);
  });

  it('always hold the one with the keys and fill the width without overlap', () => {
    for (const columns of [1, 2, 20, 40, 60, 89, 90, 100, 139, 140, 160, 200, 300])
      for (const rows of [1, 5, 12, 24, 80])
        for (const focus of ['list', 'article', 'timeline'] satisfies Pane[])
          for (const timelineFull of [false, true]) {
            const side = focus === 'article' ? ('list' as const) : focus;
            const state = shape(columns, rows, { focus: timelineFull ? 'timeline' : focus, side, timelineFull });
            const layout = layoutOf(state);
            expect(layout.panes.map(({ pane }) => pane)).toContain(state.focus);
            let column = 0;
            for (const box of layout.panes) {
              expect(box.column).toBe(column);
              column += box.width;
              const { width, height } = innerSize(layout, box);
              expect(Math.min(width, height)).toBeGreaterThan(0);
            }
            expect(column).toBe(columns);
          }
  });
});
