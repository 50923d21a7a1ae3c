import { type Builder, numberOf, type Surroundings } from './build.ts';
import type { Meaning, UnitName } from './languages/language.ts';
import type { Captures } from './patterns.ts';
import { recurring } from './timex-amounts.ts';

/** The plain unit and factor that a unit stands for. */
function amountOf(number: Meaning | undefined, unit: Meaning | undefined): { n: number | null; unit: UnitName } | null {
  if (!unit?.unit) return null;
  return { n: number?.n === undefined ? 1 : number.n, unit: unit.unit };
}

/** Ages, prices and names are no lengths of time. */
function isAge(at: Surroundings): boolean {
  const next = at.after();
  return at.language.guards.ages.has(next) || (next === '-' && at.language.guards.ages.has(at.after(2)));
}

function isRate(c: Captures, at: Surroundings): boolean {
  if (!c.NUMBER?.meaning.article) return false;
  const previous = at.tokenBefore();
  if (!previous) return false;
  return previous.kind === 'number' || at.language.guards.rates.has(previous.word);
}

const duration: Builder = (c, at) => {
  const amount = amountOf(c.NUMBER?.meaning, c.UNIT?.meaning);
  if (!amount || !c.UNIT) return null;
  const unit = at.tokens[c.UNIT.from].word;
  if (at.has('long')) return { meant: { kind: 'duration', n: c.UNIT.meaning.plural ? null : 1, unit: amount.unit } };
  if (!c.NUMBER) {
    if (!c.UNIT.meaning.plural || !bareLength(at, unit)) return null;
    return {
      meant: { kind: 'duration', n: null, unit: amount.unit },
      to: c.UNIT.to,
    };
  }
  if (isAge(at)) return null;
  if (c.NUMBER.meaning.article) {
    if (isRate(c, at)) return rateSet(c, at);
    if (amount.unit === 'second' || amount.unit === 'night' || amount.unit === 'quarter' || amount.unit === 'weekend')
      return null;
    if (
      c.UNIT.meaning.plural ||
      (amount.unit === 'day' && /^(?:of|off|when|that|care|job|trip|trader|laborer)$/.test(at.after()))
    )
      return null;
    if (at.before() === 'such' || at.before() === 'what' || at.before() === 'quite') return null;
  }
  if (amount.n === 1 && (amount.unit === 'second' || amount.unit === 'quarter') && !c.APPROX) return null;
  if (c.NUMBER.meaning.n === null && !c.UNIT.meaning.plural && at.tokens[c.NUMBER.to]?.word !== '-') return null;
  const numeric = at.tokens[c.NUMBER.from];
  const previous = at.tokenBefore();
  if (previous && /^[$£€#]$/.test(previous.word)) return null;
  if (numeric.kind === 'number' && amount.unit === 'second' && previous?.word === ':') return null;
  const upTo = c.NUMBER.meaning.upTo;
  const hyphen = at.tokens[c.NUMBER.to]?.word === '-' && at.tokens[c.NUMBER.to].glued;
  const lookingBack = at.before() === 'in' && looksBack(at);
  return {
    meant: { kind: 'duration', n: amount.n, unit: amount.unit, lookingBack: lookingBack || undefined },
    mod: c.APPROX?.meaning.mod ?? (upTo ? 'APPROX' : undefined),
    approximate: c.APPROX !== undefined || upTo !== undefined || c.NUMBER.meaning.n === null,
    from: hyphen && at.has('the') ? c.NUMBER.from : approxStart(c, at),
  };
};

/** "over" only means "more than" after another preposition: "for over a week", but "over several years". */
function approxStart(c: Captures, at: Surroundings): number | undefined {
  if (!c.APPROX || at.tokens[c.APPROX.from].word !== 'over') return undefined;
  return at.language.guards.lengths.has(at.before()) && !c.REL ? undefined : c.APPROX.to;
}

/** "first … in seven weeks", "worst … in years". */
function looksBack(at: Surroundings): boolean {
  for (let n = 2; n <= 9; n++) {
    const word = at.before(n);
    if (word === '') return false;
    if (at.language.guards.superlatives.has(word) || /^\p{L}{2,}est$/u.test(word)) return true;
  }
  return false;
}

/** "months" on its own: a length of time after words that measure. */
function bareLength(at: Surroundings, unit: string): boolean {
  const { guards } = at.language;
  const before = at.before();
  if (isAge(at)) return false;
  if (unit === 'seconds' || unit === 'nights') return guards.lengths.has(before) && before !== 'the' && before !== 'in';
  if (at.has('of')) return guards.lengths.has(before) || at.opens();
  if (guards.lengths.has(before)) return true;
  if (at.after() === 'old') return false;
  return at.opens() && guards.before.has(at.after());
}

function rateSet(c: Captures, at: Surroundings) {
  const unit = c.UNIT?.meaning.unit;
  if (!unit || at.match.to - at.match.from !== 2) return null;
  const value = recurring(1, unit);
  return value ? { meant: { kind: 'set' as const, value } } : null;
}

const rate: Builder = (c, at) => {
  const previous = at.tokenBefore();
  if (!previous) return null;
  if (at.has('per'))
    return previous.kind === 'number' || at.language.guards.rates.has(previous.word) ? rateSet(c, at) : null;
  return previous.kind === 'number' || at.language.guards.rates.has(previous.word) ? rateSet(c, at) : null;
};

const by: Builder = (c) => {
  const value = c.UNIT?.meaning.unit ? recurring(1, c.UNIT.meaning.unit) : null;
  return value ? { meant: { kind: 'set', value } } : null;
};

const half: Builder = (c) => {
  const unit = c.UNIT?.meaning.unit;
  const n = numberOf(c, 'NUMBER');
  if (!unit || n === undefined) return null;
  return {
    meant: { kind: 'duration', n: n + 0.5, unit },
    mod: c.APPROX?.meaning.mod,
    approximate: c.APPROX !== undefined,
  };
};

const event: Builder = (c, at) => {
  const unit = c.UNIT?.meaning.unit;
  const sign = c.EVENTWARD?.meaning.sign;
  if (!unit || !sign || !c.EVENTWARD || !c.UNIT) return null;
  const bare = !c.NUMBER;
  if (bare && !at.has('the') && !c.UNIT.meaning.plural) return null;
  if (
    bare &&
    at.has('the') &&
    (c.UNIT.meaning.plural
      ? false
      : unit !== 'day' && unit !== 'night' && unit !== 'week' && unit !== 'year' && unit !== 'month')
  )
    return null;
  if (c.NUMBER?.meaning.article && isRate(c, at)) return null;
  if (c.NUMBER?.meaning.n === null && !c.UNIT.meaning.plural) return null;
  if (isAge(at) || unit === 'second') return null;
  const last = at.tokens[c.EVENTWARD.to];
  const to = c.EXACT ? c.EXACT.from : c.EVENTWARD.from;
  const consumed = c.EXACT ? c.EVENTWARD.from : undefined;
  if (!last || last.barrier || last.kind === 'sign') {
    if (bare && at.has('the') && unit !== 'day' && unit !== 'night') return null;
    if (bare && !at.has('the')) return null;
    if (at.tokens[c.EVENTWARD.from].word === 'before' && c.NUMBER)
      return {
        meant: { kind: 'offset', n: numberOf(c, 'NUMBER') ?? null, unit, sign: -1, from: 'context' },
        mod: c.APPROX?.meaning.mod,
      };
    if (bare) return { meant: { kind: 'anaphor', unit, rel: sign < 0 ? 'previous' : 'following' } };
  }
  if (
    at.tokens[c.EVENTWARD.from].word === 'following' &&
    !(last?.word === 'the' || last?.word === 'his' || last?.word === 'its')
  )
    return null;
  const n = bare ? (c.UNIT.meaning.plural ? null : 1) : (c.NUMBER?.meaning.n ?? null);
  return {
    meant: { kind: 'duration', n, unit, event: sign },
    mod: c.APPROX?.meaning.mod,
    approximate: c.APPROX !== undefined || n === null,
    to,
    consumed,
  };
};

const offset: Builder = (c, at) => {
  if (c.AGO && at.after() === 'than') {
    const length = duration(c, at);
    return length ? { ...length, to: c.AGO.from } : null;
  }
  const unit = c.UNIT?.meaning.unit;
  const sign = c.AGO?.meaning.sign;
  const from = c.AGO?.meaning.anchored;
  if (!unit || !sign || !from || !c.UNIT) return null;
  if (!c.NUMBER) {
    if (!c.UNIT.meaning.plural) return null;
    return { meant: { kind: 'offset', n: null, unit, sign, from }, approximate: true };
  }
  const n = c.NUMBER.meaning.n ?? null;
  if (n === null && !c.UNIT.meaning.plural) return null;
  return {
    meant: { kind: 'offset', n, unit, sign, from, exact: c.EXACT !== undefined || undefined },
    mod: c.APPROX?.meaning.mod ?? (at.has('so') ? 'APPROX' : undefined),
    approximate: c.APPROX !== undefined || n === null || at.has('so'),
  };
};

const halfoffset: Builder = (c, at) => {
  const built = offset(c, at);
  if (built?.meant.kind !== 'offset' || built.meant.n === null) return null;
  return { ...built, meant: { ...built.meant, n: built.meant.n + 0.5 } };
};

/** "the past two months", "the next few days", "recent weeks", "the coming years". */
const span: Builder = (c, at) => {
  const unit = c.UNIT?.meaning.unit;
  if (!unit || !c.UNIT) return null;
  const rel = c.REL?.meaning.rel ?? c.WHICH?.meaning.rel;
  if (c.NUMBER) {
    if (c.NUMBER.meaning.article) return null;
    const n = c.NUMBER.meaning.n ?? null;
    if (rel === 'this' && !c.UNIT.meaning.plural) return null;
    if (!c.UNIT.meaning.plural && n !== 0.5 && !(n !== null && n <= 1)) return null;
    if (
      c.WHICH &&
      !at.has('the') &&
      c.WHICH.meaning.n !== undefined &&
      !at.opens() &&
      !/^(?:his|her|its|their|our|my|your|in|for)$/.test(at.before())
    )
      return null;
    if (rel === 'this' || rel === 'that') return null;
    return {
      meant: { kind: 'duration', n, unit },
      mod: c.APPROX?.meaning.mod,
      approximate: n === null || c.APPROX !== undefined,
      from: approxStart(c, at),
    };
  }
  if (at.has('ahead'))
    return c.UNIT.meaning.plural ? { meant: { kind: 'duration', n: null, unit }, approximate: true } : null;
  if (isAge(at)) return null;
  if (c.UNIT.meaning.plural) {
    if (c.WHICH?.meaning.n !== undefined)
      return at.has('the') ? { meant: { kind: 'duration', n: null, unit }, approximate: true } : null;
    if (rel === 'this' || rel === 'that') return null;
    return { meant: { kind: 'duration', n: null, unit }, approximate: true };
  }
  if (c.WHICH && c.WHICH.meaning.n !== undefined) {
    if (!at.has('the') || unit === 'half' || unit === 'quarter' || unit === 'second') return null;
    if (c.WHICH.meaning.n === -1 || unit === 'day' || unit === 'night' || unit === 'weekend') return null;
    return { meant: { kind: 'duration', n: 1, unit } };
  }
  if (c.WHICH) return unit === 'quarter' || unit === 'year' ? { meant: { kind: 'unit', unit, rel: 'last' } } : null;
  if (!rel || !at.has('the') || !(rel === 'past' || rel === 'last')) return null;
  if (rel === 'last' && unit !== 'decade' && unit !== 'century' && unit !== 'hour') return null;
  if (rel === 'past' && unit === 'year') return { meant: { kind: 'unit', unit, rel: 'last' } };
  return { meant: { kind: 'duration', n: 1, unit } };
};

/** "last week", "earlier this month", "that year", "the following day". */
/** "earlier this week", "later that year": the part before or after the day they are counted from. */
function sideOf(c: Captures): 'before' | 'after' | undefined {
  const code = c.MOD?.meaning.code;
  return code === 'before' || code === 'after' ? code : undefined;
}

const unit: Builder = (c, at) => {
  const name = c.UNIT?.meaning.unit;
  if (!name || !c.UNIT || c.UNIT.meaning.plural || isAge(at)) return null;
  if (at.has('before') && at.has('last'))
    return { meant: { kind: 'unit', unit: name, rel: 'before-last' }, mod: c.MOD?.meaning.mod };
  if (at.has('after') && at.has('next'))
    return { meant: { kind: 'unit', unit: name, rel: 'after-next' }, mod: c.MOD?.meaning.mod };
  const rel = c.REL?.meaning.rel;
  if (!rel || name === 'second' || name === 'minute') return null;
  const mod = c.MOD?.meaning.mod;
  if ((name === 'decade' || name === 'century' || name === 'millennium') && (rel === 'next' || rel === 'coming'))
    return { meant: { kind: 'duration', n: 1, unit: name } };
  if (name === 'hour') return null;
  if (rel === 'last' && at.has('the') && (name === 'decade' || name === 'century')) return null;
  if (name === 'night') {
    if (rel === 'last') return { meant: { kind: 'time', code: 'TNI', day: { kind: 'day', offset: -1 } }, mod };
    return null;
  }
  if ((name === 'fortnight' || name === 'weekend') && rel === 'that')
    return { meant: { kind: 'anaphor', unit: name, rel, side: sideOf(c) }, mod };
  if (rel === 'that' || rel === 'previous' || rel === 'following') {
    if (rel === 'that' && name === 'day' && at.after() === 'when') return null;
    return { meant: { kind: 'anaphor', unit: name, rel, side: sideOf(c) }, mod };
  }
  if (name === 'day') {
    if (rel === 'this') return null;
    if (rel === 'next') return { meant: { kind: 'anaphor', unit: name, rel: 'following' }, mod };
    return null;
  }
  if (rel === 'next' && at.has('the') && name !== 'quarter')
    return { meant: { kind: 'anaphor', unit: name, rel: 'following' }, mod };
  return { meant: { kind: 'unit', unit: name, rel, side: sideOf(c) }, mod };
};

const latest: Builder = (c, at) => {
  if (!c.PERIOD) return null;
  return { meant: { kind: 'part', span: 'Q', n: at.has('current') ? -1 : 0 } };
};

const yearago: Builder = (c, at) => {
  const n = numberOf(c, 'ORDINAL');
  if (!c.PERIOD) {
    const next = at.after();
    if (/^(?:quarter|period|month|figure|level|results?|earnings|profit|loss|net|total|third)$/.test(next))
      return { meant: { kind: 'offset', n: 1, unit: 'year', sign: -1, from: 'context' } };
    return { meant: { kind: 'offset', n: 1, unit: 'year', sign: -1, from: 'context' } };
  }
  if (n !== undefined) return { meant: { kind: 'part', span: 'Q', n, yearRel: 'last' } };
  return { meant: { kind: 'part', span: 'Q', n: 0, yearRel: 'last' } };
};

/** "the day", "the week", "the year": what was spoken of, or the one that runs. */
const anaphor: Builder = (c, at) => {
  if (at.has('all') && at.has('weekend'))
    return { meant: { kind: 'anaphor', unit: 'weekend', rel: 'that' }, from: at.match.from + 1 };
  const name = c.UNIT?.meaning.unit;
  if (!name || !c.UNIT || isAge(at)) return null;
  const mod = c.MOD?.meaning.mod;
  if (c.UNIT.meaning.plural) return null;
  if (mod !== undefined && name !== 'day' && name !== 'second' && name !== 'hour' && name !== 'minute')
    return { meant: { kind: 'unit', unit: name, rel: 'this' }, mod };
  if (name === 'weekend') return { meant: { kind: 'anaphor', unit: name, rel: 'that' }, mod };
  if (name === 'quarter' && c.MOD === undefined) {
    const before = at.before();
    if (at.after() === 'of' || at.after() === 'final') return null;
    return /^(?:in|for|during|of|on)$/.test(before) ? { meant: { kind: 'part', span: 'Q', n: 0 } } : null;
  }
  if (
    name === 'year' &&
    /^(?:for|in|of|during|throughout)$/.test(at.before()) &&
    !/^(?:of|that|when|to|he|she|they|it|we|i|the|before|after|award)$/.test(at.after())
  )
    return at.before() === 'in' && !c.MOD
      ? { meant: { kind: 'unit', unit: 'year', rel: 'this' } }
      : { meant: { kind: 'unit', unit: 'year', rel: 'this' } };
  return null;
};

const set: Builder = (c, at) => {
  if (c.OFTEN?.meaning.code) {
    const word = at.tokens[at.match.from];
    if (word.capital && at.tokenAfter()?.capital) return null;
    const previous = at.tokenBefore();
    if (word.capital && previous?.capital) return null;
    return { meant: { kind: 'set', value: c.OFTEN.meaning.code } };
  }
  const pod = c.POD?.meaning.code ?? c.PODS?.meaning.code ?? '';
  const weekdayNumber = numberOf(c, 'WEEKDAY') ?? numberOf(c, 'WEEKDAYS');
  if (weekdayNumber !== undefined) return { meant: { kind: 'set', value: `XXXX-WXX-${weekdayNumber}${pod}` } };
  const month = numberOf(c, 'MONTH');
  if (month !== undefined) {
    const dayOfMonth = numberOf(c, 'DAY');
    const tail = dayOfMonth === undefined ? '' : `-${String(dayOfMonth).padStart(2, '0')}`;
    return { meant: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}${tail}` } };
  }
  if (c.SEASON?.meaning.code) return { meant: { kind: 'set', value: `XXXX-${c.SEASON.meaning.code}` } };
  if (pod) return { meant: { kind: 'set', value: `XXXX-XX-XX${pod}` } };
  const name = c.UNIT?.meaning.unit ?? c.PERIOD?.meaning.unit;
  if (!name) return null;
  const times =
    at.has('times') || at.has('once') || at.has('twice') ? 1 : (numberOf(c, 'NUMBER') ?? (at.has('other') ? 2 : 1));
  if (c.EACH && at.after() === 'of') return null;
  const value = recurring(times, name);
  return value ? { meant: { kind: 'set', value } } : null;
};

const vague: Builder = (c, at) => {
  const value = c.VAGUE?.meaning.code;
  if (!value) return null;
  const word = at.tokens[at.match.from].word;
  const next = at.after();
  if (word === 'now' && at.match.to - at.match.from === 1 && next === 'that') return null;
  if (word === 'soon' && (next === 'after' || at.before() === 'as')) return null;
  if (
    at.tokenAfter()?.kind === 'word' &&
    at.has('the') &&
    /^(?:past|future|term)$/.test(at.tokens[at.match.to - 1].word)
  ) {
    const after = at.tokenAfter()?.word ?? '';
    if (!at.language.guards.before.has(after) && !at.language.guards.afterVague.has(after)) return null;
  }
  return { meant: { kind: 'vague', value } };
};

const yearEnd: Builder = (c) => ({
  meant: { kind: 'unit', unit: 'year', rel: 'this' },
  mod: c.MOD?.meaning.mod === 'APPROX' ? 'APPROX' : 'END',
});

export const AMOUNT_BUILDERS: Readonly<Record<string, Builder>> = {
  duration,
  rate,
  by,
  half,
  event,
  offset,
  halfoffset,
  span,
  unit,
  latest,
  yearago,
  anaphor,
  set,
  vague,
  'year-end': yearEnd,
};
