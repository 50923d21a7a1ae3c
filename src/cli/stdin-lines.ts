import { createInterface } from 'node:readline';
import { UsageError } from './usage-error.ts';

/** A record of a JSON line on stdin. */
export interface StdinRecord {
  readonly id: string | null;
  readonly text: string;
  readonly dct: string | null;
  /** Names that are given and only to be linked. */
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[] | null;
}

/** The records of stdin, one a line, as they come. An empty line is passed over; any other must hold a record. */
export async function* stdinRecords(usage: string): AsyncGenerator<StdinRecord> {
  if (process.stdin.isTTY) throw new UsageError(`nothing to read: name files, or pipe ${usage} lines to stdin`);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield recordOf(line, number);
  }
}

function recordOf(line: string, number: number): StdinRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`stdin, line ${number}: not JSON`);
  }
  const record = value as { id?: unknown; text?: unknown; dct?: unknown; entities?: unknown } | null;
  if (typeof record !== 'object' || record === null || typeof record.text !== 'string') {
    throw new Error(`stdin, line ${number}: no "text"`);
  }
  const { id, text, dct } = record;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    text,
    dct: typeof dct === 'string' && dct !== '' ? dct : null,
    names: Array.isArray(record.entities) ? record.entities.filter(isName) : null,
  };
}

function isName(value: unknown): value is { start: number; end: number; type: string } {
  const name = value as { start?: unknown; end?: unknown; type?: unknown } | null;
  return typeof name?.start === 'number' && typeof name.end === 'number' && typeof name.type === 'string';
}
