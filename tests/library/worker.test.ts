import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { buildCli } from '../cli/run-cli.ts';
import { noMarks } from './made-articles.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
let program: string;

beforeAll(async () => {
  program = await buildCli();
}, 60_000);
afterAll(() => rmSync(dirname(program), { recursive: true, force: true }));

function ready(library: Library): Promise<void> {
  return new Promise((resolve) => {
    library.onChange(() => {
      if (library.progress.phase === 'ready') resolve();
    });
  });
}

/** Everything that is asked of a pile when it is read from front to back. */
function everything(library: Library) {
  const list = library.list({ filter: null, sort: 'date', marks: noMarks, folded: new Set() });
  const timeline = library.timeline({ scope: { kind: 'all' }, zoom: 'day', corroborated: false, marks: noMarks });
  const entries = Array.from({ length: list.length }, (_, at) => list.entry(at));
  const articles = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.summary.id] : []));
  return {
    entries,
    events: Array.from({ length: timeline.length }, (_, at) => timeline.entry(at)),
    articles: articles.map((id) => library.article(id)),
    sources: articles.map((id) => library.source(id)),
    related: articles.map((id) => library.related(id)),
    names: library.entities().map((entity) => library.entityCard(entity.id)),
  };
}

describe('the worker', () => {
  it('finds the same as the stages in this thread, while this thread goes on', async () => {
    const inWorker = openLibrary([seeds], { worker: pathToFileURL(join(dirname(program), 'worker.mjs')) });
    let longest = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 2);
    await ready(inWorker);
    clearInterval(pulse);
    const here = openLibrary([seeds], { worker: null });
    await ready(here);
    expect(inWorker.skipped).toEqual([]);
    expect(inWorker.articleCount).toBe(6);
    expect(everything(inWorker)).toEqual(everything(here));
    // Taking over what the worker sends must fit between two keys, also on a busy machine.
    expect(longest).toBeLessThan(250);
    await inWorker.close();
    await here.close();
  });
});
