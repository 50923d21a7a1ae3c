import { stemOf } from '../../text/words.ts';
import { happeningOf } from '../news-verbs.ts';

/**
 * Words for one happening that exclude each other, a matter a line, a bar between the accounts: who resigned was not
 * dismissed. `+` stands for a blank, `~` for any ending.
 */
const ACCOUNTS = `
accident accidental~ mishap malfunction technical+fault technical+failure human+error pilot+error gas+leak short+circuit | attack attacked sabotage~ bombing bomb arson deliberate~ explosives missile~ drone~ shot+down blown+up shelled shelling
resign~ resignation quit step~+down stood+down left+of+his+own+accord left+of+her+own+accord own+accord own+free+will retired | dismiss~ dismissal sack~ fired oust~ removed forced+out pushed+out made+to+leave deposed
suicide hanged+himself hanged+herself shot+himself shot+herself killed+himself killed+herself took+his+own+life took+her+own+life taken+his+own+life taken+her+own+life poisoned+himself poisoned+herself | murder~ was+killed had+been+killed been+killed was+shot been+shot beaten+to+death was+beaten been+beaten strangled stabbed tortured was+poisoned been+poisoned | heart+attack natural+causes heart+failure stroke illness pneumonia overdose
fell fallen slipped jumped tripped | pushed shoved thrown
surrender~ gave+himself+up gave+herself+up given+himself+up turned+himself+in turned+herself+in handed+himself+in handed+herself+in | captured caught seized arrested kidnapped abducted
left+voluntarily went+voluntarily fled went+into+exile | deported expelled driven+out evicted
escaped broke+out | released freed let+go
volunteer~ voluntar~ consent~ agreed+freely willing~ | coerced forced under+duress tortured
stolen stole robbed looted | gave given sold lent donated bought
genuine authentic real+document~ | forged forger~ fake~ faked fabricat~ doctored
peaceful~ | violent~ riot~
lawful~ legal~ | unlawful~ illegal~
unarmed | armed carried+a+gun carried+a+knife had+a+gun had+a+knife pulled+a+gun pulled+a+knife
sober | drunk drunken intoxicated
alive | dead
abandoned withdrew withdrawn pulled+out retreated | driven+out routed forced+back
captured taken seized overran | repelled repulsed beaten+back fought+off thrown+back still+hold~ holds+out
loan lent | bribe~ gift kickback~
self-defence self-defense provoked | unprovoked without+warning without+provocation
`;

/** One account of a matter, where it stands. */
export interface Account {
  readonly matter: number;
  readonly side: number;
  /** As it stands. */
  readonly words: string;
  readonly start: number;
}

const sides = ACCOUNTS.trim()
  .split('\n')
  .flatMap((line, matter) =>
    line.split('|').map((part, side) => {
      const phrases = part
        .trim()
        .split(' ')
        .map((phrase) => phrase.replaceAll('+', ' ').replaceAll('~', '\\p{L}*'));
      return { matter, side, pattern: new RegExp(`(?<![\\p{L}-])(?:${phrases.join('|')})(?![\\p{L}-])`, 'iu') };
    }),
  );

/** Most texts give none of all these accounts, and are asked for each of them only where they may. */
const anyAccount = new RegExp(sides.map(({ pattern }) => pattern.source).join('|'), 'iu');

/** The accounts that a stretch of text gives, the first of each side of a matter. */
export function accountsIn(text: string): Account[] {
  const short = text.slice(0, 600);
  if (!anyAccount.test(short)) return [];
  return sides.flatMap(({ matter, side, pattern }) => {
    const match = pattern.exec(short);
    return match ? [{ matter, side, words: match[0], start: match.index }] : [];
  });
}

/** Groups of like words that a sentence with an account may hold. */
export const doingsOfAccounts: ReadonlySet<string> = new Set(
  ACCOUNTS.split(/[\s|]+/)
    .flatMap((phrase) => phrase.split('+'))
    .map((word) => stemOf(word.replace('~', '')))
    .flatMap((stem) => happeningOf(stem) ?? []),
);
