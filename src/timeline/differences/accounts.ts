import { happeningOf } from '../news-verbs.ts';
import { areOfOther } from './apart.ts';
import { type Holder, holderBefore, mayBeOne, sameName } from './deeds.ts';
import type { Difference } from './difference.ts';
import { endOfClause } from './end-of-clause.ts';
import { type Account, accountsIn } from './rival-accounts.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** What is not said outright, or only wanted: "may have been an accident", "whether he was pushed", "to step down". */
const OPEN =
  /(?:\b(?:not|never|no|nor|neither|without|whether|if|may|might|could|would|will|or|possible|possibly|denie[ds])\b|n['’]t\b)[^,;:.]{0,24}$|\b(?:to|to be|must|should|must be|should be|wants? \w+)\s*$/i;

/** One happening that two speakers tell in accounts that exclude each other: resigned, or dismissed. */
export function accountsBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer)) return null;
  const rivals = rivalAccounts(a.words, b.words, (one, other) => mayBeOne(one, other) || areOneHappening(one, other));
  return rivals && !areOfOther(a, b) ? rivals : null;
}

/** The same over two articles, where only a name makes sure that one is meant. */
export function accountsAcross(a: Said, b: Said): Difference | null {
  const rivals = rivalAccounts(a.words, b.words, sameName);
  return rivals && !areOfOther(a, b) ? rivals : null;
}

function rivalAccounts(a: string, b: string, areOne: (a: Holder, b: Holder) => boolean): Difference | null {
  const mine = accountsIn(a);
  if (mine.length === 0) return null;
  const theirs = accountsIn(b);
  for (const one of mine)
    for (const other of theirs) {
      if (one.matter !== other.matter || one.side === other.side) continue;
      // Whoever gives both accounts weighs them.
      if (gives(mine, one.matter, other.side) || gives(theirs, one.matter, one.side)) continue;
      if (OPEN.test(a.slice(0, one.start)) || OPEN.test(b.slice(0, other.start))) continue;
      const [holder, rival] = [holderBefore(a, one.start), holderBefore(b, other.start)];
      if (holder && rival && areOne(holder, rival))
        return { kind: 'account', question: '', stances: [phrase(a, one), phrase(b, other)] };
    }
  return null;
}

function gives(accounts: readonly Account[], matter: number, side: number): boolean {
  return accounts.some((account) => account.matter === matter && account.side === side);
}

/** "the explosion", "the blast". */
function areOneHappening({ noun }: Holder, { noun: other }: Holder): boolean {
  return noun !== null && other !== null && happeningOf(noun) !== null && happeningOf(noun) === happeningOf(other);
}

function phrase(text: string, { start, words }: Account): string {
  return endOfClause(text.slice(0, start + words.length));
}
