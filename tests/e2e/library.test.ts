import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasPty, openSession } from './reader-session.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.DATELINE_PROGRAM ?? join(root, 'dist/cli.js');

let home: string;
let pile: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-e2e-library-'));
  pile = join(home, 'pile');
  cpSync(join(root, 'seeds'), pile, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const cache = () => ({ XDG_CACHE_HOME: join(home, 'cache') });
const environment = () => ({
  PATH: process.env.PATH ?? '',
  HOME: home,
  TERM: 'xterm',
  LANG: 'C.UTF-8',
  ...cache(),
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: environment(),
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

function libraries(): string[] {
  try {
    return readdirSync(join(home, 'cache/dateline/library')).sort();
  } catch {
    return [];
  }
}

/** The printed timeline with the library must be, to the byte, what it is without. */
function expectSame(...args: readonly string[]) {
  const warm = run(...args);
  expect(warm).toEqual(run(...args, '--no-library'));
  expect(warm.status).toBe(0);
}

describe('the library between runs', () => {
  it('changes nothing of what is printed, through all that happens to files', () => {
    for (const name of readdirSync(pile).slice(2)) rmSync(join(pile, name));
    expect(run('index', pile).stderr).toBe('');
    expect(libraries()).toEqual([
      expect.stringMatching(/^pile-[0-9a-f]{16}\.sqlite$/),
      expect.stringMatching(/\.lock$/),
    ]);
    expectSame('timeline', '--json', pile);
    expectSame('entities', '--jsonl', pile);
    expectSame('search', '--json', pile, 'iran');
    const tale = join(pile, 'new.txt');
    writeFileSync(
      tale,
      'A pact is signed\n\nHarbour News\n18 January 2025\n\nRussia and Iran signed a pact on Friday.\n',
    );
    run('index', pile);
    appendFileSync(tale, '\nPutin will meet Pezeshkian on 20 January 2025.\n');
    expectSame('timeline', '--json', pile);
    rmSync(join(pile, readdirSync(pile)[0]));
    run('index', pile);
    expectSame('timeline', '--json', pile);
  }, 300_000);

  it('is not made by commands that print', () => {
    run('timeline', pile);
    run('search', pile, 'iran');
    expect(libraries()).toEqual([]);
  }, 180_000);

  it('survives being killed at any moment, whole batches only', async () => {
    for (let at = 0; at < 400; at++) {
      writeFileSync(
        join(pile, `${at}.txt`),
        `Port ${at} is closed\n\nHarbour News\n3 March 2025\n\nThe harbour master Ola Dahl closed port ${at} on Sunday.\n`,
      );
    }
    for (const wait of [400, 700, 1_000]) {
      const child = spawn(process.execPath, [program, 'index', pile], { env: environment(), stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await ended;
      const { stdout } = run('doctor');
      if (libraries().length > 0) expect(stdout).toMatch(/^ {2}(sound|empty) /m);
    }
    const { stdout, stderr } = run('index', pile);
    expect({ stderr, articles: /(\d+) {2}articles/.exec(stdout)?.[1] }).toEqual({
      stderr: '',
      articles: /(\d+) {2}articles/.exec(run('index', '--no-library', pile).stdout)?.[1],
    });
    expect(run('doctor').stdout).toMatch(/^ {2}sound +\S+\.sqlite$/m);
  }, 300_000);

  it.skipIf(!hasPty)(
    'is written by one of two readers; the other one says so and shows the same',
    async () => {
      const stuck = spawn(process.execPath, ['--input-type=module', '-e', holdLock(pile)], {
        env: environment(),
        stdio: ['ignore', 'pipe', 'inherit'],
        cwd: root,
      });
      await new Promise((resolve) => stuck.stdout.once('data', resolve));
      const session = openSession({ paths: [pile], env: cache() });
      await session.expectScreen('another dateline', 30_000);
      await session.expectScreen(/6 articles · \d+ stor/, 30_000);
      session.close();
      stuck.kill('SIGKILL');
      const free = openSession({ paths: [pile], env: cache() });
      await free.expectScreen(/6 articles · \d+ stor/, 30_000);
      await free.settle(300);
      expect(free.screen()).not.toContain('another dateline');
      free.close();
      expect(run('doctor').stdout).toContain('6 articles');
    },
    120_000,
  );

  it('tells of a damaged library, puts it aside and makes a new one', () => {
    run('index', pile);
    const path = join(home, 'cache/dateline/library', libraries()[0]);
    writeFileSync(path, 'The harbour is closed.\n'.repeat(500));
    expect(run('doctor').stdout).toContain(`damaged         ${path}`);
    expectSame('timeline', '--json', pile);
    const { status, stderr } = run('index', pile);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^dateline: the library .* was damaged; it is kept as .*\.damaged, and a new one is made\n$/,
    );
    expect(run('doctor').stdout).toContain(`sound           ${path}`);
  }, 180_000);
});

/** A program that holds the lock of the pile's library until it is killed. */
function holdLock(path: string): string {
  run('index', path);
  const [library] = libraries();
  const lock = join(home, 'cache/dateline/library', `${library}.lock`);
  return `
    import { createRequire } from 'node:module';
    const require = createRequire(${JSON.stringify(join(root, 'package.json'))});
    let Connection;
    try { Connection = require('node:sqlite').DatabaseSync; } catch { Connection = require('libsql'); }
    const lock = new Connection(${JSON.stringify(lock)});
    lock.exec('BEGIN EXCLUSIVE');
    console.log('held');
    setInterval(() => lock, 1000);
  `;
}
