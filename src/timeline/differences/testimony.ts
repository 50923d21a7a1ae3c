import { kept } from '../changes.ts';
import type { StoredArticle, StoredMention } from '../stored-mention.ts';
import type { Difference } from './difference.ts';
import { type Doubt, doubtIn, doubtOfWord } from './doubts.ts';
import { matterOf, sharedMatter } from './like-words.ts';
import { compareAcross } from './neighbours.ts';
import { storyPairs } from './story-pairs.ts';
import { onOneDay, type Said, saidIn, tellingsOf } from './telling.ts';

/** Somebody's word in an article. */
export interface Testimony {
  readonly mention: StoredMention;
  readonly said: Said;
  readonly doubt: Doubt | null;
  readonly matter: ReadonlySet<string>;
}

/** A difference between the words of two articles. */
export interface FoundAcross {
  readonly difference: Difference;
  readonly a: StoredMention;
  readonly b: StoredMention;
}

/** Statements of one article that are compared with those of others. */
const MOST_COMPARED = 40;

/** What somebody says in an article; kept, since it depends on that article alone. */
export const testimonyOf = kept((article: StoredArticle): readonly Testimony[] =>
  tellingsOf(article)
    .flatMap(({ telling, mention }) =>
      mention.modality === 'scheduled'
        ? []
        : saidIn(telling).flatMap((said): Testimony[] => {
            const doubt = doubtIn(said.words);
            return said.sayer || doubt ? [{ mention, said, doubt, matter: matterOf(said.words) }] : [];
          }),
    )
    .slice(0, MOST_COMPARED),
);

const pairs = new WeakMap<StoredArticle, WeakMap<StoredArticle, readonly FoundAcross[]>>();

/** What the sources of one story say against each other in different articles. */
export function testimonyAcross(articles: readonly StoredArticle[]): FoundAcross[] {
  const speaking = articles.filter((article) => testimonyOf(article).length > 0);
  return storyPairs(speaking).flatMap(({ a, b, tight }) => {
    let known = pairs.get(a);
    if (!known) pairs.set(a, (known = new WeakMap()));
    let found = known.get(b);
    if (!found) known.set(b, (found = between(a, b, tight)));
    return found;
  });
}

function between(a: StoredArticle, b: StoredArticle, tight: boolean): FoundAcross[] {
  const found: FoundAcross[] = [];
  for (const one of testimonyOf(a))
    for (const other of testimonyOf(b)) {
      if (!mayMeet(one, other, tight)) continue;
      const [doubted, doubting] = other.doubt ? [one, other] : [other, one];
      const doubt = doubtOfWord(doubted, doubting, 2);
      if (doubt) found.push({ difference: doubt, a: doubted.mention, b: doubting.mention });
      else
        for (const difference of compareAcross(one.said, other.said))
          found.push({ difference, a: one.mention, b: other.mention });
    }
  return found;
}

/** Keys that two statements share at least, where no day ties them. */
const SHARED = 2;

/** Two words of one matter, or one on one day. */
function mayMeet(a: Testimony, b: Testimony, tight: boolean): boolean {
  let quick = 0;
  for (const key of a.matter) if (b.matter.has(key)) quick++;
  const sameDay = onOneDay(a.said, b.said);
  const least = a.doubt || b.doubt || tight ? 1 : SHARED;
  const tied = sameDay ? 1 : 0;
  return quick + tied >= least && sharedMatter(a.said, b.said).length + tied >= least;
}
