import { parentPort, workerData } from 'node:worker_threads';
import { type RunMessage, type RunRequest, runPile } from './run-pile.ts';

/** The reading of a pile in a thread of its own. After each message it waits until the other side has taken it over. */
async function work(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('worker.ts was not started as a worker');
  const request = workerData as RunRequest;
  let taken: (() => void) | null = null;
  port.on('message', () => taken?.());
  const send = (message: RunMessage) => {
    // Nothing is waited for where nothing is to be done: the other side only notes the name of the file.
    if (message.kind === 'started') {
      port.postMessage(message);
      return;
    }
    return new Promise<void>((resolve) => {
      taken = resolve;
      port.postMessage(message);
    });
  };
  try {
    const load = async () => (await import('./engines.ts')).loadEngines({ nerModel: request.nerModel ?? undefined });
    await runPile(request, load, send);
  } catch (error) {
    await send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
  port.close();
}

await work();
