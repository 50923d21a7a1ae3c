import type { IBufferCell, Terminal } from '@xterm/headless';

const CELL_WIDTH = 8.4;
const CELL_HEIGHT = 16.4;
const FONT_SIZE = 14;
const MARGIN = 12;
const FONT = "'JetBrains Mono', 'DejaVu Sans Mono', 'Cascadia Mono', Menlo, Consolas, monospace";

/** The terminal's own colours, as a theme a reader might have: text, background and the sixteen. */
export interface Palette {
  readonly text: string;
  readonly background: string;
  readonly sixteen: readonly string[];
}

export const DARK: Palette = {
  text: '#d8dbe2',
  background: '#15171c',
  sixteen: [
    ...['#3b4048', '#f07178', '#98c379', '#e5b567', '#7aa2f7', '#c792ea', '#6fcfb0', '#c8ccd4'],
    ...['#7f8797', '#ff8b92', '#b5e08f', '#f2cb84', '#98bbff', '#dcb2f7', '#8fe8cc', '#ffffff'],
  ],
};
export const LIGHT: Palette = {
  text: '#22252b',
  background: '#fbfaf7',
  sixteen: [
    ...['#22252b', '#c02f3d', '#2f7d32', '#8a5a00', '#2f5fd0', '#7b3fb5', '#0d7a5f', '#6a7180'],
    ...['#565d6b', '#d8414f', '#3f9142', '#a06c00', '#4776e6', '#9355cd', '#14957a', '#000000'],
  ],
};

interface Style {
  readonly color: string;
  readonly background: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
}

interface Run extends Style {
  readonly column: number;
  cells: number;
  text: string;
}

/** The screen of a terminal as an SVG picture: one text a run of one style, its length fixed to the grid of cells. */
export function drawScreen(terminal: Terminal, palette: Palette = DARK): string {
  const width = terminal.cols * CELL_WIDTH + 2 * MARGIN;
  const height = terminal.rows * CELL_HEIGHT + 2 * MARGIN;
  const parts: string[] = [];
  for (let row = 0; row < terminal.rows; row++)
    for (const run of runsOf(terminal, row, palette)) parts.push(...drawRun(run, row));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="${FONT}" font-size="${FONT_SIZE}">`,
    `<rect width="100%" height="100%" rx="8" fill="${palette.background}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function runsOf(terminal: Terminal, row: number, palette: Palette): Run[] {
  const buffer = terminal.buffer.active;
  const line = buffer.getLine(buffer.baseY + row);
  const runs: Run[] = [];
  for (let column = 0; line && column < terminal.cols; column++) {
    const cell = line.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const style = styleOf(cell, palette);
    const last = runs.at(-1);
    const text = cell.getChars() || ' ';
    if (last && sameStyle(last, style) && last.column + last.cells === column) {
      last.text += text;
      last.cells += cell.getWidth();
    } else runs.push({ ...style, column, cells: cell.getWidth(), text });
  }
  return runs;
}

function styleOf(cell: IBufferCell, palette: Palette): Style {
  const color = colorOf(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor(), palette);
  const background = colorOf(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor(), palette);
  const inverse = cell.isInverse() !== 0;
  return {
    color: inverse ? (background ?? palette.background) : (color ?? palette.text),
    background: inverse ? (color ?? palette.text) : background,
    bold: cell.isBold() !== 0,
    italic: cell.isItalic() !== 0,
    dim: cell.isDim() !== 0,
    underline: cell.isUnderline() !== 0,
  };
}

/** Null for the terminal's own colour. */
function colorOf(isRgb: boolean, isPalette: boolean, value: number, palette: Palette): string | null {
  if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
  if (!isPalette) return null;
  if (value < 16) return palette.sixteen[value];
  if (value >= 232) return gray(8 + (value - 232) * 10);
  const step = (n: number) => (n === 0 ? 0 : 55 + n * 40);
  const cube = value - 16;
  return `#${[Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((n) => hex(step(n))).join('')}`;
}

function sameStyle(a: Style, b: Style): boolean {
  return (
    a.color === b.color &&
    a.background === b.background &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.dim === b.dim &&
    a.underline === b.underline
  );
}

function drawRun(run: Run, row: number): string[] {
  const x = round(MARGIN + run.column * CELL_WIDTH);
  const y = round(MARGIN + row * CELL_HEIGHT);
  const width = round(run.cells * CELL_WIDTH);
  const parts: string[] = [];
  if (run.background)
    parts.push(`<rect x="${x}" y="${y}" width="${width}" height="${CELL_HEIGHT}" fill="${run.background}"/>`);
  if (run.text.trim() === '' && !run.underline) return parts;
  const look = [
    run.bold ? ' font-weight="bold"' : '',
    run.italic ? ' font-style="italic"' : '',
    run.dim ? ' opacity="0.6"' : '',
    run.underline ? ' text-decoration="underline"' : '',
  ].join('');
  parts.push(
    `<text x="${x}" y="${round(MARGIN + row * CELL_HEIGHT + 12.8)}" fill="${run.color}" textLength="${width}" xml:space="preserve"${look}>${escapeXml(run.text)}</text>`,
  );
  return parts;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function gray(value: number): string {
  return `#${hex(value).repeat(3)}`;
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0');
}
