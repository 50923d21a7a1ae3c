import { cpSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeptLibrary } from '../../../src/library/kept/kept-library.ts';
import { type KeptPile, makeKeptPile, readThrough } from './kept-pile.ts';

const dossier = fileURLToPath(new URL('../../eval/piles/dossier', import.meta.url));

const ARTICLE = (port: string, day = '3 March 2025') =>
  `Storm closes the port of ${port}\n\nHarbour News\n${day}\n\nA storm closed the port of ${port} on Sunday, the harbour master Ola Dahl said. ` +
  `Ferries stayed in port.\n\nOla Dahl will meet the minister on 5 March 2025.\n`;

/** Written long enough ago for its times to be trusted. */
function write(path: string, text: string, ago = 60): void {
  writeFileSync(path, text);
  const then = Date.now() / 1000 - ago;
  utimesSync(path, then, then);
}

let kept: KeptPile;
beforeEach(() => {
  kept = makeKeptPile();
});
afterEach(() => kept.remove());

/** A reading with the library, which must give what one without it gives. */
async function readKept(mode?: 'read' | 'write') {
  const warm = await readThrough([kept.pile], kept.open(mode));
  const { cleaned, ...fresh } = await readThrough([kept.pile]);
  expect({ ...warm, cleaned }).toEqual({ ...fresh, cleaned });
  return warm;
}

describe('what was read before', () => {
  it('is the same for all formats of the invented pile, and nothing of it is read again', async () => {
    cpSync(dossier, kept.pile, { recursive: true });
    const cold = await readKept();
    expect(cold.cleaned).toBeGreaterThan(10);
    const warm = await readKept();
    expect(warm.cleaned).toBe(0);
    expect(warm.all).toBe(cold.all);
    expect(warm.problems).toEqual(cold.problems);
  }, 120_000);

  it('follows files that come, change and go', async () => {
    for (const port of ['Bergen', 'Oslo', 'Narvik']) write(join(kept.pile, `${port}.txt`), ARTICLE(port));
    expect((await readKept()).cleaned).toBe(3);
    write(join(kept.pile, 'Kirkenes.txt'), ARTICLE('Kirkenes'));
    expect((await readKept()).cleaned).toBe(1);
    write(join(kept.pile, 'Oslo.txt'), ARTICLE('Hammerfest', '4 March 2025'));
    const changed = await readKept();
    expect(changed.cleaned).toBe(1);
    expect(changed.timeline).not.toContain('port of Oslo');
    rmSync(join(kept.pile, 'Bergen.txt'));
    const fewer = await readKept();
    expect(fewer.cleaned).toBe(0);
    expect(fewer.timeline).not.toContain('Bergen');
    // What went is forgotten: it is read when it comes again.
    write(join(kept.pile, 'Bergen.txt'), ARTICLE('Bergen'));
    expect((await readKept()).cleaned).toBe(1);
  });

  it('notices a change that keeps size and time of writing', async () => {
    const path = join(kept.pile, 'a.txt');
    write(path, ARTICLE('Bergen'));
    await readKept();
    const { atime, mtime, size } = statSync(path);
    writeFileSync(path, ARTICLE('Narvik'));
    utimesSync(path, atime, mtime);
    expect(statSync(path)).toMatchObject({ mtime, size });
    const changed = await readKept();
    expect(changed.cleaned).toBe(1);
    expect(changed.timeline).toContain('Narvik');
  });

  it('holds for a file that was only touched, and for one read while it was fresh', async () => {
    const path = join(kept.pile, 'a.txt');
    write(path, ARTICLE('Bergen'), 0);
    await readKept();
    expect((await readKept()).cleaned).toBe(0);
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect((await readKept()).cleaned).toBe(0);
  });

  it('does not hold for another file name, which ids are made with', async () => {
    write(join(kept.pile, 'a.txt'), ARTICLE('Bergen'));
    await readKept();
    renameSync(join(kept.pile, 'a.txt'), join(kept.pile, 'b.txt'));
    expect((await readKept()).cleaned).toBe(1);
  });

  it('is shown under the name by which the pile is opened now', async () => {
    write(join(kept.pile, 'a.txt'), ARTICLE('Bergen'));
    await readThrough([kept.pile], kept.open());
    const other = relative('.', kept.pile);
    const library = openKeptLibrary(kept.place, { paths: [other], nerModel: null }, 'read');
    const warm = await readThrough([other], library);
    expect(warm.cleaned).toBe(0);
    expect(warm.all).toBe((await readThrough([other])).all);
  });

  it('tells copies of one file apart, in the same order', async () => {
    for (const name of ['a', 'b', 'c']) {
      write(
        join(kept.pile, `${name}.jsonl`),
        '{"id":"x","title":"Storm","date":"2025-03-03","text":"A storm came."}\n',
      );
    }
    const cold = await readKept();
    expect(cold.all).toContain('"x-3"');
    expect((await readKept()).all).toBe(cold.all);
  });

  it('keeps the reasons for skipping, and whether the user named the file', async () => {
    write(join(kept.pile, 'noise.bin'), '\u0000\u0001\u0002\u0000'.repeat(50));
    write(join(kept.pile, 'empty.txt'), '   \n');
    write(join(kept.pile, 'a.txt'), ARTICLE('Bergen'));
    const cold = await readKept();
    expect(cold.problems).toHaveLength(2);
    const warm = await readKept();
    expect(warm.problems).toEqual(cold.problems);
  });

  it('is never a list of feeds, which says what is in other files', async () => {
    const feed = (title: string) =>
      `<rss version="2.0"><channel><title>Harbour</title><item><title>${title}</title><pubDate>Mon, 03 Mar 2025 08:00:00 GMT</pubDate>` +
      `<description>&lt;p&gt;${title}. The harbour master Ola Dahl said so on Sunday.&lt;/p&gt;</description></item></channel></rss>`;
    write(join(kept.pile, '.feed.xml'), feed('Storm closes the port'));
    write(join(kept.pile, 'list.opml'), '<opml version="2.0"><body><outline xmlUrl=".feed.xml"/></body></opml>');
    const cold = await readKept();
    expect(cold.all).toContain('Storm closes the port');
    write(join(kept.pile, '.feed.xml'), feed('Calm opens the port'));
    expect((await readKept()).all).toContain('Calm opens the port');
  });

  it('is read and not written by who only reads', async () => {
    write(join(kept.pile, 'a.txt'), ARTICLE('Bergen'));
    expect((await readKept('read')).cleaned).toBe(1);
    expect((await readKept('read')).cleaned).toBe(1);
    await readKept('write');
    write(join(kept.pile, 'b.txt'), ARTICLE('Oslo'));
    expect((await readKept('read')).cleaned).toBe(1);
    expect((await readKept('read')).cleaned).toBe(1);
  });

  it('is of no use to other engines, which read all anew and keep that', async () => {
    write(join(kept.pile, 'a.txt'), ARTICLE('Bergen'));
    await readKept();
    const newer = { ...kept.place, engines: 'newer' };
    const open = (mode: 'read' | 'write') => openKeptLibrary(newer, { paths: [kept.pile], nerModel: null }, mode);
    expect((await readThrough([kept.pile], open('read'))).cleaned).toBe(1);
    expect((await readThrough([kept.pile], open('write'))).cleaned).toBe(1);
    expect((await readThrough([kept.pile], open('read'))).cleaned).toBe(0);
  });
});
