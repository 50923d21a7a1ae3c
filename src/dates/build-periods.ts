import { type Builder, type Built, numberOf, type Surroundings } from './build.ts';
import { isAge } from './build-durations.ts';
import type { Relation } from './languages/language.ts';
import type { Captures } from './patterns.ts';
import { recurring } from './timex-amounts.ts';

/** "earlier this week", "later that year": the part before or after the day they are counted from. */
function sideOf(c: Captures): 'before' | 'after' | undefined {
  const code = c.MOD?.meaning.code;
  return code === 'before' || code === 'after' ? code : undefined;
}

/** "last week", "earlier this month", "that year", "the following day". */
const unit: Builder = (c, at) => {
  const name = c.UNIT?.meaning.unit;
  const rel = c.REL?.meaning.rel;
  if (!name || !rel || c.UNIT?.meaning.plural || isAge(at)) return null;
  if (name === 'second' || name === 'minute' || name === 'hour') return null;
  const mod = c.MOD?.meaning.mod;
  const long = name === 'decade' || name === 'century' || name === 'millennium';
  if (long && (rel === 'next' || rel === 'coming')) return { meant: { kind: 'duration', n: 1, unit: name } };
  if (long && (rel === 'last' || rel === 'past') && c.DEF) return null;
  if (name === 'night')
    return rel === 'last' ? { meant: { kind: 'time', code: 'TNI', day: { kind: 'day', offset: -1 } }, mod } : null;
  if (rel === 'that' || rel === 'previous' || rel === 'following') {
    if (rel === 'that' && name === 'day' && at.language.guards.relative.has(at.after())) return null;
    return { meant: { kind: 'anaphor', unit: name, rel, side: sideOf(c) }, mod };
  }
  if (name === 'day') return rel === 'next' ? { meant: { kind: 'anaphor', unit: name, rel: 'following' }, mod } : null;
  if (rel === 'next' && c.DEF && name !== 'quarter' && at.language.definiteNext)
    return { meant: { kind: 'anaphor', unit: name, rel: 'following' }, mod };
  return { meant: { kind: 'unit', unit: name, rel, side: sideOf(c) }, mod };
};

const beforeLast: Builder = (c) =>
  weekdayBeyond(c, 'before-last') ??
  (c.UNIT?.meaning.unit && !c.UNIT.meaning.plural
    ? { meant: { kind: 'unit', unit: c.UNIT.meaning.unit, rel: 'before-last' }, mod: c.MOD?.meaning.mod }
    : null);

/** "the Sunday before last", "the Tuesday after next". */
function weekdayBeyond(c: Captures, rel: Relation): Built | null {
  const weekday = numberOf(c, 'WEEKDAY');
  return weekday === undefined ? null : { meant: { kind: 'weekday', weekday, rel } };
}

const afterNext: Builder = (c) =>
  weekdayBeyond(c, 'after-next') ??
  (c.UNIT?.meaning.unit && !c.UNIT.meaning.plural
    ? { meant: { kind: 'unit', unit: c.UNIT.meaning.unit, rel: 'after-next' }, mod: c.MOD?.meaning.mod }
    : null);

/** "all weekend": the weekend, without the word before it. */
const all: Builder = (c) =>
  c.UNIT?.meaning.unit === 'weekend'
    ? { meant: { kind: 'anaphor', unit: 'weekend', rel: 'that' }, from: c.UNIT.from }
    : null;

/** "the weekend", "the quarter", "the year", "the end of the month": what was spoken of, or the one that runs. */
const anaphor: Builder = (c, at) => {
  const name = c.UNIT?.meaning.unit;
  if (!name || c.UNIT?.meaning.plural || isAge(at)) return null;
  const mod = c.MOD?.meaning.mod;
  if (mod !== undefined && name !== 'day' && name !== 'second' && name !== 'hour' && name !== 'minute')
    return { meant: { kind: 'unit', unit: name, rel: 'this', side: sideOf(c) }, mod };
  const { guards } = at.language;
  if (name === 'weekend') return { meant: { kind: 'anaphor', unit: name, rel: 'that' }, mod };
  if (guards.notAfterPeriod.has(at.after()) || !guards.within.has(at.before())) return null;
  if (name === 'quarter' && !c.MOD) return { meant: { kind: 'part', span: 'Q', n: 0 } };
  return name === 'year' ? { meant: { kind: 'unit', unit: 'year', rel: 'this' } } : null;
};

const set: Builder = (c, at) => {
  const often = c.OFTEN?.meaning.code;
  if (often) {
    const named = at.tokens[at.match.from].capital && (at.tokenAfter()?.capital || at.tokenBefore()?.capital);
    return named ? null : { meant: { kind: 'set', value: often } };
  }
  const value = recurrence(c);
  if (c.UNIT?.meaning.unit === 'second' && isOrdinal(at)) return null;
  return value && !(c.EACH && at.language.guards.of.has(at.after())) ? { meant: { kind: 'set', value } } : null;
};

/** "every second bus": a number in order, not a length of time. */
function isOrdinal(at: Surroundings): boolean {
  const next = at.tokenAfter();
  const { before, determiners, afterList } = at.language.guards;
  return next?.kind === 'word' && ![before, determiners, afterList].some((words) => words.has(next.word));
}

function recurrence(c: Captures): string | null {
  const pod = c.POD?.meaning.code ?? c.PODS?.meaning.code ?? '';
  const weekday = numberOf(c, 'WEEKDAY') ?? numberOf(c, 'WEEKDAYS');
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${pod}`;
  const month = numberOf(c, 'MONTH');
  const day = numberOf(c, 'DAY');
  const two = (n: number): string => String(n).padStart(2, '0');
  if (month !== undefined) return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (c.SEASON?.meaning.code) return `XXXX-${c.SEASON.meaning.code}`;
  if (pod) return `XXXX-XX-XX${pod}`;
  const name = c.UNIT?.meaning.unit ?? c.PERIOD?.meaning.unit;
  return name ? recurring(numberOf(c, 'NUMBER') ?? 1, name) : null;
}

const everyOther: Builder = (c) => {
  const value = c.UNIT?.meaning.unit ? recurring(2, c.UNIT.meaning.unit) : null;
  return value ? { meant: { kind: 'set', value } } : null;
};

/** "now", "recently", "the future". */
const vague: Builder = (c, at) => {
  const value = c.VAGUE?.meaning.code;
  if (!value) return null;
  const { guards } = at.language;
  const next = at.tokenAfter();
  if (guards.conjoining.has(next?.word ?? '')) return null;
  const noun = guards.vagueNouns.has(at.tokens[at.match.to - 1].word) && at.match.to - at.match.from > 1;
  if (noun && next?.kind === 'word' && !guards.before.has(next.word) && !guards.afterVague.has(next.word)) return null;
  return { meant: { kind: 'vague', value } };
};

const yearEnd: Builder = (c) => ({
  meant: { kind: 'unit', unit: 'year', rel: 'this' },
  mod: c.MOD?.meaning.mod === 'APPROX' ? 'APPROX' : 'END',
});

export const PERIOD_BUILDERS: Readonly<Record<string, Builder>> = {
  unit,
  'before-last': beforeLast,
  'after-next': afterNext,
  all,
  anaphor,
  set,
  'every-other': everyOther,
  vague,
  'year-end': yearEnd,
};
