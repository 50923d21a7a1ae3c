import { guardRow, withoutColors } from './guard-row.ts';

const BEGIN_FRAME = '\u001b[?2026h';
const END_FRAME = '\u001b[?2026l';

export interface Painter {
  /** What to send so that the screen shows the frame; empty when it already does. */
  paint(frame: string, rows: number): string;
  /** The screen is not what it was: the next frame is sent whole. */
  forget(): void;
}

/** Keeps the last frame and sends only the rows that differ, as one synchronised update without clearing anything. */
export function createPainter({ colors = true }: { readonly colors?: boolean } = {}): Painter {
  let shown: string[] = [];
  const send = (row: string) => (colors ? guardRow(row) : withoutColors(guardRow(row)));
  return {
    paint(frame, rows) {
      const next = frame.split('\n').slice(0, rows);
      while (next.length < rows) next.push('');
      let changes = '';
      for (let row = 0; row < rows; row++) {
        if (next[row] === shown[row]) continue;
        // Erased before it is written: after a row that fills the line, erasing would take its last character.
        changes += `\u001b[${row + 1};1H\u001b[K${send(next[row])}\u001b[m`;
      }
      shown = next;
      return changes === '' ? '' : BEGIN_FRAME + changes + END_FRAME;
    },
    forget() {
      shown = [];
    },
  };
}
