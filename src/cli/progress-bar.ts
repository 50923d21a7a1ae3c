/** A line on a terminal that says how far a long work is; silent when the stream is no terminal. */
export interface ProgressBar {
  show(done: number, total: number): void;
  /** Takes the line away again. */
  close(): void;
}

const WIDTH = 24;
const EVERY = 80;

export function openProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY || process.env.TERM === 'dumb') return { show() {}, close() {} };
  let last = 0;
  return {
    show(done, total) {
      const now = Date.now();
      if (total === 0 || (done < total && now - last < EVERY)) return;
      last = now;
      const full = Math.round((done / total) * WIDTH);
      stream.write(`\r${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}  ${done} of ${total} files\u001b[K`);
    },
    close() {
      stream.write('\r\u001b[K');
    },
  };
}
