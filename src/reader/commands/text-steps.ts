const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where the character before a place begins. */
export function graphemeBefore(text: string, at: number): number {
  let before = 0;
  for (const { index } of segmenter.segment(text.slice(0, at))) before = index;
  return before;
}

/** Where the character after a place ends. */
export function graphemeAfter(text: string, at: number): number {
  for (const { segment } of segmenter.segment(text.slice(at))) return at + segment.length;
  return at;
}

/** Where the word before a place begins, the blanks behind it included. */
export function wordBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] === ' ') start--;
  while (start > 0 && text[start - 1] !== ' ') start--;
  return start;
}
