import { isStopWord, wordsOf } from '../../text/words.ts';
import { areOfOther } from './apart.ts';
import type { Difference } from './difference.ts';
import { sharedMatter } from './like-words.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** Whoever had something done. */
interface Orderer {
  readonly words: string;
  readonly stems: readonly string[];
  readonly named: boolean;
}

const AGENT = "(?<agent>(?:the |a |an |its |his |her |their )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,4}?)";
const STOP =
  '(?=[,.;:”"]|$| (?:on|in|at|who|which|that|not|and|himself|herself|itself|alone|to|for|from|during|after|before|when|without|over|by)\\b)';
const ORDER = '(?:order|command|instruction|directive|decision|go-ahead|permission|clearance)s?';
const GIVEN = '(?:given|issued|signed|taken|made|sent|passed on)';
const PATTERNS: readonly RegExp[] = [
  `\\b${ORDER}\\b[^.;]{0,80}? (?:was|were|had been|has been|is) ${GIVEN} by ${AGENT}${STOP}`,
  `\\b${ORDER}\\b[^.;]{0,80}? (?:came|had come|comes) from ${AGENT}${STOP}`,
  `\\b(?:was|were|had been|been) (?:ordered|authori[sz]ed|decided on|commanded|instructed|signed off)(?: \\p{L}+){0,3}? by ${AGENT}${STOP}`,
  `\\b[Ii]t was ${AGENT} who (?:had (?!been)|ordered|gave|told|sent|decided|authori[sz]ed|let |commanded|instructed)`,
  `(?:^|that |[,”“"] ?)${AGENT} (?:had )?(?:himself |herself |personally )?(?:ordered|gave the (?:order|command|instruction)|authori[sz]ed|commanded|instructed)\\b`,
].map((pattern) => new RegExp(pattern, 'u'));

const NOBODY =
  /^(?:he|she|it|they|we|I|who|nobody|anyone|somebody|someone|mistake|telephone|phone|letter|text|radio|e-mail)$/i;
/** Words that both tell of what was ordered, beside the ordering. */
const SHARED = 2;

/** Two speakers who say that different people gave one order. */
export function orderersBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer)) return null;
  const mine = ordererIn(a.words);
  const theirs = mine && ordererIn(b.words);
  if (!mine || !theirs || areOfOther(a, b)) return null;
  if (mine.stems.some((stem) => theirs.stems.includes(stem))) return null;
  // "Prime Minister Lund", "the government": an office may be held by whoever is named.
  if (mine.named !== theirs.named && mine.stems.length + theirs.stems.length < 4) return null;
  if (sharedMatter(a, b).length < SHARED) return null;
  return { kind: 'role', question: 'who gave the order', stances: [mine.words, theirs.words] };
}

function ordererIn(text: string): Orderer | null {
  const short = text.slice(0, 400);
  for (const pattern of PATTERNS) {
    const words = pattern.exec(short)?.groups?.agent;
    if (!words || /\b(?:not|never|no)\b/i.test(words)) continue;
    const content = wordsOf(words).filter((w) => !isStopWord(w.lower));
    if (content.length === 0 || content.every((w) => NOBODY.test(w.lower))) continue;
    const named = content.every((w) => /^\p{Lu}/u.test(w.text));
    return { words, stems: content.map((w) => w.stem), named };
  }
  return null;
}
