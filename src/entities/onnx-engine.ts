import type { EntityType, Mention } from '../model/entity.ts';
import type { NameInput } from './find-names.ts';
import { type Draft, type DraftName, draftOf, formOf } from './layers/draft.ts';
import { finishNames } from './layers/finish-names.ts';
import { listedType } from './layers/list-names.ts';
import type { WordPieces } from './onnx/word-pieces.ts';
import { readModel } from './tagger/model-file.ts';
import { createTagger } from './tagger/tagger.ts';

export { readVocabulary, readWordPieces, TokenizerError } from './onnx/word-pieces.ts';

/** What is used of an ONNX runtime's session: numbers of pieces in, a row of label values a piece out. */
export interface TokenClassifier {
  /** Length of the longest sequence, the two edge pieces included. */
  readonly longest: number;
  /** Values of all labels, piece by piece, flat. */
  classify(pieces: readonly number[]): Promise<Float32Array>;
}

export interface OnnxParts {
  readonly classifier: TokenClassifier;
  readonly pieces: WordPieces;
  /** `id2label` of the model's configuration: "B-PER", "I-ORG", "O" by number. */
  readonly labels: readonly string[];
  /** Bytes of `model/names.bin`: its lists serve the layers above the tagger. */
  readonly lists: Uint8Array;
}

export interface AsyncNameFinder {
  find(input: NameInput): Promise<Mention[]>;
}

/**
 * Finds names with a token-classification model that the user has on disk, in place of our own tagger; titles, lists,
 * patterns and the document's own agreement stand above it all the same.
 */
export function createOnnxNameFinder({ classifier, pieces, labels, lists }: OnnxParts): AsyncNameFinder {
  const { facts } = createTagger(readModel(lists));
  return {
    async find({ text, outlet }) {
      const draft = draftOf(text, facts);
      const names: DraftName[] = [];
      for (const { from, to } of draft.sentences) {
        for (let start = from; start < to; ) {
          const { sequence, firstPiece, end } = sequenceOf(draft, start, to, pieces, classifier.longest);
          const values = await classifier.classify(sequence);
          namesOf(draft, start, bestLabels(values, firstPiece, labels), names);
          start = end;
        }
      }
      return finishNames(draft, names, outlet);
    },
  };
}

/** As many words from `start` on as the model takes at once, and the place of each word's first piece. */
function sequenceOf(draft: Draft, start: number, to: number, pieces: WordPieces, longest: number) {
  const sequence = [pieces.open];
  const firstPiece: number[] = [];
  let end = start;
  while (end < to) {
    const cut = pieces.cut(draft.tokens[end].text);
    if (end > start && sequence.length + cut.length + 1 > longest) break;
    firstPiece.push(sequence.length);
    sequence.push(...cut.slice(0, longest - 2));
    end++;
  }
  sequence.push(pieces.close);
  return { sequence, firstPiece, end };
}

interface Label {
  readonly text: string;
  readonly share: number;
}

function bestLabels(values: Float32Array, firstPiece: readonly number[], labels: readonly string[]): Label[] {
  return firstPiece.map((piece) => {
    const row = values.subarray(piece * labels.length, (piece + 1) * labels.length);
    let best = 0;
    for (let l = 1; l < row.length; l++) if (row[l] > row[best]) best = l;
    let sum = 0;
    for (const value of row) sum += Math.exp(value - row[best]);
    return { text: labels[best] ?? 'O', share: 1 / sum };
  });
}

/** Names from labels in any of the usual schemes (IO, BIO, BILOU): a new one begins at B, U, S or another type. */
function namesOf(draft: Draft, start: number, found: readonly Label[], names: DraftName[]): void {
  let open: { first: number; kind: string; share: number } | null = null;
  const close = (last: number) => {
    if (!open) return;
    const { first, kind, share } = open;
    names.push({
      first,
      last,
      type: typeOf(kind, formOf(draft, first, last)),
      confidence: round(share),
      origin: 'tagger',
    });
    open = null;
  };
  found.forEach(({ text, share }, i) => {
    const [, part, kind] = /^(?:([BILOUES])-)?(.*)$/.exec(text) ?? [];
    const none = text === 'O';
    const begins = part === 'B' || part === 'U' || part === 'S' || open?.kind !== kind;
    if (none || begins) close(start + i - 1);
    if (none) return;
    open = open ? { ...open, share: Math.min(open.share, share) } : { first: start + i, kind, share };
  });
  close(start + found.length - 1);
}

const round = (share: number) => Math.round(1000 * Math.min(0.99, share)) / 1000;

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  PERSON: 'person',
  ORG: 'organisation',
  ORGANIZATION: 'organisation',
  LOC: 'place',
  LOCATION: 'place',
  GPE: 'place',
  NORP: 'group',
  FAC: 'facility',
  EVENT: 'event',
  PRODUCT: 'product',
  LAW: 'law',
  WORK_OF_ART: 'work',
};

/** MISC, and what we do not know, is what our lists say it is, or a work. */
function typeOf(kind: string, form: string): EntityType {
  return TYPES[kind.toUpperCase()] ?? listedType(form) ?? 'work';
}
