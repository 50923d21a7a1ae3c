import { createInterface } from 'node:readline';
import { findDates } from '../../../src/dates/find-dates.ts';

/** Reads {id, dct, text} lines, writes one array of expressions a line: the form the shared scorer asks for. */
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { text, dct } = JSON.parse(line) as { text: string; dct: string | null };
  const found = findDates(text, { published: dct?.slice(0, 10) ?? null });
  process.stdout.write(
    `${JSON.stringify(found.map(({ start, end, type, value, from, to }) => ({ start, end, type, value, from, to })))}\n`,
  );
}
