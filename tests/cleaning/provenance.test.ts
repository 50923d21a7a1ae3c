import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/cleaning/clean.ts';
import type { MediaType, RawDocument } from '../../src/model/raw-document.ts';
import { listSourceFiles, readSource } from '../../src/sources/read-sources.ts';
import { dumpFixtures } from '../eval/cleaning/fixtures/dumps.ts';
import { pageFixtures } from '../eval/cleaning/fixtures/page-fixtures.ts';
import { provenanceFaults } from './provenance.ts';

const root = join(import.meta.dirname, '../..');
const documentOf = (text: string, mediaType: MediaType): RawDocument => ({
  file: 'x',
  mediaType,
  text,
  charset: 'utf-8',
  notes: [],
});

async function faultsOf(document: RawDocument): Promise<string[]> {
  const { articles } = await clean(document);
  return articles.flatMap((article) => provenanceFaults(document.text, article));
}

/** Pieces that make trouble when put together: marks, furniture, prose, white space of all kinds. */
const piece = fc.oneof(
  fc.constantFrom(
    'The council said on Monday that the bridge would stay closed until the end of the year.',
    'A short line',
    'Read more: something else',
    'Subscribe',
    '- an item of a list',
    '1. Numbered',
    '> quoted line',
    '# Heading',
    '* * *',
    '| a | b |',
    '| --- | --- |',
    '[text](https://news.example/a?utm_source=x)',
    '![](https://x.example/p.png)',
    'mail me at someone@reader.example',
    '“Quoted words go on for a while,” she said. — Ann Lee, Mayor',
    'By Ann Lee',
    '3 May 2031',
    'TT',
    '20',
    '\u00a0\u00a0',
    'soft\u00adhyphen',
    '**bold** and _more_',
    'https://click.mail.example/f/a/Zk3vQ0xLm9aTr7BcD2eFgH~~/AAXk1wA~',
    '<b>tag</b> and <p>another</p>',
    '---',
    'title: x',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const source = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '  \n', ' ', '\n\n\n\n', '\t')), { maxLength: 40 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

describe('the way back to the source', () => {
  for (const mediaType of ['text', 'markdown'] as const)
    it(`covers random ${mediaType}: kept and removed together, in order, without overlap`, async () => {
      await fc.assert(
        fc.asyncProperty(source, async (text) => {
          expect(await faultsOf(documentOf(text, mediaType))).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

  it('covers random pages', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="x">',
      '</div>',
      '<br>',
      '<a href="https://x.example/">',
      '</a>',
      '<li>',
      '<table><tr><td>',
      '</table>',
      '&amp;',
      '&#x27;',
      '<h2>',
      '</h2>',
      '<!-- c -->',
      '<script>var a</script>',
      '<b>',
      '<',
      '&',
      '\u00a0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(tag, piece), { maxLength: 60 }), async (parts) => {
        expect(await faultsOf(documentOf(parts.join(''), 'html'))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('covers every page fixture', async () => {
    for (const { name, html } of pageFixtures())
      expect([name, ...(await faultsOf(documentOf(html, 'html')))]).toEqual([name]);
  });

  it('covers every text fixture', async () => {
    for (const { name, text, markdown } of dumpFixtures())
      expect([name, ...(await faultsOf(documentOf(text, markdown ? 'markdown' : 'text')))]).toEqual([name]);
  });

  it('covers the samples and the invented pile, in every format', async () => {
    const { files } = await listSourceFiles([join(root, 'seeds'), join(root, 'tests/eval/piles/dossier')]);
    expect(files.length).toBe(19);
    for (const file of files)
      for (const document of (await readSource(file)).documents)
        expect([document.file, ...(await faultsOf(document))]).toEqual([document.file]);
  });

  it('decodes the samples to their own text, so that offsets are those of the file', async () => {
    const { files } = await listSourceFiles([join(root, 'seeds')]);
    for (const file of files) {
      const { documents } = await readSource(file);
      expect(documents.map((document) => document.text)).toEqual([readFileSync(file.file, 'utf8')]);
    }
  });
});
