import { plainText } from '../../src/reader/rows/row.ts';
import { type Session, startSession } from '../../src/reader/session.ts';
import type { Capabilities } from '../../src/reader/terminal/capabilities.ts';
import type { InputEvent, Terminal } from '../../src/reader/terminal/terminal.ts';
import { type MadeLibrary, makeLibrary, makeUser } from './made-pile.ts';

export interface MadeSession {
  readonly session: Session;
  readonly library: MadeLibrary;
  readonly user: ReturnType<typeof makeUser>;
  /** What was done outside: "quit", "copy …", "open …". */
  readonly done: string[];
  /** Keys as people name them: "j", "enter", "ctrl-d"; text after "type:". */
  press(...keys: readonly string[]): void;
  send(event: InputEvent): void;
  resize(columns: number, rows: number): void;
  lines(): string[];
  screen(): string;
}

const PLAIN: Capabilities = { colorDepth: 'truecolor', unicode: true, background: 'dark', dumb: false };

export function makeSession(
  more: { columns?: number; rows?: number; capabilities?: Partial<Capabilities>; library?: MadeLibrary } = {},
): MadeSession {
  const { library = makeLibrary(), capabilities = {} } = more;
  let { columns = 160, rows = 40 } = more;
  const done: string[] = [];
  const user = makeUser();
  const terminal = {
    get columns() {
      return columns;
    },
    get rows() {
      return rows;
    },
    capabilities: { ...PLAIN, ...capabilities },
    suspend: () => done.push('suspend'),
    redraw: () => done.push('redraw'),
    openUrl: (url: string) => {
      done.push(`open ${url}`);
      return true;
    },
    copy: (text: string) => done.push(`copy ${text}`),
  } as unknown as Terminal;
  const session = startSession({
    library,
    user,
    terminal,
    ownKeys: new Map(),
    quit: () => done.push('quit'),
    pick: (key) => done.push(`pick ${key}`),
  });
  library.onChange(session.libraryChanged);
  session.libraryChanged();
  const send = (event: InputEvent) => session.input(event);
  const lines = () => session.screen().map((line) => line.map(plainText).join(''));
  return {
    session,
    library,
    user,
    done,
    send,
    lines,
    press(...keys) {
      for (const key of keys) {
        if (key.startsWith('type:')) for (const letter of key.slice(5)) send(keyEvent(letter));
        else send(keyEvent(key));
      }
    },
    resize(toColumns, toRows) {
      columns = toColumns;
      rows = toRows;
      session.resized();
    },
    screen: () => lines().join('\n'),
  };
}

export function keyEvent(key: string): InputEvent {
  const ctrl = key.startsWith('ctrl-');
  const shift = key.startsWith('shift-');
  const name = key.replace(/^(?:ctrl|shift)-(?=.)/, '');
  const text = !ctrl && [...name].length === 1 ? name : name === 'space' ? ' ' : '';
  return { kind: 'key', name: name === 'space' ? ' ' : name, ctrl, meta: false, shift, text };
}
