import type { Database } from './driver.ts';

/** "DtLn": marks a file as a library of dateline's. */
export const APPLICATION = 0x44_74_4c_6e;

/** Step n leads from version n to n + 1. A step that went out is never changed; docs/library.md describes the tables. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
   CREATE TABLE source (
     id INTEGER PRIMARY KEY,
     path TEXT NOT NULL UNIQUE,
     stamp TEXT,
     digest TEXT NOT NULL,
     articles INTEGER NOT NULL,
     head BLOB NOT NULL
   ) STRICT;
   CREATE TABLE document (
     source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
     place INTEGER NOT NULL,
     record BLOB NOT NULL,
     UNIQUE (source, place)
   ) STRICT;
   CREATE TABLE result (place INTEGER PRIMARY KEY, hash BLOB NOT NULL, message BLOB NOT NULL) STRICT;`,
];

export const VERSION = MIGRATIONS.length;

/** Where a file stands: `foreign` belongs to something else. */
export type SchemaState = { readonly kind: 'own'; readonly version: number } | { readonly kind: 'empty' | 'foreign' };

export function schemaState(database: Database): SchemaState {
  const [{ application_id: application }] = database.all<{ application_id: number }>('PRAGMA application_id');
  const [{ user_version: version }] = database.all<{ user_version: number }>('PRAGMA user_version');
  if (application === APPLICATION) return { kind: 'own', version };
  const [{ tables }] = database.all<{ tables: number }>('SELECT count(*) AS tables FROM sqlite_schema');
  return { kind: tables === 0 && version === 0 && application === 0 ? 'empty' : 'foreign' };
}

/** Brings a file from a version to the newest one; each step is done whole or not at all. */
export function migrate(database: Database, from: number, migrations: readonly string[] = MIGRATIONS): void {
  for (const [at, step] of migrations.entries()) {
    if (at < from) continue;
    inTransaction(database, () => {
      database.exec(step);
      database.exec(`PRAGMA application_id = ${APPLICATION}`);
      database.exec(`PRAGMA user_version = ${at + 1}`);
    });
  }
}

/** Does all of it or nothing; the write lock is taken at once, so that nothing can come between. */
export function inTransaction<Value>(database: Database, work: () => Value): Value {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // After some faults, a full disk among them, SQLite has rolled back by itself.
    }
    throw error;
  }
}
