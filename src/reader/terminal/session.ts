import { writeSync } from 'node:fs';

/** Alternate screen, cursor hidden, no automatic wrapping, bracketed paste, mouse presses and wheel in SGR form. */
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h\u001b[?1000h\u001b[?1006h\u001b[H\u001b[2J';
const LEAVE = '\u001b[?2026l\u001b[m\u001b[?1006l\u001b[?1000l\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l';

export interface Session {
  readonly active: boolean;
  enter(): void;
  /** Gives the terminal back as it was. May be called at any time, any number of times; writes at once. */
  leave(): void;
}

/** Takes the terminal over and gives it back: the one place where its modes are changed. */
export function createSession(input: NodeJS.ReadStream, output: NodeJS.WriteStream & { fd?: number }): Session {
  const fd = output.fd ?? 1;
  let active = false;
  return {
    get active() {
      return active;
    },
    enter() {
      if (active) return;
      active = true;
      input.setRawMode?.(true);
      writeNow(fd, ENTER);
    },
    leave() {
      if (!active) return;
      active = false;
      writeNow(fd, LEAVE);
      try {
        input.setRawMode?.(false);
      } catch {
        // The terminal is gone: there is nothing left to give back.
      }
    },
  };
}

/** Writes before returning, as a process that is about to end must. A terminal that is full is waited for shortly. */
function writeNow(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  let sent = 0;
  for (let tries = 0; sent < bytes.length && tries < 200; tries++) {
    try {
      sent += writeSync(fd, bytes, sent);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
