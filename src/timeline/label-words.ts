const AUXILIARIES = new Set(
  'is are was were be been has have had will would can could may might must shall should do does did cannot'.split(' '),
);

/** Past forms that do not end in -ed, and present forms that headlines and reports are full of. */
const FORMS = new Set(
  (
    'began became broke brought built bought came caught chose cut died dealt drew drove fell felt flew fled fought found froze gave ' +
    'got grew hit held hurt kept knew laid led left lent let lost made meant met paid put quit ran rose said sank sat saw ' +
    'sent set shot shut sold spent split spoke spread stood stole struck sued swept swore took taught thought threw told ' +
    'tore understood went withdrew woke won wore wrote read beat bid cost burst shed slid rebuilt overthrew lay heard hid ' +
    'rang rode sang sought shook slept stuck undertook upheld wept withheld drank ate overcame clung dug swung lit bore ' +
    'says plans wants faces sees meets visits signs denies calls warns opens ends begins starts dies kills wins loses ' +
    'falls rises leaves arrives resigns quits sues shuts closes recalls rejects accuses claims expects hopes needs ' +
    'remains runs holds takes makes gives gets goes comes becomes keeps leads puts sets sends turns urges vows ' +
    'say remain want agree seem continue pass'
  ).split(' '),
);

const ARTICLES = new Set('a an the its his her their our no'.split(' '));
const LEADS_TO_NOUN = new Set([
  ...ARTICLES,
  ...'this that these those some every of more most and in on for with from at by any such'.split(' '),
]);
const LINKS = new Set(
  (
    'about above across after against along amid among around as at before behind below beneath beside between beyond but by ' +
    'despite down during except for from in inside into like near of off on onto or outside over past per plus since than that ' +
    'through throughout till to toward towards under unless until unlike up upon via versus when where which while who whom ' +
    'whose with within without and if because although though whether once nor so yet both what how why all half only just ' +
    'even also including following besides always perhaps sometimes'
  ).split(' '),
);

