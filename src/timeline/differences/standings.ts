import { stemOf } from '../../text/words.ts';
import type { Difference } from './difference.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** How somebody belongs to a house or a meeting, a scale a line: whoever is one side of a bar is not the other. */
const SCALES = `
member members staff employee employees payroll staffer | contractor subcontractor freelancer agency volunteer visitor outsider temp intern
member members delegate juror director | guest observer visitor bystander spectator adviser
owner owners co-owner shareholder | tenant manager caretaker employee
passenger passengers | driver pilot crew
leader head organiser organizer commander ringleader | member follower participant helper
doctor physician surgeon nurse | assistant orderly trainee student
spokesman spokeswoman official | volunteer supporter
`;

const scales: readonly ReadonlyMap<string, number>[] = SCALES.trim()
  .split('\n')
  .map(
    (line) =>
      new Map(
        line.split('|').flatMap((part, at) =>
          part
            .trim()
            .split(' ')
            .map((word) => [stemOf(word), at]),
        ),
      ),
  );

/** Words that say as what somebody is spoken of, with up to five words behind. */
const AS =
  /\b(?:as|among|(?:work(?:ed|s|ing)?|employed|hired|paid) (?:for|by)|was|were|is|are|been) (not |never )?(?:only |merely |just |simply |no more than |nothing but )?(?:a|an|the|one of the|its|their|his|her) ((?:[\p{L}’'-]+ ?){1,6})/gu;

interface Standing {
  readonly scale: number;
  readonly side: number;
  readonly words: string;
}

/** As what two speakers say that somebody took part: "merely as a guest", "among the members entitled to vote". */
export function standingsBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer) || !areOfOne(a.words, b.words)) return null;
  const [mine, theirs] = [standingsIn(a.words), standingsIn(b.words)];
  for (const one of mine)
    for (const other of theirs) {
      if (one.scale !== other.scale || one.side === other.side) continue;
      if ([mine, theirs].some((all) => new Set(all.filter((s) => s.scale === one.scale).map((s) => s.side)).size > 1))
        continue;
      return { kind: 'role', question: 'who was what', stances: [one.words, other.words] };
    }
  return null;
}

function standingsIn(text: string): Standing[] {
  return [...text.slice(0, 400).matchAll(AS)].flatMap(([, negated, phrase]) => {
    if (negated) return [];
    const words = phrase.trim().split(' ');
    return scales.flatMap((sides, scale) => {
      const at = words.findIndex((word) => sides.has(stemOf(word)));
      return at < 0 ? [] : [{ scale, side: sides.get(stemOf(words[at]))!, words: words.slice(0, at + 1).join(' ') }];
    });
  });
}

const NAME = /(?<=\s|^|["“])\p{Lu}[\p{L}’'-]{2,}/gu;

/** The second goes on by a pronoun, or both name the same. */
function areOfOne(a: string, b: string): boolean {
  if (/\b(?:he|him|she|her)\b/i.test(b)) return true;
  const names = new Set(a.match(NAME) ?? []);
  return (b.match(NAME) ?? []).some((name) => names.has(name));
}
