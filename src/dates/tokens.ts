/** One word, number or sign of the text view. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly word: string;
  readonly capital: boolean;
  readonly kind: TokenKind;
  /** No white space between this token and the one before. */
  readonly glued: boolean;
  /** An expression must not reach from before this token into it: blank line, next item, next cell. */
  readonly barrier: boolean;
}

export type TokenKind = 'word' | 'number' | 'sign';

// Every alternative is tried at one place only and none can match the same text in two ways: linear.
const TOKEN =
  /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])|\d{1,4}\/\d{1,2}\/\d{1,4}(?![\d/])|\d{1,4}-\d{1,2}-\d{1,4}(?![\d-])|\d{1,4}\.\d{1,2}\.\d{1,4}(?![\d.]\d)|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|'(?:s|ll|d|re|ve|t|m)(?![\p{L}\d])|o'clock|(?:a\.m\.|p\.m\.|[ap]\.m(?![\p{L}.]))|[\p{L}\p{M}]+|[^\s]/giu;

/** `barriers`: offsets, ascending, that no expression may reach across. */
export function tokenize(view: string, barriers: readonly number[] = []): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let nextBarrier = 0;
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(view); m; m = TOKEN.exec(view)) {
    const start = m.index;
    const raw = m[0];
    const code = raw.charCodeAt(0);
    const kind: TokenKind = code >= 48 && code <= 57 ? 'number' : isLetter(code, raw) ? 'word' : 'sign';
    let barrier = start > end && isParagraphBreak(view, end, start);
    while (nextBarrier < barriers.length && barriers[nextBarrier] <= start) {
      if (barriers[nextBarrier] >= end) barrier = true;
      nextBarrier++;
    }
    const word = raw.toLowerCase();
    tokens.push({
      start,
      end: start + raw.length,
      word,
      capital: kind === 'word' && word.charCodeAt(0) !== code,
      kind,
      glued: start === end && start > 0,
      barrier,
    });
    end = start + raw.length;
  }
  return tokens;
}

function isLetter(code: number, raw: string): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || raw.length > 1;
  return /^[\p{L}\p{M}]/u.test(raw);
}

function isParagraphBreak(view: string, from: number, to: number): boolean {
  const first = view.indexOf('\n', from);
  if (first < 0 || first >= to) return false;
  const second = view.indexOf('\n', first + 1);
  return second >= 0 && second < to;
}
