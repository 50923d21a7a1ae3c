import type { Span } from '../model/span.ts';

const BOUNDARY =
  /[;:–—]\s|\s[-–—]\s|,\s+(?=(?:and|but|or|which|who|whom|whose|where|when|while|although|though|after|before|as|since|because(?! of)|so)\b)|\s(?=(?:and (?:has|have|had|was|were|will|is|are|by|in|on)|which|who|whom|whose|where|when|while|although|though|after|before|since|because(?! of))\b)/g;

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
