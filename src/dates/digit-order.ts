import type { FoundSymbol } from './symbol.ts';
import type { Token } from './tokens.ts';

/** Numeric dates of one text are in one order: one that can be read in one way only settles the others. */
export function withOneOrder(symbols: readonly FoundSymbol[], tokens: readonly Token[]): readonly FoundSymbol[] {
  const numeric = symbols.flatMap((symbol) => {
    const m = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(tokens[symbol.from].word);
    return m && symbol.meant.kind === 'calendar' && symbol.meant.readings
      ? [{ symbol, first: Number(m[1]), second: Number(m[2]) }]
      : [];
  });
  const dayFirst = numeric.some((x) => x.first > 12 && x.second <= 12);
  const monthFirst = numeric.some((x) => x.second > 12 && x.first <= 12);
  if (dayFirst === monthFirst) return symbols;
  const settled = new Map<FoundSymbol, FoundSymbol>();
  for (const { symbol, first, second } of numeric) {
    const { meant } = symbol;
    if (meant.kind !== 'calendar' || !meant.readings || first > 12 || second > 12) continue;
    const told = meant.readings.find((r) =>
      dayFirst ? r.day === first && r.month === second : r.month === first && r.day === second,
    );
    if (told) settled.set(symbol, { ...symbol, meant: { ...meant, ...told, readings: [told] } });
  }
  return symbols.map((symbol) => settled.get(symbol) ?? symbol);
}
