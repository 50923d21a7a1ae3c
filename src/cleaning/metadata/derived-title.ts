import type { Block } from '../../model/article.ts';
import { splitSentences } from '../../text/sentences.ts';

/** Longest title made from a lead, in characters. */
const LONGEST = 90;

/** A title for an article that has none: the first sentence of its body, cut at a clause or word where it is long. */
export function derivedTitle(blocks: readonly Block[], text: string): string {
  const lead = blocks.find((block) => block.type === 'paragraph') ?? blocks[0];
  if (!lead) return '';
  const opening = text.slice(lead.start, Math.min(lead.end, lead.start + 1200));
  const first = splitSentences(opening)[0];
  const sentence = (first ? opening.slice(first.start, first.end) : opening)
    .replace(/^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:,\s*\p{L}{3,9}\.?\s*\d{1,2})?\s*(?:\([^)]{2,30}\))?\s*[-–—]+\s*/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (sentence.length <= LONGEST) return sentence.replace(/(?<![.])[.]$/, '');
  const cut = sentence.slice(0, LONGEST);
  const clause = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf('; '), cut.lastIndexOf(' – '), cut.lastIndexOf(' — '));
  if (clause >= 45) return `${cut.slice(0, clause)} …`;
  const blank = cut.lastIndexOf(' ');
  return `${(blank > 40 ? cut.slice(0, blank) : cut).replace(/[\s,;:–—-]+$/, '')} …`;
}
