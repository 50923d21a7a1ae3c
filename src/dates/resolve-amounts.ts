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
  if (!meant.lookingBack || meant.n === null || at.publication === null) return plain;
  return {
    ...plain,
    days: { first: movedDay(at.publication, -meant.n, meant.unit), last: at.publication },
    basis: 'publication',
    why: 'a length of time that ends at publication',
    confidence: 0.7,
  };
}
