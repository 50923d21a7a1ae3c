import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/entities/corrections.ts';
import { loadDriver } from '../../../src/library/kept/driver.ts';
import type { LibraryPlace } from '../../../src/library/kept/kept-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { noMarks } from '../made-articles.ts';
import { type KeptPile, makeKeptPile } from './kept-pile.ts';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

let kept: KeptPile;
beforeEach(() => {
  kept = makeKeptPile();
  cpSync(seeds, kept.pile, { recursive: true });
});
afterEach(() => kept.remove());

interface Seen {
  /** All that is asked when a pile is read from front to back. */
  readonly all: unknown;
  /** The numbers of articles and events that were shown one after the other. */
  readonly steps: readonly string[];
  readonly note: string | null;
}

const request = { filter: null, sort: 'date', marks: noMarks, folded: new Set<string>() } as const;
const wholeTimeline = { scope: { kind: 'all' }, zoom: 'day', corroborated: false, marks: noMarks } as const;

function everything(library: Library): unknown {
  const list = library.list(request);
  const timeline = library.timeline(wholeTimeline);
  const entries = Array.from({ length: list.length }, (_, at) => list.entry(at));
  const ids = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.summary.id] : []));
  const events = Array.from({ length: timeline.length }, (_, at) => timeline.entry(at));
  return {
    entries,
    events,
    disagreements: events.map(({ event }) => library.disagreements(event.id)),
    articles: ids.map((id) => library.article(id)),
    sources: ids.map((id) => library.source(id)),
    related: ids.map((id) => library.related(id)),
    names: library.entities().map((entity) => library.entityCard(entity.id)),
    skipped: library.skipped.map(({ file, reason }) => `${file} ${reason}`).sort(),
    counts: [library.articleCount, library.storyCount],
    outlets: library.complete('outlet:', 7),
  };
}

/** Opens the pile in this thread and sees it through. */
async function see(place?: LibraryPlace, corrections: readonly Correction[] = []): Promise<Seen> {
  const library = openLibrary([kept.pile], { worker: null, kept: place, corrections });
  const steps: string[] = [];
  await new Promise<void>((resolve) => {
    library.onChange(() => {
      const step = `${library.articleCount} articles, ${library.timeline(wholeTimeline).length} events`;
      if (steps.at(-1) !== step) steps.push(step);
      if (library.progress.phase === 'ready') resolve();
    });
  });
  const seen = { all: JSON.parse(JSON.stringify(everything(library))), steps, note: library.note };
  await library.close();
  return seen;
}

/** What is seen with the library must be what is seen without one. */
async function seeKept(corrections?: readonly Correction[]): Promise<Seen> {
  const warm = await see(kept.place, corrections);
  expect(warm.all).toEqual((await see(undefined, corrections)).all);
  expect(warm.note).toBeNull();
  return warm;
}

const TALE =
  'Pact is signed in Moscow\n\nHarbour News\n18 January 2025\n\nVladimir Putin and Masoud Pezeshkian signed a pact in Moscow on Friday.\n';

describe('what a run came to', () => {
  it('is shown whole and at once by the next one, which looks for changes and finds none', async () => {
    writeFileSync(join(kept.pile, 'empty.txt'), '');
    const cold = await seeKept();
    const warm = await seeKept();
    expect(warm.all).toEqual(cold.all);
    const last = cold.steps.at(-1);
    expect(warm.steps.slice(-1)).toEqual([last]);
    expect(warm.steps.length).toBeLessThanOrEqual(2);
  }, 120_000);

  it('gives way to what has changed, with nothing of it left over', async () => {
    const cold = await seeKept();
    const last = cold.steps.at(-1) as string;
    writeFileSync(join(kept.pile, 'tale.txt'), TALE);
    const more = await seeKept();
    expect(more.steps).toContain(last);
    expect(more.steps.at(-1)).toMatch(/^7 articles/);
    expect((await seeKept()).steps.length).toBeLessThanOrEqual(2);
    writeFileSync(join(kept.pile, 'tale.txt'), TALE.replace('Moscow on Friday', 'Tehran on Thursday'));
    await seeKept();
    const [first] = (await see(kept.place)).steps;
    expect(first).toMatch(/^7 articles/);
    rmSync(join(kept.pile, 'tale.txt'));
    const fewer = await seeKept();
    expect(fewer.steps[0]).toMatch(/^7 articles/);
    expect(fewer.steps.at(-1)).toBe(last);
  }, 240_000);

  it('follows copies, whose ids depend on each other', async () => {
    const line = '{"id":"x","title":"Storm","date":"2025-03-03","text":"A storm came to Bergen on Sunday."}\n';
    for (const name of ['a', 'b', 'c']) writeFileSync(join(kept.pile, `${name}.jsonl`), line);
    await seeKept();
    rmSync(join(kept.pile, 'a.jsonl'));
    await seeKept();
    await seeKept();
  }, 120_000);

  it('holds for the corrections it was made with', async () => {
    await seeKept();
    const corrections: Correction[] = [{ kind: 'ignore', name: { form: 'Moscow', type: 'place' } }];
    await seeKept(corrections);
    const again = await seeKept(corrections);
    expect(again.steps.length).toBeLessThanOrEqual(2);
    await seeKept();
  }, 120_000);

  it('is not shown to its end when it is damaged, and does no harm', async () => {
    const cold = await see(kept.place);
    const database = loadDriver().open(kept.path);
    const [{ last }] = database.all<{ last: number }>('SELECT max(place) AS last FROM result');
    for (const place of [2, last - 1])
      database.run('UPDATE result SET message = ? WHERE place = ?', Buffer.from('x'), place);
    database.close();
    const hurt = await see(kept.place);
    expect(hurt.all).toEqual(cold.all);
    expect(hurt.note).toMatch(/damaged/);
    expect(readFileSync(`${kept.path}.damaged`).length).toBeGreaterThan(0);
    await seeKept();
    expect((await seeKept()).steps.length).toBeLessThanOrEqual(2);
  }, 120_000);
});
