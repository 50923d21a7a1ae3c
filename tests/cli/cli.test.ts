import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, type Ran, runCli, runUntilFirstBytes } from './run-cli.ts';

let program: string;
let folder: string;

const STORM = `Storm closes the port of Bergen

3 March 2025

A storm closed the port of Bergen on Sunday, the harbour master Ola Dahl said. Ferries stayed in port.

Ola Dahl will meet the minister Kari Lund on 5 March 2025 in Oslo.
`;
const MEETING = `Minister meets harbour master

6 March 2025

The minister Kari Lund met the harbour master Ola Dahl in Oslo on Wednesday, 5 March 2025, after a storm closed the port of Bergen.

=SUM(A1) was what the protocol began with, said Kari Lund on 6 March 2025.
`;

beforeAll(async () => {
  program = await buildCli();
  folder = mkdtempSync(join(tmpdir(), 'dateline-pile-'));
  mkdirSync(join(folder, 'pile'));
  mkdirSync(join(folder, 'bare'));
  writeFileSync(join(folder, 'pile', 'meeting.txt'), MEETING);
  writeFileSync(join(folder, 'pile', 'storm.txt'), STORM);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'bytes.bin'), Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 7919) % 256)));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(dirname(program), { recursive: true, force: true });
});

const cli = (args: readonly string[], options: Parameters<typeof runCli>[2] = {}) =>
  runCli(program, args, { cwd: folder, ...options });
const lines = (ran: Ran) => ran.stdout.split('\n').filter((line) => line !== '');
const json = (ran: Ran) => JSON.parse(ran.stdout);

