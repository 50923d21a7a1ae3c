import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasPty, openSession } from './reader-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-bad-'));
writeFileSync(join(folder, 'empty.txt'), '');
writeFileSync(join(folder, 'binary.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)));
mkdirSync(join(folder, 'nothing'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasPty)('what cannot be opened', () => {
  it('is named, and the rest opens', async () => {
    const session = openSession({ paths: ['seeds', join(folder, 'missing.txt'), join(folder, 'empty.txt')] });
    await session.expectScreen(/Moscow/);
    await session.expectScreen(/missing\.txt: .*does not exist.*skipped/);
    await session.press('q');
    expect(await session.exitCode()).toBe(1);
    const left = session.screen().trim().split('\n');
    expect(left).toHaveLength(2);
    expect(left.join('\n')).toMatch(/missing\.txt: does not exist[\s\S]*empty\.txt: is empty/);
    session.close();
  });
  it('is told for a folder without articles', async () => {
    const session = openSession({ paths: [join(folder, 'nothing')] });
    await session.expectScreen(/no articles/i);
    session.close();
  });
  it('is one line for an option nobody knows', async () => {
    const session = openSession({ args: ['--nonsense'] });
    expect(await session.exitCode()).toBe(2);
    expect(session.screen().trim().split('\n').filter(Boolean)).toHaveLength(1);
    session.close();
  });
});
