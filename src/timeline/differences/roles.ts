import { isStopWord, stemOf, wordsOf } from '../../text/words.ts';
import { happeningOf } from '../news-verbs.ts';
import { type Holder, mayBeOne } from './deeds.ts';
import type { Difference } from './difference.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** Parts that one person does not play at once, a scale a line: words between bars may be said of the same person. */
const SCALES = `
agent officer spy operative | source informant informer contact whistle-blower whistleblower | journalist reporter tourist student businessman
spy traitor thief | whistle-blower whistleblower hero patriot
head leader ringleader boss chief mastermind organiser organizer | courier driver member follower helper messenger lookout
driver pilot | passenger
suspect attacker gunman perpetrator accomplice | victim witness bystander hostage captive
soldier fighter militant combatant insurgent terrorist rebel | civilian bystander farmer villager shepherd fisherman worker child student
activist protester demonstrator | rioter hooligan terrorist extremist vandal
employee | contractor volunteer freelancer
partner shareholder founder | employee adviser consultant clerk
refugee | smuggler infiltrator
buyer | seller
author | editor translator
owner | tenant manager
commander | conscript private
`;

const scales: readonly ReadonlyMap<string, number>[] = SCALES.trim()
  .split('\n')
  .map(
    (line) =>
      new Map(
        line.split('|').flatMap((part, at) =>
          part
            .trim()
            .split(' ')
            .map((word) => [stemOf(word), at] as const),
        ),
      ),
  );

/** Words are told apart by their blanks alone: were those left open, a run of capitals could be cut in endless ways. */
const NAME = "(?<![\\p{L}’'-])\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*";
const ARTICLE = "a|an|the|one of the|their|its|any(?:body|one)[’']s|nobody[’']s";
/** "the dead were fighters", "all of them were farmers": a crowd needs no article. */
const CROWD =
  /\b(?:the (?:\p{Ll}+ )?(?:dead|victims|killed|men|women|prisoners|detainees)|all of them|they) were (not )?((?:[\p{Ll}-]+ ?){1,2})/u;
const PART = new RegExp(
  `(?:\\b(he|she|they)|(${NAME}))\\s*(?:was|were|is|are|had been|has been|acted as|served as|worked as) (?:since \\d{4} )?(not |never )?(only |merely |just |simply |never more than |no more than |nothing but )?(?:${ARTICLE})\\s((?:[\\p{L}-]+ ?){1,4})`,
  'u',
);
const CALLED = new RegExp(
  `^\\s*(?:(him|her|them)|(${NAME}))\\s*(?:as )?(not )?(only |merely |just |simply )?(?:a|an|the|one of the|their|its)\\s((?:[\\p{L}-]+ ?){1,4})`,
  'u',
);

interface Part {
  readonly name: readonly string[];
  readonly negated: boolean;
  readonly lessened: boolean;
  readonly nouns: readonly string[];
  readonly words: string;
}

/** What one speaker calls somebody and another does not: "an agent", "only a source". */
export function partsBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer)) return null;
  const [mine, theirs] = [partIn(a.words), partIn(b.words)];
  if (!mine || !theirs || !mayBeOne(holderOf(mine), holderOf(theirs))) return null;
  if (mine.negated && theirs.negated) return null;
  if (mine.negated || theirs.negated) {
    const refused = mine.nouns.some((noun) => theirs.nouns.includes(noun));
    return refused ? partDifference(mine, theirs) : null;
  }
  const rivals = scales.some((scale) => {
    const [here, there] = [mine, theirs].map(({ nouns }) => new Set(nouns.flatMap((n) => scale.get(stemOf(n)) ?? [])));
    return here.size > 0 && there.size > 0 && ![...here].some((at) => there.has(at));
  });
  const lessened = mine.lessened !== theirs.lessened && !mine.nouns.some((noun) => theirs.nouns.includes(noun));
  return rivals || lessened ? partDifference(mine, theirs) : null;
}

function partDifference(mine: Part, theirs: Part): Difference {
  const whom = [mine, theirs].find(({ name }) => name.length > 0);
  return {
    kind: 'role',
    question: whom ? `what ${whom.name.join(' ')} was` : 'who did what',
    stances: [mine.words, theirs.words],
  };
}

function holderOf({ name }: Part): Holder {
  return { name: name.map((word) => word.toLowerCase()), noun: null };
}

