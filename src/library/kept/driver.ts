import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What may be bound to a statement. Text must hold no U+0000: libsql cuts it there; packed text is bytes. */
export type SqlValue = string | number | null | Uint8Array;

/**
 * A connection to one SQLite file: the same SQL and the same file, whichever driver is underneath.
 *
 * Columns are asked for as `CAST(… AS BLOB)` or `CAST(… AS INTEGER)`, never as they stand: on text that is not UTF-8,
 * which a damaged file may hold anywhere, libsql ends the whole process.
 */
export interface Database {
  exec(sql: string): void;
  /** Rows by column. Statements are prepared once. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  /** The number of the row that was put in last. */
  run(sql: string, ...values: readonly SqlValue[]): number;
  close(): void;
}

/** What comes out of a column that was asked for as bytes; libsql and Node differ. */
export type SqlBytes = Uint8Array | ArrayBuffer;

export interface Driver {
  readonly name: 'node:sqlite' | 'libsql';
  /** @throws an error that `faultOf` explains */
  open(path: string, options?: { readonly readOnly?: boolean }): Database;
}

interface Statement {
  all(...values: readonly SqlValue[]): unknown[];
  run(...values: readonly SqlValue[]): { readonly lastInsertRowid: number | bigint };
}

interface Connection {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): void;
}

type Connect = new (path: string, options?: Record<string, unknown>) => Connection;

/** From here on Node's own SQLite has what is used and is free of the WAL-reset fault of SQLite before 3.51.3. */
const OWN_SINCE = [22, 23] as const;

/** How long one connection waits for the lock of another, in ms. */
const PATIENCE_MS = 500;

let loaded: Driver | null = null;

/**
 * Node's own SQLite where it is new enough, else libsql, which npm installs without a compiler. Loaded when first asked
 * for.
 *
 * @throws DriverMissing when it cannot be loaded
 */
export function loadDriver(): Driver {
  try {
    loaded ??= isOwnNewEnough() ? ownDriver() : libsqlDriver();
    return loaded;
  } catch (error) {
    throw new DriverMissing((error as Error).message.split('\n')[0]);
  }
}

/** There is no SQLite: the package was not installed, or not for this machine. */
export class DriverMissing extends Error {}

function isOwnNewEnough(): boolean {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > OWN_SINCE[0] || (major === OWN_SINCE[0] && minor >= OWN_SINCE[1]);
}

function ownDriver(): Driver {
  const { DatabaseSync } = quietly(() => requirePackage('node:sqlite') as { DatabaseSync: Connect });
  return {
    name: 'node:sqlite',
    open: (path, { readOnly = false } = {}) => connect(new DatabaseSync(path, { readOnly })),
  };
}

function libsqlDriver(): Driver {
  const Connection = requirePackage('libsql') as Connect;
  return {
    name: 'libsql',
    open(path, { readOnly = false } = {}) {
      return connect(new Connection(readOnly ? `${pathToFileURL(path).href}?mode=ro` : path));
    },
  };
}

function requirePackage(name: string): unknown {
  return createRequire(import.meta.url)(name);
}

/** Node 22 says on stderr, once, that its SQLite is experimental; on a screen that is drawn that would be a stain. */
function quietly<Value>(load: () => Value): Value {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function connect(connection: Connection): Database {
  const statements = new Map<string, Statement>();
  const prepared = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const database: Database = {
    exec: (sql) => void connection.exec(sql),
    all: <Row>(sql: string, ...values: readonly SqlValue[]) => prepared(sql).all(...values) as readonly Row[],
    run: (sql, ...values) => Number(prepared(sql).run(...values).lastInsertRowid),
    close() {
      statements.clear();
      connection.close();
    },
  };
  database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
  return database;
}

/** Text that was asked for as bytes. */
export function textOf(bytes: SqlBytes): string {
  return Buffer.from(bytes as Uint8Array).toString('utf8');
}

export type Fault = 'busy' | 'full' | 'unwritable' | 'damaged';

const FAULTS: readonly (readonly [RegExp, Fault])[] = [
  [/SQLITE_(?:BUSY|LOCKED)|database (?:table )?is locked/, 'busy'],
  [/SQLITE_FULL|disk is full|ENOSPC|EDQUOT/, 'full'],
  [
    /SQLITE_(?:CANTOPEN|READONLY|PERM|IOERR|NOMEM)|EACCES|EROFS|EPERM|ENOTDIR|EEXIST|EIO|unable to open|readonly|disk I\/O error|out of memory/i,
    'unwritable',
  ],
];

/**
 * What went wrong with a file of the library; both drivers tell by code or words. All our statements fit our tables, so
 * whatever SQLite has against them lies in the file.
 */
export function faultOf(error: unknown): Fault {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const words = `${String(code ?? '')} ${String(message ?? error)}`;
  return FAULTS.find(([pattern]) => pattern.test(words))?.[1] ?? 'damaged';
}
