/** Cuts words into the pieces that a BERT-like model was trained on. */
export interface WordPieces {
  /** Numbers of the pieces of one word; the unknown piece when it cannot be cut. */
  cut(word: string): number[];
  /** The pieces that open and close a sequence. */
  readonly open: number;
  readonly close: number;
}

/** Thrown when the folder's tokenizer is of a kind that we do not read. */
export class TokenizerError extends Error {
  override name = 'TokenizerError';
}

interface TokenizerFile {
  readonly model?: {
    readonly type?: string;
    readonly vocab?: Readonly<Record<string, number>>;
    readonly unk_token?: string;
    readonly continuing_subword_prefix?: string;
  };
  readonly normalizer?: { readonly lowercase?: boolean } | null;
}

/** WordPiece (Schuster and Nakajima 2012) from the text of a `tokenizer.json`. */
export function readWordPieces(source: string): WordPieces {
  const file = JSON.parse(source) as TokenizerFile;
  const kind = file.model?.type ?? 'WordPiece';
  const vocabulary = file.model?.vocab;
  if (kind !== 'WordPiece' || !vocabulary) throw new TokenizerError(`its tokenizer is ${kind}; only WordPiece is read`);
  return wordPieces(new Map(Object.entries(vocabulary)), {
    unknown: file.model?.unk_token ?? '[UNK]',
    inner: file.model?.continuing_subword_prefix ?? '##',
    lowercase: file.normalizer?.lowercase ?? false,
  });
}

/** The same from the lines of a `vocab.txt`. */
export function readVocabulary(source: string, lowercase: boolean): WordPieces {
  const vocabulary = new Map(source.split(/\r?\n/).map((piece, i) => [piece, i]));
  return wordPieces(vocabulary, { unknown: '[UNK]', inner: '##', lowercase });
}

const LONGEST_WORD = 100;

function wordPieces(
  vocabulary: ReadonlyMap<string, number>,
  options: { readonly unknown: string; readonly inner: string; readonly lowercase: boolean },
): WordPieces {
  const need = (piece: string) => {
    const number = vocabulary.get(piece);
    if (number === undefined) throw new TokenizerError(`its vocabulary has no ${piece}`);
    return number;
  };
  const unknown = need(options.unknown);
  const longest = Math.min(LONGEST_WORD, Math.max(...[...vocabulary.keys()].map((piece) => piece.length)));
  return {
    open: need('[CLS]'),
    close: need('[SEP]'),
    cut(word) {
      const plain = options.lowercase ? word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') : word;
      if (plain.length > LONGEST_WORD) return [unknown];
      const pieces: number[] = [];
      for (let from = 0; from < plain.length; ) {
        let to = Math.min(plain.length, from + longest);
        let piece: number | undefined;
        for (; to > from && piece === undefined; to--) {
          piece = vocabulary.get((from > 0 ? options.inner : '') + plain.slice(from, to));
        }
        if (piece === undefined) return [unknown];
        pieces.push(piece);
        from = to + 1;
      }
      return pieces;
    },
  };
}
