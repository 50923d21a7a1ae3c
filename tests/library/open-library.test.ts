import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFilter } from '../../src/library/filter/parse.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { readPile } from '../../src/library/pipeline.ts';
import { noMarks } from './made-articles.ts';

let folder: string;
let library: Library | null = null;

const ARTICLE = (place: string) =>
  `Storm closes the port of ${place}\n\nHarbour News\n3 March 2025\n\nA storm closed the port of ${place} on Sunday, the harbour master Ola Dahl said. ` +
  `Ferries stayed in port.\n\nOla Dahl will meet the minister on 5 March 2025.\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-library-'));
});
afterEach(async () => {
  await library?.close();
  library = null;
  rmSync(folder, { recursive: true, force: true });
});

function open(path = folder): Library {
  library = openLibrary([path], { worker: null });
  return library;
}

function ready(opened: Library): Promise<void> {
  return new Promise((resolve) => {
    const off = opened.onChange(() => {
      if (opened.progress.phase !== 'ready') return;
      off();
      resolve();
    });
  });
}

const all = { filter: null, sort: 'date', marks: noMarks, folded: new Set<string>() } as const;

describe('opening a pile', () => {
  it('answers at once, and fills', async () => {
    writeFileSync(join(folder, 'bergen.txt'), ARTICLE('Bergen'));
    writeFileSync(join(folder, 'oslo.txt'), ARTICLE('Oslo'));
    const opened = open();
    expect(opened.list(all).length).toBe(0);
    expect(opened.progress.phase).toBe('listing');
    const revision = opened.revision;
    await ready(opened);
    expect(opened.revision).toBeGreaterThan(revision);
    expect(opened.progress).toEqual({ done: 2, total: 2, phase: 'ready' });
    expect(opened.list(all).length).toBe(2);
    expect(opened.list({ ...all, filter: parseFilter('title:bergen') }).length).toBe(1);
    expect(
      opened.timeline({ scope: { kind: 'all' }, zoom: 'day', corroborated: false, marks: noMarks }).length,
    ).toBeGreaterThan(0);
  });

  it('is named after the folder', () => {
    mkdirSync(join(folder, 'case files'));
    expect(open(join(folder, 'case files')).name).toBe('case files');
  });

  it('lists what was skipped with its reason, and reads the rest', async () => {
    writeFileSync(join(folder, 'bergen.txt'), ARTICLE('Bergen'));
    writeFileSync(join(folder, 'empty.txt'), '');
    const opened = open();
    await ready(opened);
    expect(opened.articleCount).toBe(1);
    expect(opened.skipped).toEqual([{ file: join(folder, 'empty.txt'), reason: 'is empty', named: false }]);
  });

  it('tells of a folder that is not there', async () => {
    const opened = open(join(folder, 'nowhere'));
    await ready(opened);
    expect(opened.skipped).toMatchObject([{ reason: 'does not exist', named: true }]);
  });

  it('keeps the decoded source for the source view', async () => {
    writeFileSync(join(folder, 'bergen.txt'), ARTICLE('Bergen'));
    const opened = open();
    await ready(opened);
    const entry = opened.list(all).entry(0);
    expect(entry.kind === 'article' && opened.source(entry.summary.id)).toBe(ARTICLE('Bergen'));
  });

  it('gives the same file twice two ids', async () => {
    writeFileSync(join(folder, 'a.txt'), ARTICLE('Bergen'));
    writeFileSync(join(folder, 'b.txt'), ARTICLE('Bergen'));
    const opened = open();
    await ready(opened);
    expect(opened.articleCount).toBe(2);
  });

  it('honours corrections that come later', async () => {
    writeFileSync(join(folder, 'bergen.txt'), ARTICLE('Bergen'));
    const opened = open();
    await ready(opened);
    const name = opened.entities().find((entity) => entity.name.includes('Dahl'));
    expect(name).toBeDefined();
    const forms = (name?.forms ?? []).map(({ text }) => text);
    opened.correct(forms.map((form) => ({ kind: 'ignore', name: { form, type: name?.type ?? 'person' } })));
    await ready(opened);
    expect(opened.entities().map((entity) => entity.name)).not.toContain(name?.name);
    expect(opened.articleCount).toBe(1);
  });
});

describe('the pipe', () => {
  it('finds what the library finds', async () => {
    writeFileSync(join(folder, 'bergen.txt'), ARTICLE('Bergen'));
    writeFileSync(join(folder, 'oslo.txt'), ARTICLE('Oslo'));
    const opened = open();
    await ready(opened);
    const pile = await readPile([folder]);
    expect(pile.articles.map(({ article }) => article.id).every((id) => opened.article(id) !== null)).toBe(true);
    expect(pile.analysis.entities).toEqual(opened.entities());
    expect(pile.analysis.events.every((event) => opened.event(event.id) !== null)).toBe(true);
  });

  it('goes only as far as it is asked to', async () => {
    writeFileSync(join(folder, 'bergen.txt'), ARTICLE('Bergen'));
    const { articles, analysis } = await readPile([folder], { until: 'dates' });
    expect(articles[0].dates.length).toBeGreaterThan(0);
    expect(articles[0].mentions).toEqual([]);
    expect(analysis.entities).toEqual([]);
  });
});

describe('lines that the articles of one outlet share', () => {
  it('are taken out of the articles in the reader', async () => {
    const body = (place: string) =>
      `A storm closed the port of ${place} on Sunday, said the harbour master of ${place}. Ferries stayed in port.\n\n` +
      `The mayor of ${place} called it the worst storm in years, and asked people to stay at home until the wind falls.\n\n` +
      `Schools in ${place} stay closed on Monday. The buses of ${place} run again on Tuesday, the operator said.\n\n`;
    const shared = 'Our newsroom at Quay Street is looking for people who care for boats';
    for (const place of ['Bergen', 'Oslo', 'Stavanger', 'Tromsø']) {
      writeFileSync(
        join(folder, `${place}.txt`),
        `Storm closes the port of ${place}\n\n3 March 2025\n\n${body(place)}${shared}\n`,
      );
    }
    const opened = open();
    await ready(opened);
    expect(opened.articleCount).toBe(4);
    expect(opened.list({ ...all, filter: parseFilter('"people who care for boats"') }).length).toBe(0);
    expect(opened.list({ ...all, filter: parseFilter('ferries') }).length).toBe(4);
  });
});

describe('a file that holds many articles', () => {
  it('fills the library article by article, and counts them', async () => {
    const lines = Array.from({ length: 60 }, (_, at) =>
      JSON.stringify({
        id: `n${at}`,
        title: `Storm ${at}`,
        date: '2025-03-03',
        text: `A storm closed port ${at} on Sunday.`,
      }),
    );
    writeFileSync(join(folder, 'many.jsonl'), lines.join('\n'));
    const opened = open();
    const counts: number[] = [];
    opened.onChange(() => counts.push(opened.articleCount));
    await ready(opened);
    expect(opened.articleCount).toBe(60);
    expect(opened.progress).toEqual({ done: 60, total: 60, phase: 'ready' });
    expect(counts.some((count) => count > 0 && count < 60)).toBe(true);
  });
});
