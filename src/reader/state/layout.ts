import type { Pane, ReaderState } from './state.ts';

/** Where a pane stands on the screen, its frame included. */
export interface PaneBox {
  readonly pane: Pane;
  readonly column: number;
  readonly width: number;
}

export interface Layout {
  readonly panes: readonly PaneBox[];
  /** Narrow screens have no frames, a rule under the header instead. */
  readonly framed: boolean;
  /** First line of the panes, and how many. */
  readonly top: number;
  readonly height: number;
}

export const WIDE = 140;
export const MEDIUM = 90;

type Shape = Pick<ReaderState, 'columns' | 'rows' | 'focus' | 'side' | 'timelineShown' | 'timelineFull'>;

/** Which panes are shown, and where: three, the article with one panel beside it, or one at a time. */
export function layoutOf(state: Shape): Layout {
  const { columns, rows } = state;
  const framed = columns >= MEDIUM;
  const top = framed ? 1 : 2;
  const height = Math.max(1, rows - top - 1);
  return { panes: panesOf(state), framed, top, height };
}

function panesOf({ columns, focus, side, timelineShown, timelineFull }: Shape): PaneBox[] {
  if (timelineFull || columns < MEDIUM) return [{ pane: timelineFull ? 'timeline' : focus, column: 0, width: columns }];
  if (columns < WIDE) {
    const panel = focus === 'article' ? (timelineShown ? side : 'list') : focus;
    const width =
      panel === 'list' ? between(34, Math.round(columns * 0.4), 52) : between(40, Math.round(columns * 0.46), 62);
    return panel === 'list'
      ? [
          { pane: 'list', column: 0, width },
          { pane: 'article', column: width, width: columns - width },
        ]
      : [
          { pane: 'article', column: 0, width: columns - width },
          { pane: 'timeline', column: columns - width, width },
        ];
  }
  const list = between(34, Math.round(columns * 0.23), 60);
  if (!timelineShown)
    return [
      { pane: 'list', column: 0, width: list },
      { pane: 'article', column: list, width: columns - list },
    ];
  const timeline = between(40, Math.round(columns * 0.3), 90);
  return [
    { pane: 'list', column: 0, width: list },
    { pane: 'article', column: list, width: columns - list - timeline },
    { pane: 'timeline', column: columns - timeline, width: timeline },
  ];
}

export function paneBox(layout: Layout, pane: Pane): PaneBox | undefined {
  return layout.panes.find((box) => box.pane === pane);
}

/** Cells and lines inside of a pane's frame and padding. */
export function innerSize(layout: Layout, box: PaneBox): { readonly width: number; readonly height: number } {
  return layout.framed
    ? { width: Math.max(1, box.width - 4), height: Math.max(1, layout.height - 2) }
    : { width: Math.max(1, box.width - 2), height: layout.height };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
