import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openSession } from '../e2e/reader-session.ts';
import { DARK, drawScreen, LIGHT } from './draw-screen.ts';

/**
 * `npm run picture -- [--size 200x50] [--keys "j tab enter"] [--light] [--out FILE] [--env NAME=VALUE] [PATH…]`: runs the
 * built reader in a pseudo-terminal, presses the keys and draws its screen as SVG. `npm run docs:screenshot` makes the
 * picture of the README with it.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '160x42' },
    keys: { type: 'string', default: '' },
    light: { type: 'boolean', default: false },
    out: { type: 'string', default: 'screenshot.svg' },
    env: { type: 'string', multiple: true, default: [] },
  },
});
const [columns, rows] = values.size.split('x').map(Number);
const env = Object.fromEntries(values.env.map((pair) => pair.split('=', 2)));
if (values.light) env.COLORFGBG = '0;15';
const session = openSession({ columns, rows, paths: positionals.length > 0 ? positionals : ['seeds'], env });
await session.expectStream('\u001b[?2026l');
await session.settle(600);
// A picture of a pile that is still being read would be another one on every machine.
await session.expectScreen(/^(?![\s\S]*(?:looking for files|reading [\d,]+\/|merging the timeline))/, 120_000);
await session.settle(600);
for (const key of values.keys.split(' ').filter(Boolean)) {
  await session.press(key);
  await session.settle(80);
}
await session.settle(300);
writeFileSync(values.out, drawScreen(session.terminal, values.light ? LIGHT : DARK));
session.close();
