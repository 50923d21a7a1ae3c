import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IPty } from '@lydell/node-pty';
import type { Terminal } from '@xterm/headless';

// A package in the older module format, whose exports Node does not find by name.
const headless: typeof import('@xterm/headless') = createRequire(import.meta.url)('@xterm/headless');

export interface SessionOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly paths?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments in place of the paths: any command line. */
  readonly args?: readonly string[];
  /** Runs the program under a shell with job control, by this script; "$@" is the program with its arguments. */
  readonly shell?: string;
}

/** The built program in a pseudo-terminal of its own, with the screen it draws. */
export interface ReaderSession {
  readonly pid: number;
  /** The screen as text, one line a row. */
  screen(): string;
  /** Everything the program has written. */
  stream(): string;
  /** Keys by name or as what they type; "wait 200" pauses so many ms. */
  press(...keys: readonly string[]): Promise<void>;
  expectScreen(wanted: string | RegExp, withinMs?: number): Promise<void>;
  /** Waits until bytes were written. */
  expectStream(wanted: string): Promise<void>;
  /** The title the program gave to the window. */
  terminalTitle(): string;
  expectGone(unwanted: string | RegExp): Promise<void>;
  resize(columns: number, rows: number): void;
  /** Writes bytes as they are, all at once. */
  type(bytes: string): void;
  /** What of the terminal is not as it was before the program started; empty when all was given back. */
  notGivenBack(): string[];
  /** Waits until nothing has been written for a while. */
  settle(quietMs?: number): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Closes the terminal under the program, and waits for its end. */
  hangUp(withinMs: number): Promise<void>;
  exitCode(withinMs?: number): Promise<number>;
  readonly terminal: Terminal;
  close(): void;
}

const KEYS: Readonly<Record<string, string>> = {
  enter: '\r',
  escape: '\u001b',
  tab: '\t',
  'shift-tab': '\u001b[Z',
  up: '\u001b[A',
  down: '\u001b[B',
  pagedown: '\u001b[6~',
  pageup: '\u001b[5~',
  end: '\u001b[F',
  home: '\u001b[H',
  'ctrl-z': '\u001a',
  'ctrl-c': '\u0003',
  'ctrl-l': '\u000c',
  'ctrl-d': '\u0004',
  backspace: '\u007f',
};

/** The native module that makes pseudo-terminals; null on platforms it was not built for. */
async function loadPty(): Promise<typeof import('@lydell/node-pty') | null> {
  try {
    return await import('@lydell/node-pty');
  } catch {
    return null;
  }
}

const pty = await loadPty();
/** Another build can be tested by naming its `cli.js`. */
const built = process.env.DATELINE_PROGRAM ?? 'dist/cli.js';
if (!process.env.DATELINE_PROGRAM) execFileSync(process.execPath, ['esbuild.config.mjs', '--if-needed']);
/** Tests that need a pseudo-terminal are skipped where there is none. */
export const hasPty = pty !== null;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export function openSession(options: SessionOptions = {}): ReaderSession {
  const { columns = 160, rows = 45, paths = ['seeds'], env = {}, args, shell } = options;
  const home = mkdtempSync(join(tmpdir(), 'dateline-e2e-'));
  const program = [process.execPath, built, ...(args ?? paths)];
  const [command, ...words] = shell ? ['/bin/sh', '-c', shell, 'sh', ...program] : program;
  const child: IPty = pty!.spawn(command, words, {
    cols: columns,
    rows,
    encoding: null,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      TERM: 'xterm-256color',
      COLORTERM: 'truecolor',
      LANG: 'C.UTF-8',
      ...env,
    },
  });
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 0 });
  const chunks: Buffer[] = [];
  let title = '';
  terminal.onTitleChange((changed) => {
    title = changed;
  });
  let lastData = Date.now();
  let exit: number | null = null;
  child.onData((data: string | Buffer) => {
    const bytes = Buffer.from(data as Buffer);
    chunks.push(bytes);
    lastData = Date.now();
    terminal.write(bytes);
  });
  child.onExit(({ exitCode, signal }) => {
    exit = signal ? 128 + signal : exitCode;
  });
  const screen = () => {
    const { active } = terminal.buffer;
    const lines = Array.from(
      { length: terminal.rows },
      (_, y) => active.getLine(active.baseY + y)?.translateToString(true) ?? '',
    );
    return lines.join('\n');
  };
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const until = async (holds: () => boolean, what: string, withinMs: number) => {
    const end = Date.now() + withinMs;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}; the screen shows:\n${screen()}`);
      await pause(15);
    }
  };
  const holds = (wanted: string | RegExp) =>
    typeof wanted === 'string' ? screen().includes(wanted) : wanted.test(screen());
  return {
    pid: child.pid,
    terminal,
    screen,
    stream: () => Buffer.concat(chunks).toString('utf8'),
    async press(...keys) {
      for (const key of keys) {
        const wait = /^wait (\d+)$/.exec(key);
        if (wait) {
          await pause(Number(wait[1]));
          continue;
        }
        child.write(KEYS[key] ?? key);
        // Keys of a person come one by one; an Esc must not melt into the key after it.
        await pause(key === 'escape' ? 120 : 25);
      }
    },
    type: (bytes) => child.write(bytes),
    notGivenBack() {
      const stream = Buffer.concat(chunks).toString('latin1');
      const lastOf = (sequence: string) => stream.lastIndexOf(sequence);
      const { modes, buffer } = terminal;
      return [
        buffer.active.type === 'normal' ? '' : 'the alternate screen is still shown',
        lastOf('\u001b[?25h') >= lastOf('\u001b[?25l') ? '' : 'the cursor is hidden',
        modes.mouseTrackingMode === 'none' ? '' : 'the mouse is still reported',
        modes.bracketedPasteMode ? 'pastes are still marked' : '',
        modes.wraparoundMode ? '' : 'lines do not wrap',
        lastOf('\u001b[?2026l') >= lastOf('\u001b[?2026h') ? '' : 'a frame was left open',
      ].filter(Boolean);
    },
    expectScreen: (wanted, withinMs = 15_000) => until(() => holds(wanted), String(wanted), withinMs),
    expectStream: (wanted) =>
      until(() => Buffer.concat(chunks).toString('utf8').includes(wanted), JSON.stringify(wanted), 15_000),
    terminalTitle: () => title,
    expectGone: (unwanted) => until(() => !holds(unwanted), `the end of ${unwanted}`, 8_000),
    resize(newColumns, newRows) {
      terminal.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
    },
    async settle(quietMs = 150) {
      while (Date.now() - lastData < quietMs) await pause(20);
    },
    signal: (name) => process.kill(child.pid, name),
    async hangUp(withinMs) {
      (child as IPty & { destroy(): void }).destroy();
      await until(() => !isAlive(child.pid), 'the end of a program without a terminal', withinMs);
      exit ??= 128;
    },
    async exitCode(withinMs = 8_000) {
      await until(() => exit !== null, 'the end of the program', withinMs);
      return exit!;
    },
    close() {
      try {
        if (exit === null) child.kill('SIGKILL');
      } catch {
        // It has ended in the meantime.
      }
      terminal.dispose();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
