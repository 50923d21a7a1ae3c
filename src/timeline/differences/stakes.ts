import { stemOf } from '../../text/words.ts';
import type { Said } from './telling.ts';
import type { Sayer } from './who-says.ts';

/** Houses that are asked to answer for what they count. */
const ANSWERABLE: ReadonlySet<string> = new Set(
  'company firm operator owner enterprise airline contractor management employer manufacturer carrier mine plant factory group'
    .split(' ')
    .map(stemOf),
);

/** One of two who count has a stake in the number, and the other has not: two offices count at two times. */
export function oneHasStake(a: Said, b: Said): boolean {
  return hasStake(a.sayer) !== hasStake(b.sayer);
}

function hasStake(sayer: Sayer | null): boolean {
  return sayer !== null && (sayer.party || sayer.stems.some((stem) => ANSWERABLE.has(stem)));
}
