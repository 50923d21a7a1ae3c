import type { Difference } from './difference.ts';
import { matterOf } from './like-words.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** What a statement finds no evidence for. */
export interface Doubt {
  /** Keys of its content words. */
  readonly matter: ReadonlySet<string>;
}

const MARK =
  /\b(?:nothing (?:in [^,.;]{2,40} )?(?:suggests?|shows?|indicates?|proves?|points? to)|(?:unable|not able|failed|fails|impossible|not possible|not been possible) to (?:independently )?(?:confirm|verify|establish|prove|substantiate|corroborate|find (?:any )?(?:evidence|proof|traces?|signs?|records?) (?:that|of|for))|(?:found|finds?|seen|saw|is|was|were|there be|are|had|has|have|produced|offered) no (?:\p{L}+ ){0,2}(?:evidence|traces?|signs?|proof|indications?|records?|basis) (?:that|of|for)|nothing to (?:suggest|show|indicate|prove) that|no (?:\p{L}+ ){0,2}(?:evidence|proof|indications?) (?:that|of|for|to)|(?:could|can|did|does|do) ?not (?:independently )?(?:confirm|verify|establish|prove|find (?:any )?(?:evidence|proof|traces?|signs?)))\b/iu;

/** What a statement does not find borne out: "nothing in the file suggests that …". */
export function doubtIn(words: string): Doubt | null {
  const match = MARK.exec(words.slice(0, 600));
  if (!match) return null;
  const doubted = words.slice(match.index + match[0].length).replace(/[;].*$/s, '');
  // Names are told of in every sentence of a story.
  const matter = matterOf(doubted.replace(/\p{Lu}[\p{L}’'-]+/gu, ''));
  return matter.size > 0 ? { matter } : null;
}

interface Word {
  readonly said: Said;
  readonly doubt: Doubt | null;
  readonly matter: ReadonlySet<string>;
}

const NEGATIVE = /\b(?:no|not|never|neither|nor|none|nobody|nothing|cannot)\b|n['’]t\b/i;

/** The doubt of one about what another says to be so; `least` is the number of keys that the claim must hold of the doubted. */
export function doubtOfWord(claim: Word, against: Word, least: number): Difference | null {
  if (!against.doubt || claim.doubt || !claim.said.sayer || NEGATIVE.test(claim.said.words)) return null;
  if (against.said.sayer && !sayersDiffer(claim.said.sayer, against.said.sayer)) return null;
  const shared = [...against.doubt.matter].filter((key) => claim.matter.has(key)).length;
  return shared >= least ? { kind: 'no-evidence', question: '', stances: ['says so', 'is not sure'] } : null;
}
