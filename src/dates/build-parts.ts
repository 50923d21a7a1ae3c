import { type Builder, type Built, numberOf } from './build.ts';
import type { UnitName } from './languages/language.ts';
import type { Meant } from './symbol.ts';

/** "the third quarter", "the first half of 2024", "Q1 2025". */
const part: Builder = (c, at) => {
  const code = (c.PART?.meaning.code ?? c.QUARTER?.meaning.code) as 'Q' | 'H' | undefined;
  const n = numberOf(c, 'ORDINAL') ?? numberOf(c, 'QUARTER');
  if (!code || n === undefined || n > (code === 'Q' ? 4 : 2)) return null;
  const year = numberOf(c, 'YEAR');
  const bareHalf = code === 'H' && year === undefined && !c.yrel;
  if (bareHalf && (at.language.guards.of.has(at.after()) || !c.DEF)) return null;
  const hyphen = c.PART && at.tokens[c.PART.from - 1].word === '-';
  return {
    meant: { kind: 'part', span: code, n, year, yearRel: c.yrel?.meaning.rel },
    mod: c.MOD?.meaning.mod,
    from: hyphen && c.DEF && c.DEF.from === at.match.from ? c.DEF.to : undefined,
  };
};

/** "the first half of March", "the second half of the 1990s": of a year it is the half that has a name. */
const halfOf: Builder = (c) => {
  const half = numberOf(c, 'HALFOF') as 1 | 2 | undefined;
  const mod = c.HALFOF?.meaning.mod;
  if (half === undefined) return null;
  const year = numberOf(c, 'YEAR');
  const month = numberOf(c, 'MONTH');
  const rel = c.REL?.meaning.rel;
  const of = (meant: Meant): Built => ({ meant, mod, half });
  if (month !== undefined) return of({ kind: 'calendar', month, year, rel });
  if (year !== undefined) return { meant: { kind: 'part', span: 'H', n: half, year } };
  const fixed = c.DECADE?.meaning.code ?? c.DECADEWORD?.meaning.code;
  if (fixed) return of({ kind: 'fixed', value: fixed });
  const ordinal = numberOf(c, 'ORDINAL');
  if (ordinal !== undefined)
    return ordinal < 2 || ordinal > 23 ? null : of({ kind: 'fixed', value: String(ordinal - 1).padStart(2, '0') });
  const unit = c.UNIT?.meaning;
  if (!unit?.unit || unit.plural || !HALVED.has(unit.unit)) return null;
  if (unit.unit === 'year') return { meant: { kind: 'part', span: 'H', n: half, yearRel: rel ?? 'this' } };
  if (rel === 'that' || rel === 'previous' || rel === 'following') return of({ kind: 'anaphor', unit: unit.unit, rel });
  return of({ kind: 'unit', unit: unit.unit, rel: rel ?? 'this' });
};

const HALVED: ReadonlySet<UnitName> = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century']);

const latest: Builder = () => ({ meant: { kind: 'part', span: 'Q', n: 0 } });

const running: Builder = () => ({ meant: { kind: 'part', span: 'Q', n: -1 } });

/** "the year-ago quarter", "the corresponding period last year". */
const yearAgo: Builder = (c) => {
  if (!c.PERIOD) return { meant: { kind: 'offset', n: 1, unit: 'year', sign: -1, from: 'context' } };
  return { meant: { kind: 'part', span: 'Q', n: numberOf(c, 'ORDINAL') ?? 0, yearRel: 'last' } };
};

const season: Builder = (c, at) => {
  const code = c.SEASON?.meaning.code;
  if (!code || !c.SEASON) return null;
  const year = numberOf(c, 'YEAR');
  if (year === undefined && !c.yrel && !c.REL && !c.rel) {
    const { guards } = at.language;
    const before = at.before();
    if (!guards.before.has(before) && !c.DEF && !c.MOD) return null;
    const doubtful = guards.doubtfulSeasons.has(at.tokens[c.SEASON.from].word);
    if (doubtful && !guards.within.has(before) && !c.MOD?.meaning.mod) return null;
    if (doubtful && guards.of.has(at.after())) return null;
    if (at.tokenAfter()?.capital && !guards.before.has(at.after())) return null;
  }
  return {
    meant: { kind: 'season', code, rel: c.REL?.meaning.rel ?? c.rel?.meaning.rel, year, yearRel: c.yrel?.meaning.rel },
    mod: c.MOD?.meaning.mod,
  };
};

const decade: Builder = (c) => {
  const code = c.DECADE?.meaning.code ?? c.DECADEWORD?.meaning.code;
  return code ? { meant: { kind: 'fixed', value: code }, mod: c.MOD?.meaning.mod } : null;
};

const decadeOf: Builder = (c) => {
  const year = numberOf(c, 'YEAR');
  return year === undefined ? null : { meant: { kind: 'fixed', value: String(year).slice(0, 3) } };
};

const century: Builder = (c) => {
  const n = numberOf(c, 'ORDINAL') ?? numberOf(c, 'ROMAN');
  if (n === undefined || n < 2 || n > 23) return null;
  return { meant: { kind: 'fixed', value: String(n - 1).padStart(2, '0') }, mod: c.MOD?.meaning.mod };
};

const holiday: Builder = (c, at) => {
  const code = c.HOLIDAY?.meaning.code;
  if (!code) return null;
  const { guards } = at.language;
  const next = at.tokenAfter();
  const around = c.UNIT?.meaning.unit;
  if (c.UNIT && (c.UNIT.meaning.plural || (around !== 'week' && around !== 'weekend'))) return null;
  // "Christmas Island", "Easter Rising": part of a name.
  if (next?.capital && next.kind === 'word' && !guards.before.has(next.word)) return null;
  return {
    meant: {
      kind: 'holiday',
      code,
      year: numberOf(c, 'YEAR'),
      yearRel: c.yrel?.meaning.rel,
      rel: c.REL?.meaning.rel,
      ...(around === 'week' || around === 'weekend' ? { around } : {}),
    },
  };
};

export const PART_BUILDERS: Readonly<Record<string, Builder>> = {
  part,
  'half-of': halfOf,
  latest,
  running,
  yearago: yearAgo,
  season,
  decade,
  'decade-of': decadeOf,
  century,
  holiday,
};
