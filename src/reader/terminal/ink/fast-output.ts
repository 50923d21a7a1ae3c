// Ink's own class, under a name that the bundler does not replace.
import InkOutput from 'ink-own-output';
import { lineWidth } from './line-width.ts';

type Transformer = (line: string, index: number) => string;

interface Clip {
  readonly x1?: number;
  readonly x2?: number;
  readonly y1?: number;
  readonly y2?: number;
}

/** One line of a write: from column `x`, `width` cells. */
interface Piece {
  readonly x: number;
  readonly line: string;
  readonly width: number;
  /** Reaches over the edge of what it may be shown in. */
  readonly clip: Clip | null;
}

/** Rows that had to be composed cell by cell, by their pieces: under an open card most stay as they are. */
const composed = new Map<string, string>();
const COMPOSED_KEPT = 512;
const RESET = '\u001b[m';

/**
 * Takes the place of Ink's `build/output.js` (6.8.0) in the bundle, with the same interface and the same picture.
 * Ink makes an object of every cell of every frame. Here a row whose pieces lie beside each other is joined from
 * strings; only rows with pieces that overlap or are clipped go through Ink's own class, each by itself.
 */
export default class FastOutput {
  private readonly rows: Piece[][];
  private readonly clips: Clip[] = [];

  constructor(private readonly options: { readonly width: number; readonly height: number }) {
    this.rows = Array.from({ length: options.height }, () => []);
  }

  write(x: number, y: number, text: string, { transformers }: { readonly transformers: readonly Transformer[] }): void {
    if (text === '') return;
    const clip = this.clips.at(-1) ?? null;
    let lines = text.split('\n');
    let top = y;
    if (clip?.y1 !== undefined && clip.y2 !== undefined) {
      lines = lines.slice(Math.max(0, clip.y1 - y), Math.max(0, clip.y2 - y));
      top = Math.max(y, clip.y1);
    }
    for (const [index, plain] of lines.entries()) {
      const row = this.rows[top + index];
      if (!row) continue;
      const line = transformers.reduce((done, transform) => transform(done, index), plain);
      if (line === '') continue;
      const width = lineWidth(line);
      const cut = clip?.x1 !== undefined && clip.x2 !== undefined && (x < clip.x1 || x + width > clip.x2);
      row.push({ x, line, width, clip: cut ? clip : null });
    }
  }

  clip(clip: Clip): void {
    this.clips.push(clip);
  }

  unclip(): void {
    this.clips.pop();
  }

  get(): { output: string; height: number } {
    const rows = this.rows.map((pieces) => joined(pieces) ?? this.compose(pieces));
    return { output: rows.join('\n'), height: this.options.height };
  }

  private compose(pieces: readonly Piece[]): string {
    const key = `${this.options.width}\n${pieces.map(keyOf).join('\n')}`;
    const known = composed.get(key);
    if (known !== undefined) return known;
    const output = new InkOutput({ width: this.options.width, height: 1 });
    for (const { x, line, clip } of pieces) {
      if (clip) output.clip({ x1: clip.x1, x2: clip.x2 });
      output.write(x, 0, line, { transformers: [] });
      if (clip) output.unclip();
    }
    const row = output.get().output;
    if (composed.size >= COMPOSED_KEPT) composed.clear();
    composed.set(key, row);
    return row;
  }
}

/** Null when the pieces do not simply lie beside each other. */
function joined(pieces: readonly Piece[]): string | null {
  if (pieces.some(({ clip }) => clip !== null)) return null;
  let row = '';
  let column = 0;
  for (const { x, line, width } of [...pieces].sort((a, b) => a.x - b.x)) {
    if (x < column) return null;
    // As in Ink, a style that was left open ends with its line.
    row += ' '.repeat(x - column) + line + (line.includes('\u001b') && !line.endsWith(RESET) ? RESET : '');
    column = x + width;
  }
  return row.trimEnd();
}

function keyOf({ x, line, clip }: Piece): string {
  return clip ? `${x},${clip.x1},${clip.x2} ${line}` : `${x} ${line}`;
}
