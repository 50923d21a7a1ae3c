import { describe, expect, it } from 'vitest';
import { hasPty, openSession, type SessionOptions } from './reader-session.ts';

async function reading(options: SessionOptions = {}) {
  const session = openSession(options);
  await session.expectScreen('Timeline');
  return session;
}

/** Starts the program as a job and takes it up again when Enter is pressed. */
const JOB_CONTROL = 'set -m; "$@"; echo stopped; read answer; fg; echo ended';

describe.skipIf(!hasPty)('the terminal is given back', () => {
  it('when the reader is quit', async () => {
    const session = await reading();
    await session.press('q');
    expect(await session.exitCode()).toBe(0);
    expect(session.notGivenBack()).toEqual([]);
    session.close();
  });
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)
    it(`when ${signal} asks to end`, async () => {
      const session = await reading();
      session.signal(signal);
      expect(await session.exitCode()).toBe(code);
      expect(session.notGivenBack()).toEqual([]);
      session.close();
    });
  it('while the program is stopped by Ctrl-Z; afterwards everything is drawn again and keys work', async () => {
    const session = openSession({ shell: JOB_CONTROL });
    await session.expectScreen('Timeline');
    await session.press('ctrl-z');
    await session.expectScreen('stopped');
    expect(session.notGivenBack()).toEqual([]);
    await session.press('enter');
    await session.expectScreen('Timeline');
    await session.press('?');
    await session.expectScreen('Everywhere');
    await session.press('escape');
    await session.expectGone('Everywhere');
    await session.press('q');
    await session.expectScreen('ended');
    expect(session.notGivenBack()).toEqual([]);
    session.close();
  });
  it('at once when there is no shell to stop for', async () => {
    const session = await reading();
    await session.press('ctrl-z');
    await session.settle();
    await session.expectScreen('Timeline');
    await session.press('q');
    expect(await session.exitCode()).toBe(0);
    session.close();
  });
});

describe.skipIf(!hasPty)('the program ends', () => {
  it('within two seconds when its terminal is closed', async () => {
    const session = await reading();
    await session.hangUp(2_000);
    session.close();
  });
});
