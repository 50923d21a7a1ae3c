import { wordsOf } from '../../text/words.ts';
import { alleges, tellsOfClaim } from '../speech.ts';
import type { StoredArticle, StoredMention } from '../stored-mention.ts';
import { affirmsBack, documentBehind, heldAgainst, isDoubtedHere } from './answers.ts';
import { type Answer, answerOf, claimBeside, claimElsewhere } from './claim-beside.ts';
import { type DeniedPart, deniedPartOf } from './denied-part.ts';
import { statementsOf } from './who-says.ts';

/** A sentence that denies or doubts what others say. */
export interface Opposition {
  readonly asserted: readonly StoredMention[];
  readonly against: StoredMention;
  readonly kind: 'denial' | 'no-evidence';
}

/** Sentences that say the same are looked for among so many, newest first. */
const RIVALS = 40;

/**
 * Pairs each denial and each "no evidence" with the sentences that assert what it is about. A sentence that only answers
 * back ("rejected the finding") is about one beside it; any other is about sentences that name the denied doing together
 * with one of its names and more of its words.
 */
export function oppositions(articles: readonly StoredArticle[]): Opposition[] {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const against: { readonly mention: StoredMention; readonly beside: readonly StoredMention[] }[] = [];
  for (const article of ordered) {
    const sentences = sentencesOf(article);
    for (const mention of sentences) if (opposes(mention)) against.push({ mention, beside: sentences });
  }
  const wanted = new Set<string>();
  const denied = new Map<StoredMention, DeniedPart>();
  for (const { mention } of against) {
    if (mention.stance.answersBack) continue;
    const part = deniedPartOf(mention.text);
    denied.set(mention, part);
    for (const group of part.groups) for (const name of mention.names) wanted.add(`${name.entity}|${group}`);
  }
  const named = new Set(against.flatMap(({ mention }) => mention.names.map(({ entity }) => entity)));
  const asserted = new Map<string, StoredMention[]>();
  const byName = new Map<string, StoredMention[]>();
  for (const article of ordered)
    for (const mention of sentencesOf(article)) {
      if (mention.stance.kind !== 'asserts') continue;
      for (const { entity } of mention.names) {
        if (!named.has(entity)) continue;
        push(byName, entity, mention);
        if (mention.modality === 'scheduled') continue;
        for (const predicate of mention.predicates)
          if (wanted.has(`${entity}|${predicate}`)) push(asserted, `${entity}|${predicate}`, mention);
      }
    }
  const found: Opposition[] = [];
  for (const { mention, beside } of against) {
    const kind = mention.stance.kind === 'denies' ? 'denial' : 'no-evidence';
    const part = denied.get(mention);
    const said = part ? assertionsOf(mention, part, asserted) : [];
    const next = kind === 'denial' ? affirmsBack(mention, beside) : null;
    if (next && !said.includes(next)) said.push(next);
    if (said.length === 0 && kind === 'no-evidence' && isDoubtedHere(mention.text)) said.push(mention);
    if (said.length === 0) {
      const answer = answerOf(mention, part ?? deniedPartOf(mention.text));
      const claim = claimBeside(answer, beside);
      const held = claim ?? (kind === 'denial' ? documentBehind(mention, beside) : doubted(part, mention, beside));
      if (held) said.push(held);
      else if (part?.marked || mention.stance.answersBack) said.push(...claimsElsewhere(answer, byName));
    }
    if (said.length > 0) found.push({ asserted: said, against: mention, kind });
  }
  return found;
}

/** Claims of other articles are looked for so many days around an answer, and must be so sure. */
const STORY_DAYS = 10;
const SURE_ELSEWHERE = 1.15;

