import { kept } from '../changes.ts';
import type { StoredArticle, StoredMention } from '../stored-mention.ts';
import { accountsAcross } from './accounts.ts';
import { type AcrossDifference, pairsOf } from './across.ts';
import { holderBefore } from './deeds.ts';
import { type Account, accountsIn, doingsOfAccounts } from './rival-accounts.ts';
import { type Said, saidIn, tellingOf } from './telling.ts';

/** An account of what happened to somebody named on a day. */
interface Told {
  readonly key: string;
  readonly mention: StoredMention;
  readonly said: Said;
}

/** Accounts of one key that are compared with each other. */
const MOST_COMPARED = 20;

/** What independent articles of one time say happened to one person on one day: resigned, or was dismissed. */
export function accountsOfOne(articles: readonly StoredArticle[]): AcrossDifference[] {
  const byKey = new Map<string, Told[]>();
  for (const article of articles)
    for (const told of accountsOf(article)) {
      const list = byKey.get(told.key);
      if (list) list.push(told);
      else byKey.set(told.key, [told]);
    }
  return [...byKey.values()].flatMap((list) => pairsOf(list.slice(0, MOST_COMPARED)).flatMap(differenceOf));
}

function differenceOf([a, b]: readonly [Told, Told]): AcrossDifference[] {
  const difference = accountsAcross(a.said, b.said);
  return difference ? [{ ...difference, mentions: [a.mention, b.mention] }] : [];
}

const accountsOf = kept((article: StoredArticle): readonly Told[] =>
  article.mentions.filter(mayGiveAccount).flatMap(toldIn),
);

function mayGiveAccount({ tie, from, to, place, modality, predicates }: StoredMention): boolean {
  if (tie !== 'own' || from !== to || place === 'caption' || modality !== 'happened') return false;
  return predicates.some((doing) => doingsOfAccounts.has(doing));
}

function toldIn(mention: StoredMention): Told[] {
  const { text, start, position } = mention;
  const telling = tellingOf({ text, start, position, quantities: [], days: [] });
  return saidIn(telling).flatMap((said) =>
    accountsIn(said.words).flatMap((account) => {
      const name = nameBefore(said, account);
      return name ? [{ key: `${name}|${account.matter}|${mention.from}`, mention, said }] : [];
    }),
  );
}

function nameBefore({ words }: Said, { start }: Account): string | undefined {
  return holderBefore(words, start)?.name.at(-1);
}
