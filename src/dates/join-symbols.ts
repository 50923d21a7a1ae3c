import { isRealDay } from './calendar.ts';
import { inPartOfDay } from './clock-times.ts';
import { withOneOrder } from './digit-order.ts';
import type { ItemTable } from './lexicon.ts';
import type { FoundSymbol, Meant } from './symbol.ts';
import { endsSentence } from './tense.ts';
import type { Token } from './tokens.ts';

/** Times take the day beside them; numbers listed beside a day of a month become days of that month. */
export function joinSymbols(symbols: readonly FoundSymbol[], table: ItemTable): readonly FoundSymbol[] {
  const { guards } = table.lexicon.language;
  const timed = withDays(withOneOrder(symbols, table.tokens), table.tokens, guards.timeJoints);
  const listed = withListedWeekdays(timed, table.tokens, guards.listJoints);
  return withSharedYears(withListedDays(listed, table), table.tokens, guards.listJoints);
}

function isDayLike(meant: Meant): boolean {
  if (meant.kind === 'calendar') return meant.day !== undefined;
  return meant.kind === 'weekday' || meant.kind === 'day' || meant.kind === 'holiday';
}

function withDays(
  symbols: readonly FoundSymbol[],
  tokens: readonly Token[],
  allowed: ReadonlySet<string>,
): readonly FoundSymbol[] {
  const joined: FoundSymbol[] = [];
  for (let k = 0; k < symbols.length; k++) {
    const symbol = symbols[k];
    const next = symbols[k + 1];
    const dated = next ? onDatedPart(symbol, next, tokens, allowed) : null;
    if (dated) {
      joined.push(dated);
      k++;
    } else if (
      next &&
      symbol.meant.kind === 'time' &&
      (symbol.meant.day === undefined || symbol.meant.day.kind === 'anaphor') &&
      isDayLike(next.meant) &&
      next.mod === undefined &&
      joints(tokens, symbol.to, next.from, allowed, 1)
    ) {
      joined.push({ ...symbol, end: next.end, to: next.to, meant: { ...symbol.meant, day: next.meant } });
      k++;
    } else joined.push(next ? withLaterDay(symbol, next, tokens, allowed) : symbol);
  }
  return joined;
}

/** "the night of 3 May", "6:30 on Monday evening": a part of a day, or a time in it, with the day that follows. */
function onDatedPart(
  symbol: FoundSymbol,
  next: FoundSymbol,
  tokens: readonly Token[],
  allowed: ReadonlySet<string>,
): FoundSymbol | null {
  const { meant } = symbol;
  if (next.mod !== undefined || !joints(tokens, symbol.to, next.from, allowed, 1)) return null;
  const whole = { ...symbol, end: next.end, to: next.to };
  if (meant.kind === 'event' && meant.code && meant.step === 0 && next.from > symbol.to && isDayLike(next.meant))
    return { ...whole, meant: { kind: 'time', code: meant.code, day: next.meant } };
  if (meant.kind !== 'time' || meant.day || next.meant.kind !== 'time' || !next.meant.day) return null;
  if (!isDayLike(next.meant.day) || /\d/.test(next.meant.code)) return null;
  return { ...whole, meant: { ...meant, code: inPartOfDay(meant.code, next.meant.code), day: next.meant.day } };
}

/** Words between a clock time and a day that it takes over without growing: "11:15 a.m. (0915 GMT) on Sunday". */
const REACH = 7;

function withLaterDay(
  symbol: FoundSymbol,
  next: FoundSymbol,
  tokens: readonly Token[],
  allowed: ReadonlySet<string>,
): FoundSymbol {
  if (symbol.meant.kind !== 'time' || symbol.meant.day !== undefined || next.from - symbol.to > REACH) return symbol;
  const day = next.meant.kind === 'time' ? next.meant.day : next.meant;
  if (!day || !isDayLike(day) || !allowed.has(tokens[next.from - 1].word) || tokens[next.from - 1].word === ',')
    return symbol;
  for (let i = symbol.to; i <= next.from; i++)
    if (tokens[i].barrier || (i < next.from && endsSentence(tokens, i))) return symbol;
  return { ...symbol, meant: { ...symbol.meant, day } };
}

/** "Next Monday and Tuesday": the Tuesday after that Monday. */
function withListedWeekdays(
  symbols: readonly FoundSymbol[],
  tokens: readonly Token[],
  allowed: ReadonlySet<string>,
): readonly FoundSymbol[] {
  return symbols.map((symbol, k) => {
    const { meant } = symbol;
    const before = symbols[k - 1];
    if (meant.kind !== 'weekday' || meant.rel || meant.week || !before || symbol.from - before.to !== 1) return symbol;
    if (before.meant.kind !== 'weekday' || !joints(tokens, before.to, symbol.from, allowed, 1)) return symbol;
    return { ...symbol, meant: { ...meant, listed: true } };
  });
}

function joints(
  tokens: readonly Token[],
  from: number,
  to: number,
  allowed: ReadonlySet<string>,
  most: number,
): boolean {
  if (to - from > most) return false;
  for (let i = from; i <= to; i++) if (tokens[i]?.barrier) return false;
  for (let i = from; i < to; i++) if (!allowed.has(tokens[i].word)) return false;
  return true;
}

