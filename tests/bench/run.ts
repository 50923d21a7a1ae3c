import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPty, openSession, type ReaderSession } from '../e2e/reader-session.ts';
import { cpuMs, peakMemory } from './process-cost.ts';

/**
 * `npm run bench [-- PATH…]`: starts the built reader in a pseudo-terminal of 200×50, presses keys one by one and
 * prints processor time, bytes and memory beside the targets. Processor time of the whole process with its threads is
 * what counts: wall times say more about the machine than about the program.
 */
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const paths = words.length > 0 ? words : ['seeds'];
const STARTS = 5;
/** A pile that takes minutes to read is read once. */
const isLarge = paths[0] !== 'seeds';
/** Time between keys: a fast typist's, and more than a frame takes. */
const KEY_MS = 40;

interface Walk {
  readonly name: string;
  /** Pressed before anything is measured. */
  readonly before: readonly string[];
  readonly keys: readonly string[];
}

const thereAndBack = (there: string, back: string, times: number) => [
  ...Array<string>(times).fill(there),
  ...Array<string>(times).fill(back),
];
const WALKS: readonly Walk[] = [
  { name: 'list: next and previous', before: ['1'], keys: thereAndBack('j', 'k', 5) },
  { name: 'article: a line', before: ['2'], keys: thereAndBack('j', 'k', 12) },
  { name: 'article: a page', before: ['2'], keys: thereAndBack('pagedown', 'pageup', 2) },
  { name: 'article: next name, next date', before: ['2'], keys: [...'] ] ] ] ] ] ] ] } } } } }'.split(' ')] },
  { name: 'article: next and previous article', before: ['2'], keys: thereAndBack('J', 'K', 4) },
  { name: 'timeline: next and previous', before: ['3'], keys: thereAndBack('j', 'k', 10) },
  { name: 'filter, a letter', before: ['1', '/'], keys: [...'person:', ...Array<string>(7).fill('backspace')] },
  { name: 'help: a line', before: ['escape', '?'], keys: thereAndBack('j', 'k', 6) },
];

if (!hasPty) {
  console.error('bench: this platform has no pseudo-terminal module');
  process.exit(1);
}

const median = (values: readonly (number | null)[]): number | null => {
  const told = values.filter((value) => value !== null).sort((a, b) => a - b);
  return told.length > 0 ? told[told.length >> 1] : null;
};
const line = (name: string, value: number | null, target = '') =>
  console.log(`  ${name.padEnd(58)} ${(value === null ? 'not told here' : value.toFixed(1)).padStart(13)}   ${target}`);

/** A start with the libraries in a cache folder: empty ones, or those that an earlier start left there. */
async function start(cache: string): Promise<{
  readonly frame: number | null;
  readonly list: number | null;
  readonly timeline: number | null;
  readonly ready: number | null;
}> {
  const session = openSession({ columns: 200, rows: 50, paths, env: { XDG_CACHE_HOME: cache } });
  await session.expectScreen('Timeline');
  const frame = cpuMs(session.pid);
  await session.expectScreen(/[1-9]\/\d/, 60_000);
  const list = cpuMs(session.pid);
  await session.expectScreen(/\d articles? · [\d,]+ stor/, 600_000);
  const timeline = cpuMs(session.pid);
  await session.expectScreen(/^(?![\s\S]*(?:looking for files|reading \d|merging the timeline))/, 600_000);
  await session.settle(400);
  const ready = cpuMs(session.pid);
  session.close();
  return { frame, list, timeline, ready };
}

async function walk(
  session: ReaderSession,
  { name, before, keys }: Walk,
): Promise<{ cpu: number | null; bytes: number }> {
  for (const key of before) await session.press(key);
  await session.settle(300);
  const cpu = cpuMs(session.pid);
  const sent = session.stream().length;
  for (const key of keys) await session.press(key, `wait ${KEY_MS}`);
  await session.settle(100);
  const after = cpuMs(session.pid);
  const spent = cpu === null || after === null ? null : (after - cpu) / keys.length;
  line(name, spent, `${((session.stream().length - sent) / keys.length).toFixed(0)} bytes a key`);
  return { cpu: cpu === null || after === null ? null : after - cpu, bytes: session.stream().length - sent };
}

console.log(`dateline, 200×50, Node ${process.version}, ${paths.join(' ')}\n`);
const cache = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
for (const [name, isWarm] of [
  ['that reads everything', false],
  ['with a library in which nothing changed', true],
] as const) {
  const starts = [];
  if (isWarm) await start(cache);
  const runs = isWarm || !isLarge ? STARTS : 1;
  for (let run = 0; run < runs; run++) starts.push(await start(isWarm ? cache : join(cache, `cold-${run}`)));
  console.log(`${isWarm ? '\n' : ''}Processor time of a start ${name}, median of ${runs}, ms`);
  line('to the first frame', median(starts.map((s) => s.frame)), '≤ 400');
  line('to the first article on the screen', median(starts.map((s) => s.list)));
  line('to the first stories in the header and events in the timeline', median(starts.map((s) => s.timeline)));
  line('until all is done', median(starts.map((s) => s.ready)));
}
const libraries = readdirSync(join(cache, 'dateline/library')).filter((file) => file.endsWith('.sqlite'));
line(
  'the library on disk, KB',
  libraries.reduce((sum, file) => sum + statSync(join(cache, 'dateline/library', file)).size, 0) / 1000,
);
rmSync(cache, { recursive: true, force: true });

console.log('\nProcessor time a key, ms');
const session = openSession({ columns: 200, rows: 50, paths });
await session.expectScreen(/\d articles? · [\d,]+ stor/, 600_000);
await session.settle(800);
const opened = session.stream().length;
const walks = [];
for (const each of WALKS) walks.push(await walk(session, each));
const presses = WALKS.reduce((sum, { keys }) => sum + keys.length, 0);
const spent = walks.some(({ cpu }) => cpu === null) ? null : walks.reduce((sum, { cpu }) => sum + cpu!, 0) / presses;
line('all of these', spent, '≤ 8');
line('bytes a key', walks.reduce((sum, { bytes }) => sum + bytes, 0) / presses);
line(
  'screen clears after the first frame',
  (
    session
      .stream()
      .slice(opened)
      .match(/\u001b\[[23]J/g) ?? []
  ).length,
  '0',
);
console.log('\nMemory, MiB');
line('largest', peakMemory(session.pid), paths[0] === 'seeds' ? '≤ 150' : '');
session.close();

console.log(`
Peers, measured by others on a similar machine, not by this command: processor time a key in ms (memory in MiB):
  less 0.06 · w3m 0.15 · tig 0.21 · lynx 1.2 (13) · newsboat 2.4 (29). They are written in C and start within 16 to 70 ms;
  Node alone needs about 60 to 80 ms of processor time to start.`);
