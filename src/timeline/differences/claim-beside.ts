import { isStopWord, wordsOf } from '../../text/words.ts';
import { alleges, looksAhead } from '../speech.ts';
import type { StoredMention } from '../stored-mention.ts';
import type { DeniedPart } from './denied-part.ts';
import { wordKey } from './matter.ts';
import { isSameSayer, type Sayer, sayerOf } from './who-says.ts';

/** What makes a sentence the claim that another answers. */
const CLUES = {
  /** It stands right before an answer that leaves open what it answers, or before one that says "deny". */
  open: 0.6,
  denied: 0.5,
  /** Each word of what is denied, and each name, that it holds. */
  word: 0.5,
  mostWords: 1.5,
  name: 0.35,
  mostNames: 0.7,
  alleged: 0.6,
  /** An accusation right before what denies something. */
  accused: 0.3,
  said: 0.3,
  sameSayer: -1.5,
  /** For each claim between the two, and for each other sentence; one behind stands as near as one before. */
  between: -0.2,
  further: -0.1,
  planned: -0.5,
  /** It tells what somebody wants, not what was done. */
  demand: -0.6,
  /** It holds no word of what the answer says that it denies, and accuses nobody. */
  ofOther: -0.3,
  /** It names whoever answers. */
  answerer: 0.3,
  /** It says itself that something is not so. */
  negated: -0.4,
};
const SURE = 0.75;
/** A sentence with neither a word of denying nor one that points back must share more. */
const UNMARKED = 1.5;

/** A claim may stand so many sentences before its answer; answers to it may stand between. */
const FARTHEST = 3;
const BEHIND = null;

/** "Sosa is director of operations at …": who somebody is, between a claim and its answer. */
const INTRODUCES = /^[^,;]{2,40} (?:is|are) (?:an? |the |his |her |their )?[^,;]{3,80}[.]$/;
/** Whoever knows of nothing makes no claim. */
const TELLS_NOTHING =
  /\b(?:unaware|not aware|no comment|declined to|(?:can ?not|could not|impossible to|hard to) (?:\w+ )?(?:verif|confirm|say))/i;
const DEMANDS =
  /\b(?:call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed)|demand(?:s|ed)?|must|should|want(?:s|ed)? to)\b/i;
const DENIES = /\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|disput|refut)(?:s|es|ed|ing)?)\b/i;

/** A sentence that answers a claim, and what is read of it once for all claims that it may answer. */
export interface Answer {
  readonly mention: StoredMention;
  readonly part: DeniedPart;
  readonly sayer: Sayer | null;
}

export function answerOf(mention: StoredMention, part: DeniedPart): Answer {
  return { mention, part, sayer: sayerOf(mention.text) };
}

/**
 * The claim near a sentence that answers it: the likeliest of those before it in its article, or the one behind. `beside`
 * holds the article's sentences in order. Null when what stands there is no claim, or is about something else.
 */
export function claimBeside(answer: Answer, beside: readonly StoredMention[]): StoredMention | null {
  const { mention, part } = answer;
  const at = beside.indexOf(mention);
  const open = mention.stance.answersBack || part.marked || DENIES.test(mention.text);
  const least = (claim: StoredMention, between: number | null) =>
    open || (between === 0 && alleges(claim.text)) ? SURE : UNMARKED;
  let best: StoredMention | null = null;
  let bestScore = 0;
  let between = 0;
  for (let i = at - 1; i >= Math.max(0, at - 2 * FARTHEST); i--) {
    const before = beside[i];
    if (mention.position - before.position > 2 * FARTHEST || between >= FARTHEST) break;
    if (before.stance.kind !== 'asserts' && before.stance.answersBack) continue;
    if (INTRODUCES.test(before.text)) continue;
    const score = claimScore(answer, before, between);
    if (score > bestScore && score > least(before, between)) {
      best = before;
      bestScore = score;
    }
    if (makesClaim(before, answer)) between++;
  }
  if (best) return best;
  const behind = beside[at + 1];
  return behind?.position === mention.position + 1 && claimScore(answer, behind, BEHIND) > least(behind, BEHIND)
    ? behind
    : null;
}

