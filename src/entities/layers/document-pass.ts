import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { type Draft, type DraftName, formOf, isCapital } from './draft.ts';
import { type Verdict, voteOnForms } from './form-votes.ts';
import { trimNames } from './trim-names.ts';

/**
 * One form, one type: the mentions of a form vote, a full name speaks for its surname, a firm for its short form, and
 * a form the document is sure of is found where the tagger passed it over or saw only a part of it.
 */
export function agreeInDocument(draft: Draft, names: readonly DraftName[]): DraftName[] {
  const verdicts = voteOnForms(draft, names);
  const agreed = names.flatMap((name): DraftName[] => {
    const verdict = verdicts.get(formOf(draft, name.first, name.last));
    if (!verdict || name.origin === 'list' || (name.origin === 'pattern' && verdict.type === name.type)) return [name];
    const { type, confidence, told } = verdict;
    const typed: DraftName = { ...name, type, confidence, origin: told ? 'pattern' : name.origin };
    return type === 'person' && name.type !== 'person' ? trimNames(draft, [typed]) : [typed];
  });
  const repeats = findRepeats(draft, agreed, verdicts);
  return [...repeats.filter((repeat) => repeat.confidence === WHOLE), ...agreed, ...repeats];
}

const LONGEST_FORM = 8;
/** Confidence of a name found again, and of one found again in place of a part of it. */
const AGAIN = 0.6;
const WHOLE = 0.7;
/** So much must speak for a form that takes the place of its parts. */
const WHOLE_FROM = 2;

interface Sure {
  readonly form: string;
  readonly verdict: Verdict;
}

/** Places where a sure form stands untagged. */
function findRepeats(draft: Draft, names: readonly DraftName[], verdicts: ReadonlyMap<string, Verdict>): DraftName[] {
  const byFirst = new Map<string, Sure[]>();
  for (const [form, verdict] of verdicts) {
    if (!isSure(form, verdict)) continue;
    const first = /^[\p{L}\p{N}'’.&]+/u.exec(form)?.[0] ?? form;
    const list = byFirst.get(first) ?? [];
    list.push({ form, verdict });
    byFirst.set(first, list);
  }
  const holder = new Int32Array(draft.tokens.length).fill(-1);
  names.forEach((name, i) => {
    holder.fill(i, name.first, name.last + 1);
  });
  const repeats: DraftName[] = [];
  for (let i = 0; i < draft.tokens.length; i++) {
    const candidates = byFirst.get(draft.tokens[i].text);
    if (!candidates || (holder[i] >= 0 && names[holder[i]].first !== i)) continue;
    const hit = longestHere(draft, names, holder, i, candidates);
    if (!hit) continue;
    const confidence = hit.whole ? WHOLE : AGAIN;
    repeats.push({ first: i, last: hit.last, type: hit.type, confidence, origin: 'document' });
    i = hit.last;
  }
  return repeats;
}

function isSure(form: string, verdict: Verdict): boolean {
  if (form.length < 3 || !/\p{Lu}/u.test(form)) return false;
  if (/[\s-]/.test(form)) return verdict.sureness >= 0.5;
  return verdict.sureness >= 1.2;
}

function longestHere(
  draft: Draft,
  names: readonly DraftName[],
  holder: Int32Array,
  i: number,
  candidates: readonly Sure[],
): { last: number; type: EntityType; whole: boolean } | null {
  const end = Math.min(draft.sentences[draft.sentenceOf[i]].to, i + LONGEST_FORM);
  let best: { last: number; type: EntityType; whole: boolean } | null = null;
  let whole = false;
  for (let last = i; last < end; last++) {
    const part = holder[last] < 0 ? undefined : names[holder[last]];
    if (part && part.origin !== 'tagger') break;
    if (part) whole = true;
    if (part && part.last > last) continue;
    const form = formOf(draft, i, last);
    const hit = candidates.find((candidate) => candidate.form === form);
    if (!hit || (part && part.first === i)) continue;
    if (whole && (last === i || hit.verdict.weight < WHOLE_FROM)) continue;
    if (edgesFree(draft, holder, i, last)) best = { last, type: hit.verdict.type, whole };
  }
  return best;
}

/** A lone word inside a longer run of capitals is rather part of another name. */
function edgesFree(draft: Draft, holder: Int32Array, first: number, last: number): boolean {
  const { from, to, setting } = draft.sentences[draft.sentenceOf[first]];
  if (setting !== 0) return true;
  const open = (i: number) =>
    i >= from &&
    i < to &&
    holder[i] < 0 &&
    isCapital(draft.facts[i]) &&
    !(draft.facts[i].lists & (LISTS.title | LISTS.calendar | LISTS.commonWord));
  return !open(first - 1) && !open(last + 1);
}
