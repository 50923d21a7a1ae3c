import { describe, expect, it } from 'vitest';
import { createInputParser, PASTE_LIMIT } from '../../../src/reader/terminal/input-parser.ts';

const ESC = '\u001b';
const parse = (...chunks: string[]) => {
  const parser = createInputParser();
  return chunks.flatMap((chunk) => parser.push(chunk)).map(({ event }) => event);
};
const names = (...chunks: string[]) =>
  parse(...chunks).map((e) => (e.kind === 'key' ? `${e.ctrl ? 'c-' : ''}${e.meta ? 'a-' : ''}${e.name}` : e.kind));

describe('createInputParser', () => {
  it('reads letters, named keys and keys held with ctrl and alt', () => {
    expect(names('jK\r\t\u007f ', '\u0004', `${ESC}x`)).toEqual([
      'j',
      'K',
      'enter',
      'tab',
      'backspace',
      'space',
      'c-d',
      'a-x',
    ]);
    expect(parse('K')[0]).toMatchObject({ shift: true, text: 'K' });
  });
  it('reads arrows and paging keys in both of their forms', () => {
    expect(names(`${ESC}[A${ESC}OB${ESC}[5~${ESC}[6~${ESC}[H${ESC}[4~${ESC}[Z${ESC}[1;5C`)).toEqual([
      'up',
      'down',
      'pageup',
      'pagedown',
      'home',
      'end',
      'tab',
      'c-right',
    ]);
  });
  it('waits for the rest of a sequence that was cut', () => {
    expect(names(`${ESC}[`, '1;', '2A', 'q')).toEqual(['up', 'q']);
  });
  it('takes a lone Esc for the key when nothing follows', () => {
    const parser = createInputParser();
    expect(parser.push(ESC)).toEqual([]);
    expect(parser.waiting).toBe(true);
    expect(parser.flush().map(({ event }) => event)).toMatchObject([{ name: 'escape' }]);
    expect(parser.waiting).toBe(false);
  });
  it('reads the mouse and drops releases and buttons it has no use for', () => {
    expect(parse(`${ESC}[<0;12;3M${ESC}[<0;12;3m${ESC}[<64;1;1M${ESC}[<65;1;1M${ESC}[<2;1;1M`)).toEqual([
      { kind: 'mouse', action: 'press', column: 11, row: 2 },
      { kind: 'mouse', action: 'wheel-up', column: 0, row: 0 },
      { kind: 'mouse', action: 'wheel-down', column: 0, row: 0 },
    ]);
  });
  it('takes a paste as text, never as commands, whatever it holds', () => {
    expect(parse(`${ESC}[200~q:quit${ESC}[31m\u0003`, `x${ESC}[20`, '1~j')).toMatchObject([
      { kind: 'paste', text: 'q:quit\ufffd[31m\ufffdx' },
      { kind: 'key', name: 'j' },
    ]);
  });
  it('caps a paste and forgets the rest of it', () => {
    const [paste, ...more] = parse(`${ESC}[200~${'a'.repeat(1_000_000)}`, `${'q'.repeat(1000)}${ESC}[201~`);
    expect(paste.kind === 'paste' && paste.text.length).toBe(PASTE_LIMIT);
    expect(more).toEqual([]);
  });
  it('ends an unfinished paste when time has passed', () => {
    const parser = createInputParser();
    parser.push(`${ESC}[200~abc`);
    expect(parser.flush().map(({ event }) => event)).toEqual([{ kind: 'paste', text: 'abc' }]);
    expect(parser.push('q').map(({ event }) => event)).toMatchObject([{ kind: 'key', name: 'q' }]);
  });
  it('drops what it does not know instead of typing it', () => {
    expect(names(`${ESC}[?62;c${ESC}[99z${ESC}]`, '\u009b', '\ufffd', `${ESC}[999~`, 'j').at(-1)).toBe('j');
    expect(names(`${ESC}[?62;4c`)).toEqual([]);
  });
  it('keeps what a terminal answers apart from the keys around it, whole or in parts', () => {
    expect(names(`j${ESC}]11;rgb:1e1e/1e1e/2e2e${ESC}\\k${ESC}]0;title\u0007l`)).toEqual([
      'j',
      'answer',
      'k',
      'answer',
      'l',
    ]);
    expect(names(`${ESC}]11;rgb:1e`, `1e/q`, `${ESC}\\x`)).toEqual(['answer', 'x']);
    expect(names(`${ESC}P>|XTerm(390)${ESC}\\q`, `${ESC}[M q!`, 'w')).toEqual(['answer', 'q', 'w']);
    expect(names(`${ESC}_Gi=1;OK${ESC}\\`)).toEqual(['answer']);
  });
  it('still takes Alt with one of the letters that begin an answer', () => {
    const parser = createInputParser();
    expect(parser.push(`${ESC}P`)).toEqual([]);
    expect(parser.flush()).toMatchObject([{ event: { name: 'P', meta: true } }]);
  });
  it('takes many different characters at once for a paste, a held key for keys', () => {
    expect(parse('the quick brown fox; '.repeat(50))).toMatchObject([{ kind: 'paste' }]);
    expect(parse('j'.repeat(500))).toHaveLength(500);
    expect(parse('jk'.repeat(20))).toHaveLength(40);
  });
  it('reads whole characters beyond the basic plane', () => {
    expect(parse('😀')).toMatchObject([{ kind: 'key', text: '😀' }]);
  });
});
