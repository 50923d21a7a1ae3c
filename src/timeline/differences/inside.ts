import { kept } from '../changes.ts';
import type { StoredArticle, StoredMention } from '../stored-mention.ts';
import type { Difference } from './difference.ts';
import { doubtIn, doubtOfWord } from './doubts.ts';
import { matterOf } from './like-words.ts';
import { differencesBetween, differencesOver, differencesWithin } from './neighbours.ts';
import { denialOfSelf, denialOfThat } from './replies.ts';
import { type Said, saidIn, type Telling, tellingsOf } from './telling.ts';

/** What two sentences of an article, or one, set against each other. */
export interface Inside {
  readonly difference: Difference;
  readonly a: StoredMention;
  readonly b: StoredMention;
}

/** Sentences from a statement to one that is set against it. */
export const FARTHEST = 4;

/** What an article sets against each other depends on it alone, and a pile is asked again after each article. */
export const insideOf = kept((article: StoredArticle): readonly Inside[] => {
  const told = tellingsOf(article);
  const tellings = told.map(({ telling }) => telling);
  return told.flatMap(({ telling, mention }, at) => [
    ...differencesWithin(telling).map((difference) => ({ difference, a: mention, b: mention })),
    ...againstBefore(tellings.slice(Math.max(0, at - FARTHEST), at + 1)).map(({ difference, at: before }) => ({
      difference,
      a: told[Math.max(0, at - FARTHEST) + before].mention,
      b: mention,
    })),
  ]);
});

/** Places in a run of sentences that the last of them is set against. */
export function claimsAgainst(run: readonly Telling[]): number[] {
  return [...new Set(againstBefore(run).map(({ at }) => at))];
}

interface Against {
  readonly difference: Difference;
  /** Place of the sentence in the run. */
  readonly at: number;
}

function againstBefore(run: readonly Telling[]): Against[] {
  const here = run[run.length - 1];
  const found: Against[] = [];
  for (const [at, one] of run.slice(0, -1).entries()) {
    const distance = here.position - one.position;
    if (distance > FARTHEST) continue;
    const compare = distance === 1 ? differencesBetween : differencesOver;
    for (const difference of compare(one, here)) found.push({ difference, at });
  }
  if (found.some(({ difference }) => difference.kind === 'denial')) return found;
  return [...found, ...saidIn(here).flatMap((answer) => claimAnswered(answer, run) ?? [])];
}

/** The statement nearest before that an answer takes up and denies, or finds no evidence for. */
function claimAnswered(answer: Said, run: readonly Telling[]): Against | null {
  const doubt = doubtIn(answer.words);
  const { position } = answer.telling;
  const before = run.slice(0, -1).filter((one) => position - one.position <= FARTHEST);
  const all = before.flatMap(saidIn);
  for (const said of [...all].reverse()) {
    const difference =
      denialOfThat(said, answer) ??
      denialOfSelf(said, answer, all) ??
      (doubt ? doubtOfWord(weighed(said), { ...weighed(answer), doubt }, said.sayer?.party ? 1 : 2) : null);
    if (difference) return { difference, at: run.indexOf(said.telling) };
  }
  return null;
}

function weighed(said: Said) {
  return { said, doubt: doubtIn(said.words), matter: matterOf(said.words) };
}
