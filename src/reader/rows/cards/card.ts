import type { Glyphs } from '../../theme/glyphs.ts';
import type { Role } from '../../theme/roles.ts';
import { breakLines } from '../flow.ts';
import { EMPTY, type Row, type Segment, seg } from '../row.ts';

/** Where something on a card leads. */
export type Jump =
  | { readonly to: 'event'; readonly event: string }
  | { readonly to: 'name'; readonly entity: string }
  /** A place of an article; without one, where it was left. */
  | { readonly to: 'article'; readonly article: string; readonly place?: number }
  | { readonly to: 'filter'; readonly query: string }
  | { readonly to: 'url'; readonly url: string };

/** Lines of a card that can be opened. */
export interface Target {
  readonly line: number;
  readonly lines: number;
  /** Cells that are lit when it is selected; the first two of them are blank, there is room for a bar. */
  readonly from: number;
  readonly to: number;
  readonly jump: Jump;
}

/** What a card shows: lines, and which of them lead somewhere. */
export interface CardContent {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly targets: readonly Target[];
  /** What `f` filters by here. */
  readonly query: string | null;
}

export const LABEL_CELLS = 14;

/** Puts a card together: labelled groups, the label muted in a column of its own. */
export class CardBuilder {
  readonly rows: Row[] = [];
  readonly targets: Target[] = [];

  constructor(
    readonly cells: number,
    readonly glyphs: Glyphs,
  ) {}

  /** Cells beside the label column. */
  get room(): number {
    return Math.max(8, this.cells - this.labelCells);
  }
  private get labelCells(): number {
    return this.cells < 60 ? 2 : LABEL_CELLS;
  }
  /** Running text beside a label. */
  text(label: string, text: string | readonly Segment[], role: Role = 'text'): void {
    const pieces = typeof text === 'string' ? [seg(text, role)] : text;
    // Where there is no column for labels, one of running text stands before it.
    if (this.labelCells < LABEL_CELLS && label !== '')
      this.lines('', breakLines([seg(`${label}  `, 'muted'), ...pieces], this.room));
    else this.lines(label, breakLines(pieces, this.room));
  }
  /** Lines beside a label; with a jump they can be opened. */
  lines(label: string, lines: readonly Row[], jump?: Jump): void {
    if (lines.length === 0) return;
    const own = this.labelCells < LABEL_CELLS;
    if (own && label !== '') this.rows.push([seg(label, 'muted')]);
    if (jump) this.target(jump, 0, lines.length);
    for (const [index, line] of lines.entries()) {
      const head = !own && index === 0 ? label : '';
      this.rows.push([seg(head.padEnd(this.labelCells), 'muted'), ...line]);
    }
  }
  /** Lines still to be written, or cells of them, can be opened: `below` lines from here, cells beside the labels. */
  target(jump: Jump, below: number, lines: number, from = 0, to = this.room): void {
    const line = this.rows.length + below;
    this.targets.push({ line, lines, from: this.labelCells + from - 2, to: this.labelCells + to, jump });
  }
  blank(): void {
    this.rows.push(EMPTY);
  }
  /** A blank line where the last one is not. */
  gap(): void {
    if (this.rows.length > 0 && this.rows.at(-1) !== EMPTY) this.rows.push(EMPTY);
  }
  done(title: string, query: string | null = null): CardContent {
    const rows = this.rows.at(-1) === EMPTY ? this.rows.slice(0, -1) : this.rows;
    return { title, rows, targets: this.targets, query };
  }
}
