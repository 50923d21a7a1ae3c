import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRun } from '../../src/library/pile-runner.ts';
import type { RunMessage, RunRequest } from '../../src/library/run-pile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-runner-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A worker's script that does what `body` says; `say` posts a message and waits until it was taken. */
function workerOf(body: string): URL {
  const path = join(folder, 'worker.mjs');
  writeFileSync(
    path,
    `import { parentPort, workerData } from 'node:worker_threads';
    let taken; parentPort.on('message', () => taken?.());
    const say = (message) => new Promise((resolve) => { taken = resolve; parentPort.postMessage(message); });
    const note = (message) => parentPort.postMessage(message);
    ${body}
    parentPort.close();`,
  );
  return pathToFileURL(path);
}

const request: RunRequest = {
  paths: ['pile'],
  without: [],
  corrections: [],
  nerModel: null,
  articlesToo: true,
  library: null,
};

function run(worker: URL, fileBudget: number): Promise<RunMessage[]> {
  return new Promise((resolve) => {
    const messages: RunMessage[] = [];
    startRun(
      request,
      (message) => {
        messages.push(message);
        if (message.kind === 'ready' || message.kind === 'failed') resolve(messages);
      },
      { worker, fileBudget },
    );
  });
}

const empty = (done: number) =>
  `{ kind: 'articles', articles: [], sources: [], problems: [], done: ${done}, total: 1 }`;

describe('a reading in a thread', () => {
  it('hands over every message in order', async () => {
    const worker = workerOf(`await say({ kind: 'listed', total: 1, problems: [] });
      note({ kind: 'started', file: 'a' });
      await say(${empty(1)});
      await say({ kind: 'commit' });
      await say({ kind: 'ready' });`);
    expect((await run(worker, 5_000)).map(({ kind }) => kind)).toEqual(['listed', 'articles', 'commit', 'ready']);
  });

  it('is begun again without a file that takes too long, and says so', async () => {
    const worker = workerOf(`const files = ['a', 'hangs', 'b'].filter((file) => !workerData.without.includes(file));
      await say({ kind: 'listed', total: files.length, problems: [] });
      for (const file of files) {
        note({ kind: 'started', file });
        if (file === 'hangs') for (;;);
        await say(${empty(1)});
      }
      await say({ kind: 'ready' });`);
    const messages = await run(worker, 300);
    expect(messages.flatMap((message) => (message.kind === 'articles' ? message.problems : []))).toEqual([
      { file: 'hangs', reason: 'took longer than 0.3 s', named: false },
    ]);
    expect(messages.at(-1)?.kind).toBe('ready');
  });

  it('is begun again without a file that brings the thread down', async () => {
    const worker = workerOf(`const files = ['breaks', 'b'].filter((file) => !workerData.without.includes(file));
      await say({ kind: 'listed', total: files.length, problems: [] });
      for (const file of files) {
        note({ kind: 'started', file });
        if (file === 'breaks') throw new Error('out of memory');
        await say(${empty(1)});
      }
      await say({ kind: 'ready' });`);
    const messages = await run(worker, 5_000);
    expect(messages.flatMap((message) => (message.kind === 'articles' ? message.problems : []))).toMatchObject([
      { file: 'breaks', reason: 'could not be read (out of memory)' },
    ]);
    expect(messages.at(-1)?.kind).toBe('ready');
  });

  it('is not begun again without end', async () => {
    const worker = workerOf(`await say({ kind: 'listed', total: 99, problems: [] });
      note({ kind: 'started', file: 'file ' + workerData.without.length });
      throw new Error('broken');`);
    const messages = await run(worker, 5_000);
    expect(messages.at(-1)).toEqual({ kind: 'failed', message: 'file 5 could not be read (broken)' });
  });

  it('goes on in this thread when the worker does not start', async () => {
    const messages = await run(workerOf(`throw new Error('no threads here');`), 5_000);
    expect(messages[0]).toMatchObject({
      kind: 'listed',
      total: 0,
      problems: [{ file: 'pile', reason: 'does not exist', named: true }],
    });
    expect(messages.at(-1)?.kind).toBe('ready');
  });

  it('says nothing more when it was stopped', async () => {
    const worker = workerOf(`await say({ kind: 'listed', total: 1, problems: [] }); for (;;) await say(${empty(1)});`);
    let count = 0;
    const reading = startRun(request, () => count++, { worker });
    await vi.waitFor(() => expect(count).toBeGreaterThan(0), { timeout: 10_000 });
    await reading.stop();
    const then = count;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(count).toBe(then);
  });
});
