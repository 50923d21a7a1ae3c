import type { Block } from '../model/article.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { Span } from '../model/span.ts';
import { agreed } from './agreement.ts';
import { civilDay, isoDay, parseIsoDay } from './calendar.ts';
import { boundsOf, granularityOf, halved, narrowed } from './date-values.ts';
import { EventFinder } from './event-anchors.ts';
import { capitalised, countsFromEvent, withEvent } from './event-relative.ts';
import { findSymbols } from './find-symbols.ts';
import { languageFor } from './languages/languages.ts';
import type { ReadText } from './read-text.ts';
import type { Reading, Reference, Situation } from './reading.ts';
import { resolve } from './resolve.ts';
import type { FoundSymbol } from './symbol.ts';
import { isEntry, isLabel, sentenceStartAt, type Tense, tenseAt } from './tense.ts';
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
  const first = resolveInOrder(text, read, publication, new Map());
  if (!read.symbols.some(countsFromEvent)) return agreed(first.found, read.symbols);
  const events = new EventFinder(read, publication, first.references, knownEvents);
  const told = new Map<number, DateExpression>();
  const withEvents = (found: readonly DateExpression[]): readonly (DateExpression | null)[] =>
    read.symbols.map((_, k) => withEvent(found, k, read, events));
  withEvents(first.found).forEach((expression, k) => {
    if (expression && countsFromEvent(read.symbols[k]) && expression.from !== null) told.set(k, expression);
  });
  // What is told after "the day after the vote" counts from that day.
  const second = told.size === 0 ? first : resolveInOrder(text, read, publication, told);
  const all = withEvents(second.found);
  const kept = all.flatMap((expression, k) => (expression ? [{ expression, symbol: read.symbols[k] }] : []));
  return agreed(
    kept.map((x) => x.expression),
    kept.map((x) => x.symbol),
  );
}

/** Resolves one expression after the other; `told`: those, by their place, whose day an event gives. */
function resolveInOrder(
  text: string,
  read: ReadText,
  publication: number | null,
  told: ReadonlyMap<number, DateExpression>,
): { readonly found: readonly DateExpression[]; readonly references: readonly Reference[] } {
  const references: Reference[] = [];
  const found: DateExpression[] = [];
  let paragraphStart = 0;
  let token = 0;
  read.symbols.forEach((symbol, k) => {
    for (; token <= symbol.from; token++) if (read.tokens[token].barrier) paragraphStart = token;
    const situation = situationOf(text, read, symbol, publication, references, paragraphStart);
    const resolved = resolve(symbol.meant, situation);
    found.push(expression(text, symbol, resolved));
    const event = told.get(k);
    const value = event ? (event.phrase?.value ?? event.value) : resolved.value;
    const bounds = event || !resolved.days ? boundsOf(value) : resolved.days;
    if (bounds && (event || (resolved.anchors !== false && resolved.type !== 'DURATION')))
      references.push({
        value,
        ...bounds,
        token: symbol.from,
        text: event ? event.text : situation.text,
        comparison: resolved.comparison === true,
        isEntry: situation.isEntry,
        isBackground: () => situation.tense().before === true,
      });
  });
  return { found, references };
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
    isLabel: isLabel(read, symbol),
    isEntry: isEntry(read, symbol),
    get sentenceStart() {
      return sentenceStartAt(read.tokens, symbol.from);
    },
  };
}

function expression(text: string, symbol: FoundSymbol, reading: Reading): DateExpression {
  const mod = reading.mod ?? symbol.mod;
  const bounds = reading.days === undefined ? boundsOf(reading.value) : reading.days;
  const days = bounds && !reading.days ? (symbol.half ? halved(bounds, symbol.half) : narrowed(bounds, mod)) : bounds;
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
    why: capitalised(reading.why),
    alternatives: reading.alternatives ?? [],
  };
}
