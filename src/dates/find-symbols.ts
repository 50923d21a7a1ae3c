import { type Builder, type Built, Surroundings } from './build.ts';
import { CALENDAR_BUILDERS } from './build-calendar.ts';
import { CLOCK_BUILDERS } from './build-clock.ts';
import { DAY_BUILDERS } from './build-days.ts';
import { DURATION_BUILDERS } from './build-durations.ts';
import { PART_BUILDERS } from './build-parts.ts';
import { PERIOD_BUILDERS } from './build-periods.ts';
import { joinSymbols } from './join-symbols.ts';
import type { Language } from './languages/language.ts';
import { ItemTable, lexiconOf } from './lexicon.ts';
import { capturesOf, matchesAt, type RuleTree, ruleTreeOf } from './patterns.ts';
import type { ReadText } from './read-text.ts';
import type { FoundSymbol } from './symbol.ts';
import { type Token, tokenize } from './tokens.ts';

const BUILDERS: Readonly<Record<string, Builder>> = {
  ...CALENDAR_BUILDERS,
  ...DAY_BUILDERS,
  ...CLOCK_BUILDERS,
  ...PART_BUILDERS,
  ...DURATION_BUILDERS,
  ...PERIOD_BUILDERS,
};

/**
 * Finds the date expressions of a text without counting from any day: left to right, the longest match at each word, lists and times
 * joined afterwards. `year`: year of publication where it is known; `barriers`: see `tokenize`.
 */
export function findSymbols(
  view: string,
  language: Language,
  year: number | null,
  barriers: readonly number[] = [],
): ReadText {
  const tokens = tokenize(view, barriers);
  const lexicon = lexiconOf(language);
  const table = new ItemTable(tokens, lexicon);
  const tree = ruleTreeOf(lexicon);
  const symbols: FoundSymbol[] = [];
  for (let i = 0; i < tokens.length; ) {
    const next = firstBuilt(table, tree, i, year);
    if (!next) {
      i++;
      continue;
    }
    symbols.push(next.symbol);
    i = next.consumed;
  }
  return { view, tokens, symbols: joinSymbols(symbols, table), language };
}

function firstBuilt(
  table: ItemTable,
  tree: RuleTree,
  i: number,
  year: number | null,
): { readonly symbol: FoundSymbol; readonly consumed: number } | null {
  for (const match of matchesAt(table, tree, i)) {
    const builder = BUILDERS[match.rule.build];
    if (!builder) throw new Error(`no builder of date expressions is called ${match.rule.build}`);
    const built = builder(capturesOf(match), new Surroundings(table, match, year));
    if (!built) continue;
    const symbol = placed(built, match.from, match.to, table.tokens);
    return { symbol, consumed: built.consumed ?? symbol.to };
  }
  return null;
}

function placed(built: Built, matchFrom: number, matchTo: number, tokens: readonly Token[]): FoundSymbol {
  const from = built.from ?? matchFrom;
  let to = built.to ?? matchTo;
  while (to > from + 1 && (tokens[to - 1].word === "'s" || (tokens[to - 1].word === '.' && to === matchTo))) to--;
  return {
    start: tokens[from].start,
    end: tokens[to - 1].end,
    from,
    to,
    meant: built.meant,
    ...(built.mod ? { mod: built.mod } : {}),
    ...(built.half ? { half: built.half } : {}),
    ...(built.approximate ? { approximate: true } : {}),
  };
}
