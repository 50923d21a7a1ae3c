import { describe, expect, it } from 'vitest';
import { auditStream } from './escape-audit.ts';

const ESC = '\u001b';

describe('auditStream', () => {
  it('is silent on what the program sends', () => {
    expect(
      auditStream(`${ESC}[?1049h${ESC}[?25l${ESC}[3;1H${ESC}[K${ESC}[1;38;2;1;2;3mtext${ESC}[m\r\n${ESC}[?2026l`),
    ).toEqual([]);
  });
  it('reports everything else', () => {
    for (const hostile of [
      `${ESC}]0;title\u0007`,
      `${ESC}]52;c;eA==\u0007`,
      `${ESC}P$qm${ESC}\\`,
      `${ESC}c`,
      `${ESC}[6n`,
      `${ESC}[?1003h`,
      `${ESC}[3J`,
      '\u009b31m',
      '\u0007',
      'a\u202eb',
    ])
      expect(auditStream(hostile), JSON.stringify(hostile)).not.toEqual([]);
  });
});
