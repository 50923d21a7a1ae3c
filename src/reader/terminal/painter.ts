import { guardRow, withoutColors } from './guard-row.ts';
import { rowChange } from './row-change.ts';

const BEGIN_FRAME = '\u001b[?2026h';
const END_FRAME = '\u001b[?2026l';

export interface Painter {
  /** What to send so that the screen shows the frame; empty when it already does. */
  paint(frame: string, rows: number): string;
  /** The screen is not what it was: the next frame is sent whole. */
  forget(): void;
}

/** Keeps the last frame and sends only what differs in each row, as one synchronised update without clearing anything. */
export function createPainter({ colors = true }: { readonly colors?: boolean } = {}): Painter {
  let shown: string[] = [];
  const safe = (row: string) => (colors ? guardRow(row) : withoutColors(guardRow(row)));
  const send = (row: number, old: string | undefined, next: string) => {
    const change = old === undefined ? { column: 1, style: '', text: next, erase: true } : rowChange(old, next);
    // Erased before it is written: after a row that fills the line, erasing would take its last character.
    return `\u001b[${row + 1};${change.column}H${change.erase ? '\u001b[K' : ''}${safe(change.style + change.text)}\u001b[m`;
  };
  return {
    paint(frame, rows) {
      const next = frame.split('\n').slice(0, rows);
      while (next.length < rows) next.push('');
      let changes = '';
      for (let row = 0; row < rows; row++) if (next[row] !== shown[row]) changes += send(row, shown[row], next[row]);
      shown = next;
      return changes === '' ? '' : BEGIN_FRAME + changes + END_FRAME;
    },
    forget() {
      shown = [];
    },
  };
}
