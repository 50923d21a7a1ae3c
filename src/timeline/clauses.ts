import type { Span } from '../model/span.ts';
import { startsWithVerb } from './label-words.ts';

/** "since eight o'clock", "since last May": a time, and no clause of its own. */
const TIME =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|noon|midnight|last|then|early|late|mid|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)';
const JOINTS = `which|who|whom|whose|where|when|while|although|though|after|before|since(?! ${TIME}\\b)|because(?! of)`;
const BOUNDARY = new RegExp(
  `[;:–—]\\s|\\s[-–—]\\s|,\\s+(?=(?:and|but|or|as|so|${JOINTS})\\b)|\\s(?=(?:and (?:has|have|had|was|were|will|is|are|by|in|on)|${JOINTS})\\b)`,
  'g',
);

/**
 * The clause of a sentence that holds a place of it: from the boundary before to the boundary after. Between two of its
 * `dates` a bare "and" before a verb is a boundary too: "was arrested on Monday and released on Thursday".
 */
export function clauseAround(text: string, sentence: Span, place: Span, dates: readonly Span[] = []): Span {
  let { start, end } = sentence;
  const words = text.slice(sentence.start, sentence.end);
  const boundaries = [...words.matchAll(BOUNDARY), ...joinedVerbs(text, sentence, dates)];
  for (const match of boundaries) {
    const cut = sentence.start + match.index + match[0].length;
    if (cut <= place.start) start = Math.max(start, cut);
    else if (sentence.start + match.index >= place.end) end = Math.min(end, sentence.start + match.index);
  }
  return { start, end };
}

/** Places of " and " where a verb of its own leads to the later of two dates. */
function joinedVerbs(text: string, sentence: Span, dates: readonly Span[]): RegExpExecArray[] {
  if (dates.length < 2) return [];
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(/ (?=and )/g)].filter(({ index }) => {
    const at = sentence.start + index;
    const next = dates.find((date) => date.start > at);
    const between = next && text.slice(at + ' and '.length, next.start);
    return between && dates.some((date) => date.end <= at) && startsWithVerb(between);
  });
}
