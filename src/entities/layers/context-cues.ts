import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import {
  AFTER_ORGANISATIONS,
  AFTER_PLACES,
  DONE_BY_ORGANISATIONS,
  OF_ORGANISATIONS,
  OF_PERSONS,
  OF_PLACES,
  OF_VESSELS,
  ORGANISATION_VERBS,
  PERSON_VERBS,
  VESSEL_VERBS,
} from '../vocabulary/context-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, isCapital } from './draft.ts';
import { kindOf } from './kind-of-noun.ts';
import { isOffice } from './trim-names.ts';

/** What the words around a mention say of its type; a negative weight speaks against it. */
export interface Cue {
  readonly type: EntityType;
  readonly weight: number;
}

/** "the ferry X", "X, a supplier, said": as good as a label. */
const TOLD = 3;
/** "shares of X", "X's widow". */
const STRONG = 2;
/** "owned by X": mostly so. */
const LIKELY = 1.2;
/** "in X". */
const FAINT = 0.6;

type Words = () => ReadonlySet<string>;
const ofWords: readonly (readonly [Words, EntityType])[] = [
  [wordSet(OF_ORGANISATIONS), 'organisation'],
  [wordSet(OF_VESSELS), 'product'],
  [wordSet(OF_PLACES), 'place'],
  [wordSet(OF_PERSONS), 'person'],
];
const afterWords: readonly (readonly [Words, EntityType, number])[] = [
  [wordSet(AFTER_ORGANISATIONS), 'organisation', STRONG],
  [wordSet(AFTER_PLACES), 'place', STRONG],
  [wordSet(VESSEL_VERBS), 'product', LIKELY],
  [wordSet(PERSON_VERBS), 'person', LIKELY],
  [wordSet(ORGANISATION_VERBS), 'organisation', LIKELY],
];
const doneBy = wordSet(DONE_BY_ORGANISATIONS);

/** The cues of one mention, from a few words on either side of it, inside its sentence. */
export function cuesOf(draft: Draft, name: DraftName): Cue[] {
  const { from, to, setting } = draft.sentences[draft.sentenceOf[name.first]];
  if (setting !== 0) return [];
  const word = (i: number) => (i < from || i >= to ? '' : draft.tokens[i].text.toLowerCase());
  const after = cuesAfter(draft, name, word);
  return [
    ...cuesBefore(draft, name, word),
    ...(LEADS_AWAY.test(word(name.first - 1)) ? after.filter(isNoPerson) : after),
  ];
}

/** "a teacher from X, who died": what follows is said of the teacher. */
const LEADS_AWAY = /^(?:at|from|in|of|near)$/;
const isNoPerson = ({ type }: Cue) => type !== 'person';

const OPENING = /^["“‘'«(]$/;
const ARTICLE = /^(?:the|a|an|its|his|her|their|our|my)$/;
const FINITE =
  /^(?:is|was|has|had|will|would|said|says|left|which|that|and|or|in|on|at|of|to|from|for|with|,|\.|;|\))$/;

function cuesBefore(draft: Draft, { first, last }: DraftName, word: (i: number) => string): Cue[] {
  let i = first - 1;
  if (OPENING.test(word(i))) i--;
  const before = word(i);
  const kind = isCapital(draft.facts[i] ?? draft.facts[first]) ? undefined : kindOf(before, word(i - 1));
  if (kind) return [{ type: kind, weight: TOLD }];
  if (TRADES.test(before) && ARTICLE.test(word(i - 1)) && !isFirstOfSeveral(draft, last + 1))
    return [{ type: 'organisation', weight: TOLD }];
  const many = isCapital(draft.facts[i] ?? draft.facts[first]) ? [] : pluralCues(before);
  if (many.length > 0) return many;
  if (before !== '' && isOffice(before)) return [{ type: 'person', weight: STRONG }];
  if (before === 'the' && FINITE.test(word(last + 1))) {
    const head = word(i - 1) === ',' ? headOf(i - 2, word) : -1;
    const named = head < 0 ? undefined : kindOf(word(head), word(head - 1));
    if (named === 'product') return [{ type: named, weight: STRONG }];
    if (/^(?:at|during|for)$/.test(word(i - 1)) && MEETING.test(word(last))) return [{ type: 'event', weight: STRONG }];
    return [
      ...(word(i - 1) === 'of' ? ofVessel(word(i - 2)) : []),
      { type: 'person', weight: -STRONG },
      { type: 'place', weight: -FAINT },
    ];
  }
  if ((before === 'them' && word(i - 1) === 'among') || before === 'including') {
    const group = before === 'them' ? i - 2 : i - 1;
    return pluralCues(word(word(group) === ',' ? group - 1 : group));
  }
  if (before === ',') return introducedBefore(i - 1, word, word(last + 1));
  if (before === 'of' || (before === 'in' && /^shares?$/.test(word(i - 1)))) return ofCues(word(i - 1));
  if ((before === 'by' || before === 'with') && doneBy().has(word(i - 1)))
    return [{ type: 'organisation', weight: LIKELY }];
  if (before === 'aboard' || (before === 'board' && word(i - 1) === 'on')) return [{ type: 'product', weight: LIKELY }];
  if (before === 'in' || before === 'near') return [{ type: 'place', weight: FAINT }];
  if (before === 'for' && /^(?:played|plays|scored|signed|works|worked)$/.test(word(i - 1)))
    return [{ type: 'organisation', weight: LIKELY }];
  return [];
}

