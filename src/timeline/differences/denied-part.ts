import type { Span } from '../../model/span.ts';
import { isStopWord, wordsOf } from '../../text/words.ts';
import { findPredicates } from '../predicates.ts';

/** What a sentence denies or doubts. */
export interface DeniedPart {
  /** What is denied to have been done, as groups of like words. */
  readonly groups: readonly string[];
  /** Stems of the doings. */
  readonly doings: ReadonlySet<string>;
  /** Stems of the other content words, without names. */
  readonly content: ReadonlySet<string>;
  /** False where no word says where it begins, so that it is the whole sentence. */
  readonly marked: boolean;
}

const MARK =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|(?:reject|dismiss|disput)(?:s|es|ed|ing)? (?:\w+ ){1,3}(?:that|of)|no (?:\w+ )?(?:evidence|proof) (?:that|of|for)|nothing to (?:suggest|show|indicate) that|(?:statement|claim|report|allegation|accusation|suggestion|rumou?r|assertion)s? that(?=[^.;]* (?:is|are|was|were) (?:\w+ )?(?:false|untrue|unfounded|groundless|baseless|nonsense))|not (?:\w+ ){0,2}(?:confirm|verify) (?:that|whether))\b/i;
/** What is told beside the denied: when, why, and what else was said. */
const END = /[,;:—]|\b(?:but|saying|adding|who|which|after|before|when|while|as|following|during|since)\b/i;
/** The denied was told elsewhere in the sentence. */
const REFERS = /\b(?:alleg|claim|report|this\b|that\b)/i;

export function deniedPartOf(sentence: string): DeniedPart {
  const part = spanOf(sentence);
  const words = wordsOf(sentence, part.start, part.end);
  const doings = findPredicates(words, []).filter((p) => p.weight > 0.5);
  const stems = new Set(doings.map((d) => words[d.at].stem));
  const content = words.filter((w) => !isStopWord(w.lower) && !/^\p{Lu}/u.test(w.text) && !stems.has(w.stem));
  return {
    groups: [...new Set(doings.map((d) => d.group))],
    doings: stems,
    content: new Set(content.map((w) => w.stem)),
    marked: part.end - part.start < sentence.length,
  };
}

function spanOf(sentence: string): Span {
  const whole = { start: 0, end: sentence.length };
  const match = MARK.exec(sentence);
  if (!match) return whole;
  const start = match.index + match[0].length;
  const rest = sentence.slice(start);
  // "the deliveries, which both have denied": what is denied stands before.
  if (/^\s*[,.;]/.test(rest)) return { start: 0, end: match.index };
  const first = wordsOf(rest)[1]?.start ?? 0;
  const end = END.exec(rest.slice(first));
  const part = { start, end: end ? start + first + end.index : sentence.length };
  return /^no\b|^not\b/i.test(match[0]) && REFERS.test(sentence.slice(part.start, part.end)) ? whole : part;
}
