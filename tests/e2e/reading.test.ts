import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasPty, openSession, type ReaderSession } from './reader-session.ts';

/** The sample files are read in two seconds; a machine that is busy with other things takes far longer. */
const READ_WITHIN_MS = 60_000;

describe.skipIf(!hasPty)('reading the sample files', () => {
  let session: ReaderSession;
  beforeEach(async () => {
    session = openSession({ columns: 180, rows: 45 });
    await session.expectScreen('Timeline');
    await session.expectScreen(/1 story/, READ_WITHIN_MS);
    await session.settle(300);
  }, 2 * READ_WITHIN_MS);
  afterEach(() => session.close());

  it('shows the list, an article and the timeline side by side', () => {
    const screen = session.screen();
    expect(screen).toContain('Articles');
    expect(screen).toContain('Moscow Mates');
    expect(screen).toMatch(/Russia and Iran/);
    expect(screen).toMatch(/17 Jan/);
  });
  it('opens the next article', async () => {
    const first = session.screen();
    await session.press('j', 'enter');
    await session.expectGone(first);
    expect(session.screen()).toMatch(/╭─ (?!Articles|Timeline)\S/);
  });
  it('narrows the list as one types, and widens it again', async () => {
    await session.press('/');
    await session.press(...'outlet:cnn');
    await session.expectScreen(/\b[1-5] found/);
    await session.press('escape');
    await session.settle();
    await session.expectScreen('Moscow Mates');
  });
  it('leads from the timeline to the evidence and on to the sentence', async () => {
    await session.press('3', 'enter');
    await session.expectScreen(/independent source/);
    await session.press('enter');
    await session.expectGone(/independent source/);
    await session.expectScreen(/next name/);
  });
  it('goes from name to name, and says who one is', async () => {
    await session.press('2', ']', 'enter');
    await session.settle();
    await session.expectScreen(/mention/i);
    await session.press('escape');
    await session.settle();
  });
  it('shows help for what one looks for, and leaves it by Esc', async () => {
    const before = session.screen();
    await session.press('?');
    await session.expectScreen(/next name/i);
    await session.press('escape');
    await session.expectGone('Everywhere');
    await session.settle();
    expect(session.screen()).toBe(before);
  });
});
