import type { EntityType } from '../../model/entity.ts';
import { TYPES } from '../tagger/labels.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { ORGANISATION_HEADS } from '../vocabulary/name-heads.ts';
import { PLACES } from '../vocabulary/places.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Cue, cuesOf } from './context-cues.ts';
import { type Draft, type DraftName, formOf, isCapital } from './draft.ts';
import { listedType } from './list-names.ts';
import { cuesWithin, endsInFirmWord } from './own-words.ts';

/** What a document holds a form to be. */
export interface Verdict {
  readonly type: EntityType;
  /** How much speaks for the type. */
  readonly weight: number;
  /** How much speaks for the form being a name, of whatever type. */
  readonly sureness: number;
  /** 0 to 1: the share of all votes that the type holds. */
  readonly confidence: number;
  /** True when words around or in the name decided, and not the tagger alone. */
  readonly told: boolean;
}

type Tally = Map<EntityType, number>;

interface Ballot {
  /** Mean shares of the tagger grow slowly with the mentions, because its errors repeat. */
  readonly tagged: Tally;
  taggedWeight: number;
  readonly found: Tally;
  readonly cues: Tally;
}

const FOUND_WEIGHT = { tagger: 1, pattern: 2.5, list: 3, document: 1, description: 0, user: 5 } as const;
/** In headlines and lines of capitals the tagger is less to be trusted. */
const UNUSUAL = 0.3;
/** However often it is said, a cue counts no more than this. */
const MOST_CUES = 6;
/** From here on a cue told the type. */
const TOLD_FROM = 1.2;

/** The mentions of each form vote for one type: what the tagger saw, what patterns and lists know, and their contexts. */
export function voteOnForms(draft: Draft, names: readonly DraftName[]): Map<string, Verdict> {
  const ballots = new Map<string, Ballot>();
  for (const name of names) cast(draft, name, ballots);
  const verdicts = decide(ballots);
  const shorter = shortForms(draft, names, verdicts);
  if (shorter.size === 0) return verdicts;
  for (const [form, { type, weight }] of shorter) {
    const ballot = ballots.get(form);
    if (!ballot) {
      if (mayStandFor(form)) verdicts.set(form, { type, weight, sureness: weight, confidence: 0.6, told: false });
      continue;
    }
    const rivals = type === 'organisation' ? taggerVotes(ballot, 'person') + taggerVotes(ballot, 'place') : 0;
    add(ballot.found, type, weight + rivals);
  }
  return new Map([...verdicts, ...decide(ballots)]);
}

const add = (tally: Tally, type: EntityType, weight: number) => tally.set(type, (tally.get(type) ?? 0) + weight);

function cast(draft: Draft, name: DraftName, ballots: Map<string, Ballot>): void {
  const form = formOf(draft, name.first, name.last);
  let ballot = ballots.get(form);
  if (!ballot) {
    ballot = { tagged: new Map(), taggedWeight: 0, found: new Map(), cues: new Map() };
    ballots.set(form, ballot);
    for (const cue of cuesWithin(draft, name)) if (mayBeTold(draft, name, cue)) add(ballot.cues, cue.type, cue.weight);
  }
  const usual = draft.sentences[draft.sentenceOf[name.first]].setting === 0 ? 1 : UNUSUAL;
  if (name.shares && isTaggersType(name)) {
    const weight = usual * name.confidence;
    ballot.taggedWeight += weight;
    TYPES.forEach((type, t) => {
      if (name.shares![t] > 0.01) add(ballot!.tagged, type, weight * name.shares![t]);
    });
  } else {
    const weight = name.shares ? FOUND_WEIGHT.pattern : FOUND_WEIGHT[name.origin];
    add(ballot.found, name.type, weight * name.confidence * usual);
  }
  for (const cue of cuesOf(draft, name)) if (mayBeTold(draft, name, cue)) add(ballot.cues, cue.type, cue.weight);
}

/** False when a rule gave the name another type than the tagger had. */
function isTaggersType({ shares, type }: DraftName): boolean {
  const own = shares?.[TYPES.indexOf(type)] ?? 0;
  return shares?.every((share) => share <= own) ?? false;
}

const heads = wordSet(ORGANISATION_HEADS);
const places = wordSet(PLACES);
const KNOWN_PLACE = LISTS.country | LISTS.region;

/**
 * Peoples, laws and names off a list are what they are; so are well-known places, and names that end in a word for an
 * organisation. A large city may still be somebody's name.
 */