/** "the architects Brandt Hollis": one name after the plural of a trade is the firm's. */
const TRADES =
  /^(?:engineers|auditors|accountants|lawyers|solicitors|attorneys|architects|consultants|surveyors|brokers|bookmakers|publishers|contractors|printers|analysts|pollsters|assessors|bankers|advisers|advisors)$/;

function isFirstOfSeveral(draft: Draft, next: number): boolean {
  const mark = draft.tokens[next]?.text;
  const more = draft.facts[next + 1];
  return mark === 'and' || (mark === ',' && more !== undefined && isCapital(more));
}

const MEETING = /^(?:forum|congress|convention|conference|fair|expo|biennale)$/;

/** "another ship of the company": the noun before the "of", if there is one. */
function headOf(noun: number, word: (i: number) => string): number {
  const of = ARTICLE.test(word(noun - 1)) ? noun - 2 : noun - 1;
  return word(of) === 'of' ? of - 1 : noun;
}

/** "garment makers, among them X" */
function pluralCues(noun: string): Cue[] {
  const kind = kindOf(noun.replace(/ies$/, 'y').replace(/s$/, ''), '');
  return kind && noun.endsWith('s') ? [{ type: kind, weight: STRONG }] : [];
}

/** "its auditor, X,": the noun of a phrase with an article, from whose start no preposition leads away. */
function introducedBefore(noun: number, word: (i: number) => string, after: string): Cue[] {
  const kind = /^(?:[,.;)]|)$/.test(after) ? kindOf(word(noun), word(noun - 1)) : undefined;
  if (!kind) return [];
  for (let i = noun - 1; i >= noun - 3; i--) {
    if (!ARTICLE.test(word(i))) continue;
    return /^(?:in|at|to|from|near|on|across|around|of)$/.test(word(i - 1)) ? [] : [{ type: kind, weight: STRONG }];
  }
  return [];
}

function ofCues(noun: string): Cue[] {
  return ofWords.filter(([words]) => words().has(noun)).map(([, type]) => ({ type, weight: STRONG }));
}

const ofVessel = (noun: string): Cue[] => ofCues(noun).filter(({ type }) => type === 'product');

function cuesAfter(draft: Draft, { last }: DraftName, word: (i: number) => string): Cue[] {
  const next = word(last + 1);
  if (next === ',') return appositionCues(draft, last + 2, word);
  if (next === '(' && /^\d{2}$/.test(word(last + 2)) && word(last + 3) === ')')
    return [{ type: 'person', weight: TOLD }];
  if (/^['’]s?$/.test(next)) return ofCues(word(last + 2));
  if (next === 'ran' && word(last + 2) === 'aground') return [{ type: 'product', weight: STRONG }];
  if (next === '-' && word(last + 2) === 'based') return [{ type: 'place', weight: STRONG }];
  if (next === 'who') return [{ type: 'person', weight: STRONG }];
  if (next === 'said' && word(last + 2) === 'in' && word(last + 4) === 'statement')
    return [{ type: 'organisation', weight: LIKELY }];
  if (next === 'said' && /^its?$/.test(word(last + 2))) return [{ type: 'organisation', weight: STRONG }];
  if (next === 'was' && word(last + 2) === 'born') return [{ type: 'person', weight: STRONG }];
  return afterWords.filter(([words]) => words().has(next)).map(([, type, weight]) => ({ type, weight }));
}

const LONGEST_APPOSITION = 8;
const STOPS = /^(?:of|in|at|from|for|on|with|by|to|which|who|that|said|says|and|or|[,.;:()"”“]|)$/;

/** "X, 41," "X, who" "X, a Panama-registered tanker," "X, publisher of": the noun at the end of the phrase tells. */
function appositionCues(draft: Draft, from: number, word: (i: number) => string): Cue[] {
  const opener = word(from);
  if (/^\d{2}$/.test(opener) && /^[,.)]$/.test(word(from + 1))) return [{ type: 'person', weight: TOLD }];
  if (opener === 'who') return [{ type: 'person', weight: TOLD }];
  if (opener === 'which') return [{ type: 'person', weight: -TOLD }];
  if (opener === 'where') return [{ type: 'place', weight: STRONG }];
  let noun = from;
  while (noun - from < LONGEST_APPOSITION && !STOPS.test(word(noun + 1))) noun++;
  if (draft.facts[noun] === undefined || draft.facts[noun].lists & LISTS.calendar || isCapital(draft.facts[noun]))
    return [];
  const kind = kindOf(word(noun), word(noun - 1));
  if (!kind) return [];
  if (ARTICLE.test(opener)) return kind === 'facility' && word(noun + 1) === 'of' ? [] : [{ type: kind, weight: TOLD }];
  return word(noun + 1) === 'of' || kind === 'person' ? [{ type: kind, weight: STRONG }] : [];
}
