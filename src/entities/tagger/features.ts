import { hashText, mix } from './hash.ts';
import { extendKey, type Lexicon, LIST_BITS, LISTS, LONGEST_PHRASE, wordKey } from './lexicon.ts';

/** How a word begins: 0 small, 1 capital, 2 all capitals, 3 digit, 4 anything else, 5 edge of the sentence. */
export type Capital = 0 | 1 | 2 | 3 | 4 | 5;

/** Everything about a word that does not depend on where it stands. */
export interface WordFacts {
  readonly lower: number;
  readonly exact: number;
  readonly shape: number;
  readonly capital: Capital;
  readonly cluster: number;
  readonly midCluster: number;
  readonly broadCluster: number;
  readonly lists: number;
  readonly suffix: number;
  /** Key of the lower-case word in the lexicon. */
  readonly key: number;
  /** Features of the word itself, then as a neighbour: next, previous, next but one, previous but one. */
  readonly own: readonly number[];
  readonly asNext: readonly number[];
  readonly asPrevious: readonly number[];
  readonly asSecondNext: readonly number[];
  readonly asSecondPrevious: readonly number[];
}

const LONGEST_WORD = 48;

/** Facts of the place before the first and after the last word. */
export const EDGE: WordFacts = makeFacts('', { word: () => 0, phrase: () => 0, cluster: () => 0 }, 5);

export function wordFacts(word: string, lexicon: Lexicon): WordFacts {
  return makeFacts(word.slice(0, LONGEST_WORD), lexicon, capitalOf(word));
}

function capitalOf(word: string): Capital {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return 3;
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  const lower = letter.toLowerCase();
  const upper = letter.toUpperCase();
  if (lower === upper) return 4;
  if (letter === lower) return 0;
  const rest = word.slice(letter.length, LONGEST_WORD);
  return rest.length > 0 && rest === rest.toUpperCase() && /\p{Lu}/u.test(rest) ? 2 : 1;
}

function makeFacts(word: string, lexicon: Lexicon, capital: Capital): WordFacts {
  const low = word.toLowerCase().replace(/’/g, "'");
  const lower = hashText(low);
  const lists = lexicon.word(low);
  const cluster = lexicon.cluster(low);
  const midCluster = cluster ? 1 + ((cluster - 1) >> 3) : 0;
  const broadCluster = cluster ? 1 + ((cluster - 1) >> 8) : 0;
  const shape = hashText(shapeOf(word, true));
  const suffix = hashText(low.slice(-3));
  const own: number[] = [
    mix(0, 7),
    mix(1, lower),
    mix(2, hashText(word)),
    mix(3, shape),
    mix(4, hashText(shapeOf(word, false).slice(0, 12))),
  ];
  for (let k = 1; k <= 4; k++) {
    own.push(mix(4 + k, hashText(low.slice(0, k)), capital), mix(8 + k, hashText(low.slice(-k)), capital));
  }
  own.push(mix(13, capital, Math.min(word.length, 6)));
  for (let b = 0; b < LIST_BITS; b++) if (lists & (1 << b)) own.push(mix(14, b, capital));
  if (lists === 0 && (capital === 1 || capital === 2)) own.push(mix(15, capital));
  if (cluster) own.push(mix(16, cluster, capital), mix(17, midCluster, capital), mix(18, broadCluster, capital));
  const neighbour = (template: number, near: boolean) => {
    const list = [mix(template, lower)];
    if (cluster) list.push(mix(template + 1, midCluster), mix(template + 2, broadCluster));
    if (cluster && near) list.push(mix(template + 6, cluster));
    if (near) {
      list.push(mix(template + 3, suffix), mix(template + 4, shape));
      for (let b = 0; b < LIST_BITS; b++) if (lists & (1 << b)) list.push(mix(template + 5, b, capital));
    }
    return list;
  };
  return {
    lower,
    exact: hashText(word),
    shape,
    capital,
    cluster,
    midCluster,
    broadCluster,
    lists,
    suffix,
    key: wordKey(low),
    own,
    asNext: neighbour(100, true),
    asPrevious: neighbour(110, true),
    asSecondNext: neighbour(120, false),
    asSecondPrevious: neighbour(130, false),
  };
}

