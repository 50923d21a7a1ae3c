import type { DateTie, EventGranularity, Modality, Quantity, Stance } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Interner, StoredName } from './interner.ts';
import type { MentionRecord, StoredArticle, StoredMention } from './stored-mention.ts';

/**
 * The event mentions of one article in one array of 32-bit numbers, read where they lie: a pile has millions of mentions,
 * and one as an object with its lists takes ten times the room. A record is a head of fixed places, then its terms,
 * predicates, names and quantities. No text is copied: sentence and attribution are spans of the article's text. What
 * repeats over the pile (names, predicates, units, reasons) is a number of the interner.
 */
interface Pack {
  readonly article: StoredArticle;
  readonly text: string;
  readonly numbers: Int32Array;
  readonly interner: Interner;
}

/** Places in the head. Spans take two; one that is missing starts at -1. */
const SPAN = 0;
const CLAUSE = 2;
const DATE = 4;
const SAID = 6;
const FROM = 8;
const TO = 9;
const WHY = 10;
const POSITION = 11;
const PARAGRAPH = 12;
/** Places in the closed lists below, four bits each: granularity, tie, modality, stance, place; then how it continues. */
const KINDS = 13;
/** Lengths of the lists that follow, eight bits each: terms, predicates, names, quantities. */
const LENGTHS = 14;
const HEAD = 15;

const MOST_LISTED = 255;
/** Shares from 0 to 1 are kept in so many steps. */
const STEPS = 15;
/** Days that stand for open ends. */
const NO_START = -0x80000000;
const NO_END = 0x7fffffff;

const GRANULARITIES: readonly EventGranularity[] = [
  'day',
  'week',
  'month',
  'season',
  'year',
  'range',
  'fuzzy',
  'ongoing',
  'before',
  'as-of',
];
const TIES: readonly DateTie[] = ['own', 'passing', 'inherited'];
const MODALITIES: readonly Modality[] = ['happened', 'scheduled', 'claimed', 'denied'];
const STANCES: readonly Stance[] = (['asserts', 'denies', 'doubts'] as const).flatMap((kind) =>
  [false, true].map((answersBack) => ({ kind, answersBack })),
);
const PLACES: readonly StoredMention['place'][] = ['body', 'caption', 'list'];

/** Packs the mentions of an article, and gives views that read like plain records. `text` is the article's. */
export function packMentions(
  article: StoredArticle,
  text: string,
  records: readonly MentionRecord[],
  interner: Interner,
): StoredMention[] {
  const numbers: number[] = [];
  const places = records.map((record) => {
    const at = numbers.length;
    write(numbers, record, text, interner);
    return at;
  });
  const pack: Pack = { article, text, numbers: Int32Array.from(numbers), interner };
  return places.map((at) => new PackedMention(pack, at));
}

