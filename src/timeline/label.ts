import { attributionSpans } from './speech.ts';
import type { StoredMention } from './stored-mention.ts';

const MOST_WORDS = 12;
const DATE_WORDS =
  /\s*\b(?:(?:on|in|since|by|late|early|last|next|this)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|April|Apr\.|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?)(?:\s+(?:morning|evening|night|afternoon))?,?/g;

/** A clause of a sentence, at most 12 words, without attribution and day: always words of the text, in their order. */
export function clauseOf(mention: Pick<StoredMention, 'text' | 'dateSpan' | 'span'>): string {
  let text = mention.text;
  const cuts = attributionSpans(text).sort((a, b) => b.start - a.start);
  for (const cut of cuts) {
    const rest = `${text.slice(0, cut.start)} ${text.slice(cut.end)}`;
    if (rest.trim().split(/\s+/).length >= 4) text = rest;
  }
  text = text.replace(/^[A-Z][A-Z .,’'-]+(?:,[^-–—()]{0,24})?(?:\([A-Za-z ]{2,20}\))?\s*[-–—]\s+/, '');
  text = text
    .replace(DATE_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .trim();
  const parts = text.split(/(?<=[,;:–—])\s|\s(?=(?:which|who|whose|where|while|although|because|but)\s)/);
  let label = parts[0];
  for (let i = 1; i < parts.length && words(label) < 5; i++) label += ` ${parts[i]}`;
  const kept = label.split(' ');
  if (kept.length > MOST_WORDS) kept.length = MOST_WORDS;
  while (
    kept.length > 4 &&
    /^(?:a|an|the|of|in|on|at|to|for|with|and|or|by|from|its|his|her|their|that|as|after|before|has|have|had|was|were|is|are|be|will)$/i.test(
      kept[kept.length - 1],
    )
  )
    kept.pop();
  label = kept.join(' ').replace(/^[\s,;:–—“"‘']+|[\s,;:.–—”"’]+$/g, '');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
