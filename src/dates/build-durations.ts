import { type Builder, type Built, numberOf, type Surroundings } from './build.ts';
import type { Relation, UnitName } from './languages/language.ts';
import type { Captures } from './patterns.ts';
import { recurring } from './timex-amounts.ts';

/** "71-year-old", "five years of age": ages are no lengths of time. */
export function isAge(at: Surroundings): boolean {
  const { ages, of } = at.language.guards;
  const next = at.after();
  return ages.has(next) || ((next === '-' || of.has(next)) && ages.has(at.after(2)));
}

/** "$1.76 a year", "700 seats a week": how often rather than how long. */
function isRate(at: Surroundings): boolean {
  const previous = at.tokenBefore();
  if (!previous) return false;
  if (previous.kind === 'number' || at.language.guards.rates.has(previous.word)) return true;
  return previous.kind === 'word' && /[^s]s$/.test(previous.word) && isNumeral(at.before(2));
}

const isNumeral = (word: string): boolean => /^\d/.test(word);

function rateSet(c: Captures, at: Surroundings): Built | null {
  const unit = c.UNIT?.meaning.unit;
  const value = unit && at.match.to - at.match.from === 2 ? recurring(1, unit) : null;
  return value ? { meant: { kind: 'set', value } } : null;
}

const CLOCK_UNITS: ReadonlySet<UnitName> = new Set(['second', 'night', 'quarter', 'weekend']);

