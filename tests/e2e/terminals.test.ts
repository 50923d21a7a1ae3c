import { describe, expect, it } from 'vitest';
import { hasPty, openSession } from './reader-session.ts';

const BOXES = /[\u2500-\u257f]/;

describe.skipIf(!hasPty)('the screen fits the terminal', () => {
  for (const [columns, rows] of [
    [300, 80],
    [200, 50],
    [100, 30],
    [60, 20],
    [40, 12],
  ])
    it(`of ${columns}×${rows}`, async () => {
      const session = openSession({ columns, rows });
      await session.expectScreen(/dateline/);
      await session.expectScreen(/Moscow/);
      await session.settle();
      const lines = session.screen().split('\n');
      expect(lines).toHaveLength(rows);
      expect(lines.at(-1)?.trim(), 'the footer stands in the last row').not.toBe('');
      await session.press('j', 'k', 'tab', 'j', '?');
      await session.settle();
      await session.press('escape');
      await session.settle();
      await session.press('q');
      expect(await session.exitCode()).toBe(0);
      session.close();
    });
  for (const [columns, rows] of [
    [1, 1],
    [20, 5],
    [500, 200],
  ])
    it(`and nothing breaks in one of ${columns}×${rows}`, async () => {
      const session = openSession({ columns, rows });
      await session.expectStream('\u001b[?1049h');
      await session.settle(400);
      await session.press('j', 'tab', 'enter', 'escape');
      session.signal('SIGTERM');
      expect(await session.exitCode()).toBe(143);
      expect(session.notGivenBack()).toEqual([]);
      session.close();
    });
  it('after a storm of resizes, with one correct frame at the end and nothing ever cleared', async () => {
    const session = openSession({ columns: 120, rows: 40 });
    await session.expectScreen(/1 story/);
    await session.settle(300);
    const before = session.stream().length;
    for (let i = 0; i < 200; i++) session.resize(1 + ((i * 37) % 300), 1 + ((i * 13) % 100));
    session.resize(160, 45);
    await session.expectScreen('Timeline');
    await session.settle();
    const stormy = session.screen();
    await session.press('ctrl-l');
    await session.settle();
    expect(session.screen()).toBe(stormy);
    expect(session.stream().slice(before)).not.toMatch(/\u001b\[[23]J/);
    session.close();
  });
});

describe.skipIf(!hasPty)('the screen says no more than the terminal can show', () => {
  it('no colours with NO_COLOR, but still bold and reverse', async () => {
    const session = openSession({ env: { NO_COLOR: '1' } });
    await session.expectScreen(/Moscow/);
    await session.press('j', ']', '/');
    await session.settle();
    expect(session.stream()).not.toMatch(/\u001b\[[0-9;]*(?:[34][0-79]|38;[25]|48;[25]|9[0-7]|10[0-7])[0-9;]*m/);
    expect(session.stream()).toMatch(/\u001b\[(?:[0-9;]*;)?[17](?:;[0-9;]*)?m/);
    session.close();
  });
  it('only the sixteen colours where no more are promised', async () => {
    const session = openSession({ env: { TERM: 'xterm', COLORTERM: '' } });
    await session.expectScreen(/Moscow/);
    await session.settle();
    expect(session.stream()).not.toMatch(/\u001b\[[0-9;]*[34]8;[25];/);
    session.close();
  });
  for (const locale of ['C', 'POSIX', 'en_US.ISO-8859-1'])
    it(`ASCII frames in the locale ${locale}`, async () => {
      const session = openSession({ env: { LC_ALL: locale } });
      await session.expectScreen(/Moscow/);
      await session.settle();
      expect(session.screen()).not.toMatch(BOXES);
      expect(session.stream()).not.toMatch(/[^\u0000-\u007f]/);
      session.close();
    });
  it('frames of lines in a UTF-8 locale, and with CI set', async () => {
    const session = openSession({ env: { CI: 'true' } });
    await session.expectScreen(/Moscow/);
    expect(session.screen()).toMatch(BOXES);
    session.close();
  });
  it('the plain list where the cursor cannot be placed', async () => {
    const session = openSession({ env: { TERM: 'dumb' } });
    expect(await session.exitCode()).toBe(0);
    expect(session.screen()).toMatch(/Moscow/);
    expect(session.stream()).not.toContain('\u001b[');
    session.close();
  });
  it('something sensible for a terminal nobody knows', async () => {
    const session = openSession({ env: { TERM: 'bogus-42', COLORTERM: '' } });
    await session.expectScreen(/Moscow/);
    await session.press('q');
    expect(await session.exitCode()).toBe(0);
    session.close();
  });
});
