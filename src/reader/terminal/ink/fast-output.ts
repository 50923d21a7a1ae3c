// Ink's own class, under a name that the bundler does not replace.
import InkOutput from 'ink-own-output';
import { lineWidth } from './line-width.ts';

interface Write {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly transformers: readonly ((line: string, index: number) => string)[];
}
interface Clip {
  readonly x1?: number;
  readonly x2?: number;
  readonly y1?: number;
  readonly y2?: number;
}

/** A write of one line: from column `x`, `width` cells. */
interface Piece {
  readonly x: number;
  readonly line: string;
  readonly width: number;
}

/**
 * Takes the place of Ink's `build/output.js` (6.8.0) in the bundle, with the same interface. Ink's makes an object of
 * every cell of every frame; here rows whose writes lie beside each other are joined as strings. Frames with clipping,
 * with writes that overlap or start inside a wide character go to Ink's own class. Texts must close their own styles.
 */
export default class FastOutput {
  private readonly operations: ((output: InkOutput) => void)[] = [];
  private readonly writes: Write[] = [];
  private clipped = false;

  constructor(private readonly options: { width: number; height: number }) {}

  write(x: number, y: number, text: string, options: { transformers: Write['transformers'] }): void {
    if (text === '') return;
    this.writes.push({ x, y, text, transformers: options.transformers });
    this.operations.push((output) => output.write(x, y, text, options));
  }
  clip(clip: Clip): void {
    this.clipped = true;
    this.operations.push((output) => output.clip(clip));
  }
  unclip(): void {
    this.operations.push((output) => output.unclip());
  }
  get(): { output: string; height: number } {
    const rows = this.clipped ? null : this.joinRows();
    if (rows) return { output: rows.join('\n'), height: this.options.height };
    const output = new InkOutput(this.options);
    for (const operation of this.operations) operation(output);
    return output.get();
  }

  /** Null when the writes do not simply lie beside each other. */
  private joinRows(): string[] | null {
    const pieces: Piece[][] = Array.from({ length: this.options.height }, () => []);
    for (const { x, y, text, transformers } of this.writes) {
      for (const [index, plain] of text.split('\n').entries()) {
        const row = pieces[y + index];
        if (!row) continue;
        const line = transformers.reduce((done, transform) => transform(done, index), plain);
        if (line !== '') row.push({ x, line, width: lineWidth(line) });
      }
    }
    const rows: string[] = [];
    for (const row of pieces) {
      row.sort((a, b) => a.x - b.x);
      let joined = '';
      let column = 0;
      for (const { x, line, width } of row) {
        if (x < column) return null;
        joined += ' '.repeat(x - column) + line;
        column = x + width;
      }
      rows.push(joined.trimEnd());
    }
    return rows;
  }
}
