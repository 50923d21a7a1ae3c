import { searchStem, searchWords } from '../search-words.ts';

/** Where a word occurs: for each document its number and the places of the word in it. */
interface Postings {
  /** Document numbers, rising. */
  readonly documents: number[];
  /** For each document, where its places begin in `places`. */
  readonly begins: number[];
  /** Word places, counted from 0 at the first word. */
  readonly places: number[];
}

/** Occurrences by document number; as long as there are documents. */
export type Hits = Uint32Array;

/** Between two texts of a document, so that no phrase runs from one into the next. */
const GAP = 2;

/** How many different words a beginning may stand for; the rest of them is left out. */
const MOST_FORMS = 5_000;

/**
 * An inverted index: words and their other forms, beginnings of words, words in a row. Documents are numbers that rise;
 * one that was added stays.
 */
export class WordIndex {
  readonly #words = new Map<string, Postings>();
  readonly #byStem = new Map<string, string[]>();
  /** Words by their first two letters, so that a beginning is looked for among few. */
  readonly #byStart = new Map<string, string[]>();
  readonly #lengths: number[] = [];

  add(document: number, ...texts: readonly string[]): void {
    let place = 0;
    for (const text of texts) {
      for (const { word } of searchWords(text)) this.#put(word, document, place++);
      place += GAP;
    }
    this.#lengths[document] = place;
  }

  /** Number of words of a document. */
  length(document: number): number {
    return this.#lengths[document] ?? 0;
  }

  /** Documents in which the word, or another form of it, occurs. */
  word(word: string): Hits {
    return this.#union(this.#forms(word));
  }

  /** Documents in which a word begins so. */
  prefix(start: string): Hits {
    return this.#union(this.#startingWith(start));
  }

  /** Documents in which the words stand in a row, exactly so; the last one may be a beginning. */
  phrase(words: readonly string[], prefix: boolean): Hits {
    return this.#inARow(
      words.map((word, at) => (prefix && at === words.length - 1 ? this.#startingWith(word) : [word])),
    );
  }

  /** Documents in which the words stand in a row in any form; the last one may be a beginning. */
  row(words: readonly string[], prefix: boolean): Hits {
    const rows = words.map((word, at) => {
      const forms = this.#forms(word);
      return prefix && at === words.length - 1 ? [...new Set([...forms, ...this.#startingWith(word)])] : forms;
    });
    return rows.length === 1 ? this.#union(rows[0]) : this.#inARow(rows);
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

  #forms(word: string): readonly string[] {
    return this.#byStem.get(searchStem(word)) ?? [];
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

  #union(words: readonly string[]): Hits {
    const hits = new Uint32Array(this.#lengths.length);
    for (const word of words) {
      const postings = this.#words.get(word);
      if (!postings) continue;
      const { documents, begins, places } = postings;
      for (let at = 0; at < documents.length; at++) {
        hits[documents[at]] += (begins[at + 1] ?? places.length) - begins[at];
      }
    }
    return hits;
  }

  #inARow(rows: readonly (readonly string[])[]): Hits {
    const hits = new Uint32Array(this.#lengths.length);
    for (const document of this.#candidates(rows)) hits[document] = this.#rowsIn(rows, document);
    return hits;
  }

  /** Documents that hold a word of each row, found from the rarest on. */
  #candidates(rows: readonly (readonly string[])[]): number[] {
    const count = (row: readonly string[]) =>
      row.reduce((sum, word) => sum + (this.#words.get(word)?.documents.length ?? 0), 0);
    const [rarest, ...others] = [...rows].sort((a, b) => count(a) - count(b)).map((row) => this.#union(row));
    const found: number[] = [];
    rarest.forEach((times, document) => {
      if (times > 0 && others.every((hits) => hits[document] > 0)) found.push(document);
    });
    return found;
  }

  #rowsIn(rows: readonly (readonly string[])[], document: number): number {
    let starts: Set<number> | null = null;
    for (let at = 0; at < rows.length; at++) {
      const next = new Set<number>();
      for (const word of rows[at]) {
        for (const place of this.#placesIn(word, document)) {
          if (!starts || starts.has(place - at)) next.add(place - at);
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