function mayBeTold(draft: Draft, name: DraftName, cue: Cue): boolean {
  if (name.origin === 'list' || name.type === 'group' || name.type === 'law') return false;
  if (cue.type === name.type) return true;
  const { lists } = draft.facts[name.first];
  if (name.first === name.last) {
    if (lists & KNOWN_PLACE) return false;
    return !(lists & LISTS.bigCity) || cue.type === 'person';
  }
  if (places().has(formOf(draft, name.first, name.last))) return false;
  if (cue.type === 'organisation') return true;
  for (let i = name.first; i <= name.last; i++) {
    if (i < name.last && draft.tokens[i + 1].text !== 'of') continue;
    if (heads().has(draft.tokens[i].text.toLowerCase())) return false;
  }
  return true;
}

function taggerVotes({ tagged, taggedWeight }: Ballot, type: EntityType): number {
  if (taggedWeight === 0) return 0;
  const scale = taggedWeight <= 1 ? 1 : (1 + Math.log2(taggedWeight)) / taggedWeight;
  return (tagged.get(type) ?? 0) * scale;
}

function decide(ballots: ReadonlyMap<string, Ballot>): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const [form, ballot] of ballots) {
    let type: EntityType = 'work';
    let weight = -1;
    let total = 0;
    for (const candidate of TYPES) {
      const cue = Math.min(MOST_CUES, ballot.cues.get(candidate) ?? 0);
      const sum = taggerVotes(ballot, candidate) + (ballot.found.get(candidate) ?? 0) + cue;
      if (sum > 0) total += sum;
      if (sum <= weight) continue;
      type = candidate;
      weight = sum;
    }
    let sureness = ballot.taggedWeight + (ballot.cues.get(type) ?? 0);
    for (const found of ballot.found.values()) sureness += found;
    const confidence = Math.round((990 * weight) / Math.max(1, total)) / 1000;
    verdicts.set(form, { type, weight, sureness, confidence, told: (ballot.cues.get(type) ?? 0) >= TOLD_FROM });
  }
  return verdicts;
}

/** A short form must not be a place or people of the lists: "Moscow" is not short for "Moscow State University". */
function mayStandFor(form: string): boolean {
  return !listedType(form) && form.length > 2;
}

const PARTICLE = /^(?:-|de|von|van|bin|ibn|Abu|Al|El)$/;
const NOT_SHORT =
  LISTS.commonWord | LISTS.city | LISTS.bigCity | LISTS.region | LISTS.country | LISTS.demonym | LISTS.title;

/** "the Gazette" of the "Lowland Gazette" */
const OUTLET = /^(?:Gazette|Courier|Herald|Tribune|Chronicle|Ledger|Telegraph|Observer|Sentinel|Examiner|Argus)$/;
const CLUB = /^(?:Dinamo|Dynamo|Spartak|Lokomotiv|Atl[ée]tico|Deportivo|Sporting|Racing|Real|Olympique|Inter|Club|Al)$/;

/** What full names say of their parts: surnames of persons, first words of organisations, firms without their form. */
function shortForms(
  draft: Draft,
  names: readonly DraftName[],
  verdicts: ReadonlyMap<string, Verdict>,
): Map<string, { type: EntityType; weight: number }> {
  const short = new Map<string, { type: EntityType; weight: number }>();
  const seen = new Set<string>();
  const say = (form: string, type: EntityType, weight: number) => {
    const before = short.get(form);
    if (before?.type === 'person' && type !== 'person') return;
    if (!before || before.weight < weight || (type === 'person' && before.type !== 'person'))
      short.set(form, { type, weight });
  };
  for (const name of names) {
    if (name.first === name.last) continue;
    const form = formOf(draft, name.first, name.last);
    const verdict = verdicts.get(form);
    if (!verdict || seen.has(form)) continue;
    seen.add(form);
    if (verdict.type === 'person') {
      const surname = draft.tokens[name.last].text;
      if (isCapital(draft.facts[name.last]) && !/^(?:Jr|Sr)\.?$/.test(surname))
        say(surname, 'person', 1.5 * Math.min(3, verdict.weight + 0.5));
      const particle = draft.tokens[name.last - 1].text;
      if (name.last - name.first >= 2 && PARTICLE.test(particle))
        say(formOf(draft, particle === '-' ? name.last - 2 : name.last - 1, name.last), 'person', verdict.weight);
    } else if (verdict.type === 'organisation' && verdict.weight > 0.6) {
      const weight = 1.2 * Math.min(3, verdict.weight);
      if (!(draft.facts[name.first].lists & NOT_SHORT)) say(draft.tokens[name.first].text, 'organisation', weight);
      if (name.last - name.first >= 2 && endsInFirmWord(draft, name))
        say(formOf(draft, name.first, name.last - 1), 'organisation', weight);
      if (OUTLET.test(draft.tokens[name.last].text)) say(draft.tokens[name.last].text, 'organisation', weight);
      if (CLUB.test(draft.tokens[name.first].text) && !(draft.facts[name.last].lists & NOT_SHORT))
        say(draft.tokens[name.last].text, 'organisation', weight);
    }
  }
  return short;
}
