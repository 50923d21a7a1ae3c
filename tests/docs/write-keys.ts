import { readFileSync, writeFileSync } from 'node:fs';
import { keyTable } from '../../src/reader/commands/key-table.ts';
import { COMMANDS } from '../../src/reader/commands/table.ts';

const README = 'README.md';

/** The README with the table of keys as it should be. */
export function withKeys(readme: string): string {
  return readme.replace(
    /(<!-- keys:begin -->\n)[\s\S]*?(<!-- keys:end -->)/,
    (_, begin: string, end: string) => `${begin}${keyTable(COMMANDS)}\n${end}`,
  );
}

if (process.argv[1]?.endsWith('write-keys.ts')) writeFileSync(README, withKeys(readFileSync(README, 'utf8')));
