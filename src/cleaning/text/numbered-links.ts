import type { Span } from '../../model/span.ts';

/** What a text browser makes of a page: numbers before the words of links, the addresses in a list at the end. */
export interface NumberedLinks {
  /** The list of addresses with its heading; null where it was cut off. */
  readonly references: Span | null;
}

/** The number of a link, set right before its first word. Numbers of notes stand behind words. */
export const LINK_NUMBER = /(?<=^|[\s(|>"“#*+•])\[\d{1,4}\](?=\S)/gm;
const LEAST_LINKS = 4;
/** Share of the numbers that must be greater than the one before. */
const LEAST_RISING = 0.9;

const REFERENCES =
  /^[ \t]*(?:References|Links|Visible links:?)[ \t]*\n(?:[ \t]*(?:(?:Visible|Hidden) links:?|(?:\d{1,4}\.|\[\d{1,4}\]:?)[ \t]+\S+|)[ \t]*(?:\n|$))+$/m;

/** Tells whether a text is the dump of a text browser (lynx, w3m, elinks); null when it is not. */
export function numberedLinks(source: string): NumberedLinks | null {
  const numbers = Array.from(source.matchAll(LINK_NUMBER), ([mark]) => Number(mark.slice(1, -1)));
  if (numbers.length < LEAST_LINKS) return null;
  const rising = numbers.filter((number, i) => i === 0 || number > numbers[i - 1]).length;
  if (rising < numbers.length * LEAST_RISING) return null;
  const tail = Math.max(0, source.search(/^[ \t]*(?:References|Links|Visible links:?)[ \t]*$/m));
  const found = REFERENCES.exec(source.slice(tail));
  return { references: found ? { start: tail + found.index, end: source.length } : null };
}
