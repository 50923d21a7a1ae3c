import type { Progress } from '../../library/library.ts';
import type { Message } from '../state/state.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import { fit, rowWidth, spread } from './fit.ts';
import { type Row, type Segment, seg } from './row.ts';

export interface Hint {
  readonly key: string;
  readonly words: string;
}

/** The last line: the keys that matter here; at the right a message or how far the reading has come. */
export function footerRow(
  hints: readonly Hint[],
  message: Message | null,
  progress: Progress,
  columns: number,
  glyphs: Glyphs,
): Row {
  const right: Segment[] = message
    ? [
        seg(
          message.kind === 'error' ? `! ${message.text} ` : `${message.text} `,
          message.kind === 'error' ? 'error' : 'text',
        ),
      ]
    : progressOf(progress);
  const room = columns - Math.min(rowWidth(right), Math.floor(columns * 0.7)) - 2;
  const left: Segment[] = [];
  let width = 0;
  for (const { key, words } of hints) {
    const own = [seg(` ${key}`, 'key'), seg(` ${words} `, 'muted')];
    width += rowWidth(own);
    if (width > room) break;
    left.push(...own);
  }
  return fit(
    spread(left, fit(right, Math.min(rowWidth(right), columns), undefined, glyphs.more), columns),
    columns,
    undefined,
    glyphs.more,
  );
}

function progressOf({ phase, done, total }: Progress): Segment[] {
  if (phase === 'ready') return [];
  if (phase === 'listing') return [seg('looking for files ', 'muted')];
  if (phase === 'merging') return [seg('merging the timeline ', 'muted')];
  const all = total.toLocaleString('en');
  return [seg(`reading ${done.toLocaleString('en').padStart(all.length)}/${all} `, 'muted')];
}
