import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditStream } from './escape-audit.ts';
import { hasPty, openSession } from './reader-session.ts';

const ESC = '\u001b';
const CANARY = 'canary-0451';

/** Articles that try to steer the terminal of whoever reads them; what they would do is harmless. */
const ARTICLES: Readonly<Record<string, string>> = {
  'clipboard.txt': `${ESC}]52;c;${Buffer.from(CANARY).toString('base64')}\u0007 Ministers met in Vienna on 3 May 2024`,
  'title.txt': `${ESC}]0;${CANARY}\u0007${ESC}]2;${CANARY}${ESC}\\ Harbour reopened on 12 June 2024 after the storm`,
  'screen.txt': `Cleared ${ESC}[2J${ESC}[3J${ESC}[H${ESC}[?1049l${ESC}c screens were reported on 2 March 2024`,
  'eight-bit.txt': 'Signals \u009b31m\u009d0;t\u009c\u0090q\u009c crossed the border on 4 April 2024',
  'answers.txt': `Devices ${ESC}[6n${ESC}[c${ESC}[>c${ESC}P$qm${ESC}\\${ESC}[21t answered on 5 April 2024`,
  'link.txt': `${ESC}]8;;file:///etc/passwd${ESC}\\the minutes${ESC}]8;;${ESC}\\ were published on 6 April 2024`,
  'nested.txt': `Halves ${ESC}${ESC}[[31m joined${ESC}[${ESC}[2J again on 7 April 2024`,
  'open-string.txt': `Unfinished ${ESC}P1;2|and ${ESC}_never ${ESC}^closed on 8 April 2024`,
  'direction.txt': 'Prices \u202erose\u202c by \u2066half\u2069 on 9 April 2024\u200f, the bank said',
  'hidden.txt': `Seen ${ESC}[8m${CANARY}${ESC}[28m and unseen words of 10 April 2024`,
  'overwrite.txt': 'Honest line of 11 April 2024\rFORGED LINE\b\b\b\b\u0007\u0000',
  'paste.txt': `Ends ${ESC}[201~:q\r a paste of 12 April 2024`,
};

const folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(ARTICLES)) {
    const title = text.slice(0, 60);
    writeFileSync(join(folder, name), `${title}\n\n${text}. Officials in Geneva confirmed it.\n\n${text}.\n`);
  }
  writeFileSync(
    join(folder, `name ${ESC}]0;${CANARY}\u0007.txt`),
    'A file with a name\n\nIt was saved on 13 April 2024.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasPty)('hostile articles in the reader', () => {
  it('send nothing to the terminal but text, on every view of every one of them', async () => {
    const session = openSession({ columns: 140, rows: 40, paths: [folder] });
    await session.expectScreen('Timeline');
    await session.settle(400);
    for (let i = 0; i <= Object.keys(ARTICLES).length; i++) {
      await session.press(
        'enter',
        ']',
        'enter',
        'escape',
        '}',
        'enter',
        'escape',
        'v',
        'v',
        'v',
        'd',
        'L',
        'escape',
        'O',
        'escape',
      );
      await session.press('J');
      await session.settle(40);
    }
    await session.press('3', 'enter', 'escape', '/', 'canary', 'enter', 'q');
    await session.settle();
    expect(auditStream(session.stream())).toEqual([]);
    expect(session.terminalTitle()).not.toContain(CANARY);
    session.close();
  }, 60_000);
});

describe.skipIf(!hasPty)('hostile input to the reader', () => {
  it('is not typed into the filter, nor taken for a command', async () => {
    const session = openSession();
    await session.expectScreen(/Moscow/);
    await session.settle(300);
    const before = session.screen();
    session.type(
      `${ESC}[99;99z${ESC}[?1;2c${ESC}]11;rgb:0000/0000/0000${ESC}\\${ESC}P1$r0m${ESC}\\\u009b31m${ESC}[M !!`,
    );
    await session.settle(200);
    expect(session.screen()).toBe(before);
    await session.press('/');
    session.type(`${ESC}[<35;10;10M${ESC}[<0;500;500m\ufffd\u0000`);
    await session.press('p', 'u', 't', 'i', 'n');
    await session.expectScreen('putin');
    session.close();
  });
  it('may be a paste of a million letters, which is cut and types nothing else', async () => {
    const session = openSession();
    await session.expectScreen(/Moscow/);
    await session.press('/');
    for (let i = 0; i < 256; i++) session.type(i === 0 ? `${ESC}[200~${'q\u001b[31mq'.repeat(512)}` : 'q'.repeat(4096));
    session.type(`${ESC}[201~`);
    await session.settle(400);
    await session.press('escape', 'escape');
    await session.settle();
    await session.expectScreen('Timeline');
    session.close();
  }, 40_000);
  it('may be a thousand keys at once', async () => {
    const session = openSession();
    await session.expectScreen(/Moscow/);
    await session.settle(300);
    session.type('jk'.repeat(500));
    await session.settle(300);
    await session.expectScreen('Timeline');
    await session.press('q');
    expect(await session.exitCode()).toBe(0);
    session.close();
  });
});
