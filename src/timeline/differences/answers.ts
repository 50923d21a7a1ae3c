import { isStopWord, wordsOf } from '../../text/words.ts';
import { alleges } from '../speech.ts';
import type { StoredMention } from '../stored-mention.ts';
import { type Sayer, sayersDiffer, statementsOf } from './who-says.ts';

/** Denials and doubts may follow one another before the claim is reached that they all answer. */
const FARTHEST = 3;

/** "Sosa is director of operations at …": who somebody is, between a claim and its answer. */
const INTRODUCES = /^[^,;]{2,40} (?:is|are) (?:an? |the |his |her |their )?[^,;]{3,80}[.]$/;

/**
 * The claim beside a sentence that answers it: the one before, over other answers to it, or the one behind. `beside`
 * holds the article's sentences in order. Null when what stands there is no claim, or is about something else.
 */
export function answered(answer: StoredMention, beside: readonly StoredMention[]): StoredMention | null {
  const at = beside.indexOf(answer);
  let position = answer.position;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const before = beside[i];
    if (before.position !== position - 1) break;
    position = before.position;
    if (before.stance.kind !== 'asserts' && before.stance.answersBack) continue;
    if (INTRODUCES.test(before.text)) continue;
    if (isClaimFor(answer, before, answer.stance.answersBack)) return before;
    break;
  }
  const behind = beside[at + 1];
  return behind && behind.position === answer.position + 1 && isClaimFor(answer, behind, false) ? behind : null;
}

/** Whoever knows of nothing makes no claim. */
const TELLS_NOTHING =
  /\b(?:unaware|not aware|no comment|declined to|(?:can ?not|could not|impossible to|hard to) (?:\w+ )?(?:verif|confirm|say))/i;

/** Open: the answer does not say what it answers, so any claim of another may be meant. */
function isClaimFor(answer: StoredMention, claim: StoredMention, open: boolean): boolean {
  const [text, said] = [answer.text, claim.text];
  const sayer = sayerOf(said);
  // A plan is no claim, unless somebody reports it and the report is denied.
  if (answer.stance.kind === 'doubts' && TELLS_NOTHING.test(said)) return false;
  if (claim.stance.kind !== 'asserts' || (claim.modality === 'scheduled' && !(open && sayer))) return false;
  const claims = alleges(said) || sayer !== null;
  const linked = claim.names.some((n) => answer.names.some((m) => m.entity === n.entity)) || sharesWord(text, said);
  // "It rejected this": whatever stands before must be somebody's word.
  if (open && linked && !(PRONOUN.test(text) && !claims)) return true;
  if (!claims || isSame(sayerOf(text), sayer)) return false;
  // "“The harvest was good,” the mayor said": words of praise or of plans accuse nobody.
  if (open) return alleges(said) || !/^\s*["“]/.test(said);
  return linked && alleges(said);
}

const PRONOUN = /\b(?:reject|dismiss|disput|confirm|den|refut|verif)\w* (?:it|this|that|them)\b/i;

/** What people sign, record or leave behind. */
const DOCUMENT =
  /^(?:But |Yet |However, )?(?:(?:the|an?|one|two|\d+|several|his|her|its|their|leaked|internal) )*(?:(?:leaked|internal|bank|court|phone|text|board|video|audio|police) )*(?:letter|e-?mail|memo|memorandum|record|minutes|document|file|log|contract|invoice|receipt|statement|protocol|message|transcript|cop(?:y|ies)|photograph|photo|picture|video|recording|tape|footage|diar(?:y|ies)|note|ledger|passport|report)s?\b[^.;]{0,120}?\b(?:shows?|showed|says?|said|speaks?|spoke|records?|recorded|mentions?|mentioned|lists?|listed|names?|named|suggests?|proves?|bears?|reads?)\b/i;
/** A deed of the past is denied, no plan or wish. */
const PAST =
  /\b(?:had|having|has|have)\b|\b(?:paying|giving|taking|ordering|knowing|receiving|meeting|bribing|discussing)\b/i;

/** The document that an article sets behind a denial: "rejected any suggestion that it had paid. One e-mail speaks of …". */
export function documentBehind(denial: StoredMention, beside: readonly StoredMention[]): StoredMention | null {
  const next = beside[beside.indexOf(denial) + 1];
  if (!next || next.position !== denial.position + 1 || next.stance.kind !== 'asserts') return null;
  if (!DOCUMENT.test(next.text) || !PAST.test(denial.text)) return null;
  return /["“]/.test(next.text) || /^(?:But|Yet|However)\b/.test(next.text) ? next : null;
}

/** What a party holds against a finding of "no evidence" in the sentence behind it, going on by a pronoun or a word. */
export function heldAgainst(doubt: StoredMention, beside: readonly StoredMention[]): StoredMention | null {
  const next = beside[beside.indexOf(doubt) + 1];
  if (!next || next.position !== doubt.position + 1 || next.stance.kind !== 'asserts') return null;
  if (next.modality === 'scheduled') return null;
  const sayer = statementsOf(next.text)[0].sayer;
  if (!sayer?.party || isSame(sayerOf(doubt.text), sayer)) return null;
  return /\b(?:his|her|their|its|him|them)\b/i.test(next.text) || sharesWord(doubt.text, next.text) ? next : null;
}

const ECHO = /\b(?:he|she|it|they) (?:did|does|do|was|were|had|has|have|is|are)(?: so)?\s*[.!”"]*$/i;

/** "He denies having given any order. The captain says he did." */
export function affirmsBack(denial: StoredMention, beside: readonly StoredMention[]): StoredMention | null {
  const next = beside[beside.indexOf(denial) + 1];
  if (!next || next.position !== denial.position + 1 || next.stance.kind !== 'asserts') return null;
  return ECHO.test(next.text) && sayerOf(next.text) !== null ? next : null;
}

/** "claimed, without providing evidence", "said …, but nobody can confirm this": the sentence doubts what it tells. */
export function isDoubtedHere(text: string): boolean {
  if (sayerOf(text) === null || /^\W*no\b/i.test(text)) return false;
  return (
    alleges(text) ||
    /\b(?:said|says)\b.{10,},? (?:but|although|though)\b.{0,60}\bnot\b.{0,20}\b(?:confirm|verif)/i.test(text)
  );
}

function sayerOf(text: string): Sayer | null {
  return statementsOf(text).find(({ sayer }) => sayer !== null)?.sayer ?? null;
}

function isSame(a: Sayer | null, b: Sayer | null): boolean {
  return a !== null && b !== null && a.stems.length > 0 && b.stems.length > 0 && !sayersDiffer(a, b);
}

function sharesWord(a: string, b: string): boolean {
  const content = (text: string) => wordsOf(text).filter((w) => !isStopWord(w.lower) && !/^\d/.test(w.lower));
  const stems = new Set(content(a).map((w) => w.stem));
  return content(b).some((w) => stems.has(w.stem));
}
