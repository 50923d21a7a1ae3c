import { hasPty, openSession } from '../e2e/reader-session.ts';
import { cpuMs, peakMemory } from './process-cost.ts';

/**
 * `npm run bench [-- PATH…]`: starts the built reader in a pseudo-terminal of 200×50, presses keys one by one and
 * prints processor time, bytes and memory beside the targets. Processor time of the whole process with its threads is
 * what counts: wall times say more about the machine than about the program.
 */
const paths = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const RUNS = 5;
const KEYS = [
  ...'j'.repeat(60),
  ...Array(20).fill('pagedown'),
  'tab',
  ...'j'.repeat(20),
  'tab',
  ...'jk'.repeat(10),
  'enter',
  ...']'.repeat(10),
];

if (!hasPty) {
  console.error('bench: this platform has no pseudo-terminal module');
  process.exit(1);
}

interface Figures {
  readonly startCpu: number | null;
  readonly readyCpu: number | null;
  readonly keyCpu: number | null;
  readonly keyBytes: number;
  readonly clears: number;
  readonly memory: number | null;
}

async function measure(): Promise<Figures> {
  const session = openSession({ columns: 200, rows: 50, paths: paths.length > 0 ? paths : ['seeds'] });
  try {
    await session.expectScreen(/Timeline/);
    const startCpu = cpuMs(session.pid);
    await session.settle(600);
    const readyCpu = cpuMs(session.pid);
    const before = session.stream().length;
    const cpuBefore = cpuMs(session.pid);
    for (const key of KEYS) {
      await session.press(key);
      await session.settle(40);
    }
    const cpuAfter = cpuMs(session.pid);
    const stream = session.stream();
    const perKey = cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / KEYS.length;
    return {
      startCpu,
      readyCpu,
      keyCpu: perKey,
      keyBytes: (stream.length - before) / KEYS.length,
      clears: (stream.slice(before).match(/\u001b\[[23]J/g) ?? []).length,
      memory: peakMemory(session.pid),
    };
  } finally {
    session.close();
  }
}

const runs: Figures[] = [];
for (let run = 0; run < RUNS; run++) runs.push(await measure());

const median = (pick: (f: Figures) => number | null): string => {
  const values = runs.map(pick).filter((v): v is number => v !== null);
  if (values.length === 0) return 'not told here';
  return values.sort((a, b) => a - b)[values.length >> 1].toFixed(1);
};
const line = (name: string, value: string, target: string) =>
  console.log(`${name.padEnd(58)} ${value.padStart(10)}   ${target}`);

console.log(`dateline, 200×50, Node ${process.version}, median of ${RUNS} runs, ${KEYS.length} keys each\n`);
line('figure', 'measured', 'target');
line(
  'processor time to the first frame, ms',
  median((f) => f.startCpu),
  '≤ 400',
);
line(
  'processor time until the pile is read and all is quiet, ms',
  median((f) => f.readyCpu),
  '',
);
line(
  'processor time per key, ms',
  median((f) => f.keyCpu),
  '≤ 8',
);
line(
  'bytes per key',
  median((f) => f.keyBytes),
  '',
);
line(
  'screen clears after the first frame',
  median((f) => f.clears),
  '0',
);
line(
  'largest memory, MiB',
  median((f) => f.memory),
  '≤ 150',
);
console.log(`
Peers, as measured by others on a similar machine (processor time per key in ms; memory in MiB), not measured by this command:
  less 0.06 · w3m 0.15 · tig 0.21 · lynx 1.2 (13 MiB) · newsboat 2.4 (29 MiB). They start within 16 to 70 ms; Node alone needs about 80 ms of processor time.`);
