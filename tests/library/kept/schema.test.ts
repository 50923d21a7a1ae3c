import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, loadDriver, type SqlBytes, textOf } from '../../../src/library/kept/driver.ts';
import { inTransaction, migrate, schemaState, VERSION } from '../../../src/library/kept/schema.ts';

let folder: string;
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-schema-'));
  database = loadDriver().open(join(folder, 'a library.sqlite'));
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

function addSource(path: string): void {
  database.run(
    'INSERT INTO source (path, stamp, digest, articles, head) VALUES (?, ?, ?, ?, ?)',
    path,
    null,
    'digest',
    1,
    Buffer.from([0, 255, 0]),
  );
}

function paths(): string[] {
  return database
    .all<{ path: SqlBytes }>('SELECT CAST(path AS BLOB) AS path FROM source ORDER BY id')
    .map(({ path }) => textOf(path));
}

describe('the schema', () => {
  it('is made in an empty file, and again is nothing to do', () => {
    expect(schemaState(database)).toEqual({ kind: 'empty' });
    migrate(database, 0);
    expect(schemaState(database)).toEqual({ kind: 'own', version: VERSION });
    addSource('/pile/ünï ’quotes’ ".txt');
    migrate(database, VERSION);
    expect(paths()).toEqual(['/pile/ünï ’quotes’ ".txt']);
  });

  it('is brought from version to version with what is in it', () => {
    migrate(database, 0);
    addSource('/pile/a.txt');
    const steps = [
      ...Array<string>(VERSION).fill('SELECT fail'),
      'ALTER TABLE source ADD COLUMN later TEXT',
      "UPDATE source SET path = path || '!'",
    ];
    migrate(database, VERSION, steps);
    expect(schemaState(database)).toEqual({ kind: 'own', version: VERSION + 2 });
    expect(paths()).toEqual(['/pile/a.txt!']);
  });

  it('stays at the version before a step that fails', () => {
    migrate(database, 0);
    const steps = [...Array<string>(VERSION).fill(''), 'CREATE TABLE more (a TEXT); SELECT no FROM nothing'];
    expect(() => migrate(database, VERSION, steps)).toThrow(/nothing/);
    expect(schemaState(database)).toEqual({ kind: 'own', version: VERSION });
    expect(database.all("SELECT 1 AS one FROM sqlite_schema WHERE name = 'more'")).toEqual([]);
  });

  it('tells a file of another program', () => {
    database.exec('CREATE TABLE song (title TEXT)');
    expect(schemaState(database)).toEqual({ kind: 'foreign' });
  });
});

describe('a transaction', () => {
  it('is done whole or not at all', () => {
    migrate(database, 0);
    expect(() =>
      inTransaction(database, () => {
        addSource('/pile/a.txt');
        addSource('/pile/a.txt');
      }),
    ).toThrow();
    expect(paths()).toEqual([]);
    inTransaction(database, () => addSource('/pile/a.txt'));
    expect(paths()).toEqual(['/pile/a.txt']);
  });
});

describe('a connection that only reads', () => {
  it('sees what was committed and can change nothing', () => {
    database.exec('PRAGMA journal_mode = WAL');
    migrate(database, 0);
    addSource('/pile/a.txt');
    const reader = loadDriver().open(join(folder, 'a library.sqlite'), { readOnly: true });
    const [row] = reader.all<{ head: SqlBytes; n: number }>(
      'SELECT CAST(head AS BLOB) AS head, count(*) AS n FROM source',
    );
    expect([...Buffer.from(row.head as Uint8Array)]).toEqual([0, 255, 0]);
    expect(row.n).toBe(1);
    expect(() => reader.exec('DELETE FROM source')).toThrow();
    reader.close();
  });
});
