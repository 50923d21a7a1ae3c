import { isStopWord, wordsOf } from '../../text/words.ts';
import { alleges } from '../speech.ts';
import type { StoredMention } from '../stored-mention.ts';
import { isSameSayer, sayerOf, statementsOf } from './who-says.ts';

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
  if (!sayer?.party || isSameSayer(sayerOf(doubt.text), sayer)) return null;
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

function sharesWord(a: string, b: string): boolean {
  const content = (text: string) => wordsOf(text).filter((w) => !isStopWord(w.lower) && !/^\d/.test(w.lower));
  const stems = new Set(content(a).map((w) => w.stem));
  return content(b).some((w) => stems.has(w.stem));
}
