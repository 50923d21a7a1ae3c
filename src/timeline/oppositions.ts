import { isStopWord, wordsOf } from '../text/words.ts';
import { findPredicates } from './predicates.ts';
import { alleges, deniedPart, tellsOfClaim } from './speech.ts';
import type { StoredArticle, StoredMention } from './stored-mention.ts';

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
 * back ("rejected the finding") is about the sentence before it; any other is about sentences that name the denied doing
 * together with one of its names and one more of its words.
 */
export function oppositions(articles: readonly StoredArticle[]): Opposition[] {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const against = ordered.flatMap((article) => sentencesOf(article).filter((m) => m.stance.kind !== 'asserts'));
  const wanted = new Set<string>();
  const denied = new Map<StoredMention, DeniedPart>();
  for (const mention of against) {
    if (mention.stance.answersBack) continue;
    const part = partOf(mention);
    denied.set(mention, part);
    for (const group of part.groups) for (const name of mention.names) wanted.add(`${name.entity}|${group}`);
  }
  const asserted = new Map<string, StoredMention[]>();
  for (const article of ordered)
    for (const mention of sentencesOf(article))
      if (mention.stance.kind === 'asserts' && mention.modality !== 'scheduled')
        for (const name of mention.names)
          for (const predicate of mention.predicates)
            if (wanted.has(`${name.entity}|${predicate}`)) push(asserted, `${name.entity}|${predicate}`, mention);
  const found: Opposition[] = [];
  for (const mention of against) {
    const kind = mention.stance.kind === 'denies' ? 'denial' : 'no-evidence';
    const part = denied.get(mention);
    if (!part) {
      const said = sentencesOf(mention.article).find((m) => m.position === mention.position - 1);
      if (said) found.push({ asserted: [said], against: mention, kind });
      continue;
    }
    // "No evidence that the virus slows down" is news, no doubt of anybody's word.
    if (kind === 'no-evidence' && !tellsOfClaim(mention.text)) continue;
    const others = assertionsOf(mention, part, asserted);
    if (others.length > 0) found.push({ asserted: others, against: mention, kind });
    // "claimed, without providing evidence": the sentence that tells the claim doubts it.
    else if (kind === 'no-evidence' && alleges(mention.text))
      found.push({ asserted: [mention], against: mention, kind });
  }
  return found;
}

/** One record a sentence, in order. */
function sentencesOf(article: StoredArticle): StoredMention[] {
  const byPlace = new Map<number, StoredMention>();
  for (const mention of article.mentions) {
    const known = byPlace.get(mention.span.start);
    if (!known || (known.tie !== 'own' && mention.tie === 'own')) byPlace.set(mention.span.start, mention);
  }
  return [...byPlace.values()].filter((m) => m.place !== 'caption').sort((a, b) => a.span.start - b.span.start);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

interface DeniedPart {
  /** What is denied to have been done. */
  readonly groups: readonly string[];
  readonly doings: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

function partOf(denial: StoredMention): DeniedPart {
  const part = deniedPart(denial.text);
  const words = wordsOf(denial.text, part.start, part.end);
  const doings = findPredicates(words, []).filter((p) => p.weight > 0.5);
  return {
    groups: [...new Set(doings.map((d) => d.group))],
    doings: new Set(doings.map((d) => words[d.at].stem)),
    content: new Set(words.filter((w) => !isStopWord(w.lower)).map((w) => w.stem)),
  };
}

function assertionsOf(
  denial: StoredMention,
  part: DeniedPart,
  asserted: ReadonlyMap<string, readonly StoredMention[]>,
): StoredMention[] {
  // A doubt is not cut down to what it doubts, so it must share more.
  const needed = denial.stance.kind === 'denies' ? 1 : 2;
  const found = new Set<StoredMention>();
  for (const group of part.groups)
    for (const name of denial.names)
      for (const other of (asserted.get(`${name.entity}|${group}`) ?? []).slice(-RIVALS))
        if (sharedWords(part.content, other, part.doings) >= needed) found.add(other);
  return [...found];
}

/** How many content words of the denied part the assertion holds, beside the doing itself and names. */
function sharedWords(content: ReadonlySet<string>, assertion: StoredMention, doings: ReadonlySet<string>): number {
  const words = wordsOf(assertion.text);
  const named = new Set(words.filter((word) => /^\p{Lu}/u.test(word.text)).map((word) => word.stem));
  const shared = words.filter(
    (word) => content.has(word.stem) && !doings.has(word.stem) && !named.has(word.stem) && !isStopWord(word.lower),
  );
  return new Set(shared.map((word) => word.stem)).size;
}