/** How surely a sentence of another article tells the claim; it must share a word with what is denied. */
export function claimElsewhere(answer: Answer, claim: StoredMention): number {
  return sharedWords(answer, claim.text) > 0 ? claimScore(answer, claim, null) : 0;
}

function claimScore(answer: Answer, claim: StoredMention, between: number | null): number {
  const { mention, part } = answer;
  const { text } = claim;
  if (claim.stance.kind !== 'asserts' || (mention.stance.kind === 'doubts' && TELLS_NOTHING.test(text))) return 0;
  const sayer = sayerOf(text);
  const accuses = alleges(text);
  // "No evidence that the virus slows down" is news, no doubt of anybody's word.
  if (mention.stance.kind === 'doubts' && !accuses && !sayer) return 0;
  const shared = sharedWords(answer, text);
  const names = claim.names.filter((name) => mention.names.some((other) => other.entity === name.entity)).length;
  const further =
    between === null ? 0 : between * CLUES.between + (mention.position - claim.position - 1) * CLUES.further;
  let score = further + Math.min(CLUES.mostWords, CLUES.word * shared);
  const named = namesAnswerer(claim, answer.sayer);
  if (between === 0 || (named && between !== null))
    score += mention.stance.answersBack ? CLUES.open : DENIES.test(mention.text) ? CLUES.denied : 0;
  if (between === 0 && accuses && mention.stance.kind === 'denies') score += CLUES.accused;
  if (named) score += CLUES.answerer;
  else if (mention.stance.kind === 'denies' && shared + names === 0 && !accuses && !sayer) score += CLUES.ofOther;
  score += Math.min(CLUES.mostNames, CLUES.name * names);
  score += accuses ? CLUES.alleged : sayer ? CLUES.said : 0;
  if (isSameSayer(sayer, answer.sayer)) score += CLUES.sameSayer;
  if (claim.modality === 'scheduled' || looksAhead(text)) score += sayer ? CLUES.planned / 2 : CLUES.planned;
  if (DEMANDS.test(text)) score += CLUES.demand;
  if (part.marked && part.content.size > 0 && shared === 0 && !accuses) score += CLUES.ofOther;
  if (between === null && NEGATED.test(text)) score += CLUES.negated;
  return score;
}

function sharedWords({ mention, part: { content, doings, marked } }: Answer, claim: string): number {
  const denied = marked
    ? new Set([...content, ...doings].map((stem) => wordKey(stem, stem)))
    : keysOf(mention.text, claim);
  const told = keysOf(claim, mention.text);
  return [...denied].filter((key) => told.has(key)).length;
}

/** Saying, denying and confirming are in every answer. */
const OF_ANSWERS = new Set(
  'deni reject dismiss disput refut claim alleg accus report confirm verifi evid proof statement spokesman spokeswoman offici'.split(
    ' ',
  ),
);

/** Words without names; "Mayor" is none where the other text has a mayor. */
function keysOf(text: string, other: string): Set<string> {
  const plain = new Set(wordsOf(other).flatMap((w) => (/^\p{Ll}/u.test(w.text) ? w.text : [])));
  const words = wordsOf(text).filter(
    (w) => !isStopWord(w.lower) && /^\p{L}/u.test(w.text) && (/^\p{Ll}/u.test(w.text) || plain.has(w.lower)),
  );
  return new Set(words.filter((w) => !OF_ANSWERS.has(w.stem)).map((w) => wordKey(w.lower, w.stem)));
}

const NEGATED = /\b(?:no|not|never|nobody|nothing|none)\b|n['’]t\b/i;

function namesAnswerer(claim: StoredMention, answerer: Sayer | null): boolean {
  if (!answerer || answerer.stems.length === 0) return false;
  const stems = new Set(wordsOf(claim.text).flatMap((w) => (/^\p{Lu}/u.test(w.text) ? w.stem : [])));
  return answerer.stems.some((stem) => stems.has(stem));
}

function makesClaim({ text, stance }: StoredMention, answer: Answer): boolean {
  const sayer = sayerOf(text);
  return stance.kind === 'asserts' && (alleges(text) || (sayer !== null && !isSameSayer(sayer, answer.sayer)));
}
