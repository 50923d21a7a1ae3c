import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideCounters } from '../../src/cleaning/clean.ts';
import { HIDDEN } from '../../src/model/raw-document.ts';

const reader = 'ann.reader@post.example';
const payload = Buffer.from(`x1234567${reader}y`).toString('base64url');
const counter = `https://click.mailer.example/f/a/QWERTY~~/${payload}`;

describe('hideCounters', () => {
  it('hides links that tell who reads and the address of the recipient, in place', () => {
    const source = `Read [on](${counter}).\nThis letter was sent to ${reader}; https://news.example/a?id=1 stays.`;
    const shown = hideCounters(source);
    expect(shown).toHaveLength(source.length);
    expect(shown).not.toContain(payload.slice(0, 12));
    expect(shown).not.toContain('ann.reader');
    expect(shown).not.toContain('click.mailer.example');
    expect(shown).toContain('https://news.example/a?id=1 stays');
    expect(shown).toContain(`](${HIDDEN.repeat(counter.length)})`);
  });
  it('hides percent-encoded addresses of the recipient', () => {
    const source = `You are subscribed as ${reader}.\nhttps://a.example/u?e=ann.reader%40post.example`;
    expect(hideCounters(source)).not.toMatch(/ann\.reader/);
  });
  it('leaves addresses of others and ordinary text alone', () => {
    const source = 'Write to press@ministry.example or see http://example.org/path.';
    expect(hideCounters(source)).toBe(source);
  });
  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(hideCounters(`${text} ${counter} ${text}`)).toHaveLength(2 * text.length + counter.length + 2);
      }),
    );
  });
});
