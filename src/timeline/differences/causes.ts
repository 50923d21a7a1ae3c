import { isStopWord, wordsOf } from '../../text/words.ts';
import { happeningOf } from '../news-verbs.ts';
import { areOfOther } from './apart.ts';
import type { Difference } from './difference.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

interface Cause {
  /** As it stands. */
  readonly words: string;
  /** What came of it; "" where it is left out. */
  readonly of: string;
}

const PHRASE = "[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,5}?";
const END = '(?=[.,;:!?”"]|$| (?:and|which|who|that|in|on|at|during|after|when|while)\\b)';
const CAUSES: readonly RegExp[] = [
  new RegExp(
    `(?<of>${PHRASE}) (?:was|were|had been|has been) (?:caused|triggered|started|set off|brought about|provoked) by (?<cause>${PHRASE})${END}`,
    'iu',
  ),
  new RegExp(
    `(?<of>${PHRASE}) (?:was|were) (?:due to|down to|the (?:result|work|fault) of) (?<cause>${PHRASE})${END}`,
    'iu',
  ),
  new RegExp(
    `(?<cause>${PHRASE}) (?:had |has )?(?:caused|triggered|set off|brought about|provoked|led to|was behind|was to blame for) (?<of>${PHRASE})${END}`,
    'iu',
  ),
  new RegExp(`(?<cause>${PHRASE}) (?:had |has )?(?:started|sparked|ignited|brought down) (?<of>${PHRASE})${END}`, 'iu'),
  new RegExp(
    `(?<of>${PHRASE}) (?:had )?(?:started|broke out|originated) (?:in|with) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|mid-|early|late|the (?:morning|evening|early))\\b) (?<cause>${PHRASE})${END}`,
    'iu',
  ),
  new RegExp(`(?<of>${PHRASE}) because (?:of )?(?<cause>${PHRASE})${END}`, 'iu'),
  new RegExp(`(?:blamed?s?) (?<of>${PHRASE}) on (?<cause>${PHRASE})${END}`, 'iu'),
  new RegExp(`attribute[ds]? (?<of>${PHRASE}) to (?<cause>${PHRASE})${END}`, 'iu'),
  new RegExp(`(?:blamed?s?) (?<cause>${PHRASE})(?: for (?<of>${PHRASE}))?${END}`, 'iu'),
];

/** One happening that two speakers put down to causes that have no word in common. */
export function causesBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer)) return null;
  const mine = causeIn(a);
  const theirs = mine && causeIn(b);
  if (!mine || !theirs || shares(mine.words, theirs.words) || areOfOther(a, b)) return null;
  if (mine.of !== '' && theirs.of !== '' && !isPronoun(mine.of) && !isPronoun(theirs.of) && !shares(mine.of, theirs.of))
    return null;
  if (keysOf(mine.words).size === 0 || keysOf(theirs.words).size === 0) return null;
  const of = [mine.of, theirs.of].find((words) => words !== '' && !isPronoun(words));
  return {
    kind: 'account',
    question: of ? `what caused ${of.trim().replace(/^that /, '')}` : '',
    stances: [mine.words.trim(), theirs.words.trim()],
  };
}

/** "not", "whether", "may have": nothing is said outright. */
const OPEN = /\b(?:not|never|nothing|no|whether|if|may|might|could|or|also)\b|n['’]t\b/i;

/** A word of one of the patterns: most statements have none, and the patterns are slow to find that out. */
const CAUSAL =
  /\b(?:caused|triggered|started|set off|brought (?:about|down)|provoked|due to|down to|the (?:result|work|fault) of|led to|was behind|to blame|blame[ds]?|attribute[ds]?|sparked|ignited|broke out|originated|because)\b/i;

function causeIn({ telling, body }: Said): Cause | null {
  // The verb of "blamed the crash on" also says who speaks.
  const verb = /\b(?:blame[ds]?|attribute[ds]?)$/i.exec(telling.text.slice(0, body.start))?.[0] ?? '';
  const words = telling.text.slice(body.start - verb.length, body.end).slice(0, 300);
  if (!CAUSAL.test(words) || OPEN.test(words)) return null;
  for (const pattern of CAUSES) {
    const match = pattern.exec(words);
    if (match) return { words: match.groups!.cause.replace(/^that /, ''), of: match.groups!.of ?? '' };
  }
  return null;
}

function isPronoun(words: string): boolean {
  return /^\s*(?:that )?(?:it|this|that|they|them)$/i.test(words);
}

function shares(a: string, b: string): boolean {
  const mine = keysOf(a);
  return [...keysOf(b)].some((key) => mine.has(key));
}

function keysOf(text: string): Set<string> {
  const content = wordsOf(text).filter((w) => !isStopWord(w.lower));
  return new Set(content.map((w) => happeningOf(w.stem) ?? w.stem));
}