function write(out: number[], record: MentionRecord, text: string, interner: Interner): void {
  const { span, clause, dateSpan, attribution, stance } = record;
  const lists = [record.terms, record.predicates, record.names, record.quantities];
  const lengths = lists.map((list) => Math.min(MOST_LISTED, list.length));
  const kinds = [
    GRANULARITIES.indexOf(record.granularity),
    TIES.indexOf(record.tie),
    MODALITIES.indexOf(record.modality),
    STANCES.findIndex(({ kind, answersBack }) => kind === stance.kind && answersBack === stance.answersBack),
    PLACES.indexOf(record.place),
    Math.round(record.continues * STEPS),
  ];
  const said = attribution === null ? -1 : text.indexOf(attribution, span.start);
  out.push(span.start, span.end, clause.start, clause.end, dateSpan?.start ?? -1, dateSpan?.end ?? -1);
  out.push(said, said + (attribution?.length ?? 0));
  out.push(Number.isFinite(record.from) ? record.from : NO_START, Number.isFinite(record.to) ? record.to : NO_END);
  out.push(interner.idOf(record.why), record.position, record.paragraph);
  out.push(kinds.reduce((bits, kind, i) => bits | (kind << (4 * i)), 0));
  out.push(lengths.reduce((bits, length, i) => bits | (length << (8 * i)), 0));
  for (let i = 0; i < lengths[0]; i++) out.push(record.terms[i]);
  for (let i = 0; i < lengths[1]; i++) out.push(interner.idOf(record.predicates[i]));
  for (let i = 0; i < lengths[2]; i++) out.push(record.names[i].id);
  for (let i = 0; i < lengths[3]; i++) writeQuantity(out, record.quantities[i], interner);
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

function writeQuantity(out: number[], { value, low, high, unit, heads, span }: Quantity, interner: Interner): void {
  for (const number of [value, low ?? Number.NaN, high ?? Number.NaN]) {
    double[0] = number;
    out.push(halves[0], halves[1]);
  }
  out.push(interner.idOf(unit), span.start, span.end, heads.length);
  for (const head of heads) out.push(interner.idOf(head));
}

/** One record of a pack. */
class PackedMention implements StoredMention {
  private readonly pack: Pack;
  private readonly at: number;

  constructor(pack: Pack, at: number) {
    this.pack = pack;
    this.at = at;
  }

  get article(): StoredArticle {
    return this.pack.article;
  }
  get start(): number {
    return this.pack.numbers[this.at + SPAN];
  }
  get span(): Span {
    return this.#spanAt(SPAN);
  }
  get clause(): Span {
    return this.#spanAt(CLAUSE);
  }
  get dateSpan(): Span | null {
    return this.pack.numbers[this.at + DATE] < 0 ? null : this.#spanAt(DATE);
  }
  get text(): string {
    return this.#textAt(SPAN);
  }
  get attribution(): string | null {
    return this.pack.numbers[this.at + SAID] < 0 ? null : this.#textAt(SAID);
  }
  get from(): number {
    const from = this.pack.numbers[this.at + FROM];
    return from === NO_START ? Number.NEGATIVE_INFINITY : from;
  }
  get to(): number {
    const to = this.pack.numbers[this.at + TO];
    return to === NO_END ? Number.POSITIVE_INFINITY : to;
  }
  get why(): string {
    return this.pack.interner.textOf(this.pack.numbers[this.at + WHY]);
  }
  get position(): number {
    return this.pack.numbers[this.at + POSITION];
  }
  get paragraph(): number {
    return this.pack.numbers[this.at + PARAGRAPH];
  }
  get granularity(): EventGranularity {
    return GRANULARITIES[this.#kindAt(0)];
  }
  get tie(): DateTie {
    return TIES[this.#kindAt(1)];
  }
  get modality(): Modality {
    return MODALITIES[this.#kindAt(2)];
  }
  get stance(): Stance {
    return STANCES[this.#kindAt(3)];
  }
  get place(): StoredMention['place'] {
    return PLACES[this.#kindAt(4)];
  }
  get continues(): number {
    return this.#kindAt(5) / STEPS;
  }
  get terms(): Int32Array {
    const start = this.at + HEAD;
    return this.pack.numbers.subarray(start, start + this.#lengthOf(0));
  }
  get predicateKeys(): readonly number[] {
    const { interner } = this.pack;
    return this.#predicateIds().map((id) => interner.keyOf(id));
  }
  get predicates(): readonly string[] {
    const { interner } = this.pack;
    return this.#predicateIds().map((id) => interner.textOf(id));
  }
  get names(): readonly StoredName[] {
    const { numbers, interner } = this.pack;
    const start = this.at + HEAD + this.#lengthOf(0) + this.#lengthOf(1);
    const names: StoredName[] = [];
    for (let i = start; i < start + this.#lengthOf(2); i++) names.push(interner.nameAt(numbers[i]));
    return names;
  }
  get quantities(): readonly Quantity[] {
    const count = this.#lengthOf(3);
    if (count === 0) return NO_QUANTITIES;
    const { numbers, interner } = this.pack;
    let at = this.at + HEAD + this.#lengthOf(0) + this.#lengthOf(1) + this.#lengthOf(2);
    const next = () => numbers[at++];
    const nextDouble = () => {
      halves[0] = next();
      halves[1] = next();
      return double[0];
    };
    const orOpen = (number: number) => (Number.isNaN(number) ? null : number);
    return Array.from({ length: count }, () => {
      const value = nextDouble();
      const low = orOpen(nextDouble());
      const high = orOpen(nextDouble());
      const unit = interner.textOf(next());
      const span = { start: next(), end: next() };
      const heads = Array.from({ length: next() }, () => interner.textOf(next()));
      return { value, unit, heads, low, high, span };
    });
  }

  #predicateIds(): number[] {
    const { numbers } = this.pack;
    const start = this.at + HEAD + this.#lengthOf(0);
    const ids: number[] = [];
    for (let i = start; i < start + this.#lengthOf(1); i++) ids.push(numbers[i]);
    return ids;
  }
  #spanAt(place: number): Span {
    const { numbers } = this.pack;
    return { start: numbers[this.at + place], end: numbers[this.at + place + 1] };
  }
  #textAt(place: number): string {
    const { numbers, text } = this.pack;
    return text.slice(numbers[this.at + place], numbers[this.at + place + 1]);
  }
  #kindAt(place: number): number {
    return (this.pack.numbers[this.at + KINDS] >> (4 * place)) & 15;
  }
  #lengthOf(list: number): number {
    return (this.pack.numbers[this.at + LENGTHS] >>> (8 * list)) & 255;
  }
}

const NO_QUANTITIES: readonly Quantity[] = [];
