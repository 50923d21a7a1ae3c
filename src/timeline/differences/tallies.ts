import { areOfOther } from './apart.ts';
import type { Difference } from './difference.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

const NUMBER = '(\\d[\\d,.]*)';
const TALLIES: readonly RegExp[] = [
  new RegExp(
    `\\b${NUMBER} (?:votes |deputies |members |delegates )?(?:in favou?r|for|yes|ayes)\\b[^.;]{0,40}? and ${NUMBER} (?:votes )?(?:against|no|noes)\\b`,
    'i',
  ),
  new RegExp(`\\b${NUMBER}(?: votes)? (?:to|[-–]) ${NUMBER}\\b`, 'i'),
];

/** A vote that two speakers count differently: "58 in favour and 54 against", "55 to 57". */
export function talliesBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer)) return null;
  const [mine, theirs] = [a, b].map(({ words }) => tallyIn(words.slice(0, 600)));
  if (!mine || !theirs || areOfOther(a, b)) return null;
  const alike = mine.counts.every((count, at) => count === theirs.counts[at]);
  return alike ? null : { kind: 'figure', question: 'how the vote went', stances: [mine.words, theirs.words] };
}

function tallyIn(text: string): { readonly counts: readonly string[]; readonly words: string } | null {
  for (const pattern of TALLIES) {
    const match = pattern.exec(text);
    if (match && (pattern !== TALLIES[1] || /\bvot|\bballot|\bcount/i.test(text)))
      return { counts: [match[1], match[2]], words: match[0] };
  }
  return null;
}
