import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withKeys } from './write-keys.ts';

describe('the keys in the README', () => {
  it('are those of the table of commands: npm run docs:keys writes them', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain('<!-- keys:begin -->');
    expect(readme).toBe(withKeys(readme));
  });
});
