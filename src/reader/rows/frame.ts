import type { Glyphs } from '../theme/glyphs.ts';
import type { Role } from '../theme/roles.ts';
import { fit, rowWidth } from './fit.ts';
import { keepAnswers } from './kept-answers.ts';
import { EMPTY, type Row, seg } from './row.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: Row;
  /** In the upper right corner of the frame. */
  readonly note?: Row;
  /** In the lower right corner. */
  readonly position?: Row;
  readonly focused: boolean;
  readonly glyphs: Glyphs;
}

const keepLine = keepAnswers<Row, Row>();

/** Rows with a frame around them and a column of air inside, filled up to the height. */
export function frameRows(content: readonly Row[], frame: Frame): Row[] {
  const { width, height, glyphs, focused } = frame;
  const role: Role = focused ? 'accent' : 'faint';
  const [topLeft, topRight, bottomLeft, bottomRight] = glyphs.corners;
  const inner = Math.max(1, width - 4);
  const side = seg(glyphs.upright, role);
  const key = `${inner}${role}${glyphs.upright}`;
  const frameLine = (row: Row) => [side, seg(' '), ...fit(row, inner, undefined, glyphs.more), seg(' '), side];
  const rows: Row[] = [edge(topLeft, topRight, frame.title, frame.note ?? EMPTY, width, glyphs, role)];
  for (let line = 0; line < height - 2; line++) {
    const row = content[line] ?? EMPTY;
    rows.push(keepLine(row, key, () => frameLine(row)));
  }
  rows.push(edge(bottomLeft, bottomRight, EMPTY, frame.position ?? EMPTY, width, glyphs, role));
  return rows;
}

function edge(left: string, right: string, title: Row, note: Row, width: number, glyphs: Glyphs, role: Role): Row {
  const room = width - 4;
  const shownNote =
    note.length > 0 && rowWidth(note) + 2 <= (title.length > 0 ? room / 2 : room)
      ? [seg(' '), ...note, seg(' ')]
      : EMPTY;
  const titleRoom = room - rowWidth(shownNote) - 2;
  const titleWidth = Math.min(rowWidth(title), titleRoom);
  const shownTitle = titleWidth > 0 ? [seg(' '), ...fit(title, titleWidth, undefined, glyphs.more), seg(' ')] : EMPTY;
  const rest = Math.max(0, room + 2 - rowWidth(shownTitle) - rowWidth(shownNote) - 2);
  return [
    seg(left + glyphs.rule, role),
    ...shownTitle,
    seg(glyphs.rule.repeat(rest), role),
    ...shownNote,
    seg(glyphs.rule + right, role),
  ];
}
