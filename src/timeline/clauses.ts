import type { Span } from '../model/span.ts';

/** "since eight o'clock", "since last May": a time, and no clause of its own. */
const TIME =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|noon|midnight|last|then|early|late|mid|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)';
const JOINTS = `which|who|whom|whose|where|when|while|although|though|after|before|since(?! ${TIME}\\b)|because(?! of)`;
const BOUNDARY = new RegExp(
  `[;:–—]\\s|\\s[-–—]\\s|,\\s+(?=(?:and|but|or|as|so|${JOINTS})\\b)|\\s(?=(?:and (?:has|have|had|was|were|will|is|are|by|in|on)|${JOINTS})\\b)`,
  'g',
);

/** The clause of a sentence that holds a place of it: from the boundary before to the boundary after. */
export function clauseAround(text: string, sentence: Span, place: Span): Span {
  let { start, end } = sentence;
  const words = text.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(BOUNDARY)) {
    const cut = sentence.start + match.index + match[0].length;
    if (cut <= place.start) start = Math.max(start, cut);
    else if (sentence.start + match.index >= place.end) {
      end = Math.min(end, sentence.start + match.index);
      break;
    }
  }
  return { start, end };
}
