import { EventEmitter } from 'node:events';

/** The stdout that Ink is given: in debug mode it writes one whole frame a render, which goes to the painter. */
export class InkStdout extends EventEmitter {
  readonly isTTY = true;
  readonly writable = true;

  constructor(
    private readonly size: () => { readonly columns: number; readonly rows: number },
    private readonly showFrame: (frame: string) => void,
  ) {
    super();
    this.setMaxListeners(0);
  }
  get columns(): number {
    return this.size().columns;
  }
  get rows(): number {
    return this.size().rows;
  }
  write(data: string, done?: () => void): boolean {
    // Besides frames Ink writes cursor switches; the cursor is the terminal session's own.
    if (data !== '' && data !== '\n' && !/^(?:\u001b\[\?\d+[hl])+$/.test(data)) this.showFrame(data);
    done?.();
    return true;
  }
}

/** The stdin that Ink is given: it gets the keys that were read, without mouse reports and pastes. */
export class InkStdin extends EventEmitter {
  readonly isTTY = true;
  private readonly waiting: string[] = [];

  constructor() {
    super();
    this.setMaxListeners(0);
  }
  /** Hands on a key; dropped when nobody in Ink listens, or it would be typed into the next picker. */
  give(sequence: string): void {
    if (this.listenerCount('readable') === 0) return;
    this.waiting.push(sequence);
    this.emit('readable');
  }
  read(): string | null {
    return this.waiting.shift() ?? null;
  }
  setEncoding(): this {
    return this;
  }
  setRawMode(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}