describe('the command line', () => {
  it.each([
    ['an option that there is not', ['--colour'], /^dateline: unknown option '--colour'\n$/],
    [
      'one of a command, with advice',
      ['timeline', '--jsn', 'pile'],
      /^dateline: unknown option '--jsn' \(Did you mean --json\?\)\n$/,
    ],
    ['no paths', ['clean'], /^dateline: missing required argument 'paths'\n$/],
    [
      'two formats',
      ['timeline', '--json', '--csv', 'pile'],
      /^dateline: option '--json' cannot be used with option '--csv'\n$/,
    ],
    ['no whole number', ['timeline', '--dates', '0', 'pile'], /must be a whole number above 0\.\n$/],
    [
      'no day',
      ['timeline', '--from', '2025-02-30', 'pile'],
      /^dateline: option '--from <day>': '2025-02-30' is no day, month or year\n$/,
    ],
    [
      'days turned round',
      ['timeline', '--from', '2025', '--to', '2024', 'pile'],
      /^dateline: --from 2025 is after --to 2024\n$/,
    ],
    ['a search without a query', ['search', 'pile'], /^dateline: search needs files or folders and then a filter\n$/],
    [
      'a mistake in a filter',
      ['search', 'pile', 'iran on:2025-13'],
      /^dateline: in the filter, at column 9: ‘2025-13’ is no day, month or year\n$/,
    ],
    ['no article to relate to', ['related', 'pile'], /^dateline: required option '--to <id>' not specified\n$/],
  ])('refuses %s in one line, with 2', (_, args, message) => {
    const ran = cli(args);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });

  it.each(['', 'clean', 'dates', 'entities', 'timeline', 'related', 'search', 'index', 'doctor'])(
    'explains itself: %s --help, --version',
    (command) => {
      const args = command === '' ? [] : [command];
      const help = cli([...args, '--help']);
      expect(help).toMatchObject({ status: 0, stderr: '' });
      expect(help.stdout).toMatch(new RegExp(`^Usage: dateline ?${command}`));
      const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      expect(cli([...args, '--version'])).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
    },
  );

  it('says in one line that a named file is missing, does the rest, and leaves with 1', () => {
    const ran = cli(['clean', '--json', 'nowhere.txt', 'pile/storm.txt']);
    expect(ran).toMatchObject({ status: 1, stderr: 'dateline: nowhere.txt: does not exist\n' });
    expect(json(ran).articles).toHaveLength(1);
  });

  it.each([
    ['empty.txt', 'is empty'],
    ['bytes.bin', ''],
  ])('says what is wrong with a named %s', (name, reason) => {
    const ran = cli(['clean', name]);
    expect(ran).toMatchObject({ status: 1, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^dateline: ${name}: [^\\n]*${reason}[^\\n]*\\n$`));
  });

  it('passes over a bad file in a folder with a line, and leaves with 0', () => {
    mkdirSync(join(folder, 'mixed'), { recursive: true });
    writeFileSync(join(folder, 'mixed', 'storm.txt'), STORM);
    writeFileSync(join(folder, 'mixed', 'empty.txt'), '');
    const ran = cli(['timeline', '--json', 'mixed']);
    expect(ran).toMatchObject({ status: 0, stderr: 'dateline: mixed/empty.txt: is empty (skipped)\n' });
    expect(json(ran).articles).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('tells of a folder that may not be read', () => {
    mkdirSync(join(folder, 'locked'), { mode: 0o000 });
    const ran = cli(['clean', 'locked']);
    chmodSync(join(folder, 'locked'), 0o700);
    expect(ran).toMatchObject({ status: 1, stdout: '' });
    expect(ran.stderr).toContain('permission denied');
  });

  it('says that a folder holds no articles', () => {
    for (const args of [['bare'], ['clean', 'bare'], ['timeline', 'bare']]) {
      expect(cli(args)).toMatchObject({ status: 0, stdout: '', stderr: 'dateline: no articles in bare\n' });
    }
  });

  it.each([['entities'], ['timeline'], ['search'], ['index']])('takes the folder of a model: %s', (command) => {
    const paths = command === 'search' ? ['pile', 'storm'] : ['pile'];
    const ran = cli([command, '--ner-model', 'bare', ...paths]);
    expect(ran).toMatchObject({ status: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^dateline: --ner-model: bare holds no [^\n]*\n$/);
  });

  it('reads stdin for -', () => {
    const ran = cli(['clean', '--json', '-'], { input: STORM });
    expect(json(ran).articles[0]).toMatchObject({ title: 'Storm closes the port of Bergen', file: '-' });
  });

  it('ends quietly when nobody reads on', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let at = 0; at < 150; at++) writeFileSync(join(many, `${at}.txt`), STORM.replace('Bergen', `Bergen ${at}`));
    const ran = await runUntilFirstBytes(program, ['clean', many]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });

  it('prints the list of articles where stdout is no terminal, newest first', () => {
    const ran = cli(['pile']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(lines(ran).map((line) => line.trim().split(/ {2,}/)[0])).toEqual(['2025-03-06', '2025-03-03']);
    expect(ran.stdout).toContain('Storm closes the port of Bergen');
    expect(ran.stdout).not.toContain('\u001b');
  });
});

describe('clean', () => {
  it('gives the article with every field, null for what is not known', () => {
    const [article] = json(cli(['clean', '--json', 'pile/storm.txt'])).articles;
    expect(Object.keys(article)).toEqual(
      expect.arrayContaining([
        'id',
        'title',
        'titleBasis',
        'byline',
        'outlet',
        'section',
        'language',
        'url',
        'date',
        'blocks',
        'text',
        'links',
        'removed',
        'flags',
      ]),
    );
    expect(article).toMatchObject({
      title: 'Storm closes the port of Bergen',
      titleBasis: 'stated',
      byline: null,
      url: null,
    });
    expect(article.date).toMatchObject({ value: '2025-03-03', basis: 'stated' });
    for (const block of article.blocks) expect(article.text.slice(block.start, block.end)).toBe(block.text);
    for (const { source, text } of article.blocks) expect(STORM.slice(source.start, source.end)).toBe(text);
  });

  it('writes Markdown with front matter', () => {
    const { stdout } = cli(['clean', '--markdown', 'pile/storm.txt']);
    expect(stdout).toMatch(/^---\nid: "[^"]+"\ntitle: "Storm closes the port of Bergen"\n/);
    expect(stdout).toContain('\n---\n\n# Storm closes the port of Bergen\n\nA storm closed');
  });
});

describe('dates and entities', () => {
  it('reads files: one line an article, places in text and source', () => {
    const [meeting, storm] = lines(cli(['dates', '--jsonl', 'pile'])).map((line) => JSON.parse(line));
    expect(meeting).toMatchObject({ file: 'pile/meeting.txt', published: { value: '2025-03-06' } });
    const day = storm.dates.find((date: { value: string }) => date.value === '2025-03-05');
    expect(STORM.slice(day.source.start, day.source.end)).toBe(day.text);
    expect(day).toMatchObject({ type: 'DATE', from: '2025-03-05', to: '2025-03-05' });
  });

  it('answers a line of stdin with an array, in order', () => {
    const input = `${JSON.stringify({ id: 'a', text: 'He left on Tuesday.', dct: '2025-01-17' })}\n\n${JSON.stringify({ id: 'b', text: 'Nothing.', dct: null })}\n`;
    const ran = cli(['dates'], { input });
    expect(ran.status).toBe(0);
    const [first, second] = lines(ran).map((line) => JSON.parse(line));
    expect(first).toEqual([
      { start: 11, end: 18, type: 'DATE', value: '2025-01-14', from: '2025-01-14', to: '2025-01-14' },
    ]);
    expect(second).toEqual([]);
  });

  it('links names over all lines of stdin', () => {
    const input = ['Angela Merkel met Vladimir Putin in Berlin.', 'Vladimir Putin left Berlin.']
      .map((text, at) => JSON.stringify({ id: String(at), text }))
      .join('\n');
    const [first, second] = lines(cli(['entities'], { input })).map((line) => JSON.parse(line));
    expect([first.id, second.id]).toEqual(['0', '1']);
    const berlin = (line: { entities: { start: number; end: number; entity: string }[] }, at: number) =>
      line.entities.find((one) => one.start === at)?.entity;
    expect(berlin(first, 36)).toBeDefined();
    expect(berlin(first, 36)).toBe(berlin(second, 20));
  });

  it.each([
    ['not JSON\n', 'dateline: stdin, line 1: not JSON\n'],
    ['{"id":"a"}\n', 'dateline: stdin, line 1: no "text"\n'],
    ['null\n', 'dateline: stdin, line 1: no "text"\n'],
  ])('says which line of stdin is wrong: %s', (input, stderr) => {
    expect(cli(['dates'], { input })).toMatchObject({ status: 1, stderr });
  });

  it('shares an entity among the articles', () => {
    const [meeting, storm] = lines(cli(['entities', '--jsonl', 'pile'])).map((line) => JSON.parse(line));
    const of = (line: { entities: { text: string; entity: string }[] }) =>
      line.entities.find(({ text }) => text === 'Kari Lund')?.entity;
    expect(of(meeting)).toBeDefined();
    expect(of(meeting)).toBe(of(storm));
  });
});

describe('timeline', () => {
  const sources: Record<string, string> = { 'pile/meeting.txt': MEETING, 'pile/storm.txt': STORM };

  it('leads every evidence to its sentence', () => {
    const out = json(cli(['timeline', '--json', 'pile']));
    expect(out.articles.map(({ file }: { file: string }) => file)).toEqual(['pile/meeting.txt', 'pile/storm.txt']);
    expect(out.events.length).toBeGreaterThan(0);
    for (const event of out.events) {
      expect(event.evidence.length).toBeGreaterThan(0);
      for (const { file, source, text } of event.evidence)
        expect(sources[file].slice(source.start, source.end)).toBe(text);
    }
  });

  it('keeps to the days asked for', () => {
    const days = (args: string[]) =>
      json(cli(['timeline', '--json', ...args, 'pile'])).events.map(
        ({ date }: { date: { start: string } }) => date.start,
      );
    expect(days(['--from', '2025-03-05']).every((day: string) => day >= '2025-03-05')).toBe(true);
    expect(days(['--to', '2025-03-04'])).not.toContain('2025-03-05');
    expect(days(['--from', '2031'])).toEqual([]);
  });

  it('gives the best days with their sentences', () => {
    const { timeline } = json(cli(['timeline', '--json', '--dates', '1', '--sentences', '2', 'pile']));
    expect(timeline).toHaveLength(1);
    expect(timeline[0][0]).toBe('2025-03-05');
    expect(timeline[0][1].length).toBeLessThanOrEqual(2);
    expect(typeof timeline[0][1][0]).toBe('string');
  });

  it('writes CSV that no spreadsheet takes for a formula', () => {
    const { stdout } = cli(['timeline', '--csv', 'pile']);
    const [head, ...rows] = stdout.split('\r\n');
    expect(head.startsWith('event,start,end,granularity,label,status,sources')).toBe(true);
    expect(rows.some((row) => row.includes("'=SUM(A1) was"))).toBe(true);
    expect(stdout).not.toMatch(/(^|,)"?=/m);
  });

  it('writes a calendar and Markdown', () => {
    const ics = cli(['timeline', '--ics', 'pile']).stdout;
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(ics).toContain('DTSTART;VALUE=DATE:20250305\r\nDTEND;VALUE=DATE:20250306\r\n');
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const markdown = cli(['timeline', '--markdown', 'pile']).stdout;
    expect(markdown).toContain('## 2025');
    expect(markdown).toMatch(/- \*\*5 Mar 2025\*\* /);
  });
});

describe('search and related', () => {
  it('finds articles with the language of the filter', () => {
    const out = json(cli(['search', '--json', 'pile', 'person:lund after:2025-03-05']));
    expect(out).toMatchObject({
      query: 'person:lund after:2025-03-05',
      count: 1,
      articles: [{ file: 'pile/meeting.txt' }],
    });
    expect(json(cli(['search', '--json', 'pile', 'nobody'])).articles).toEqual([]);
  });

  it('gives related stories by id or file', () => {
    const out = json(cli(['related', '--json', 'pile', '--to', 'pile/storm.txt']));
    expect(out.to.file).toBe('pile/storm.txt');
    expect(out.related).toMatchObject([{ file: 'pile/meeting.txt' }]);
    expect(out.related[0].why.length).toBeGreaterThan(0);
    expect(json(cli(['related', '--json', 'pile', '--to', out.to.article]))).toEqual(out);
    expect(cli(['related', 'pile', '--to', 'nothing'])).toMatchObject({
      status: 1,
      stderr: 'dateline: no article nothing in pile\n',
    });
  });
});

describe('index and doctor', () => {
  it('counts what is there', () => {
    const ran = cli(['index', 'pile']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^ +2 {2}articles$/m);
    expect(ran.stdout).toMatch(/^ +0 {2}files skipped$/m);
  });

  it('tells of terminal, places and skipped files', () => {
    writeFileSync(join(folder, 'mixed', 'empty.txt'), '');
    const { stdout, status } = cli(['doctor', 'mixed'], { env: { DATELINE_CONFIG_DIR: join(folder, 'conf') } });
    expect(status).toBe(0);
    expect(stdout).toContain(join(folder, 'conf'));
    expect(stdout).toContain('mixed/empty.txt: is empty');
    expect(stdout).toContain('no terminal: plain text');
  });
});
