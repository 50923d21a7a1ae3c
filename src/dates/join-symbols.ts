import { isRealDay } from './calendar.ts';
import type { ItemTable } from './lexicon.ts';
import type { FoundSymbol, Meant } from './symbol.ts';
import type { Token } from './tokens.ts';

/** Words that may stand between a clock time or part of day and its day. */
const TIME_JOINTS = new Set(['on', 'of', ',', 'of the']);
/** Words that part the days of one month: "April 26 and 27", "3-5 January". */
const LIST_JOINTS = new Set([
  'and',
  'or',
  'to',
  '-',
  ',',
  'through',
  'until',
  'till',
  '&',
  '/',
  'y',
  'und',
  'bis',
  'a',
  'al',
]);

/** Times take the day beside them; numbers listed beside a day of a month become days of that month. */
export function joinSymbols(symbols: readonly FoundSymbol[], table: ItemTable): readonly FoundSymbol[] {
  return withListedDays(withListedWeekdays(withDays(symbols, table.tokens), table.tokens), table);
}

function isDayLike(meant: Meant): boolean {
  if (meant.kind === 'calendar') return meant.day !== undefined;
  return meant.kind === 'weekday' || meant.kind === 'day' || meant.kind === 'holiday';
}

function withDays(symbols: readonly FoundSymbol[], tokens: readonly Token[]): readonly FoundSymbol[] {
  const joined: FoundSymbol[] = [];
  for (let k = 0; k < symbols.length; k++) {
    const symbol = symbols[k];
    const next = symbols[k + 1];
    if (
      next &&
      symbol.meant.kind === 'time' &&
      (symbol.meant.day === undefined || symbol.meant.day.kind === 'anaphor') &&
      isDayLike(next.meant) &&
      next.mod === undefined &&
      joints(tokens, symbol.to, next.from, TIME_JOINTS, 1)
    ) {
      joined.push({ ...symbol, end: next.end, to: next.to, meant: { ...symbol.meant, day: next.meant } });
      k++;
    } else joined.push(symbol);
  }
  return joined;
}

/** "Next Monday and Tuesday": the Tuesday after that Monday. */
function withListedWeekdays(symbols: readonly FoundSymbol[], tokens: readonly Token[]): readonly FoundSymbol[] {
  return symbols.map((symbol, k) => {
    const { meant } = symbol;
    const before = symbols[k - 1];
    if (meant.kind !== 'weekday' || meant.rel || meant.week || !before || symbol.from - before.to !== 1) return symbol;
    if (before.meant.kind !== 'weekday' || !joints(tokens, before.to, symbol.from, LIST_JOINTS, 1)) return symbol;
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
    if (at < limit || at < 0 || !LIST_JOINTS.has(table.tokens[joint].word)) break;
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
  if (meant.kind !== 'calendar' || meant.year !== undefined) return [];
  if (table.at(symbol.to - 1).every((item) => item.kind !== 'DAY')) return [];
  const found: FoundSymbol[] = [];
  let last = symbol.to;
  for (let n = 0; n < 6; n++) {
    const joint = table.tokens[last];
    const token = table.tokens[last + 1];
    if (!joint || !token || last + 1 >= limit || joint.barrier || token.barrier || !LIST_JOINTS.has(joint.word)) break;
    const day = dayAt(table, last + 1);
    if (!day || day.to > limit) break;
    const next = table.tokens[day.to];
    // "March 3, 20 people": a number of something else, unless a range or a list says otherwise.
    if (joint.word === ',' && !(next && LIST_JOINTS.has(next.word))) break;
    if (next?.kind === 'word' && !next.barrier && joint.word !== '-' && !STOPS.has(next.word)) break;
    if (next && /^[%$]$/.test(next.word)) break;
    const built = sameMonth(symbol, day.day, last + 1, day.to, table.tokens);
    if (!built) break;
    found.push(built);
    last = day.to;
  }
  return found;
}

const STOPS = new Set(
  'in at on of and or to for with by from when where as the a after before between but will is was were has have had until through during because while who which that he she they it y en und im'.split(
    ' ',
  ),
);

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