const duration: Builder = (c, at) => {
  const unit = c.UNIT?.meaning.unit;
  if (!unit || !c.UNIT || !c.NUMBER || isAge(at)) return null;
  const { n = null, article, upTo } = c.NUMBER.meaning;
  const plural = c.UNIT.meaning.plural === true;
  const joint = at.tokens[c.NUMBER.to];
  if (article) {
    if (isRate(at)) return rateSet(c, at);
    if (CLOCK_UNITS.has(unit) || plural) return null;
    if (unit === 'day' && at.language.guards.notAfterDay.has(at.after())) return null;
    if (at.language.guards.exclaiming.has(at.before())) return null;
  }
  if (n === 1 && (unit === 'second' || unit === 'quarter') && !c.APPROX) return null;
  if (n === null && !plural && joint?.word !== '-') return null;
  // "three-quarters" is a share.
  if (unit === 'quarter' && plural && (joint?.word === '-' || isShare(n, at))) return null;
  if (/^[$£€#]$/.test(at.before())) return null;
  const hyphen = joint?.word === '-' && joint.glued;
  return {
    meant: { kind: 'duration', n, unit, ...(looksBack(at) ? { beside: -1 } : {}) },
    mod: c.APPROX?.meaning.mod ?? (upTo || c.ORSO ? 'APPROX' : undefined),
    approximate: c.APPROX !== undefined || c.ORSO !== undefined || upTo !== undefined || n === null,
    from: hyphen && c.DEF ? c.NUMBER.from : approxStart(c, at),
  };
};

/** "Three quarters of it burned": a share, unless a word before it measures time. */
function isShare(n: number | null, at: Surroundings): boolean {
  const { guards } = at.language;
  return n === 3 && !guards.lengths.has(at.before()) && !guards.within.has(at.before());
}

/** "over" only means "more than" after another preposition: "for over a week", but "over several years". */
function approxStart(c: Captures, at: Surroundings): number | undefined {
  const { guards } = at.language;
  if (!c.APPROX || !guards.prepositional.has(at.tokens[c.APPROX.from].word)) return undefined;
  return guards.lengths.has(at.before()) && !c.REL ? undefined : c.APPROX.to;
}

/** "first … in seven weeks", "worst … in years". */
function looksBack(at: Surroundings): boolean {
  const { guards } = at.language;
  if (!guards.backward.has(at.before())) return false;
  for (let n = 2; n <= 9; n++) {
    const word = at.before(n);
    if (word === '') return false;
    if (guards.superlatives.has(word) || guards.superlativeEnding?.test(word)) return true;
  }
  return false;
}

/** "months" on its own: a length of time after words that measure. */
const bareDuration: Builder = (c, at) => {
  const unit = c.UNIT?.meaning.unit;
  if (!unit || !c.UNIT?.meaning.plural || isAge(at)) return null;
  const { guards } = at.language;
  const before = at.before();
  const measured = guards.lengths.has(before);
  if (unit === 'second' || unit === 'minute' || (unit === 'quarter' && guards.of.has(at.after()))) return null;
  if (unit === 'night' && (!measured || guards.backward.has(before))) return null;
  if (!measured && !(at.opens() && (guards.before.has(at.after()) || guards.of.has(at.after())))) return null;
  return { meant: { kind: 'duration', n: null, unit }, approximate: true };
};

const long: Builder = (c) => {
  const unit = c.UNIT?.meaning;
  return unit?.unit ? { meant: { kind: 'duration', n: unit.plural ? null : 1, unit: unit.unit } } : null;
};

const rate: Builder = (c, at) => (isRate(at) ? rateSet(c, at) : null);

const by: Builder = (c) => {
  const value = c.UNIT?.meaning.unit ? recurring(1, c.UNIT.meaning.unit) : null;
  return value ? { meant: { kind: 'set', value } } : null;
};

const half: Builder = (c) => {
  const unit = c.UNIT?.meaning.unit;
  const n = numberOf(c, 'NUMBER');
  if (!unit || n === undefined) return null;
  const approximate = c.APPROX !== undefined;
  return { meant: { kind: 'duration', n: n + 0.5, unit }, mod: c.APPROX?.meaning.mod, approximate };
};

/** "three days before the inauguration", "the day after": a length of time that counts from an event. */
const event: Builder = (c, at) => {
  const unit = c.UNIT?.meaning.unit;
  const sign = c.EVENTWARD?.meaning.sign;
  if (!unit || !sign || !c.EVENTWARD || !c.UNIT || unit === 'second' || isAge(at)) return null;
  const plural = c.UNIT.meaning.plural === true;
  const number = c.NUMBER?.meaning;
  if (number ? (number.article && isRate(at)) || (number.n === null && !plural) : !c.DEF && !plural) return null;
  if (!number && unit === 'minute') return null;
  const back = sign < 0;
  if (
    !number &&
    c.DEF &&
    !plural &&
    unit !== 'day' &&
    unit !== 'night' &&
    unit !== 'week' &&
    unit !== 'month' &&
    unit !== 'year'
  )
    return null;
  const next = at.tokens[c.EVENTWARD.to];
  if (!next || next.barrier || (next.kind === 'sign' && next.word !== '"')) {
    if (!number)
      return c.DEF && !plural ? { meant: { kind: 'anaphor', unit, rel: back ? 'previous' : 'following' } } : null;
    if (sign < 0)
      return {
        meant: { kind: 'offset', n: numberOf(c, 'NUMBER') ?? null, unit, sign, from: 'context' },
        mod: c.APPROX?.meaning.mod,
      };
  }
  // "following" is also an adjective: "the weeks following talks" needs a name after it.
  if (c.EVENTWARD.meaning.short && !at.language.guards.determiners.has(next?.word ?? '')) return null;
  const n = number ? (number.n ?? null) : plural ? null : 1;
  return {
    meant: { kind: 'duration', n, unit, event: sign, ...(c.EXACT || isExact(at) ? { exact: true } : {}) },
    mod: c.APPROX?.meaning.mod,
    approximate: c.APPROX !== undefined || n === null,
    to: c.EXACT ? c.EXACT.from : c.EVENTWARD.from,
    consumed: c.EXACT ? c.EVENTWARD.from : undefined,
  };
};

/** "exactly a week after the vote": to the day. */
const isExact = (at: Surroundings): boolean => at.language.guards.exactly.has(at.before());

/** "two years ago", "four days later". */
const offset: Builder = (c, at) => {
  if (c.AGO && at.language.guards.comparing.has(at.after())) {
    const length = duration(c, at);
    return length ? { ...length, to: c.AGO.from } : null;
  }
  const unit = c.UNIT?.meaning.unit;
  const sign = c.AGO?.meaning.sign;
  const from = c.AGO?.meaning.anchored;
  if (!unit || !sign || !from) return null;
  const n = c.NUMBER?.meaning.n ?? null;
  if (n === null && !c.UNIT?.meaning.plural) return null;
  return {
    meant: { kind: 'offset', n, unit, sign, from, ...(c.EXACT || isExact(at) ? { exact: true } : {}) },
    mod: c.APPROX?.meaning.mod ?? (c.ORSO ? 'APPROX' : undefined),
    approximate: c.APPROX !== undefined || n === null || c.ORSO !== undefined,
  };
};

const halfOffset: Builder = (c, at) => {
  const built = offset(c, at);
  if (built?.meant.kind !== 'offset' || built.meant.n === null) return null;
  return { ...built, meant: { ...built.meant, n: built.meant.n + 0.5 } };
};

/** A span that ends at publication, or begins there; "the last weeks of the war" does neither. */
function besideOf(rel: Relation | undefined, at: Surroundings): { readonly beside?: 1 | -1 } {
  if (!rel || at.language.guards.of.has(at.after())) return {};
  if (rel === 'past' || rel === 'last') return { beside: -1 };
  return rel === 'next' || rel === 'coming' ? { beside: 1 } : {};
}

/** "the past two months", "the next few days", "recent weeks", "the coming years". */
const span: Builder = (c, at) => {
  const unit = c.UNIT?.meaning.unit;
  if (!unit || !c.UNIT) return null;
  const rel = c.REL?.meaning.rel ?? c.WHICH?.meaning.rel;
  const plural = c.UNIT.meaning.plural === true;
  const which = c.WHICH?.meaning.n;
  if (c.NUMBER) {
    const n = c.NUMBER.meaning.n ?? null;
    if (c.NUMBER.meaning.article || rel === 'this' || rel === 'that') return null;
    if (!plural && (n === null || n > 1)) return null;
    // "expected to last six weeks": a verb.
    if (!c.DEF && c.REL && at.language.guards.beforeVerb.has(at.before())) {
      const length = duration(c, at);
      return length ? { ...length, from: c.NUMBER.from } : null;
    }
    if (typeof which === 'number' && !c.DEF && !at.opens() && !at.language.guards.determiners.has(at.before()))
      return null;
    return {
      meant: { kind: 'duration', n, unit, ...besideOf(rel, at) },
      mod: c.APPROX?.meaning.mod,
      approximate: n === null || c.APPROX !== undefined,
      from: approxStart(c, at),
    };
  }
  if (isAge(at)) return null;
  if (plural) {
    if (typeof which === 'number' ? !c.DEF : rel === 'this' || rel === 'that') return null;
    return { meant: { kind: 'duration', n: null, unit, ...besideOf(rel, at) }, approximate: true };
  }
  if (typeof which === 'number') {
    if (!c.DEF || which < 0 || CLOCK_UNITS.has(unit) || unit === 'day' || unit === 'half') return null;
    return { meant: { kind: 'duration', n: 1, unit } };
  }
  if (c.WHICH) return unit === 'quarter' || unit === 'year' ? { meant: { kind: 'unit', unit, rel: 'last' } } : null;
  if (!c.DEF || (rel !== 'past' && rel !== 'last')) return null;
  if (rel === 'last' && unit !== 'decade' && unit !== 'century' && unit !== 'hour') return null;
  if (rel === 'past' && unit === 'year') return { meant: { kind: 'unit', unit, rel: 'last' } };
  return { meant: { kind: 'duration', n: 1, unit, ...besideOf(rel, at) }, from: approxStart(c, at) };
};

/** "the weeks ahead". */
const ahead: Builder = (c) =>
  c.UNIT?.meaning.unit && c.UNIT.meaning.plural
    ? { meant: { kind: 'duration', n: null, unit: c.UNIT.meaning.unit }, approximate: true }
    : null;

export const DURATION_BUILDERS: Readonly<Record<string, Builder>> = {
  duration,
  'bare-duration': bareDuration,
  long,
  rate,
  by,
  half,
  event,
  offset,
  halfoffset: halfOffset,
  span,
  ahead,
};
