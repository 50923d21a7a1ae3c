import { once } from 'node:events';
import { makeSafe } from '../text/safe-text.ts';

/**
 * Writes to stdout: text is guarded a second time, a slow reader is waited for, and a reader that has gone ends the
 * program quietly, as `… | head` expects.
 */
export interface Output {
  write(text: string): Promise<void>;
  line(text: string): Promise<void>;
  json(value: unknown, end?: string): Promise<void>;
  /** Writes what is held back. Call once, at the end. */
  flush(): Promise<void>;
}

const HELD = 1 << 16;

export function openOutput(stream: NodeJS.WriteStream = process.stdout): Output {
  let held = '';
  const send = async () => {
    if (held === '') return;
    const text = held;
    held = '';
    if (!stream.write(text)) await once(stream, 'drain');
  };
  const write = async (text: string) => {
    held += text;
    if (held.length >= HELD) await send();
  };
  return {
    write: (text) => write(guarded(text)),
    line: (text) => write(`${guarded(text)}\n`),
    json: (value, end = '\n') => write(`${safeJson(value)}${end}`),
    flush: send,
  };
}

/** Some formats ask for CR LF; a lone CR could overwrite a line. */
function guarded(text: string): string {
  return text.includes('\r\n') ? text.split('\r\n').map(makeSafe).join('\r\n') : makeSafe(text);
}

/** JSON in which whatever could steer a terminal is written as an escape, so that nothing is lost. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One line on stderr; whatever it quotes cannot break the line or reach the terminal raw. */
export function complain(message: string): void {
  process.stderr.write(`dateline: ${oneLine(message)}\n`);
}

export function oneLine(text: string): string {
  return makeSafe(text).replace(/\s+/g, ' ').trim();
}

/** A reader that went away is no error. */
export function leaveQuietlyOnBrokenPipe(): void {
  const gone = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(process.exitCode ?? 0);
    process.exit(1);
  };
  process.stdout.on('error', gone);
  process.stderr.on('error', gone);
}
