import type { Block } from '../model/article.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { Span } from '../model/span.ts';
import { agreed } from './agreement.ts';
import { civilDay, isoDay, parseIsoDay } from './calendar.ts';
import { boundsOf, granularityOf, narrowed } from './date-values.ts';
import { anchorOf, eventPhrase } from './event-anchors.ts';
import { findSymbols, type ReadText } from './find-symbols.ts';
import { languageFor } from './languages/languages.ts';
import type { Reading, Reference, Situation } from './reading.ts';
import { resolve } from './resolve.ts';
import { shifted } from './resolve-relative.ts';
import type { FoundSymbol } from './symbol.ts';
import { sentenceStartAt, type Tense, tenseAt } from './tense.ts';
import { textView } from './text-view.ts';

export interface DateContext {
  /** ISO day of publication, perhaps with a time; null when it is not known: then nothing is counted from it. */
  readonly published: string | null;
  /** ISO 639-1; languages without a vocabulary are read as English. */
  readonly language?: string | null;
  /** Blocks of the text: no expression reaches from one item or cell into the next. */
  readonly blocks?: readonly Block[];
  /** Use the table of public events with known days; true when not given. */
  readonly knownEvents?: boolean;
}

/**
 * Finds every date, time, duration and set expression of a text and resolves it. Spans are UTF-16 offsets in `text`, in
 * order, never overlapping. Never throws for any text; takes time in proportion to its length.
 */
export function findDates(text: string, context: DateContext): DateExpression[] {
  const language = languageFor(context.language ?? null);
  const publication = context.published === null ? null : parseIsoDay(context.published);
  const view = textView(text);
  const year = publication === null ? null : civilDay(publication).year;
  const read = findSymbols(view, language, year, barriersOf(text, context.blocks));
  return resolveAll(text, read, publication, context.knownEvents !== false);
}

/** Line ends and tabs inside lists, tables and headings part what stands beside them. */
export function barriersOf(text: string, blocks: readonly Block[] | undefined): readonly number[] {
  const barriers: number[] = [];
  for (const block of blocks ?? []) {
    barriers.push(block.start);
    if (block.type !== 'list' && block.type !== 'table') continue;
    for (let i = block.start; i < block.end; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || code === 9) barriers.push(i);
    }
  }
  return barriers;
}

export function resolveAll(
  text: string,
  read: ReadText,
  publication: number | null,
  knownEvents = true,
): DateExpression[] {
  const references: Reference[] = [];
  const found: DateExpression[] = [];
  let paragraphStart = 0;
  let token = 0;
  for (const symbol of read.symbols) {
    for (; token <= symbol.from; token++) if (read.tokens[token].barrier) paragraphStart = token;
    const situation = situationOf(text, read, symbol, publication, references, paragraphStart);
    const resolved = resolve(symbol.meant, situation);
    found.push(expression(text, symbol, resolved));
    const bounds = resolved.days ?? boundsOf(resolved.value);
    if (bounds && resolved.anchors !== false && resolved.type !== 'DURATION')
      references.push({
        value: resolved.value,
        ...bounds,
        token: symbol.from,
        text: situation.text,
        comparison: resolved.comparison === true,
      });
  }
  const withEvents = read.symbols.map((symbol, k) =>
    symbol.meant.kind === 'duration' && symbol.meant.event
      ? withEvent(found[k], symbol, read, publication, references, knownEvents)
      : found[k],
  );
  return agreed(withEvents, read.symbols);
}

/** The date that stands right before the phrase: "February 26, four days before the recall". */
function apposed(
  symbol: FoundSymbol,
  words: { readonly to: number },
  read: ReadText,
  references: readonly Reference[],
): Reference | null {
  const between = read.tokens[symbol.from - 1];
  if (!between || read.tokens[symbol.from].barrier || !/^[,(-]$/.test(between.word)) return null;
  const k = read.symbols.indexOf(symbol);
  const before = read.symbols[k - 1];
  if (!before || before.to !== symbol.from - 1 || words.to <= symbol.to) return null;
  return references.find((r) => r.token === before.from) ?? null;
}

/** "three days before the inauguration": the length of time keeps its value and gets the day that the whole phrase names. */
function withEvent(
  found: DateExpression,
  symbol: FoundSymbol,
  read: ReadText,
  publication: number | null,
  references: readonly Reference[],
  knownEvents: boolean,
): DateExpression {
  const { meant } = symbol;
  if (meant.kind !== 'duration' || !meant.event) return found;
  const words = eventPhrase(read, symbol);
  if (!words) return found;
  const beside = apposed(symbol, words, read, references);
  if (beside) {
    const days = { from: isoDay(beside.first), to: isoDay(beside.last) };
    const why = sentence(`it stands beside ‘${beside.text}’, which names the same time`);
    return {
      ...found,
      ...days,
      basis: 'agreement',
      confidence: 0.9,
      why,
      phrase: { ...words.span, ...days, value: beside.value },
    };
  }
  const anchor = anchorOf(read, words, publication, references, knownEvents);
  if (!anchor) return found;
  const value = meant.n === null ? null : shifted(anchor.day, meant.event * meant.n, meant.unit, false);
  const bounds = value === null ? null : boundsOf(value);
  if (value === null || !bounds) return found;
  const days = { from: isoDay(bounds.first), to: isoDay(bounds.last) };
  const why = `${found.text} ${meant.event < 0 ? 'before' : 'after'} ${anchor.why}`;
  return {
    ...found,
    ...days,
    basis: 'event',
    confidence: anchor.known ? 0.85 : 0.65,
    why: sentence(why),
    phrase: { ...words.span, ...days, value },
  };
}

function situationOf(
  text: string,
  read: ReadText,
  symbol: FoundSymbol,
  publication: number | null,
  references: readonly Reference[],
  paragraphStart: number,
): Situation {
  let tense: Tense | undefined;
  return {
    publication,
    references,
    tense: () => (tense ??= tenseAt(read, symbol)),
    text: text.slice(symbol.start, symbol.end),
    token: symbol.from,
    cueText: (span: Span) => text.slice(span.start, span.end).replace(/\s+/g, ' '),
    paragraphStart,
    get sentenceStart() {
      return sentenceStartAt(read.tokens, symbol.from);
    },
  };
}

function expression(text: string, symbol: FoundSymbol, reading: Reading): DateExpression {
  const mod = reading.mod ?? symbol.mod;
  const bounds = reading.days === undefined ? boundsOf(reading.value) : reading.days;
  const days = bounds ? (reading.days ? bounds : narrowed(bounds, mod)) : null;
  const granularity = granularityOf(reading.value);
  return {
    start: symbol.start,
    end: symbol.end,
    text: text.slice(symbol.start, symbol.end),
    type: reading.type,
    value: reading.value,
    ...(mod ? { mod } : {}),
    from: days ? isoDay(days.first) : null,
    to: days ? isoDay(days.last) : null,
    granularity,
    approximate: symbol.approximate === true,
    basis: reading.basis,
    ...(reading.cue ? { cue: reading.cue } : {}),
    confidence: reading.confidence,
    why: sentence(reading.why),
    alternatives: reading.alternatives ?? [],
  };
}

const sentence = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);
