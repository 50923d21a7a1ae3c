import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSafe } from '../../src/text/safe-text.ts';

const ESC = '\u001b';

describe('makeSafe', () => {
  it('leaves clean text alone, in any script', () => {
    for (const text of ['Türkiye – “ok”\n\tx', 'مرحبا بالعالم', 'नमस्ते क्‍ष', '👩‍👩‍👧 family', '❤️ red'])
      expect(makeSafe(text)).toBe(text);
  });
  it('replaces escape and control characters, 7 and 8 bit, by a visible mark', () => {
    expect(makeSafe(`a${ESC}[31mb\u009b31mc\u0007d\u007f`)).toBe('a\ufffd[31mb\ufffd31mc\ufffdd\ufffd');
  });
  it('takes out what reorders or hides text', () => {
    expect(makeSafe('user\u202eexe.txt \u2066x\u2069 \u{e0041}\u{e0061}y pay\u200bpal')).toBe('userexe.txt x y paypal');
  });
  it('turns line ends into line feeds', () => {
    expect(makeSafe('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  });
  it('never leaves a control, and is stable when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const safe = makeSafe(text);
        expect(safe).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(makeSafe(safe)).toBe(safe);
      }),
      { numRuns: 2000 },
    );
  });
});
