import { describe, expect, it } from 'vitest';
import { openableUrl } from '../../../src/reader/terminal/open-url.ts';

describe('openableUrl', () => {
  it('allows http and https, written in ASCII', () => {
    expect(openableUrl('https://example.org/a b?ü=1')).toBe('https://example.org/a%20b?%C3%BC=1');
    expect(openableUrl('http://пример.example/')).toMatch(/^http:\/\/xn--/);
  });
  it('refuses everything else', () => {
    for (const url of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,x',
      '-e touch /tmp/x',
      'https://',
      'https://user@evil.example/',
      `https://example.org/${'a'.repeat(3000)}`,
    ])
      expect(openableUrl(url)).toBeNull();
  });
});
