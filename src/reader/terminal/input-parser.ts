import { makeSafe } from '../../text/safe-text.ts';
import type { Answer, InputEvent, RawInput } from './input-event.ts';

/** Longest paste that is taken, in characters; the rest is dropped. */
export const PASTE_LIMIT = 65_536;
/** Longest control sequence that is waited for. */
const SEQUENCE_LIMIT = 64;
/** Longest answer of a terminal (colours, names) that is waited for. */
const ANSWER_LIMIT = 4096;
/** So many different characters in one read were not typed: a paste into a terminal that does not mark pastes. */
const UNMARKED_PASTE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]{100,}$/;
const HELD_KEYS = 3;
/** ESC [ M and three bytes that may be anything: a mouse report in the form that was never asked for. */
const OLD_MOUSE_REPORT = 6;
/** Behind ESC they begin a string that a terminal sends: an answer about its colours, its name, a setting. */
const ANSWER_STARTS = ']P_^X';
const PASTE_BEGIN = '\u001b[200~';
const PASTE_END = '\u001b[201~';

export interface InputParser {
  /** Takes what the terminal sent; gives what is complete. */
  push(chunk: string): RawInput[];
  /** True when an Esc was read that may be a key of its own or the start of a sequence. */
  readonly waiting: boolean;
  /** True in a paste whose end has not come. */
  readonly pasting: boolean;
  /** Time has passed: an Esc that waits is the Esc key, an unfinished paste is over. */
  flush(): RawInput[];
}

/** Turns the bytes of a terminal into keys, mouse actions and pastes. What it does not know is dropped. */
export function createInputParser(): InputParser {
  let pending = '';
  let paste: string | null = null;

  const drain = (final: boolean): RawInput[] => {
    const found: RawInput[] = [];
    while (pending !== '') {
      if (paste !== null) {
        if (!takePaste(found, final)) break;
        continue;
      }
      if (pending.startsWith(PASTE_BEGIN)) {
        pending = pending.slice(PASTE_BEGIN.length);
        paste = '';
        continue;
      }
      const length = sequenceLength(pending, final);
      if (length === 0) break;
      const sequence = pending.slice(0, length);
      pending = pending.slice(length);
      const event = eventOf(sequence);
      if (event) found.push({ event, sequence: event.kind === 'key' || event.kind === 'answer' ? sequence : '' });
    }
    return found;
  };

  const takePaste = (found: RawInput[], final: boolean): boolean => {
    const end = pending.indexOf(PASTE_END);
    // The end mark may be cut in two by the chunks.
    const safe = end >= 0 ? end : Math.max(0, pending.length - (PASTE_END.length - 1));
    paste = (paste + pending.slice(0, final && end < 0 ? pending.length : safe)).slice(0, PASTE_LIMIT);
    pending = end >= 0 ? pending.slice(end + PASTE_END.length) : final ? '' : pending.slice(safe);
    if (end < 0 && !final) return false;
    found.push(pasted(paste));
    paste = null;
    return true;
  };

  return {
    push(chunk) {
      if (pending === '' && paste === null && isUnmarkedPaste(chunk)) return [pasted(chunk.slice(0, PASTE_LIMIT))];
      pending += chunk;
      return drain(false);
    },
    get waiting() {
      return pending !== '' || paste !== null;
    },
    get pasting() {
      return paste !== null;
    },
    flush: () => {
      const found = drain(true);
      if (paste !== null) {
        found.push(pasted(paste));
        paste = null;
      }
      return found;
    },
  };
}

function pasted(text: string): RawInput {
  return { event: { kind: 'paste', text: makeSafe(text) }, sequence: '' };
}

/** Keys that are held down fill a read too, but with the same few characters. */
function isUnmarkedPaste(chunk: string): boolean {
  return UNMARKED_PASTE.test(chunk) && new Set(chunk.slice(0, 1000)).size > HELD_KEYS;
}

