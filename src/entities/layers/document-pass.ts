import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { type Draft, type DraftName, formOf, isCapital } from './draft.ts';
import { listedType } from './list-names.ts';

/** How sure a document is of a form. */
interface Verdict {
  readonly type: EntityType;
  readonly weight: number;
  readonly count: number;
}

/**
 * One form, one type: the mentions of a form vote, a full name speaks for its surname, a firm for its short form, and
 * a form the document is sure of is found where the tagger passed it over.
 */
export function agreeInDocument(draft: Draft, names: readonly DraftName[]): DraftName[] {
  const verdicts = vote(draft, names);
  const agreed = names.map((name) => {
    const verdict = verdicts.get(formOf(draft, name.first, name.last));
    return verdict && verdict.type !== name.type && name.origin !== 'list' ? { ...name, type: verdict.type } : name;
  });
  return [...agreed, ...findRepeats(draft, agreed, verdicts)];
}

const ORIGIN_WEIGHT = { tagger: 1, pattern: 2.5, list: 3, document: 1, description: 0, user: 5 } as const;

function vote(draft: Draft, names: readonly DraftName[]): Map<string, Verdict> {
  const votes = new Map<string, Map<EntityType, number>>();
  const counts = new Map<string, number>();
  const cast = (form: string, type: EntityType, weight: number) => {
    const tally = votes.get(form) ?? new Map<EntityType, number>();
    tally.set(type, (tally.get(type) ?? 0) + weight);
    votes.set(form, tally);
  };
  for (const name of names) {
    const form = formOf(draft, name.first, name.last);
    const usual = draft.sentences[draft.sentenceOf[name.first]].setting === 0;
    counts.set(form, (counts.get(form) ?? 0) + 1);
    cast(form, name.type, ORIGIN_WEIGHT[name.origin] * name.confidence * (usual ? 1 : 0.3));
  }
  const verdicts = decide(votes, counts);
  const shorter = shortForms(draft, names, verdicts);
  for (const [form, { type, weight }] of shorter) {
    if (votes.has(form) || mayStandFor(form))
      cast(
        form,
        type,
        type === 'organisation'
          ? weight + (votes.get(form)?.get('person') ?? 0) + (votes.get(form)?.get('place') ?? 0)
          : weight,
      );
    if (votes.has(form) && !counts.has(form)) counts.set(form, 1);
  }
  return shorter.size > 0 ? decide(votes, counts) : verdicts;
}

function decide(votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>, counts: ReadonlyMap<string, number>) {
  const verdicts = new Map<string, Verdict>();
  for (const [form, tally] of votes) {
    let type: EntityType = 'work';
    let weight = -1;
    for (const [candidate, sum] of tally) {
      if (sum > weight) {
        type = candidate;
        weight = sum;
      }
    }
    verdicts.set(form, { type, weight, count: counts.get(form) ?? 0 });
  }
  return verdicts;
}

/** A short form must not be a place or people of the lists: "Moscow" is not short for "Moscow State University". */
function mayStandFor(form: string): boolean {
  return !listedType(form) && form.length > 2;
}

/** What full names say of their parts: surnames of persons, first words of organisations. */
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
      if (isCapital(draft.facts[name.last]) && !/^(?:Jr|Sr)\.?$/.test(surname)) {
        say(surname, 'person', 1.5 * Math.min(3, verdict.weight + 0.5));
      }
      const particle = draft.tokens[name.last - 1].text;
      if (name.last - name.first >= 2 && /^(?:-|de|von|van|bin|ibn|Abu|Al|El)$/.test(particle)) {
        say(formOf(draft, particle === '-' ? name.last - 2 : name.last - 1, name.last), 'person', verdict.weight);
      }
    } else if (verdict.type === 'organisation' && verdict.weight > 0.6) {
      const first = draft.facts[name.first];
      if (
        !(first.lists & (LISTS.commonWord | LISTS.city | LISTS.bigCity | LISTS.region | LISTS.country | LISTS.demonym))
      ) {
        say(draft.tokens[name.first].text, 'organisation', 1.2 * Math.min(3, verdict.weight));
      }
    }
  }
  return short;
}

const LONGEST_FORM = 8;

/** Places where a sure form stands untagged. */
function findRepeats(draft: Draft, names: readonly DraftName[], verdicts: ReadonlyMap<string, Verdict>): DraftName[] {
  const byFirst = new Map<string, { words: number; form: string; verdict: Verdict }[]>();
  for (const [form, verdict] of verdicts) {
    if (!isSure(form, verdict)) continue;
    const first = /^[\p{L}\p{N}'’.&]+/u.exec(form)?.[0] ?? form;
    const list = byFirst.get(first) ?? [];
    list.push({ words: form.length, form, verdict });
    byFirst.set(first, list);
  }
  const covered = new Uint8Array(draft.tokens.length);
  for (const name of names) covered.fill(1, name.first, name.last + 1);
  const repeats: DraftName[] = [];
  for (let i = 0; i < draft.tokens.length; i++) {
    if (covered[i]) continue;
    const candidates = byFirst.get(draft.tokens[i].text);
    if (!candidates) continue;
    const hit = longestHere(draft, covered, i, candidates);
    if (!hit) continue;
    repeats.push({ first: i, last: hit.last, type: hit.type, confidence: 0.6, origin: 'document' });
    covered.fill(1, i, hit.last + 1);
    i = hit.last;
  }
  return repeats;
}

function isSure(form: string, verdict: Verdict): boolean {
  if (form.length < 3 || !/\p{Lu}/u.test(form)) return false;
  if (/[\s-]/.test(form)) return verdict.weight >= 0.5;
  return verdict.weight >= 1.2;
}

function longestHere(
  draft: Draft,
  covered: Uint8Array,
  i: number,
  candidates: readonly { form: string; verdict: Verdict }[],
): { last: number; type: EntityType } | null {
  const end = draft.sentences[draft.sentenceOf[i]].to;
  let best: { last: number; type: EntityType } | null = null;
  for (let last = i; last < Math.min(end, i + LONGEST_FORM) && !covered[last]; last++) {
    const form = formOf(draft, i, last);
    const hit = candidates.find((candidate) => candidate.form === form);
    if (hit && edgesFree(draft, covered, i, last)) best = { last, type: hit.verdict.type };
  }
  return best;
}

/** A lone word inside a longer run of capitals is rather part of another name. */
function edgesFree(draft: Draft, covered: Uint8Array, first: number, last: number): boolean {
  const { from, to, setting } = draft.sentences[draft.sentenceOf[first]];
  if (setting !== 0) return true;
  const open = (i: number) =>
    i >= from &&
    i < to &&
    !covered[i] &&
    isCapital(draft.facts[i]) &&
    !(draft.facts[i].lists & (LISTS.title | LISTS.calendar | LISTS.commonWord));
  return !open(first - 1) && !open(last + 1);
}
