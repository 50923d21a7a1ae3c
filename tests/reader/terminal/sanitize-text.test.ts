import fc from 'fast-check';
import sanitizeAnsi from 'ink-own-sanitize';
import { describe, expect, it } from 'vitest';
import sanitizeText from '../../../src/reader/terminal/ink/sanitize-text.ts';

describe('sanitizeText', () => {
  it('leaves the same of a text as Ink does', () => {
    const part = fc.constantFrom(
      'text ',
      '\u001b[31m',
      '\u001b[1;2m',
      '\u001b[2J',
      '\u001b]0;t\u0007',
      '\u009b1m',
      '\n',
      '\u001b',
      '\u0007',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(sanitizeText(text)).toBe(sanitizeAnsi(text));
      }),
    );
  });
});
