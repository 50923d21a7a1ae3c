import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDriver } from '../../../src/library/kept/driver.ts';
import { keptIn } from '../../../src/library/kept/kept-library.ts';
import { openToWrite } from '../../../src/library/kept/library-file.ts';
import { VERSION } from '../../../src/library/kept/schema.ts';
import { type KeptPile, makeKeptPile, readThrough } from './kept-pile.ts';

const FILES = 6;

let kept: KeptPile;
let fresh: string;
beforeEach(async () => {
  kept = makeKeptPile();
  for (let at = 0; at < FILES; at++) {
    const path = join(kept.pile, `${at}.txt`);
    writeFileSync(
      path,
      `Port ${at} is closed\n\nHarbour News\n${at + 1} March 2025\n\nThe harbour master Ola Dahl closed port ${at} on Sunday.\n`,
    );
    utimesSync(path, 1_700_000_000, 1_700_000_000);
  }
  fresh = (await readThrough([kept.pile])).all;
  await readThrough([kept.pile], kept.open());
});
afterEach(() => kept.remove());

async function readKept() {
  const reading = await readThrough([kept.pile], kept.open());
  expect(reading.all).toBe(fresh);
  return reading;
}

/** Changes the library by SQL, as nothing of dateline would. */
function meddle(...statements: readonly string[]): void {
  const database = loadDriver().open(kept.path);
  for (const statement of statements) database.exec(statement);
  database.close();
}

describe('the file of a library', () => {
  it('can be entered by its owner only, with all that lies beside it', () => {
    const library = kept.open();
    const folder = dirname(kept.path);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).length).toBeGreaterThan(2);
    for (const name of readdirSync(folder))
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
    library.close();
  });

  it('loses what others may do with it', async () => {
    chmodSync(kept.path, 0o644);
    await readKept();
    expect(statSync(kept.path).mode & 0o777).toBe(0o600);
  });

  it('loses nothing but time when it is deleted', async () => {
    rmSync(dirname(kept.path), { recursive: true });
    expect(await readKept()).toMatchObject({ cleaned: FILES, note: null });
    expect(await readKept()).toMatchObject({ cleaned: 0, note: null });
  });

  it.each([
    ['is cut in half', () => truncateSync(kept.path, statSync(kept.path).size >> 1)],
    ['begins with something else', () => writeFileSync(kept.path, readFileSync(kept.path).fill(0, 0, 4096))],
    ['is no database', () => writeFileSync(kept.path, 'The harbour is closed.\n'.repeat(400))],
    ['belongs to another program', () => meddle('PRAGMA application_id = 7')],
  ])('is put aside and made anew when it %s', async (_, damage) => {
    damage();
    const reading = await readKept();
    expect(reading.note).toMatch(/damaged/);
    expect(existsSync(`${kept.path}.damaged`)).toBe(true);
    await readKept();
    expect(await readKept()).toMatchObject({ cleaned: 0, note: null });
  });

  it('never gives what was changed in it bit by bit', async () => {
    const whole = readFileSync(kept.path);
    for (let round = 0; round < 25; round++) {
      const bytes = Buffer.from(whole);
      // Its own places of damage in every round: not chance, which a test could not repeat.
      for (let at = 0; at < 40; at++) bytes[(round * 7919 + at * 104_729 + 100) % bytes.length] ^= 1 << (at & 7);
      writeFileSync(kept.path, bytes);
      await readKept();
    }
  });

  it('is left alone when a newer dateline wrote it', async () => {
    meddle(`PRAGMA user_version = ${VERSION + 1}`);
    const before = readFileSync(kept.path);
    const reading = await readKept();
    expect(reading).toMatchObject({ cleaned: FILES, note: expect.stringMatching(/newer dateline/) });
    expect(readFileSync(kept.path).equals(before)).toBe(true);
  });

  it('has one writer; a second one reads, and says so', async () => {
    const first = kept.open();
    expect(first.isKeeping).toBe(true);
    const reading = await readKept();
    expect(reading).toMatchObject({ cleaned: 0, note: expect.stringMatching(/another dateline/) });
    first.close();
    expect(await readKept()).toMatchObject({ cleaned: 0, note: null });
  });

  it('is given up for this time when the disk is full', async () => {
    rmSync(dirname(kept.path), { recursive: true });
    const opened = openToWrite(kept.path, { engines: kept.place.engines as string, pile: [kept.pile] });
    const pages = opened.database?.all<{ page_count: number }>('PRAGMA page_count')[0].page_count;
    opened.database?.exec(`PRAGMA max_page_count = ${pages}`);
    const reading = await readThrough([kept.pile], keptIn(kept.path, opened));
    expect(reading).toMatchObject({ all: fresh, cleaned: FILES, note: expect.stringMatching(/disk is full/) });
    await readKept();
    expect(await readKept()).toMatchObject({ cleaned: 0, note: null });
  });

  it('is done without where its folder cannot be made', async () => {
    rmSync(dirname(kept.path), { recursive: true });
    writeFileSync(dirname(kept.path), 'a file');
    expect(await readKept()).toMatchObject({
      cleaned: FILES,
      note: expect.stringMatching(/cannot be read or written/),
    });
  });

  it('is done without where a folder stands in its place', async () => {
    rmSync(kept.path);
    mkdirSync(kept.path);
    expect(await readKept()).toMatchObject({ cleaned: FILES, note: expect.stringMatching(/cannot be/) });
  });
});
