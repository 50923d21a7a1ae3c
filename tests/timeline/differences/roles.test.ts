import { describe, expect, it } from 'vitest';
import { agenciesIn } from '../../../src/timeline/differences/roles.ts';
import { cpuTime } from '../../clock/cpu-time.ts';

describe('who is said to have done what', () => {
  it('reads the doer with the whole of the name', () => {
    const [agency] = agenciesIn('The order was signed by General Marko Tomic-Reyes on Monday');
    expect(agency).toMatchObject({ doing: 'sign', matter: 'order', agent: ['general', 'marko', 'tomic-reyes'] });
  });

  it('takes no longer for a long run of capitals', () => {
    const before = cpuTime();
    expect(agenciesIn(`${'A'.repeat(2000)} ${'Ab'.repeat(2000)} left`)).toEqual([]);
    expect(cpuTime() - before).toBeLessThan(1000);
  });
});
