import { afterEach, describe, expect, it } from 'vitest';
import { loadSeeds } from '../eval/piles/load-seeds.ts';
import { hasPty, openSession, type ReaderSession } from './reader-session.ts';

/** What tracking links hold of the reader stays off the screen, in the views of what was removed and of the source too. */
describe.skipIf(!hasPty)('who reads stays private', () => {
  let session: ReaderSession;
  afterEach(() => session.close());

  it('in every view of a newsletter', async () => {
    const { leaks } = loadSeeds(process.cwd());
    expect(leaks.length).toBeGreaterThan(2);
    session = openSession();
    await session.expectScreen('Moscow Mates');
    await session.expectScreen(/6 articles/);
    await session.press('/');
    for (const letter of 'mates') await session.press(letter);
    await session.press('enter');
    await session.expectScreen('1/1');
    await session.press('enter', 'v');
    await session.expectScreen('with what was removed');
    await session.expectScreen('hidden');
    await session.press('end', 'v');
    await session.expectScreen('source');
    await session.press('end', 'home');
    await session.settle();
    for (const leak of leaks) expect(session.stream()).not.toMatch(leak);
  });
});
