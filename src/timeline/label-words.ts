const AUXILIARIES =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|to \p{Ll}+|set to)\b/u;

/** Past forms that do not end in -ed, and present forms that headlines and reports are full of. */
const FORMS = new Set(
  (
    'began became broke brought built bought came caught chose cut died dealt drew drove fell felt flew fled fought found froze gave ' +
    'got grew hit held hurt kept knew laid led left lent let lost made meant met paid put quit ran rose said sank sat saw ' +
    'sent set shot shut sold spent split spoke spread stood stole struck sued swept swore took taught thought threw told ' +
    'tore understood went withdrew woke won wore wrote read beat bid cost burst shed slid rebuilt overthrew ' +
    'says plans wants faces sees meets visits signs denies calls warns opens ends begins starts dies kills wins loses ' +
    'falls rises leaves arrives resigns quits sues shuts closes recalls rejects accuses claims expects hopes needs ' +
    'remains runs holds takes makes gives gets goes comes becomes keeps leads puts sets sends turns urges vows'
  ).split(' '),
);

/** "The minister attends a conference": a word in -s between its subject and what it is done to. */
const PRESENT = /\p{L} \p{Ll}{3,}(?<!s)s (?:a|an|the|his|her|its|their|no)\b/u;

/** A shape test, not a parse: does it hold a word that may be its finite verb? */
export function hasVerb(text: string): boolean {
  if (AUXILIARIES.test(text) || PRESENT.test(text)) return true;
  const words = text.split(/\s+/).map((word) => word.replace(/[^\p{L}'’-]/gu, ''));
  return words.some(
    (word, at) => at > 0 && (FORMS.has(word) || (/^\p{Ll}{3,}ed$/u.test(word) && !isModifier(words, at))),
  );
}

/** "the suspected gunman", "a long-awaited pact": a participle before its noun. */
function isModifier(words: readonly string[], at: number): boolean {
  return /^(?:a|an|the|its|his|her|their|this|that|these|those|some|of|more|most|and)$/i.test(words[at - 1]);
}

/** Its subject stands in another sentence. */
export function startsWithPronoun(text: string): boolean {
  return /^[“"‘]?(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their)\b/i.test(text);
}

/** Ends inside of a quotation or a bracket, or with a word that wants another. */
export function endsOpen(text: string): boolean {
  const odd = (text.split('"').length - 1) % 2 === 1;
  const open = (text.match(/[“(]/g)?.length ?? 0) > (text.match(/[”)]/g)?.length ?? 0);
  return (
    odd ||
    open ||
    /\b(?:a|an|the|of|in|on|at|to|for|with|and|or|by|from|its|his|her|their|that|as|after|before|than|is|are|was|were|has|have|had|will|would|should|could|can|may|might|must|shall|do|does|did|be|been|not|who|which|said|says|told)$/i.test(
      text.replace(/[\s,;:–—]+$/, ''),
    )
  );
}
