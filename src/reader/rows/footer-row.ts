import type { Progress } from '../../library/library.ts';
import type { Message } from '../state/state.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import { fit, rowWidth, spread } from './fit.ts';
import { type Row, type Segment, seg } from './row.ts';

export interface Hint {
  /** Id of the command. */
  readonly command: string;
  readonly key: string;
  readonly words: string;
}

const LAST_KEPT = 2;

/** The last line: the keys that matter here; at the right a message or how far the reading has come. */
export function footerRow(
  hints: readonly Hint[],
  message: Message | null,
  progress: Progress,
  columns: number,
  glyphs: Glyphs,
): Row {
  const right = rightOf(message, progress);
  const left = shownHints(hints, message, progress, columns).flatMap(hintRow);
  return fit(
    spread(left, fit(right, Math.min(rowWidth(right), columns), undefined, glyphs.more), columns),
    columns,
    undefined,
    glyphs.more,
  );
}

/** The hint under a cell of the last line; null beside them. */
export function hintAt(
  hints: readonly Hint[],
  message: Message | null,
  progress: Progress,
  columns: number,
  cell: number,
): Hint | null {
  let end = 0;
  for (const hint of shownHints(hints, message, progress, columns)) {
    end += rowWidth(hintRow(hint));
    if (cell < end) return hint;
  }
  return null;
}

/** As many hints as fit; those before the last two give way: how to get help and how to leave. */
function shownHints(
  hints: readonly Hint[],
  message: Message | null,
  progress: Progress,
  columns: number,
): readonly Hint[] {
  const right = rowWidth(rightOf(message, progress));
  let room = columns - Math.min(right, Math.floor(columns * 0.7)) - 2;
  const last = hints.slice(-LAST_KEPT);
  for (const hint of last) room -= rowWidth(hintRow(hint));
  const shown: Hint[] = [];
  for (const hint of hints.slice(0, -LAST_KEPT)) {
    room -= rowWidth(hintRow(hint));
    if (room < 0) break;
    shown.push(hint);
  }
  return [...shown, ...last];
}

function hintRow({ key, words }: Hint): Segment[] {
  return [seg(` ${key}`, 'key'), seg(` ${words} `, 'muted')];
}

function rightOf(message: Message | null, progress: Progress): Segment[] {
  if (!message) return progressOf(progress);
  const isError = message.kind === 'error';
  return [seg(isError ? `! ${message.text} ` : `${message.text} `, isError ? 'error' : 'text')];
}

function progressOf({ phase, done, total }: Progress): Segment[] {
  if (phase === 'ready') return [];
  if (phase === 'listing') return [seg('looking for files ', 'muted')];
  if (phase === 'merging') return [seg('merging the timeline ', 'muted')];
  const all = total.toLocaleString('en');
  return [seg(`reading ${done.toLocaleString('en').padStart(all.length)}/${all} `, 'muted')];
}
