import type { Sight } from '../answers/geometry.ts';
import type { PromptLayer } from '../state/layers.ts';
import { fit, spread } from './fit.ts';
import { queryPieces } from './header-row.ts';
import { type Row, type Segment, seg } from './row.ts';
import { cellWidth, graphemes } from './width.ts';

const MOST_COMPLETIONS = 8;

/** The line a query is typed on: what it finds stands at the right, faults are marked where they are. */
export function promptRow({ state, answers, theme }: Sight, layer: PromptLayer): Row {
  const { columns } = state;
  const errors = layer.purpose === 'filter' ? (answers.filter(state)?.errors ?? []) : [];
  const found = layer.purpose === 'filter' ? answers.list(state).articles : answers.matches(state).length;
  const right: Segment[] =
    errors.length > 0
      ? [seg(`${errors[0].message} `, 'warning'), seg(` ${found} found `, 'muted')]
      : layer.text === ''
        ? [seg(layer.purpose === 'filter' ? 'Tab completes  ' : 'in this article ', 'faint')]
        : [seg(`${found} found `, found === 0 ? 'warning' : 'muted')];
  const label = layer.purpose === 'filter' ? ' / ' : ' find ';
  const room = Math.max(4, columns - label.length - 1);
  const text = shownPart(layer.text, layer.cursor, room - 1);
  const pieces = withCursor(
    queryPieces(
      text.text,
      errors
        .map(({ start, end }) => ({ start: start - text.from, end: end - text.from }))
        .filter(({ start }) => start >= 0),
    ),
    layer.cursor - text.from,
  );
  const left: Row = [seg(label, 'key'), ...pieces];
  const wide = cellWidth(layer.text) + right.reduce((sum, one) => sum + cellWidth(one.text), 0) + 8 < columns;
  return wide ? spread(left, right, columns) : fit(left, columns, undefined, theme.glyphs.more);
}

/** The part of a long query that shows the cursor. */
function shownPart(text: string, cursor: number, cells: number): { readonly text: string; readonly from: number } {
  if (cellWidth(text) <= cells) return { text, from: 0 };
  const from = Math.max(0, cursor - Math.floor(cells * 0.8));
  return { text: text.slice(from), from };
}

function withCursor(pieces: readonly Segment[], cursor: number): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  let drawn = false;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    if (!drawn && cursor >= at && cursor < end) {
      const inside = piece.text.slice(cursor - at);
      const [under] = graphemes(inside);
      out.push({ ...piece, text: piece.text.slice(0, cursor - at) });
      out.push({ ...piece, text: under.text, on: 'chosen' });
      out.push({ ...piece, text: inside.slice(under.text.length) });
      drawn = true;
    } else out.push(piece);
    at = end;
  }
  if (!drawn) out.push(seg(' ', 'accent', 'chosen'));
  return out.filter(({ text }) => text !== '');
}

/** What Tab would put in, with how often it occurs; stands above the line. */
export function completionRows({ state, answers, theme }: Sight, layer: PromptLayer): Row[] {
  if (layer.purpose !== 'filter' || layer.typed === '') return [];
  const found = answers.completions(layer.typed);
  if (found.length === 0) return [];
  const first = Math.max(0, Math.min(layer.completion - MOST_COMPLETIONS + 1, found.length - MOST_COMPLETIONS));
  const shown = found.slice(first, first + MOST_COMPLETIONS);
  const width = Math.min(48, state.columns, Math.max(...shown.map(({ text }) => cellWidth(text))) + 10);
  return shown.map(({ text, count }, index) => {
    const on = first + index === layer.completion ? 'selected' : 'lightly';
    const row: Row = [seg(`  ${text}`, 'text', on)];
    return spread(row, [seg(`${count > 0 ? String(count).padStart(5) : '     '} `, 'muted', on)], width, on).map(
      (one) => ({
        ...one,
        on,
        text: theme.show(one.text),
      }),
    );
  });
}
