import type { RemovalReason } from '../../model/article.ts';
import { type Draft, textOf } from '../draft.ts';
import { countWords, featuresOf } from '../features.ts';
import { dateWithTime } from '../metadata/date-lines.ts';

const CONTACT_LABEL =
  /^(?:(?:for |to )?(?:further|more|additional|all) (?:information|details|inquiries|enquiries|questions)|(?:(?:press|media|news|investor|public|corporate|general|editorial|international)[ /&]+)*(?:contacts?|enquiries|inquiries|relations|office)(?: (?:details|information|person|for .{3,30}|us))?|contacts?(?: (?:details|for (?:press|media|journalists|editors)))?|(?:presse)?kontakte?|ansprechpartner(?:in)?|contacts? presse|contacto(?: de prensa)?|contatti|perscontact|kontakt dla mediów)\b[^.?!]{0,90}[:.]?$/iu;
const CONTACT_SENTENCE =
  /^(?:for|to) .{3,80}\b(?:call|contact|e-?mail|write to|phone|ring|reach)\b.*(?:@|\d{3})|^(?:please )?(?:call|contact|e-?mail|phone)\b.{2,80}(?:@|\d{3})/iu;
/** For whom a number or an address is: "For the press: +44 20 7555 0190". */
const CONTACT_FOR =
  /^(?:for )?(?:the )?(?:press|media|journalists?|reporters|editors|investors?|analysts|shareholders|families|relatives|queries|questions|bookings|interviews)(?: (?:and|or|&) \w+)?(?: (?:line|office|desk|contact|hotline|helpline))?: ?(?=[+(\d]|\S+@)/iu;
/** Nothing but where somebody is reached: "((ann.lee@wire.example; +44 20 7555 0190))". */
const ADDRESS = /^[([]*\S+@[^\s;,)]+[;,\s]*[+\d ()-]*[)\]]*$/u;
/** A telephone, a mail address, a site. */
const REACHED =
  /\S+@\S+|(?:\+|\b00)\d[\d ().-]{6,}|\b(?:tel|telephone|phone|mobile|mob|cell|fax|tfno|tél|telefon)\b\.?:? ?[\d+(]|^\(?\d{3,5}\)?[\d ().-]{5,}$|^(?:https?:\/\/|www\.)\S+$/iu;

function saysWhere(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && REACHED.test(text);
}

const DISCLAIMER_LABEL =
  /^(?:(?:cautionary|important|legal|general)\b.{0,30}\b(?:note|notes|statement|statements|notice|information|language)\b.{0,60}|.{0,30}forward[- ]looking (?:statements?|information)|safe harbou?r.{0,50}|(?:legal )?disclaimer|risk (?:warning|disclosure)s?)[:.]?$/i;
const DISCLAIMER =
  /\b(?:forward[- ]looking|undue reliance|actual results|risks and uncertainties|securities (?:act|law|laws)|no (?:obligation|liability|responsibility|warranty)|does not constitute|not intended (?:as|to)|(?:investment|legal|medical|financial) advice|accuracy or completeness)\b/i;

/** Letters of a line that says where somebody is reached at most. */
const LONGEST_ADDRESS = 300;
/** Lines that a contact block has at most; and words of one of its lines. */
const CONTACT_LINES = 14;
const CONTACT_WORDS = 14;

/** Contact blocks and disclaimers: a label line and what belongs to it goes as a whole. In place. */
export function markTailBlocks(drafts: readonly Draft[]): void {
  const first = drafts.findIndex((draft) => draft.fate === null && featuresOf(textOf(draft)).prose);
  if (first < 0) return;
  for (let i = first + 1; i < drafts.length; i++) {
    const text = textOf(drafts[i]);
    if (CONTACT_LABEL.test(text) && isOpen(drafts[i], 'metadata')) markContact(drafts, i);
    else if (
      drafts[i].fate === null &&
      [CONTACT_SENTENCE, CONTACT_FOR, ADDRESS].some((sign) => sign.test(text)) &&
      isLast(drafts, i)
    )
      drafts[i].fate = 'metadata';
    else if (DISCLAIMER_LABEL.test(text) && isOpen(drafts[i], 'legal')) markDisclaimer(drafts, i);
  }
}

function isOpen(draft: Draft, reason: RemovalReason): boolean {
  return draft.fate === null || draft.fate === reason || draft.fate === 'promotion';
}

/** The label's lines: short, without a sentence, at least one of them a telephone, an address, a site. */
function markContact(drafts: readonly Draft[], label: number): void {
  let end = label + 1;
  let reached = saysWhere(textOf(drafts[label]));
  for (; end < drafts.length && end <= label + CONTACT_LINES; end++) {
    const draft = drafts[end];
    const text = textOf(draft);
    if (draft.fate !== null) {
      if (draft.fate === 'markup' || saysWhere(text)) continue;
      break;
    }
    if (!saysWhere(text) && !isContactLine(draft)) break;
    if (draft.gap > 1 && reached && !saysWhere(text)) break;
    reached ||= saysWhere(text);
  }
  if (!reached) return;
  for (const draft of drafts.slice(label, end)) draft.fate ??= 'metadata';
}

function isContactLine(draft: Draft): boolean {
  const text = textOf(draft);
  const { words, prose } = featuresOf(text);
  return !prose && words <= CONTACT_WORDS && draft.type !== 'quote' && draft.type !== 'table' && !/[?!…]$/.test(text);
}

/** The label and the paragraphs under it, as long as they speak as disclaimers do. */
function markDisclaimer(drafts: readonly Draft[], label: number): void {
  let end = label + 1;
  while (
    end < drafts.length &&
    (drafts[end].fate !== null || (featuresOf(textOf(drafts[end])).prose && DISCLAIMER.test(textOf(drafts[end]))))
  )
    end++;
  if (drafts.slice(label + 1, end).some((draft) => DISCLAIMER.test(textOf(draft))))
    for (const draft of drafts.slice(label, end)) draft.fate ??= 'legal';
}

/** Nothing that reads as text comes after it. */
function isLast(drafts: readonly Draft[], i: number): boolean {
  return !drafts.slice(i + 1).some((draft) => draft.fate === null && featuresOf(textOf(draft)).prose);
}

const COMMENTS_LABEL =
  /^(?:(?:readers?['’]? |user |your |all |latest |top )?comments?|have your say|what (?:our )?readers (?:say|think)|replies|responses|discussion)(?: \(?\d+\)?)?:?$|^\d+ (?:comments?|replies|responses)$/i;
const COMMENT_SIGN =
  /^(?:report|reply|like|likes?:? ?\d+|upvote|share|flag|quote|permalink|\d+ (?:likes?|points?|replies))$|^(?:write|post|add|leave) a (?:comment|reply)\b|\blogged in to (?:comment|reply|post)\b|\b(?:says|wrote|writes|said on .{3,30}):$|^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/i;

/** "tramfan 4 February 2030 at 18:02": who wrote, and the minute. */
function isSignedAt(text: string): boolean {
  const at = text.length > 70 ? null : dateWithTime(text);
  return at !== null && at.start > 1 && at.end >= text.length - 2 && /\d[:.]\d\d/.test(text.slice(at.start, at.end));
}

/** "Berit - May 19, 2031: Lovely news": who wrote and when, before the words. */
function isSignedBefore(text: string): boolean {
  const at = dateWithTime(text.slice(0, 70));
  return at !== null && at.start > 1 && at.start < 36 && /^\)?\s?:\s/.test(text.slice(at.end));
}

/** Under a line that says so, what readers wrote: told by its buttons, and only behind more text than it holds. */
export function markComments(drafts: readonly Draft[]): void {
  const words = (from: number, to: number) =>
    drafts.slice(from, to).reduce((sum, draft) => sum + (draft.fate === null ? countWords(textOf(draft)) : 0), 0);
  for (let i = 1; i < drafts.length; i++) {
    if (!COMMENTS_LABEL.test(textOf(drafts[i]))) continue;
    const after = drafts.slice(i + 1);
    const signs = after.filter(
      (draft) => COMMENT_SIGN.test(textOf(draft)) || isSignedAt(textOf(draft)) || isSignedBefore(textOf(draft)),
    ).length;
    if (signs < 2 || words(0, i) < words(i + 1, drafts.length)) continue;
    for (const draft of [drafts[i], ...after]) draft.fate ??= 'comment';
    return;
  }
}
