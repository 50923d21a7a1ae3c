/** An expression of a gold file or a system, as far as it is scored. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface TimexDocument {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

/** F1 in per cent. `value` is what systems are ranked by in TempEval-3; `calendar` is value F1 over dates that begin with a year. */
export interface TimexScore {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly type: number;
  readonly value: number;
  readonly calendar: number;
}

/**
 * The measures of TempEval-3, task A (UzZaman et al. 2013): extents equal (strict) or overlapping (relaxed), one to one;
 * type and value F1 are the accuracy on the overlapping pairs times relaxed F1.
 */
export function scoreTimexes(documents: readonly TimexDocument[], answers: readonly (readonly Timex[])[]): TimexScore {
  let gold = 0;
  let found = 0;
  const right = { strict: 0, relaxed: 0, type: 0, value: 0 };
  const calendar = { gold: 0, found: 0, right: 0 };
  documents.forEach((document, k) => {
    const system = answers[k] ?? [];
    gold += document.timexes.length;
    found += system.length;
    calendar.gold += document.timexes.filter(isCalendar).length;
    calendar.found += system.filter(isCalendar).length;
    for (const [want, got] of pairs(document.timexes, system)) {
      right.relaxed++;
      if (want.start === got.start && want.end === got.end) right.strict++;
      if (want.type === got.type) right.type++;
      if (want.value !== got.value) continue;
      right.value++;
      if (isCalendar(want) && isCalendar(got)) calendar.right++;
    }
  });
  const relaxed = f1(right.relaxed, found, gold);
  const share = (n: number): number => (right.relaxed ? n / right.relaxed : 0);
  return {
    gold,
    found,
    strict: f1(right.strict, found, gold),
    relaxed,
    type: share(right.type) * relaxed,
    value: share(right.value) * relaxed,
    calendar: f1(calendar.right, calendar.found, calendar.gold),
  };
}

function f1(right: number, found: number, gold: number): number {
  return found + gold ? (200 * right) / (found + gold) : 0;
}

const isCalendar = (t: Timex): boolean => (t.type === 'DATE' || t.type === 'TIME') && /^\d{2}/.test(t.value);

/** One to one: equal extents first, then any overlap in reading order. */
function pairs(gold: readonly Timex[], system: readonly Timex[]): (readonly [Timex, Timex])[] {
  const taken = new Set<Timex>();
  const matched = new Map<Timex, Timex>();
  const pass = (fits: (want: Timex, got: Timex) => boolean): void => {
    for (const want of gold) {
      if (matched.has(want)) continue;
      const got = system.find((s) => !taken.has(s) && fits(want, s));
      if (!got) continue;
      taken.add(got);
      matched.set(want, got);
    }
  };
  pass((want, got) => want.start === got.start && want.end === got.end);
  pass((want, got) => want.start < got.end && got.start < want.end);
  return [...matched];
}
