/** A question holds so many words at most. */
const MOST_WORDS = 7;

/** The last words of a stretch, from the beginning of their clause: what a question is made of. */
export function endOfClause(text: string): string {
  const clause = text
    .split(/[,;:”“"]\s*/)
    .at(-1)!
    .trim();
  return clause
    .replace(/^that\s+/, '')
    .split(/\s+/)
    .slice(-MOST_WORDS)
    .join(' ');
}