function withListedDays(symbols: readonly FoundSymbol[], table: ItemTable): readonly FoundSymbol[] {
  const all: FoundSymbol[] = [];
  symbols.forEach((symbol, k) => {
    const { meant } = symbol;
    if (meant.kind !== 'calendar' || meant.month === undefined || meant.day === undefined || meant.readings) {
      all.push(symbol);
      return;
    }
    const left = symbols[k - 1]?.to ?? 0;
    const right = symbols[k + 1]?.from ?? table.tokens.length;
    const monthLast = table.at(symbol.from).some((item) => item.kind === 'DAY') || meant.weekday !== undefined;
    if (monthLast) all.push(...listedBefore(symbol, left, table));
    all.push(symbol);
    all.push(...listedAfter(symbol, right, table));
  });
  return all;
}

function dayAt(table: ItemTable, i: number): { day: number; to: number } | null {
  const item = table.at(i).find((x) => x.kind === 'DAY');
  return item && typeof item.meaning.n === 'number' ? { day: item.meaning.n, to: item.end } : null;
}

/** "20 and 21 March": the 20. */
function listedBefore(symbol: FoundSymbol, limit: number, table: ItemTable): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  let first = symbol.from;
  for (let n = 0; n < 6; n++) {
    const joint = first - 1;
    const at =
      table.tokens[joint - 1]?.kind === 'word' && /^(?:st|nd|rd|th)$/.test(table.tokens[joint - 1].word)
        ? joint - 2
        : joint - 1;
    if (at < limit || at < 0 || !table.lexicon.language.guards.listJoints.has(table.tokens[joint].word)) break;
    if (table.tokens[joint].barrier || table.tokens[first].barrier) break;
    const day = dayAt(table, at);
    if (!day || day.to !== joint) break;
    const built = sameMonth(symbol, day.day, at, joint, table.tokens);
    if (!built) break;
    found.unshift(built);
    first = at;
  }
  return found;
}

/** "April 26 and 27": the 27. */
function listedAfter(symbol: FoundSymbol, limit: number, table: ItemTable): readonly FoundSymbol[] {
  const { meant } = symbol;
  const { guards } = table.lexicon.language;
  if (meant.kind !== 'calendar' || meant.year !== undefined) return [];
  if (table.at(symbol.to - 1).every((item) => item.kind !== 'DAY')) return [];
  const found: FoundSymbol[] = [];
  let last = symbol.to;
  for (let n = 0; n < 6; n++) {
    const joint = table.tokens[last];
    const token = table.tokens[last + 1];
    if (!joint || !token || last + 1 >= limit || joint.barrier || token.barrier || !guards.listJoints.has(joint.word))
      break;
    const day = dayAt(table, last + 1);
    if (!day || day.to > limit) break;
    const next = table.tokens[day.to];
    // "March 3, 20 people": a number of something else, unless a range or a list says otherwise.
    if (joint.word === ',' && !(next && guards.listJoints.has(next.word))) break;
    if (next?.kind === 'word' && !next.barrier && joint.word !== '-' && !guards.afterList.has(next.word)) break;
    if (next && /^[%$]$/.test(next.word)) break;
    const built = sameMonth(symbol, day.day, last + 1, day.to, table.tokens);
    if (!built) break;
    found.push(built);
    last = day.to;
  }
  return found;
}

/** "from January to April 2015", "16 May and 2 June 2025": the year holds for both. */
function withSharedYears(
  symbols: readonly FoundSymbol[],
  tokens: readonly Token[],
  allowed: ReadonlySet<string>,
): readonly FoundSymbol[] {
  return symbols.map((symbol, k) => {
    const { meant } = symbol;
    const next = symbols[k + 1];
    if (
      meant.kind !== 'calendar' ||
      meant.month === undefined ||
      meant.year !== undefined ||
      meant.yearRel ||
      meant.rel
    )
      return symbol;
    if (next?.meant.kind !== 'calendar' || next.meant.month === undefined) return symbol;
    if ((meant.day === undefined) !== (next.meant.day === undefined)) return symbol;
    if (next.meant.year === undefined && !next.meant.yearRel) return symbol;
    if (!joints(tokens, symbol.to, next.from, allowed, 1)) return symbol;
    const { year, month, yearRel } = next.meant;
    const before = meant.month > month && year !== undefined ? year - 1 : year;
    return { ...symbol, meant: { ...meant, year: before, yearRel } };
  });
}

function sameMonth(
  symbol: FoundSymbol,
  day: number,
  from: number,
  to: number,
  tokens: readonly Token[],
): FoundSymbol | null {
  const { meant } = symbol;
  if (meant.kind !== 'calendar' || meant.month === undefined) return null;
  if (!isRealDay(meant.year ?? 2000, meant.month, day)) return null;
  return {
    start: tokens[from].start,
    end: tokens[to - 1].end,
    from,
    to,
    meant: { kind: 'calendar', year: meant.year, month: meant.month, day, yearRel: meant.yearRel },
  };
}
