import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What must happen with one hostile file. */
interface Expectation {
  readonly name: string;
  readonly must: string;
  readonly contains?: readonly string[];
  readonly notContains?: readonly string[];
  readonly noRawEsc?: boolean;
  readonly noBidi?: boolean;
  readonly marker?: string;
  readonly openable?: readonly string[];
  readonly outcome?: 'skip';
  readonly maxMs?: number;
  readonly items?: number;
  readonly eachLine?: boolean;
}

interface Link {
  readonly url: string;
}

const COMMANDS: readonly (readonly string[])[] = [
  ['clean', '--json'],
  ['clean', '--markdown'],
  ['entities', '--jsonl'],
  ['timeline', '--csv'],
];

/** ESC, the other C0 controls but tab and line ends, DEL and C1: nothing of it may reach a terminal. */
const RAW_CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const QUERY_BUDGET_MS = 1_000;

/** Time that Node itself and the loading of the program take, which is not the file's. */
const START_MS = 400;

const home = process.env.DATELINE_EVAL;
if (!home) {
  console.log('DATELINE_EVAL is not set: the hostile files are not here');
  process.exit(0);
}
const files = join(home, 'hostile', 'files');
const expectations: readonly Expectation[] = JSON.parse(readFileSync(join(home, 'hostile', 'expect.json'), 'utf8'));
const faults: string[] = [];

function run(args: readonly string[]) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 29,
  });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '', ms: performance.now() - start };
}

function check(expected: Expectation): void {
  const path = join(files, expected.name);
  const fault = (message: string) => faults.push(`${expected.name}: ${message}`);
  if (expected.marker) rmSync(expected.marker, { force: true });
  for (const command of COMMANDS) {
    const { status, stdout, stderr, ms } = run([...command, path]);
    const called = command.join(' ');
    if (status !== 0 && status !== 1) fault(`${called} left with ${status}`);
    if (status === 1 && stderr.trim() === '') fault(`${called} left with 1 and no word`);
    if (stderr.split('\n').some((line) => line !== '' && !line.startsWith('dateline: ')))
      fault(`${called} said: ${stderr.slice(0, 200)}`);
    if (RAW_CONTROLS.test(stdout) || RAW_CONTROLS.test(stderr)) fault(`${called}: raw controls`);
    if (expected.noBidi && BIDI.test(stdout)) fault(`${called}: bidirectional controls`);
    if (expected.maxMs && ms - START_MS > expected.maxMs) fault(`${called} took ${Math.round(ms)} ms`);
    if (expected.outcome === 'skip' && (status !== 1 || !stderr.includes(expected.name)))
      fault(`${called}: not reported as skipped`);
  }
  checkCleaned(expected, run(['clean', '--json', path]).stdout, fault);
  if (expected.marker && existsSync(expected.marker)) fault(`${expected.marker} was made`);
}

function checkCleaned(expected: Expectation, stdout: string, fault: (message: string) => void): void {
  let articles: { readonly text: string; readonly links: readonly Link[] }[] = [];
  try {
    articles = JSON.parse(stdout).articles;
  } catch {
    if (expected.outcome !== 'skip') fault('no JSON');
  }
  if (expected.outcome === 'skip' && articles.length > 0) fault(`${articles.length} articles, should be skipped`);
  for (const text of expected.contains ?? []) if (!stdout.includes(text)) fault(`lacks ${text}`);
  for (const text of expected.notContains ?? []) if (stdout.includes(text)) fault(`holds ${text}`);
  if (expected.items !== undefined && articles.length !== expected.items)
    fault(`${articles.length} articles, not ${expected.items}`);
  if (!expected.openable) return;
  for (const { url } of articles.flatMap((article) => article.links)) {
    if (!expected.openable.includes(url)) fault(`may open ${url}`);
  }
}

function checkQueries(name: string): void {
  const pile = join(files, 'uni-rtl-legit.txt');
  // A command line cannot hold U+0000.
  for (const query of readFileSync(join(files, name), 'utf8').replaceAll('\0', '').split('\n')) {
    const { status, stderr, ms } = run(['search', pile, '--', query]);
    const shown = JSON.stringify(query.slice(0, 40));
    if (status !== 0 && status !== 2) faults.push(`query ${shown} left with ${status}: ${stderr.slice(0, 120)}`);
    if (status === 2 && !/^dateline: [^\n]*column \d+[^\n]*\n$/.test(stderr))
      faults.push(`query ${shown}: ${stderr.slice(0, 120)}`);
    if (ms - START_MS > QUERY_BUDGET_MS) faults.push(`query ${shown} took ${Math.round(ms)} ms`);
    if (RAW_CONTROLS.test(stderr)) faults.push(`query ${shown}: raw controls`);
  }
}

const only = process.argv[2];
for (const expected of expectations) {
  if (only && !expected.name.includes(only)) continue;
  if (expected.eachLine) checkQueries(expected.name);
  else check(expected);
}
// All together: none of them keeps the others from coming in.
if (!only) {
  const { status, stderr } = run(['timeline', '--json', files]);
  if (status !== 0) faults.push(`the whole folder left with ${status}: ${stderr.slice(0, 200)}`);
  console.log(`the whole folder: ${stderr.trim().split('\n').length} lines on stderr`);
}
console.log(faults.length === 0 ? 'every hostile file came through as it must' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