function partIn(text: string): Part | null {
  const match = CALLED.exec(text) ?? PART.exec(text);
  if (!match) return crowdIn(text);
  const phrase = match[5].trim().split(' ');
  const stop = phrase.findIndex((word, at) => at > 0 && isStopWord(word));
  const nouns = stop < 0 ? phrase : phrase.slice(0, stop);
  return {
    name: (match[2] ?? '').trim().split(' ').filter(Boolean),
    negated: match[3] !== undefined,
    lessened: match[4] !== undefined,
    nouns: nouns.map((word) => word.toLowerCase()),
    words: `${match[3] ?? ''}${match[4] ?? ''}${nouns.join(' ')}`,
  };
}

function crowdIn(text: string): Part | null {
  const match = CROWD.exec(text);
  const nouns = match?.[2].trim().split(' ') ?? [];
  if (!match || !nouns.some((noun) => scales.some((scale) => scale.has(stemOf(noun))))) return null;
  return { name: [], negated: match[1] !== undefined, lessened: false, nouns, words: match[2].trim() };
}

/** Somebody who did something to something: "the order was signed by General Tomic". */
export interface Agency {
  readonly doing: string;
  /** Stem of what it was done to. */
  readonly matter: string;
  readonly agent: readonly string[];
  readonly words: string;
}

const BY = new RegExp(
  `\\b([\\p{L}-]+) (?:was|were|had been|has been|is|are) (?:\\p{Ll}+ly )?(\\p{Ll}+) by (?:the )?(${NAME})`,
  'gu',
);
const CAME_FROM = new RegExp(
  `\\b(order|decision|idea|instruction|command)s? (?:had )?c[ao]me from (?:the )?(${NAME})`,
  'gu',
);
const ACTIVE = new RegExp(
  `(${NAME})\\s?(?:himself |herself |alone )?(signed|gave|ordered|approved|wrote|took|made|authorised|authorized) (?:the|that|this) ((?:\\p{Ll}+ ){0,2}?\\p{Ll}+)\\b`,
  'gu',
);
/** "the captain decided alone": nobody else gave the order. */
const ALONE = /\b((?:the )?[\p{L}’'-]+) (?:decided|acted|took (?:it|the decision)) (?:alone|on (?:his|her) own)\b/gu;
const ORDERING = /^(?:gave|given|order|ordered|issue|issued|took|taken|made)$/;

export function agenciesIn(text: string): Agency[] {
  const found: Agency[] = [];
  const add = (verb: string, matter: string, agent: string, words: string) =>
    found.push({
      doing: ORDERING.test(verb) ? 'order' : (happeningOf(stemOf(verb)) ?? stemOf(verb)),
      matter: stemOf(matter),
      agent: wordsOf(agent)
        .filter((w) => !isStopWord(w.lower))
        .map((w) => w.lower),
      words: words.trim(),
    });
  for (const [words, matter, verb, agent] of text.matchAll(BY)) add(verb, matter, agent, words);
  for (const [words, matter, agent] of text.matchAll(CAME_FROM)) add('order', matter, agent, words);
  for (const [words, agent, verb, matter] of text.matchAll(ACTIVE)) add(verb, matter.split(' ').at(-1)!, agent, words);
  for (const [words, agent] of text.matchAll(ALONE)) add('order', 'order', agent, words);
  return found.filter(({ agent }) => agent.length > 0);
}

const OFFICES = new Set(
  'president mayor minister king queen general colonel captain chancellor governor director premier'.split(' '),
);

/** The same done to the same by somebody of another name. An office may be held by whoever is named. */
export function areRivals(a: Agency, b: Agency): boolean {
  if (a.doing !== b.doing || a.matter !== b.matter) return false;
  const [mine, theirs] = [a.agent.at(-1)!, b.agent.at(-1)!];
  if (OFFICES.has(mine) || OFFICES.has(theirs)) return false;
  return !a.agent.includes(theirs) && !b.agent.includes(mine);
}

/** Two speakers who say that different people did it. */
export function agentsBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer)) return null;
  for (const one of agenciesIn(a.words))
    for (const other of agenciesIn(b.words)) if (areRivals(one, other)) return agentDifference(one, other);
  return null;
}

export function agentDifference(one: Agency, other: Agency): Difference {
  const question =
    /^(.*?) by (?:the )?\p{Lu}/u.exec(one.words)?.[1] ?? /^(.*?) by (?:the )?\p{Lu}/u.exec(other.words)?.[1];
  return {
    kind: 'role',
    question: question ? `by whom the ${question}` : 'who did it',
    stances: [one.words, other.words],
  };
}