/** The likeliest claim of another article, in a list of its own; `byName` holds assertions by the entities they name. */
function claimsElsewhere(answer: Answer, byName: ReadonlyMap<string, readonly StoredMention[]>): StoredMention[] {
  const { mention } = answer;
  const rivals = new Set(mention.names.flatMap(({ entity }) => (byName.get(entity) ?? []).slice(-RIVALS)));
  const scored = [...rivals].flatMap((claim) => {
    if (claim.article.origin === mention.article.origin || apartInDays(claim, mention) > STORY_DAYS) return [];
    const score = claimElsewhere(answer, claim);
    return score >= SURE_ELSEWHERE ? [{ claim, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score || byPlace(a.claim, b.claim))
    .slice(0, 1)
    .map(({ claim }) => claim);
}

function doubted(part: DeniedPart | undefined, mention: StoredMention, beside: readonly StoredMention[]) {
  return part?.marked ? heldAgainst(mention, beside) : null;
}

/** One record a sentence, in order. */
function sentencesOf(article: StoredArticle): StoredMention[] {
  const byPlace = new Map<number, StoredMention>();
  for (const mention of article.mentions) {
    const known = byPlace.get(mention.start);
    if (!known || (known.tie !== 'own' && mention.tie === 'own')) byPlace.set(mention.start, mention);
  }
  return [...byPlace.values()].filter((m) => m.place !== 'caption').sort((a, b) => a.start - b.start);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const NEGATED = /\b(?:not|never|no|neither|nor)\b|n['’]t\b/i;
/** Sentences of one article between a claim and the doubt about it. */
const NEAR = 3;
/** Days between a claim and what other articles say against it. */
const LONGEST = 100;
/** Sentences that are shown for one side: those that share most, then those told at the nearest time. */
const MOST_SHOWN = 6;
/** Words that a sentence must share with one that does not mark what it denies. */
const UNMARKED = 3;

function assertionsOf(
  denial: StoredMention,
  part: DeniedPart,
  asserted: ReadonlyMap<string, readonly StoredMention[]>,
): StoredMention[] {
  const denies = denial.stance.kind === 'denies';
  // "No evidence that the virus slows down" is news, no doubt of anybody's word.
  const ofClaim = denies || tellsOfClaim(denial.text);
  const half = Math.max(1, Math.ceil(part.content.size / 2));
  const found = new Map<StoredMention, number>();
  for (const group of part.groups)
    for (const name of denial.names)
      for (const other of (asserted.get(`${name.entity}|${group}`) ?? []).slice(-RIVALS)) {
        if (found.has(other) || !isCloseTo(denial, other)) continue;
        const said = other.text;
        const claims = alleges(said) || statementsOf(said).some(({ sayer }) => sayer?.party);
        if ((NEGATED.test(said) || !ofClaim) && !claims) continue;
        const near = other.article === denial.article && Math.abs(other.position - denial.position) <= NEAR;
        const needed = near && claims && part.marked ? 0 : part.marked ? half : denies ? UNMARKED : 2;
        const shared = sharedWords(part, said);
        if (shared >= needed) found.set(other, shared);
      }
  return [...found]
    .sort((a, b) => b[1] - a[1] || apartInDays(denial, a[0]) - apartInDays(denial, b[0]) || byPlace(a[0], b[0]))
    .slice(0, MOST_SHOWN)
    .map(([mention]) => mention);
}

function byPlace(a: StoredMention, b: StoredMention): number {
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.start - b.start;
}

function apartInDays(a: StoredMention, b: StoredMention): number {
  return Math.abs((a.article.published ?? 0) - (b.article.published ?? 0));
}

function isCloseTo(a: StoredMention, b: StoredMention): boolean {
  const known = a.article.published !== null && b.article.published !== null;
  return !known || apartInDays(a, b) <= LONGEST;
}

/** "has never been there" denies nothing unless somebody says so. */
function opposes({ stance, text }: StoredMention): boolean {
  if (stance.kind !== 'denies') return stance.kind === 'doubts';
  return stance.answersBack || deniedPartOf(text).marked || isSaid(text);
}

/** Somebody is named who says it, or is quoted. */
function isSaid(text: string): boolean {
  return /["“]/.test(text) || statementsOf(text).some(({ sayer }) => sayer !== null);
}

/** How many content words of the denied part the assertion holds, beside the doing itself and names. */
function sharedWords({ content, doings }: DeniedPart, assertion: string): number {
  const stems = new Set(wordsOf(assertion).map((word) => word.stem));
  return [...content].filter((stem) => stems.has(stem) && !doings.has(stem)).length;
}