function shapeOf(word: string, short: boolean): string {
  let shape = '';
  let last = '';
  for (const char of word.slice(0, 24)) {
    const lower = char.toLowerCase();
    const isLetter = lower !== char.toUpperCase();
    const kind = isLetter ? (char === lower ? 'x' : 'X') : char >= '0' && char <= '9' ? 'd' : char;
    if (!short || kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

/** Which lists hold phrases that begin at, or run on through, each word of a sentence. */
export interface PhraseMarks {
  readonly begin: Uint16Array;
  readonly inside: Uint16Array;
}

export function markPhrases(words: readonly WordFacts[], lexicon: Lexicon): PhraseMarks {
  const begin = new Uint16Array(words.length);
  const inside = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!(first.lists & LISTS.opens) || first.capital === 0) continue;
    let key = first.key;
    for (let n = 1; n < LONGEST_PHRASE && i + n < words.length; n++) {
      key = extendKey(key, words[i + n].key);
      const lists = lexicon.phrase(key);
      if (!lists) continue;
      begin[i] |= lists;
      for (let k = 1; k <= n; k++) inside[i + k] |= lists;
    }
  }
  return { begin, inside };
}

const isNameLike = (c: Capital) => c === 1 || c === 2;

/** How a line is set: 0 as usual, 1 in capitals, 2 every word with a capital. */
export function settingOf(words: readonly WordFacts[]): 0 | 1 | 2 {
  let letters = 0;
  let capitals = 0;
  let upper = 0;
  for (const { capital } of words) {
    if (capital <= 2) letters++;
    if (isNameLike(capital)) capitals++;
    if (capital === 2) upper++;
  }
  if (letters > 2 && upper / letters > 0.6) return 1;
  return letters > 4 && capitals / letters > 0.7 ? 2 : 0;
}

/** What the features of more than one word need to know of a whole sentence. */
export interface SentenceView {
  readonly words: readonly WordFacts[];
  readonly marks: PhraseMarks;
  readonly setting: 0 | 1 | 2;
  /** First and one past the last word of the run of capitals that each word stands in. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

export function viewSentence(words: readonly WordFacts[], lexicon: Lexicon): SentenceView {
  return { words, marks: markPhrases(words, lexicon), setting: settingOf(words), ...capitalRuns(words) };
}

/** At most this many features of a word depend on other words too. */
export const MOST_JOINT_FEATURES = 96;

/** Writes the features of word `i` that depend on more than one word; returns how many. */
export function jointFeatures(view: SentenceView, i: number, out: Uint32Array): number {
  const { words, marks, setting, runStart, runEnd } = view;
  const n = words.length;
  let count = 0;
  const emit = (feature: number) => {
    out[count++] = feature;
  };
  const at = (k: number) => (k < 0 || k >= n ? EDGE : words[k]);
  const word = words[i];
  const p1 = at(i - 1);
  const p2 = at(i - 2);
  const n1 = at(i + 1);
  const n2 = at(i + 2);
  const cap = word.capital;
  const first = i === 0 || (i === 1 && p1.capital === 4) ? 1 : 0;
  const capSetting = cap + 8 * setting;
  emit(mix(50, p1.lower, word.lower));
  emit(mix(51, word.lower, n1.lower));
  emit(mix(54, p1.shape, word.shape));
  emit(mix(55, word.shape, n1.shape));
  emit(mix(56, mix(0, p1.shape, word.shape), n1.shape));
  emit(mix(57, cap * 2 + first, setting));
  emit(mix(58, cap * 8 + p1.capital, n1.capital + 8 * first));
  emit(mix(59, capSetting, p1.lower));
  emit(mix(60, capSetting, n1.lower));
  emit(mix(52, p2.lower, p1.lower));
  emit(mix(53, n1.lower, n2.lower));
  emit(mix(61, p1.suffix, cap));
  emit(mix(62, n1.suffix, cap));
  emit(mix(63, word.lower, first + 2 * setting));
  emit(mix(64, word.lists, n1.lists));
  emit(mix(65, p1.lists, word.lists));
  const begin = marks.begin[i];
  const inside = marks.inside[i];
  if (begin | inside) {
    emit(mix(66, begin, inside));
    for (let b = 0; b < LIST_BITS; b++) {
      if (begin & (1 << b)) emit(mix(67, b, cap));
      if (inside & (1 << b)) emit(mix(68, b, cap));
    }
  }
  if (word.cluster | p1.cluster | n1.cluster) {
    emit(mix(69, p1.midCluster, word.midCluster));
    emit(mix(70, word.midCluster, n1.midCluster));
    emit(mix(71, p1.midCluster, cap));
    emit(mix(72, n1.midCluster, cap));
    emit(mix(82, mix(0, p1.broadCluster, word.broadCluster), n1.broadCluster));
  }
  if (isNameLike(cap)) {
    const left = runStart[i];
    const right = runEnd[i];
    const before = at(left - 1);
    const after = at(right);
    const toLeft = Math.min(3, i - left);
    const toRight = Math.min(3, right - 1 - i);
    emit(mix(73, after.lower, toRight));
    emit(mix(74, before.lower, toLeft));
    emit(mix(75, at(right - 1).lower, toRight + 4 * Math.min(1, toLeft)));
    emit(mix(76, words[left].lower, toLeft + 4 * Math.min(1, toRight)));
    emit(mix(77, toLeft * 4 + toRight, first + 2 * setting));
    emit(mix(78, before.lower, after.lower));
    emit(mix(79, at(right - 1).lists, words[left].lists));
    if (after.cluster) emit(mix(80, after.midCluster, toRight));
    if (before.cluster) emit(mix(81, before.midCluster, toLeft));
  }
  return count;
}

function capitalRuns(words: readonly WordFacts[]): { runStart: Int32Array; runEnd: Int32Array } {
  const runStart = new Int32Array(words.length);
  const runEnd = new Int32Array(words.length);
  for (let i = 0; i < words.length; ) {
    if (!isNameLike(words[i].capital)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < words.length && isNameLike(words[end].capital)) end++;
    for (let k = i; k < end; k++) {
      runStart[k] = i;
      runEnd[k] = end;
    }
    i = end;
  }
  return { runStart, runEnd };
}
