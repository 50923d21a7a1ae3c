import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../src/dates/find-dates.ts';
import { PEERS, type Peer } from './peers.ts';
import { scoreTimexes, type Timex, type TimexDocument } from './score.ts';

/** Our figures beside the peers' on news with marked dates, and documents per second of processor time. */
const folder = process.env.DATELINE_EVAL;
const SETS = [
  {
    name: 'TimeBank',
    file: 'timebank.jsonl',
    floor: 'value 78, strict 84, relaxed 91',
    aim: 'value 82, strict 86, relaxed 92',
  },
  { name: 'AQUAINT', file: 'aquaint.jsonl', floor: 'value 73', aim: 'value 76' },
] as const;

if (!folder || !existsSync(join(folder, 'dates'))) {
  console.log('dates: skipped, DATELINE_EVAL names no folder with dates/timebank.jsonl and dates/aquaint.jsonl');
} else {
  await run(join(folder, 'dates'));
}

async function run(dates: string): Promise<void> {
  const ours: Peer = {
    name: 'dateline',
    tag: (text, day) => findDates(text, { published: day, language: 'en' }),
  };
  const peers = [ours, ...(process.argv.includes('--ours') ? [] : await Promise.all(PEERS.map((load) => load())))];
  for (const set of SETS) {
    const documents = readFileSync(join(dates, set.file), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as TimexDocument);
    const gold = documents.reduce((sum, d) => sum + d.timexes.length, 0);
    console.log(
      `\n${set.name}: ${documents.length} documents, ${gold} expressions (floor: ${set.floor}; aim: ${set.aim})`,
    );
    console.log('                     strict  relaxed  type   value  calendar  documents per CPU second');
    for (const peer of peers) {
      const { answers, perSecond } = tagged(peer, documents);
      const s = scoreTimexes(documents, answers);
      const cells = [s.strict, s.relaxed, s.type, s.value, s.calendar].map((x) => x.toFixed(1).padStart(7)).join(' ');
      console.log(`${peer.name.padEnd(18)} ${cells}   ${perSecond.toFixed(0).padStart(8)}`);
    }
  }
}

function tagged(peer: Peer, documents: readonly TimexDocument[]): { answers: Timex[][]; perSecond: number } {
  // A few documents first, so that loading and compiling are not counted.
  for (const d of documents.slice(0, 3)) peer.tag(d.text, d.dct.slice(0, 10));
  const before = process.cpuUsage();
  const answers = documents.map((d) => [...peer.tag(d.text, d.dct.slice(0, 10))]);
  const { user, system } = process.cpuUsage(before);
  return { answers, perSecond: documents.length / ((user + system) / 1e6) };
}
