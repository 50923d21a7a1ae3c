import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { RunMessage, RunRequest } from './run-pile.ts';

/** A reading of a pile that goes on beside everything else. */
export interface PileRun {
  stop(): Promise<void>;
}

/** A file may take so long; then the thread is ended, and the pile read without it. */
const FILE_BUDGET_MS = 30_000;

/** So often a pile is begun anew without a file; more than that, and it is not the files. */
const MOST_RESTARTS = 5;

/** Room for short-lived objects: with thirty times as much a large pile is read 9 % faster, and a small one takes 25 MB more. */
const YOUNG_OBJECTS_MB = 6;

const WORKER_PLACES = ['./worker.js', '../worker.js'];

export interface RunnerOptions {
  /** Milliseconds a file may take. */
  readonly fileBudget?: number;
  /** The worker's script; null runs in this thread. Found beside the bundle when it is not given. */
  readonly worker?: URL | null;
}

/**
 * Starts reading in a worker thread, or in this thread where there is no worker script or it cannot start. `take` is
 * called for each message in turn; the next one comes after other work of the event loop had its chance.
 */
export function startRun(
  request: RunRequest,
  take: (message: RunMessage) => void,
  options: RunnerOptions = {},
): PileRun {
  const script = options.worker === undefined ? findWorker() : options.worker;
  return script ? runInWorker(script, request, take, options.fileBudget ?? FILE_BUDGET_MS) : runHere(request, take);
}

function findWorker(): URL | null {
  return WORKER_PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url)) ?? null;
}

function runHere(request: RunRequest, take: (message: RunMessage) => void): PileRun {
  let stopped = false;
  const run = async () => {
    const { runPile } = await import('./run-pile.ts');
    const load = async () => (await import('./engines.ts')).loadEngines({ nerModel: request.nerModel ?? undefined });
    await runPile(request, load, async (message) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (stopped) throw new Stopped();
      take(message);
    });
  };
  const done = run().catch((error) => {
    if (!(error instanceof Stopped)) take({ kind: 'failed', message: (error as Error).message });
  });
  return {
    async stop() {
      stopped = true;
      await done;
    },
  };
}

class Stopped extends Error {}

function runInWorker(script: URL, first: RunRequest, take: (message: RunMessage) => void, budget: number): PileRun {
  let request = first;
  let worker: Worker | null = null;
  let here: PileRun | null = null;
  let file: { readonly name: string; readonly since: number } | null = null;
  let heard = false;
  let over = false;

  const finish = () => {
    over = true;
    clearInterval(watch);
  };
  const start = () => {
    const own = new Worker(script, {
      workerData: request,
      stdin: false,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_OBJECTS_MB },
    });
    worker = own;
    own.on('message', (message: RunMessage) => {
      if (own !== worker || over) return;
      heard = true;
      if (message.kind === 'started') {
        file = { name: message.file, since: Date.now() };
        return;
      }
      file = null;
      if (message.kind === 'ready' || message.kind === 'failed') finish();
      take(message);
      setImmediate(() => own.postMessage('taken'));
    });
    let broken = new Error('the thread ended');
    own.on('error', (error) => {
      broken = error;
    });
    // Only at the exit has every message come that was sent before the error.
    own.on('exit', () => {
      if (own !== worker || over) return;
      // Memory runs out by one monstrous file, or by a pile that is too large: then leaving files out does not help.
      const outOfMemory = (broken as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (heard && file && !(outOfMemory && request.without.length > 0)) {
        giveUp(file.name, `could not be read (${broken.message})`);
        return;
      }
      finish();
      if (heard) take({ kind: 'failed', message: broken.message });
      else here = runHere(request, take);
    });
  };
  const giveUp = (name: string, reason: string) => {
    const old = worker;
    worker = null;
    file = null;
    void old?.terminate();
    if (request.without.length >= MOST_RESTARTS) {
      finish();
      take({ kind: 'failed', message: `${name} ${reason}` });
      return;
    }
    request = { ...request, without: [...request.without, name] };
    take({
      kind: 'articles',
      articles: [],
      sources: [],
      problems: [{ file: name, reason, named: false }],
      done: 0,
      total: 0,
    });
    start();
  };
  const watch = setInterval(
    () => {
      if (file && Date.now() - file.since > budget) giveUp(file.name, `took longer than ${budget / 1000} s`);
    },
    Math.min(1_000, budget),
  ).unref();
  // A reader draws its first frame in the turn in which it opens the pile: that goes before starting a thread.
  const starting = setImmediate(start);
  return {
    async stop() {
      clearImmediate(starting);
      finish();
      await worker?.terminate();
      await here?.stop();
    },
  };
}
