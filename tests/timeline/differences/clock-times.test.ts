import { describe, expect, it } from 'vitest';
import { timesBetween } from '../../../src/timeline/differences/clock-times.ts';
import { saidIn, tellingOf } from '../../../src/timeline/differences/telling.ts';

function said(text: string) {
  return saidIn(tellingOf({ text, start: 0, position: 0, quantities: [], days: [] }))[0];
}

describe('times of the day that two speakers give', () => {
  const called = said('The alarm was called in at 6.40 p.m., the operator said.');

  it.each([
    ['The log shows that the alarm was called in at 19:25.', true],
    ['The log shows that the alarm was called in at 18:45.', false],
    ['The log shows that the gates were shut at 19:25.', false],
    ['The operator said the alarm was called in at 19:25.', false],
    ['The second alarm was called in at 19:25, the fire brigade said.', false],
  ])('%s', (other, differs) => {
    expect(timesBetween(called, said(other)) !== null).toBe(differs);
  });
});
