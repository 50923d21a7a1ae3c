import { searchStem, searchWords } from '../search-words.ts';

/** Where a word occurs: for each document its number and the places of the word in it. */
interface Postings {
  /** Document numbers, rising. */
  readonly documents: number[];
  /** For each document, where its places begin in `places`. */
  readonly begins: number[];
  /** Word places, counted from 0 at the first word of the title. */
  readonly places: number[];
}

/** Occurrences per document. */
export type Hits = Map<number, number>;

/** Between title and body, so that no phrase runs from one into the other. */
const GAP = 2;

/** How many different words a beginning may stand for; the rest of them is left out. */
const MOST_FORMS = 5_000;

/**
 * An inverted index over titles and bodies: words and their other forms, beginnings of words, words in a row. Documents
 * are numbers that rise; one that was added stays.
 */
export class WordIndex {
  readonly #words = new Map<string, Postings>();
  readonly #byStem = new Map<string, string[]>();
  /** Words by their first two letters, so that a beginning is looked for among few. */
  readonly #byStart = new Map<string, string[]>();
  readonly #titleWords: number[] = [];
  readonly #lengths: number[] = [];

  add(document: number, title: string, text: string): void {
    let place = 0;
    for (const { word } of searchWords(title)) this.#put(word, document, place++);
    this.#titleWords[document] = place;
    place += GAP;
    for (const { word } of searchWords(text)) this.#put(word, document, place++);
    this.#lengths[document] = place;
  }

  /** Documents in which the word, or another form of it, occurs. */
  word(word: string): Hits {
    return this.#union(this.#byStem.get(searchStem(word)) ?? []);
  }

  /** Documents in which a word begins so. */
  prefix(start: string): Hits {
    return this.#union(this.#startingWith(start));
  }

  /** Documents in which the words stand in a row, exactly so; the last one may be a beginning. */
  phrase(words: readonly string[], prefix: boolean): Hits {
    return this.#inARow(
      words.map((word, at) => (prefix && at === words.length - 1 ? this.#startingWith(word) : [word])),
      false,
    );
  }

  /** Documents with the words in a row in the title, in any form; the last one may be a beginning. */
  title(words: readonly string[], prefix: boolean): Hits {
    const rows = words.map((word, at) => {
      const forms = this.#byStem.get(searchStem(word)) ?? [];
      return prefix && at === words.length - 1 ? [...new Set([...forms, ...this.#startingWith(word)])] : forms;
    });
    return this.#inARow(rows, true);
  }

  #inARow(rows: readonly (readonly string[])[], inTitle: boolean): Hits {
    const ends = this.#union(rows[rows.length - 1], true);
    const hits: Hits = new Map();
    for (const document of this.#rarest(rows)) {
      if (!ends.has(document)) continue;
      const count = this.#rowsIn(rows, document, inTitle ? this.#titleWords[document] : Number.POSITIVE_INFINITY);
      if (count > 0) hits.set(document, count);
    }
    return hits;
  }

  /** Number of words of a document. */
  length(document: number): number {
    return this.#lengths[document] ?? 0;
  }

  #put(word: string, document: number, place: number): void {
    let postings = this.#words.get(word);
    if (!postings) {
      postings = { documents: [], begins: [], places: [] };
      this.#words.set(word, postings);
      listAt(this.#byStem, searchStem(word)).push(word);
      listAt(this.#byStart, word.slice(0, 2)).push(word);
    }
    if (postings.documents.at(-1) !== document) {
      postings.documents.push(document);
      postings.begins.push(postings.places.length);
    }
    postings.places.push(place);
  }

  #startingWith(start: string): string[] {
    if (start === '') return [];
    const found: string[] = [];
    const within =
      start.length > 1
        ? [this.#byStart.get(start.slice(0, 2)) ?? []]
        : [...this.#byStart].filter(([key]) => key.startsWith(start)).map(([, words]) => words);
    for (const words of within) {
      for (const word of words) {
        if (!word.startsWith(start)) continue;
        if (found.length >= MOST_FORMS) return found;
        found.push(word);
      }
    }
    return found;
  }

  #union(words: readonly string[], presenceOnly = false): Hits {
    const hits: Hits = new Map();
    for (const word of words) {
      const postings = this.#words.get(word);
      if (!postings) continue;
      const { documents, begins, places } = postings;
      for (let at = 0; at < documents.length; at++) {
        const count = presenceOnly ? 1 : (begins[at + 1] ?? places.length) - begins[at];
        hits.set(documents[at], (hits.get(documents[at]) ?? 0) + count);
      }
    }
    return hits;
  }

  /** The documents of the rarest single word of a row. */
  #rarest(rows: readonly (readonly string[])[]): readonly number[] {
    let best: readonly number[] | null = null;
    for (const row of rows) {
      if (row.length !== 1) continue;
      const documents = this.#words.get(row[0])?.documents ?? [];
      if (!best || documents.length < best.length) best = documents;
    }
    return best ?? [...this.#union(rows[0], true).keys()];
  }

  #rowsIn(rows: readonly (readonly string[])[], document: number, before: number): number {
    let starts: Set<number> | null = null;
    for (let at = 0; at < rows.length; at++) {
      const next = new Set<number>();
      for (const word of rows[at]) {
        for (const place of this.#placesIn(word, document)) {
          if (place < before && (!starts || starts.has(place - at))) next.add(place - at);
        }
      }
      if (next.size === 0) return 0;
      starts = next;
    }
    return starts?.size ?? 0;
  }

  #placesIn(word: string, document: number): readonly number[] {
    const postings = this.#words.get(word);
    if (!postings) return [];
    let low = 0;
    let high = postings.documents.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = postings.documents[middle];
      if (found === document) return postings.places.slice(postings.begins[middle], postings.begins[middle + 1]);
      if (found < document) low = middle + 1;
      else high = middle - 1;
    }
    return [];
  }
}

function listAt<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  let list = map.get(key);
  if (!list) {
    list = [];
    map.set(key, list);
  }
  return list;
}
