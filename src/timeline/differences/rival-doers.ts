import { isStopWord, wordsOf } from '../../text/words.ts';
import type { Difference } from './difference.ts';
import { wordKey } from './matter.ts';
import type { Said } from './telling.ts';

/** "fired by separatist forces": the doing, and who did it. */
const DONE_BY =
  /\b(\p{Ll}{3,}(?:ed|en|wn|ne|ght|ft|ot|id|ent|ade|un|ung|uck)) by ((?:(?:the|a|an|its|his|her|their) )?[^,.;:“”"()]{3,60})/giu;
/** "by Monday", "by mistake", "by 8 percent": nobody. */
const NOBODY =
  /^(?:the )?(?:\d|mistake|accident|chance|hand|name|force|then|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|end|time|law|telephone|phone|post|mail|train|bus|car|air|sea|more|about|nearly|almost|up to|all|far|means|way)/i;
const NEGATED = /\b(?:not|never|no|nor|neither|denie[sd])\b|n['’]t\b/i;

interface DoneBy {
  readonly doing: string;
  readonly who: ReadonlySet<string>;
  readonly words: string;
}

/** One thing that two speakers say was done by two who have no word in common. */
export function rivalDoers(a: Said, b: Said): Difference | null {
  if (NEGATED.test(a.words) || NEGATED.test(b.words)) return null;
  const theirs = doneBy(b.words);
  for (const one of doneBy(a.words))
    for (const other of theirs)
      if (one.doing === other.doing && ![...one.who].some((word) => other.who.has(word)))
        return { kind: 'role', question: '', stances: [one.words, other.words] };
  return null;
}

function doneBy(text: string): DoneBy[] {
  return [...text.slice(0, 600).matchAll(DONE_BY)].flatMap(([, doing, who]) => {
    const words = wordsOf(who).filter((word) => !isStopWord(word.lower));
    if (NOBODY.test(who) || words.length === 0) return [];
    const [{ lower, stem }] = wordsOf(doing);
    return [{ doing: wordKey(lower, stem), who: new Set(words.map((word) => word.stem)), words: who.trim() }];
  });
}
