import { InkStdin } from '../terminal/ink-streams.ts';

export type PickerKey = 'up' | 'down' | 'enter';

const SEQUENCES: Readonly<Record<PickerKey, string>> = { up: '\u001b[A', down: '\u001b[B', enter: '\r' };

/** A picker begins to listen a moment after it is drawn; keys that were typed ahead wait so long. */
const WAIT_MS = 1_000;

/** The stdin that Ink is given: it carries only the keys that a picker is to have. */
export function createPickerStdin(): { readonly stdin: NodeJS.ReadStream; give(key: PickerKey): void } {
  const stdin = new InkStdin();
  let ahead: { readonly key: PickerKey; readonly at: number }[] = [];
  const flush = () => {
    const waiting = ahead.filter(({ at }) => performance.now() - at < WAIT_MS);
    ahead = [];
    for (const { key } of waiting) stdin.give(SEQUENCES[key]);
  };
  stdin.on('newListener', (event) => {
    if (event === 'readable') setImmediate(flush);
  });
  return {
    stdin: stdin as unknown as NodeJS.ReadStream,
    give(key) {
      if (stdin.listenerCount('readable') === 0) ahead.push({ key, at: performance.now() });
      else stdin.give(SEQUENCES[key]);
    },
  };
}
