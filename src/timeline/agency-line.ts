/**
 * What an agency and its site put before the first sentence, up to the agency's name in brackets and the dash after it:
 * "PARIS, 3 May (AFP) - ", "PARIS | Tue May 3, 2011 9:48 am BST PARIS (Reuters) - ", also where brackets are spelt as
 * the Penn Treebank spells them. A lower-case word after the dash goes on with the sentence: "the Farmers' Union (FU) - the largest -".
 */
const AGENCY_LINE = /^[^.!?]{0,120}?(?:\(|-LRB- )\p{Lu}[\p{L} /]{1,20}(?:\)| -RRB-)\s*[-–—]+\s+(?=[\p{Lu}\p{N}"“‘'`])/u;

/** How many characters of a sentence are the line of an agency; 0 when it has none. */
export function agencyLineLength(sentence: string): number {
  return AGENCY_LINE.exec(sentence)?.[0].length ?? 0;
}