/** A shape test, not a parse: where the first word ends that may be a finite verb, -1 where there is none. */
export function firstVerb(text: string): number {
  let previous = '';
  let before = '';
  let end = 0;
  // Each word is looked at with the one after it at hand.
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const next = space < 0 ? text.length : space;
    if (next > at) {
      const word = bare(text.slice(at, next));
      if (before && isVerb(previous, before, word)) return end;
      if (AUXILIARIES.has(word) || (/['’]/.test(word) && CONTRACTED.test(word))) return next;
      before = previous;
      previous = word || ',';
      end = next;
    }
    at = next + 1;
  }
  return before && isVerb(previous, before, '') ? end : -1;
}

/** "isn't", "they've", "there's". */
const CONTRACTED = /n['’]t$|^(?:\p{L}+['’](?:ve|re|ll)|(?:it|there|that|he|she|who|what)['’]s)$/iu;

function isVerb(word: string, before: string, after: string): boolean {
  if (FORMS.has(word)) return !LIKE_NOUNS.test(word) || !LEADS_TO_NOUN.has(before.toLowerCase());
  // "material supplied by the firm" tells of the material.
  if (isPast(word)) return after !== 'by' && !LEADS_TO_NOUN.has(before.toLowerCase());
  if (!ARTICLES.has(after) || word.length < 4 || !/^\p{Ll}+$/u.test(word) || LINKS.has(word)) return false;
  // "The minister attends a conference", "Visby and Riga share a harbour".
  if (word.endsWith('s')) return !word.endsWith('ss');
  const link = before.toLowerCase();
  return /^\p{Lu}|\p{Ll}s$/u.test(before) && !LINKS.has(link) && !ARTICLES.has(link) && !/(?:ing|ly)$/.test(word);
}

/** Forms that are nouns as well: after an article or a preposition they are. */
const LIKE_NOUNS =
  /^(?:cut|hit|hurt|set|shot|split|spread|beat|bid|cost|burst|shed|read|found|left|lost|plans|visits|signs|calls|ends|starts|falls|rises|leaves|claims|hopes|needs|remains|runs|holds|takes|turns|leads|sets|faces|wins|recalls|pass|let|put|saw|bore|lay)$/;

function bare(word: string): string {
  return /^[\p{L}\p{N}-]+$/u.test(word) ? word : word.replace(/[^\p{L}\p{N}'’-]/gu, '');
}

function isPast(word: string): boolean {
  return word.length > 4 && word.endsWith('ed') && /^(?:re-)?\p{Ll}+$/u.test(word);
}

/** Does it hold a word that may be its finite verb, or what is to come: "The bridge to open"? */
export function hasVerb(text: string): boolean {
  return firstVerb(text) >= 0 || TO_COME.test(text);
}

const TO_COME = /\bto (?!(?:the|an?|its|his|her|their|this|that)\b)\p{Ll}+/u;

/** "seen by", "attributed to": before the verb of the sentence these only describe its subject. */
const DESCRIBES = /(?:\p{Ll}ed|found|held|made|built|sent|left|led|brought|taken|seen|given|known)$/u;
const PREPOSITION = /^ (?:to|in|on|at|from|for|with|out|off|into|over|under|between|near|during|against|as) /;
const OTHER_CLAUSE =
  /[,;:]|\b(?:and|but|that|who|which|where|when|while|as|after|before|because|if|what|how|it|he|she|they|we)\b/;

/** Where the first verb ends that is not one of a clause about the subject: "The men who fled | were caught". */
export function mainVerb(text: string): number {
  const first = firstVerb(text);
  if (first < 0) return first;
  const after = text.slice(first);
  if (RELATIVE.test(text.slice(0, first))) {
    const helps = AUXILIARIES.has(lastWord(text.slice(0, first)));
    const skipped = first + (helps ? (/^ (?:not )?(?:been )?[^\s,]+/.exec(after)?.[0].length ?? 0) : 0);
    const next = firstVerb(`x${text.slice(skipped)}`);
    return next < 0 ? next : skipped + next - 1;
  }
  if (!DESCRIBES.test(text.slice(0, first)) || !PREPOSITION.test(after)) return first;
  const next = firstVerb(`x${after}`);
  const between = after.slice(0, Math.max(0, next));
  return next > 0 && countWords(between) < 8 && !OTHER_CLAUSE.test(between) ? first + next - 1 : first;
}

const RELATIVE = /^[^,;:]* (?:that|who|which|whose|where) /;

/** True of a word that is a verb by its form alone. */
export function isVerbForm(word: string): boolean {
  return AUXILIARIES.has(word) || FORMS.has(word) || isPast(word);
}

/** True of words that go on with a verb: "later released on bail". */
export function startsWithVerb(text: string): boolean {
  const first = /^(?:(?:\p{Ll}+ly|then|later|again|also|soon) )?(\p{Ll}+)\b/u.exec(text)?.[1];
  return first !== undefined && (isVerbForm(first) || /(?:ken|ven|wn)$/.test(first));
}

/** Its subject stands in another sentence. */
export function startsWithPronoun(text: string): boolean {
  return /^[“"‘]?(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their)\b/i.test(text);
}

const WANTS_ANOTHER = new Set(
  (
    'a an the of in on at to for with and or but by from into onto its his her their our my your that as after before than is are was ' +
    'were has have had will would should could can may might must shall do does did be been not who which whose where said says told ' +
    'including within under over between during against amid through until till since because while when if whether such ' +
    'both either most some any no every each this these those what how why only even mere almost nearly like without ' +
    'towards toward upon per via about around among despite so he she they we i'
  ).split(' '),
);

/** Ends inside of a quotation or a bracket, or with a word that wants another. */
export function endsOpen(text: string): boolean {
  const odd = (text.split('"').length - 1) % 2 === 1;
  const open = (text.match(/[“(]/g)?.length ?? 0) > (text.match(/[”)]/g)?.length ?? 0);
  return odd || open || WANTS_ANOTHER.has(lastWord(text).toLowerCase());
}

/** The last word, without the marks behind it. */
export function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;:–—'.includes(text[end - 1])) end--;
  return text.slice(text.lastIndexOf(' ', end - 1) + 1, end);
}

/** Where the n-th word ends, or else the text. */
export function endOfWord(text: string, n: number): number {
  let at = 0;
  for (let count = 0; count < n; count++) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    while (at < text.length && text.charCodeAt(at) > 32) at++;
  }
  return at;
}

export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
