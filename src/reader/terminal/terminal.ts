import { BACKGROUND_QUESTION, backgroundOfAnswer, mayAskBackground } from './ask-background.ts';
import { type Capabilities, detectCapabilities } from './capabilities.ts';
import { copyText } from './copy-text.ts';
import { InkStdin, InkStdout } from './ink-streams.ts';
import type { InputEvent, RawInput } from './input-event.ts';
import { createInputParser } from './input-parser.ts';
import { openUrl } from './open-url.ts';
import { createPainter } from './painter.ts';
import { createSession } from './session.ts';

export type { Capabilities } from './capabilities.ts';
export type { InputEvent } from './input-event.ts';

/** A terminal that was taken over. Give `stdout` and `stdin` to Ink's `render` together with `debug: true`. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  readonly capabilities: Capabilities;
  readonly stdout: NodeJS.WriteStream;
  readonly stdin: NodeJS.ReadStream;
  /** Keys, mouse and pastes, in order. Gives back the way to stop listening. */
  onInput(listener: (event: InputEvent) => void): () => void;
  /** The size, or what is known of the background, has changed; changes that follow each other quickly are told once. */
  onResize(listener: () => void): () => void;
  /** Ctrl-Z: gives the terminal back, stops the program, and takes over again when it goes on. */
  suspend(): void;
  /** Sends the whole screen again. */
  redraw(): void;
  /** False when the address may not be opened. */
  openUrl(url: string): boolean;
  copy(text: string): void;
  /** Gives the terminal back for good. */
  close(): void;
}

export interface TerminalOptions {
  readonly input?: NodeJS.ReadStream;
  readonly output?: NodeJS.WriteStream;
  readonly env?: NodeJS.ProcessEnv;
  /** The terminal is gone, or a signal asks to end: what is to be done before the process ends with this code. */
  readonly onEnd?: (exitCode: number) => void;
  /** A fault nobody caught: told after the terminal was given back. Without it, the fault is printed. */
  readonly onFault?: (error: unknown) => void;
}

/** A lone Esc is a key when nothing follows it for so long. */
const ESCAPE_DELAY_MS = 30;
/** A paste may come in pieces, slowly; what follows a paste that was ended too early would count as keys. */
const PASTE_DELAY_MS = 2000;
const RESIZE_DELAY_MS = 20;
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

export function openTerminal(options: TerminalOptions = {}): Terminal {
  const { input = process.stdin, output = process.stdout, env = process.env } = options;
  let capabilities = detectCapabilities(env);
  const session = createSession(input, output);
  const painter = createPainter({ colors: capabilities.colorDepth !== 'none' });
  const parser = createInputParser();
  const inputListeners = new Set<(event: InputEvent) => void>();
  const resizeListeners = new Set<() => void>();
  const inkStdin = new InkStdin();
  const size = () => ({ columns: output.columns || 80, rows: output.rows || 24 });
  let lastFrame: string | null = null;
  let escapeTimer: NodeJS.Timeout | null = null;
  let resizeTimer: NodeJS.Timeout | null = null;
  let goOnTimer: NodeJS.Timeout | null = null;
  let asked = false;
  let closed = false;

  const show = (frame: string) => {
    lastFrame = frame;
    if (!session.active) return;
    const changes = painter.paint(frame, size().rows);
    if (changes !== '') output.write(changes);
    if (!asked) {
      asked = true;
      if (mayAskBackground(env)) output.write(BACKGROUND_QUESTION);
    }
  };
  const inkStdout = new InkStdout(size, show);

  const learn = (answer: string) => {
    const background = backgroundOfAnswer(answer);
    if (background === null || background === capabilities.background) return;
    capabilities = { ...capabilities, background };
    for (const listener of [...resizeListeners]) listener();
  };
  const deliver = (found: readonly RawInput[]) => {
    for (const { event, sequence } of found) {
      if (event.kind === 'answer') {
        learn(sequence);
        continue;
      }
      if (sequence !== '') inkStdin.give(sequence);
      for (const listener of [...inputListeners]) listener(event);
    }
  };
  const read = (chunk: string) => {
    if (escapeTimer) clearTimeout(escapeTimer);
    escapeTimer = null;
    deliver(parser.push(chunk));
    if (!parser.waiting) return;
    const delay = parser.pasting ? PASTE_DELAY_MS : ESCAPE_DELAY_MS;
    escapeTimer = setTimeout(() => deliver(parser.flush()), delay);
  };
  const resized = () => {
    if (resizeTimer) return;
    resizeTimer = setTimeout(() => {
      resizeTimer = null;
      painter.forget();
      inkStdout.emit('resize');
      for (const listener of [...resizeListeners]) listener();
    }, RESIZE_DELAY_MS);
  };
  const redraw = () => {
    painter.forget();
    if (lastFrame !== null) show(lastFrame);
  };

  const end = (exitCode: number) => {
    close();
    if (options.onEnd) options.onEnd(exitCode);
    else process.exit(exitCode);
  };
  const fault = (error: unknown) => {
    close();
    if (options.onFault) options.onFault(error);
    else console.error(error);
    process.exit(1);
  };
  const goOn = () => {
    if (goOnTimer) clearTimeout(goOnTimer);
    goOnTimer = null;
    if (closed || session.active) return;
    process.on('SIGTSTP', suspend);
    session.enter();
    input.resume();
    resized();
    redraw();
  };
  const suspend = () => {
    if (closed || !session.active) return;
    session.leave();
    input.pause();
    process.off('SIGTSTP', suspend);
    // To the whole group, so that a script which started the program stops with it and the shell comes back.
    process.kill(0, 'SIGTSTP');
    // A group without a shell to stop for is not stopped: then the program goes on at once.
    goOnTimer = setTimeout(goOn, 50);
  };
  const signals = Object.entries(SIGNALS).map(([name, code]) => [name, () => end(code)] as const);
  const hangUp = () => end(SIGNALS.SIGHUP);

  const close = () => {
    if (closed) return;
    closed = true;
    session.leave();
    if (escapeTimer) clearTimeout(escapeTimer);
    if (resizeTimer) clearTimeout(resizeTimer);
    if (goOnTimer) clearTimeout(goOnTimer);
    input.off('data', read);
    input.off('end', hangUp);
    input.off('error', hangUp);
    output.off('resize', resized);
    output.off('error', hangUp);
    input.pause();
    for (const [name, handler] of signals) process.off(name, handler);
    process.off('SIGTSTP', suspend);
    process.off('SIGCONT', goOn);
    process.off('exit', session.leave);
    process.off('uncaughtException', fault);
    process.off('unhandledRejection', fault);
  };

  session.enter();
  input.setEncoding('utf8');
  input.on('data', read);
  input.on('end', hangUp);
  input.on('error', hangUp);
  output.on('resize', resized);
  output.on('error', hangUp);
  for (const [name, handler] of signals) process.on(name, handler);
  process.on('SIGTSTP', suspend);
  process.on('SIGCONT', goOn);
  process.on('exit', session.leave);
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);

  const listen = <T>(listeners: Set<T>, listener: T) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    get columns() {
      return size().columns;
    },
    get rows() {
      return size().rows;
    },
    get capabilities() {
      return capabilities;
    },
    stdout: inkStdout as unknown as NodeJS.WriteStream,
    stdin: inkStdin as unknown as NodeJS.ReadStream,
    onInput: (listener) => listen(inputListeners, listener),
    onResize: (listener) => listen(resizeListeners, listener),
    suspend,
    redraw,
    openUrl: (url) => openUrl(url, env),
    copy: (text) => copyText(text, (sequence) => output.write(sequence), env),
    close,
  };
}
