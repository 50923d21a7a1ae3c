import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardRow, withoutColors } from '../../../src/reader/terminal/guard-row.ts';
import { createPainter } from '../../../src/reader/terminal/painter.ts';
import { rowChange } from '../../../src/reader/terminal/row-change.ts';

describe('createPainter', () => {
  it('sends the whole first frame, then only the rows that differ', () => {
    const painter = createPainter();
    expect(painter.paint('one\ntwo\nthree', 3).match(/\u001b\[\d+;1H/g)).toHaveLength(3);
    const second = painter.paint('one\n2\nthree', 3);
    expect(second).toContain('\u001b[2;1H\u001b[K2');
    expect(second).not.toContain('three');
    expect(painter.paint('one\n2\nthree', 3)).toBe('');
  });
  it('never clears the screen and never draws below it', () => {
    const painter = createPainter();
    const sent = painter.paint('a\nb\nc\nd', 2) + painter.paint('a', 2);
    expect(sent).not.toMatch(/\u001b\[[23]J/);
    expect(sent).not.toContain('\u001b[3;1H');
  });
  it('empties rows that a shorter frame leaves', () => {
    const painter = createPainter();
    painter.paint('a\nb', 2);
    expect(painter.paint('a', 2)).toContain('\u001b[2;1H\u001b[K');
  });
  it('sends everything again after it was told to forget', () => {
    const painter = createPainter();
    painter.paint('a\nb', 2);
    painter.forget();
    expect(painter.paint('a\nb', 2)).toContain('a');
  });
});

describe('what is sent for a changed row', () => {
  const R = '\u001b[0m';
  it('is only the pane that changed', () => {
    const row = (middle: string) => `│ ${`\u001b[31mlist${R}`} │ ${`\u001b[1m${middle}${R}`} │ end${R}`;
    expect(rowChange(row('one two'), row('one 2wo'))).toEqual({
      column: 13,
      style: '\u001b[1m',
      text: ' 2wo',
      erase: false,
    });
    expect(rowChange(row('one'), row('three')).erase).toBe(true);
  });
  it('leaves the same cells as if the whole row were sent, whatever the rows are', async () => {
    const piece = fc.record({
      style: fc.constantFrom('', '\u001b[1m', '\u001b[31m', '\u001b[48;5;7m'),
      text: fc.stringMatching(/^[ab 日é]{0,6}$/),
    });
    const row = fc
      .array(piece, { maxLength: 5 })
      .map((pieces) => pieces.map((p) => `${p.style}${p.text}${R}`).join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        async (frames) => {
          const painter = createPainter();
          const stepwise = await cellsAfter(frames.map((frame) => painter.paint(frame.join('\n'), 3)).join(''));
          expect(stepwise).toEqual(await cellsAfter(createPainter().paint(frames.at(-1)!.join('\n'), 3)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** What a terminal shows after it was sent so much: characters and styles of every cell. */
async function cellsAfter(sent: string): Promise<string[]> {
  const terminal = new Terminal({ cols: 64, rows: 3, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(sent, resolve));
  const cells: string[] = [];
  for (let y = 0; y < 3; y++)
    for (let x = 0; x < 64; x++) {
      const cell = terminal.buffer.active.getLine(y)!.getCell(x)!;
      cells.push(`${cell.getChars() || ' '}${cell.getFgColor()}/${cell.getBgColor()}/${cell.isBold()}`);
    }
  terminal.dispose();
  return cells;
}

describe('withoutColors', () => {
  it('takes colours out in all their forms and leaves bold, underline and reverse', () => {
    expect(
      withoutColors(
        '\u001b[1;38;2;1;2;3;4mA\u001b[38;5;12mB\u001b[31;7mC\u001b[38:2::1:2:3mD\u001b[0;97;100mE\u001b[mF',
      ),
    ).toBe('\u001b[1;4mAB\u001b[7mCD\u001b[0mE\u001b[mF');
  });
  it('is what the painter sends when there shall be no colours', () => {
    expect(createPainter({ colors: false }).paint('\u001b[31mred\u001b[39m', 1)).not.toContain('31m');
  });
});

describe('guardRow', () => {
  it('lets text and colours through', () => {
    const row = '\u001b[1;38;2;1;2;3mNaïve — 日本\u001b[m';
    expect(guardRow(row)).toBe(row);
  });
  it('disarms everything else', () => {
    const hostile = 'a\u001b]52;c;eA==\u0007b\u009d0;t\u009cc\u001b[2Jd\u202ee\rf';
    expect(guardRow(hostile)).toBe('a\ufffd]52;c;eA==\ufffdb\ufffd0;t\ufffdc\ufffd[2Jd\ufffde\ufffdf');
  });
});
