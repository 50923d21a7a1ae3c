import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { newFolder, readBytes } from './helpers.ts';

const TEXT =
  'Der Bürgermeister sagte am Montag: „Die Brücke bleibt für die Züge geschlossen“, und niemand widersprach außer Frau Größe.';

describe('reading a file', () => {
  it('tells formats by content, not by name', async () => {
    const kinds: [string, string][] = [
      ['page.txt', '<!doctype html><html><body><p>x</p></body></html>'],
      ['feed.html', '<?xml version="1.0"?><rss version="2.0"><channel><title>G</title></channel></rss>'],
      [
        'letter.md',
        'From: a@b.example\nTo: c@d.example\nSubject: x\nDate: Sat, 03 May 2031 08:00:00 +0000\n\nText of the letter.',
      ],
      ['notes.html', 'Only plain words here, with a < b and nothing else.'],
      ['dump.txt', '# Title\n\nText with a [link](https://x.example/) in it.'],
      ['clean.txt', '{"id":"1","title":"t","text":"x"}\n{"id":"2","title":"u","text":"y"}'],
      ['json.txt', '{"version":"https://jsonfeed.org/version/1","title":"G","items":[]}'],
    ];
    const found = [];
    for (const [name, text] of kinds) found.push((await readBytes(name, text)).documents.map((each) => each.mediaType));
    expect(found).toEqual([
      ['html'],
      ['feed'],
      ['mail'],
      ['text'],
      ['markdown'],
      ['clean-article', 'clean-article'],
      ['feed'],
    ]);
  });

  it('decodes by mark, by UTF-8, by declaration and by guess', async () => {
    const long = TEXT.repeat(4);
    const cases: [string, Uint8Array, string][] = [
      ['utf-8', Buffer.from(long), 'utf-8'],
      ['utf-8 with mark', Buffer.from(`\ufeff${long}`), 'utf-8'],
      ['utf-16le with mark', Buffer.from(`\ufeff${long}`, 'utf16le'), 'utf-16le'],
      ['utf-16be without mark', iconv.encode(long, 'utf-16be', { addBOM: false }), 'utf-16be'],
      ['windows-1252', iconv.encode(long, 'windows-1252'), 'windows-1252'],
    ];
    for (const [name, bytes, charset] of cases) {
      const { documents } = await readBytes('x.txt', bytes);
      expect([name, documents[0].text, documents[0].charset]).toEqual([name, long, charset]);
    }
    const russian = 'Мэр сообщил в понедельник, что мост останется закрытым до конца года.';
    const page = iconv.encode(
      `<html><head><meta charset="koi8-r"></head><body><p>${russian}</p></body></html>`,
      'koi8-r',
    );
    expect((await readBytes('x.html', page)).documents[0].text).toContain(russian);
  });

  it('keeps what is valid of a page that lies about its set', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="utf-8"></head><body><p>caf'),
      Buffer.from([0xe9]),
      Buffer.from(' is open all day long</p></body></html>'),
    ]);
    expect((await readBytes('x.html', page)).documents[0].text).toMatch(/caf[é\ufffd] is open/);
  });

  it('repairs mojibake only where it provably gets better', async () => {
    const broken = iconv.decode(Buffer.from(TEXT), 'windows-1252');
    const repaired = (await readBytes('x.txt', broken)).documents[0];
    expect([repaired.text, repaired.notes]).toEqual([TEXT, ['mojibake-repaired']]);
    for (const fine of ['São Paulo: â€ is how it looks', 'Â© is not mended alone: Ângela', TEXT, 'naïve coöperation Ã'])
      expect((await readBytes('x.txt', fine)).documents[0].text.length).toBeGreaterThanOrEqual(fine.length - 2);
    expect((await readBytes('x.txt', 'Ângela saw Ñandú and Ðorđe')).documents[0].notes).toEqual([]);
  });

  it('makes text harmless where bytes become text', async () => {
    const { documents } = await readBytes('x.txt', 'before \u001b]52;c;x\u0007 \u202eafter\u009b31m');
    expect(documents[0].text).toBe('before \ufffd]52;c;x\ufffd after\ufffd31m');
  });

  it('inflates one layer of gzip, and stops at the limit', async () => {
    expect((await readBytes('x.txt.gz', gzipSync(TEXT))).documents[0].text).toBe(TEXT);
    expect((await readBytes('x.gz', gzipSync(Buffer.alloc(21 * 1024 * 1024, 97)))).problems).toMatchObject([
      { reason: 'inflates to more than 20 MB, the limit', named: true },
    ]);
    expect((await readBytes('x.gz', gzipSync(TEXT).subarray(0, 40))).problems).toMatchObject([
      { reason: 'is a damaged gzip file' },
    ]);
  });

  it('gives one clear reason for what it cannot use', async () => {
    expect((await readBytes('x.txt', '')).problems).toMatchObject([{ reason: 'is empty' }]);
    expect((await readBytes('x.txt', ' \n ')).problems).toMatchObject([{ reason: 'is empty' }]);
    expect((await readBytes('x.pdf', '%PDF-1.7 ...')).problems).toMatchObject([
      { reason: 'is not text (binary data)' },
    ]);
    expect(
      (
        await readBytes(
          'x.bin',
          Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256),
        )
      ).problems,
    ).toMatchObject([{ reason: 'is not text (binary data)' }]);
  });

  it('cuts a text that is too long for an article, and says so', async () => {
    const { documents, problems } = await readBytes('x.txt', 'A line of words that is not long.\n'.repeat(260_000));
    expect(documents[0].text.length).toBeLessThan(8_000_000);
    expect(documents[0].notes).toContain('cut-at-size-limit');
    expect(problems[0].reason).toMatch(/only the first \d+ MB are read/);
  });
});