/** Length of the first complete sequence, 0 while it is not complete. With `final`, what is there must do. */
function sequenceLength(text: string, final: boolean): number {
  if (text[0] !== '\u001b') return text.codePointAt(0)! > 0xffff ? 2 : 1;
  if (text.length === 1) return final ? 1 : 0;
  if (text.startsWith('\u001b[M')) return text.length >= OLD_MOUSE_REPORT || final ? OLD_MOUSE_REPORT : 0;
  if (text[1] === '[') {
    // Linux consoles send ESC [ [ A for F1.
    const match = /^\u001b\[(?:\[[A-E]|[0-?]*[ -/]*[@-~])/.exec(text.slice(0, SEQUENCE_LIMIT));
    if (match) return match[0].length;
    const broken = /^\u001b\[[0-?]*[ -/]*[^ -?@-~]/.exec(text.slice(0, SEQUENCE_LIMIT));
    if (broken) return broken[0].length - 1;
    return text.length >= SEQUENCE_LIMIT || final ? Math.min(text.length, SEQUENCE_LIMIT) : 0;
  }
  if (text[1] === 'O') return text.length > 2 ? 3 : final ? 2 : 0;
  if (text[1] === '\u001b') return 1;
  if (text.length > 2 && ANSWER_STARTS.includes(text[1])) return answerLength(text, final);
  // Alone, these are keys held with Alt; the start of an answer has more behind it.
  if (ANSWER_STARTS.includes(text[1]) && !final) return 0;
  return 1 + (text.codePointAt(1)! > 0xffff ? 2 : 1);
}

/** Length of a string sequence (ESC ] … BEL or ESC \\), 0 while it is not complete. Another ESC breaks it off. */
function answerLength(text: string, final: boolean): number {
  const end = /[\u0007\u009c]|\u001b\\|(?!^)\u001b(?=[^\\])/.exec(text.slice(0, ANSWER_LIMIT));
  if (end) return end.index + (end[0] === '\u001b' ? 0 : end[0].length);
  return text.length >= ANSWER_LIMIT || final ? Math.min(text.length, ANSWER_LIMIT) : 0;
}

const LETTERS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
  M: 'enter',
};
const NUMBERS: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};
const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u001b': 'escape',
};

function eventOf(sequence: string): InputEvent | Answer | null {
  if (sequence.length === 1 || sequence[0] !== '\u001b') return plainKey(sequence, false);
  if (ANSWER_STARTS.includes(sequence[1]) && sequence.length > 2) return { kind: 'answer' };
  if (sequence[1] === '[' && sequence.length > 2) return controlSequence(sequence.slice(2));
  if (sequence[1] === 'O' && sequence.length === 3) return LETTERS[sequence[2]] ? key(LETTERS[sequence[2]]) : null;
  return plainKey(sequence.slice(1), true);
}

function plainKey(text: string, meta: boolean): InputEvent | null {
  const control = CONTROLS[text];
  if (control) return key(control, { meta });
  const code = text.codePointAt(0)!;
  if (code === 0) return key('space', { ctrl: true, meta });
  if (code < 32) return key(String.fromCharCode(code + 96), { ctrl: true, meta });
  const safe = makeSafe(text);
  if (safe !== text || text === '\ufffd') return null;
  const shift = text !== text.toLowerCase();
  return { kind: 'key', name: text === ' ' ? 'space' : text, ctrl: false, meta, shift, text: meta ? '' : text };
}

function controlSequence(body: string): InputEvent | null {
  if (body[0] === '<') return mouse(body);
  if (body[0] === 'M') return null;
  const [number = '', modifier = '1'] = body.slice(0, -1).split(';');
  const final = body.at(-1)!;
  const bits = Math.max(0, Number.parseInt(modifier, 10) - 1 || 0);
  const held = { shift: (bits & 1) > 0, meta: (bits & 2) > 0, ctrl: (bits & 4) > 0 };
  if (final === 'Z') return key('tab', { shift: true });
  if (final === '~') return NUMBERS[number] ? key(NUMBERS[number], held) : null;
  return LETTERS[final] && /^[0-9;]*$/.test(body.slice(0, -1)) ? key(LETTERS[final], held) : null;
}

/** SGR mouse reports: ESC [ < button ; column ; row M (pressed) or m (released). */
function mouse(body: string): InputEvent | null {
  const match = /^<(\d{1,3});(\d{1,4});(\d{1,4})M$/.exec(body);
  if (!match) return null;
  const button = Number(match[1]);
  const at = { column: Number(match[2]) - 1, row: Number(match[3]) - 1 };
  if (button === 64) return { kind: 'mouse', action: 'wheel-up', ...at };
  if (button === 65) return { kind: 'mouse', action: 'wheel-down', ...at };
  return button === 0 ? { kind: 'mouse', action: 'press', ...at } : null;
}

function key(name: string, held: { ctrl?: boolean; meta?: boolean; shift?: boolean } = {}): InputEvent {
  const { ctrl = false, meta = false, shift = false } = held;
  return { kind: 'key', name, ctrl, meta, shift, text: '' };
}
