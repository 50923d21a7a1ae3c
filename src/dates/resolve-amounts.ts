import { longDay } from './calendar.ts';
import type { UnitName } from './languages/language.ts';
import { movedDay } from './periods.ts';
import type { Reading, Situation } from './reading.ts';
import type { Meant } from './symbol.ts';
import { lengthValue } from './timex-amounts.ts';

type Amount = Extract<Meant, { kind: 'duration' | 'set' | 'vague' }>;

export function resolveAmount(meant: Amount, at: Situation): Reading {
  switch (meant.kind) {
    case 'set':
      return {
        type: 'SET',
        value: meant.value,
        basis: 'none',
        why: 'comes again and again',
        confidence: 0.85,
        days: null,
        anchors: false,
      };
    case 'vague':
      return {
        type: 'DATE',
        value: meant.value,
        basis: 'none',
        why: VAGUE[meant.value] ?? 'no certain day',
        confidence: 0.8,
        days: null,
        anchors: false,
      };
    case 'duration':
      return duration(meant, at);
  }
}

const VAGUE: Readonly<Record<string, string>> = {
  PRESENT_REF: 'these days, no certain one',
  PAST_REF: 'some time before, no certain day',
  FUTURE_REF: 'some time to come, no certain day',
};

function duration(meant: Extract<Meant, { kind: 'duration' }>, at: Situation): Reading {
  const value = lengthValue(meant.n, meant.unit);
  const plain: Reading = {
    type: 'DURATION',
    value,
    basis: 'none',
    why: 'a length of time',
    confidence: 0.9,
    days: null,
    anchors: false,
  };
  const { beside, n, unit } = meant;
  const some = n === null ? SOME_DAYS[unit] : undefined;
  if (!beside || at.publication === null || (n === null && some === undefined)) return plain;
  const other = some === undefined ? movedDay(at.publication, beside * (n ?? 0), unit) : at.publication + beside * some;
  return {
    ...plain,
    days: { first: Math.min(other, at.publication), last: Math.max(other, at.publication) },
    basis: 'publication',
    why: `a length of time that ${beside < 0 ? 'ends' : 'begins'} at publication on ${longDay(at.publication)}${some === undefined ? '' : `, taken as ${some} days`}`,
    confidence: some === undefined ? 0.7 : 0.5,
  };
}

/** The days that "recent weeks", "the coming months" are taken to be, no number being told. */
const SOME_DAYS: Partial<Readonly<Record<UnitName, number>>> = { day: 7, week: 30, month: 120 };
