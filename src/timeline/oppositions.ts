import { isStopWord, wordsOf } from '../text/words.ts';
import { findPredicates } from './predicates.ts';
import { alleges, answersBack, deniedPart, denies, doubts } from './speech.ts';
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
  const asserted = new Map<string, StoredMention[]>();
  const against: StoredMention[] = [];
  const before = new Map<StoredMention, StoredMention>();
  for (const article of [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    let last: StoredMention | null = null;
    for (const mention of sentencesOf(article)) {
      if (last) before.set(mention, last);
      last = mention;
      if (denies(mention.text) || doubts(mention.text)) against.push(mention);
      else if (mention.modality !== 'scheduled')
        for (const name of mention.names)
          for (const predicate of mention.predicates) push(asserted, `${name.entity}|${predicate}`, mention);
    }
  }
  const found: Opposition[] = [];
  for (const mention of against) {
    const kind = denies(mention.text) ? 'denial' : 'no-evidence';
    if (answersBack(mention.text)) {
      const said = before.get(mention);
      if (said) found.push({ asserted: [said], against: mention, kind });
      continue;
    }
    const others = assertionsOf(mention, asserted);
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

function assertionsOf(denial: StoredMention, asserted: ReadonlyMap<string, readonly StoredMention[]>): StoredMention[] {
  const part = deniedPart(denial.text);
  const words = wordsOf(denial.text, part.start, part.end);
  const doings = findPredicates(words, []).filter((p) => p.weight > 0.5);
  const content = new Set(words.filter((w) => !isStopWord(w.lower)).map((w) => w.stem));
  // A doubt is not cut down to what it doubts, so it must share more.
  const needed = denies(denial.text) ? 1 : 2;
  const found = new Set<StoredMention>();
  for (const { group } of doings)
    for (const name of denial.names)
      for (const other of (asserted.get(`${name.entity}|${group}`) ?? []).slice(-RIVALS))
        if (sharedWords(content, other, new Set(doings.map((d) => words[d.at].stem))) >= needed) found.add(other);
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
