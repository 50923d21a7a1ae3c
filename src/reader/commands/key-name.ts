import type { InputEvent } from '../terminal/terminal.ts';

type KeyEvent = Extract<InputEvent, { kind: 'key' }>;

/** The name that a key has in the table and in keys.json: "j", "J", "ctrl-d", "shift-tab", "space", "pagedown". */
export function keyName({ name, ctrl, meta, shift, text }: KeyEvent): string {
  if (!ctrl && !meta && text !== '') return text === ' ' ? 'space' : text;
  const plain = name === ' ' ? 'space' : name;
  const shifted = shift && plain.length > 1 ? 'shift-' : '';
  return `${ctrl ? 'ctrl-' : ''}${meta ? 'alt-' : ''}${shifted}${plain}`;
}

const SHOWN: Readonly<Record<string, string>> = {
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  space: 'Space',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  backspace: 'Backspace',
};

const SHOWN_BASIC: Readonly<Record<string, string>> = { up: 'Up', down: 'Down', left: 'Left', right: 'Right' };

/** A key as people read it: "Ctrl-D", "Enter", "]". */
export function shownKey(key: string, unicode = true): string {
  if (!unicode && SHOWN_BASIC[key]) return SHOWN_BASIC[key];
  if (SHOWN[key]) return SHOWN[key];
  if (key.startsWith('ctrl-')) return `Ctrl-${key.slice(5).toUpperCase()}`;
  if (key.startsWith('alt-')) return `Alt-${key.slice(4)}`;
  return key;
}

const NAMED = new Set([
  ...Object.keys(SHOWN),
  'insert',
  'delete',
  ...Array.from({ length: 12 }, (_, at) => `f${at + 1}`),
]);

/** True for what keyName can give. */
export function isKeyName(key: string): boolean {
  const bare = key.replace(/^(?:ctrl-)?(?:alt-)?(?:shift-)?(?=.)/, '');
  return NAMED.has(bare) || [...bare].length === 1;
}
