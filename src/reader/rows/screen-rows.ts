import { cardSight } from '../answers/card-sight.ts';
import { listSight, type Sight } from '../answers/geometry.ts';
import { type PickerSightInput, pickerSight } from '../answers/picker-sight.ts';
import type { Layer } from '../state/layers.ts';
import { layoutOf, type PaneBox } from '../state/layout.ts';
import { cardRows } from './card-rows.ts';
import { cutRow, fit, rowWidth } from './fit.ts';
import { footerRow, type Hint } from './footer-row.ts';
import { frameRows } from './frame.ts';
import { headerRow } from './header-row.ts';
import { overlay } from './overlay.ts';
import { paneContent } from './pane-content.ts';
import { pickerFrameRows } from './picker-rows.ts';
import { completionRows, promptRow } from './prompt-rows.ts';
import { EMPTY, type Row, seg } from './row.ts';

/** A line of the screen: rows beside each other, each kept where it did not change. */
export type Line = readonly Row[];

/** A screen smaller than this shows nothing but that it is. */
const LEAST_COLUMNS = 20;
const LEAST_ROWS = 5;

/** Every line of the screen, each as wide as the screen. */
export function screenLines(sight: PickerSightInput, hints: readonly Hint[]): readonly Line[] {
  const { state, theme } = sight;
  const { columns, rows } = state;
  if (columns < LEAST_COLUMNS || rows < LEAST_ROWS)
    return Array.from({ length: rows }, (_, at) => [
      fit(at === 0 ? [seg('More room is needed', 'warning')] : EMPTY, columns, undefined, theme.glyphs.more),
    ]);
  const layout = layoutOf(state);
  const panes = layout.panes.map((box) => paneRows(sight, box, layout.framed, layout.height));
  const lines: Line[] = [[headerOf(sight)]];
  if (!layout.framed) lines.push([[seg(theme.glyphs.rule.repeat(columns), 'faint')]]);
  for (let line = 0; line < layout.height; line++) lines.push(panes.map((pane) => pane[line] ?? EMPTY));
  const top = state.layers.at(-1);
  const progress = sight.answers.library.progress;
  lines.push([
    top?.kind === 'prompt' ? promptRow(sight, top) : footerRow(hints, state.message, progress, columns, theme.glyphs),
  ]);
  return layered(sight, lines.slice(0, rows), top);
}

function layered(sight: PickerSightInput, lines: readonly Line[], top: Layer | undefined): readonly Line[] {
  if (!top) return lines;
  const { columns } = sight.state;
  if (top.kind === 'prompt') {
    const completions = completionRows(sight, top);
    if (completions.length === 0) return lines;
    const from = lines.length - 1 - completions.length;
    return lines.map((line, at) => {
      const own = completions[at - from];
      return own ? [own, cutRow(line.flat(), rowWidth(own), columns)] : line;
    });
  }
  let rows: readonly Row[] = lines.map((line) => line.flat());
  const under = sight.state.layers.at(-2);
  // A picker belongs to the card it was opened from, which stays in sight.
  if (top.kind === 'picker' && under?.kind === 'card') rows = laidOver(sight, rows, under);
  return laidOver(sight, rows, top).map((row) => [row]);
}

function laidOver(sight: PickerSightInput, rows: readonly Row[], top: Exclude<Layer, { kind: 'prompt' }>): Row[] {
  const { columns } = sight.state;
  if (top.kind === 'picker') {
    const picker = pickerSight(sight, top);
    const frame = pickerFrameRows(top, picker, sight.theme.glyphs);
    return overlay(rows, frame, picker.column, picker.line, picker.width, columns);
  }
  const card = cardSight(sight, top);
  return overlay(rows, cardRows(sight, top, card), card.column, card.line, card.width, columns);
}

function headerOf(sight: Sight): Row {
  const { state, answers, theme } = sight;
  const { list, index } = listSight(sight);
  const filter = answers.filter(state);
  const digits = String(list.length).length;
  const place = list.length === 0 ? '0/0' : `${String(index + 1).padStart(digits)}/${list.length}`;
  return headerRow(
    answers.library,
    { query: state.list.query, errors: filter?.errors ?? [], position: place },
    state.columns,
    theme.glyphs,
  );
}

function paneRows(sight: Sight, box: PaneBox, framed: boolean, height: number): Row[] {
  const { state, theme } = sight;
  const focused = state.focus === box.pane;
  const { title, note, position, rows } = paneContent(sight, box.pane);
  if (framed)
    return frameRows(rows, { width: box.width, height, title, note, position, focused, glyphs: theme.glyphs });
  return Array.from({ length: height }, (_, line) =>
    fit([seg(' '), ...(rows[line] ?? EMPTY)], box.width, undefined, theme.glyphs.more),
  );
}