describe('containers', () => {
  const mail = (n: number) =>
    `From: Gazette <news@g.example>\nTo: Ann Lee <ann@reader.example>\nSubject: =?utf-8?B?${Buffer.from(`Brücke ${n}`).toString('base64')}?=\nDate: Sat, 03 May 2031 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nDie Br=FCcke ${n} bleibt zu.\n>From here on nobody may cross.\n`;

  it('decodes a mail and leaves out who received it', async () => {
    const [document] = (await readBytes('x.eml', mail(1))).documents;
    expect(document.text).toContain('Subject: Brücke 1');
    expect(document.text).toContain('Die Brücke 1 bleibt zu.');
    expect(document.text).not.toContain('reader.example');
    expect(document.text.slice(document.body!.start)).toMatch(/^Die/);
  });
  it('takes the HTML part, unless the plain one holds much more', async () => {
    const parts = (html: string) =>
      `From: a@g.example\nSubject: x\nDate: Sat, 03 May 2031 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${TEXT}\n\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`;
    expect((await readBytes('x.eml', parts(`<p>${TEXT}</p>`))).documents[0].body!.mediaType).toBe('html');
    expect((await readBytes('x.eml', parts('<p>See plain part</p>'))).documents[0].body!.mediaType).toBe('text');
  });
  it('parts a mailbox and unquotes its From lines', async () => {
    const box = [1, 2, 3].map((n) => `From news@g.example Sat May  3 08:00:00 2031\n${mail(n)}\n`).join('');
    const { documents } = await readBytes('box', box);
    expect(documents.map((each) => each.file.replace(/^.*#/, ''))).toEqual(['1', '2', '3']);
    expect(documents[1].text).toContain('\nFrom here on');
  });
  it('survives a mail that ends in the middle', async () => {
    const { documents } = await readBytes(
      'x.eml',
      mail(1).replace('text/plain', 'multipart/mixed; boundary=q').slice(0, 330),
    );
    expect(documents.length).toBeLessThanOrEqual(1);
  });
  it('reads the pages of a web archive, chunked and compressed', async () => {
    const page = Buffer.from('<html><body><p>Die Brücke bleibt zu.</p></body></html>');
    const zipped = gzipSync(page);
    const chunked = Buffer.concat([
      Buffer.from(`${zipped.length.toString(16)}\r\n`),
      zipped,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const record = (http: Buffer) =>
      Buffer.concat([
        Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${http.length}\r\n\r\n`),
        http,
        Buffer.from('\r\n\r\n'),
      ]);
    const response = (headers: string, body: Buffer) =>
      record(
        Buffer.concat([
          Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
          body,
        ]),
      );
    const { documents } = await readBytes(
      'x.warc',
      Buffer.concat([
        response('', page),
        response('Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n', chunked),
      ]),
    );
    expect(documents.map((each) => each.text)).toEqual([page.toString(), page.toString()]);
  });
  it('reads local feeds that a list names, and refuses the rest', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'feeds'));
    writeFileSync(join(folder, 'feeds/a.xml'), '<rss version="2.0"><channel><title>G</title></channel></rss>');
    const list =
      '<opml version="2.0"><body><outline xmlUrl="feeds/a.xml"/><outline xmlUrl="../../etc/passwd"/><outline xmlUrl="|touch x"/><outline xmlUrl="exec:x"/><outline xmlUrl="https://g.example/feed"/></body></opml>';
    const { documents, problems } = await readBytes('list.opml', list, folder);
    expect(documents.map((each) => [each.file, each.mediaType])).toEqual([[join(folder, 'feeds/a.xml'), 'feed']]);
    expect(problems).toHaveLength(4);
  });
  it('names the line of JSON that is none', async () => {
    const { documents, problems } = await readBytes(
      'x.jsonl',
      '{"id":"1","text":"x"}\nnot json\n{"id":"2","text":"y"}',
    );
    expect(documents).toHaveLength(2);
    expect(problems).toMatchObject([{ reason: 'is not a line of JSON', named: false }]);
  });
});
