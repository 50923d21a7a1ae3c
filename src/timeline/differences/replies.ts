import { stemOf } from '../../text/words.ts';
import type { Difference } from './difference.ts';
import { doingsIn } from './doings.ts';
import { matterOf, sharedMatter } from './like-words.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

const DENIED: Difference = { kind: 'denial', question: '', stances: ['says so', 'denies it'] };
/** Takes up what was said, and says no to it: "made no promise of that sort", "nothing of the kind". */
const OF_THAT_SORT =
  /\b(?:no|not|nobody|never|none|nothing|neither)\b[^.;]{0,80}\b(?:of (?:that|this|the) (?:sort|kind|nature)|anything like (?:that|it)|(?:any )?such (?:an? )?\p{L}+)\b|\b(?:nothing of the (?:sort|kind)|no such (?!thing)\p{L}+)\b/iu;
/** Somebody speaks of what he or she did not do. */
const OF_SELF =
  /^\W*(?:that )?(?:he|she|they|it|we|I) (?:(?:had|has|have|did|was|were) (?:never|not|nothing|no)|(?:had|has|have|did|was|were)n['’]t|never)\b/i;

/** A statement that takes up one told shortly before by another, and denies it. */
export function denialOfThat(claim: Said, answer: Said): Difference | null {
  if (!OF_THAT_SORT.test(answer.words) || !sayersDiffer(claim.sayer, answer.sayer)) return null;
  return /\b(?:no|not|never|nobody|nothing)\b/i.test(claim.words) ? null : DENIED;
}

/**
 * What somebody says not to have done, after another has named him or her as doing it. `between` are the statements from
 * the claim to the denial: the doing may be told in any of them.
 */
export function denialOfSelf(claim: Said, answer: Said, between: readonly Said[]): Difference | null {
  if (!OF_SELF.test(answer.words) || !claim.sayer || !sayersDiffer(claim.sayer, answer.sayer)) return null;
  const names = claim.words.match(/(?<=\s|^|["“])\p{Lu}[\p{L}’'-]{2,}/gu) ?? [];
  if (!names.some((name) => answer.sayer!.stems.includes(stemOf(name)))) return null;
  const denied = doingsIn(answer.words);
  const told = [claim, ...between].filter(({ sayer }) => !sayer || sayersDiffer(sayer, answer.sayer));
  return told.some((said) => denied.some((doing) => matterOf(said.words).has(doing))) ||
    sharedMatter(claim, answer).length > 1
    ? DENIED
    : null;
}
