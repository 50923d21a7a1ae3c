import { describe, expect, it } from 'vitest';
import { saidIn, tellingOf } from '../../../src/timeline/differences/telling.ts';
import { toldAndDenied } from '../../../src/timeline/differences/told-and-denied.ts';

function said(text: string) {
  return saidIn(tellingOf({ text, start: 0, position: 0, quantities: [], days: [] }))[0];
}

describe('what one tells and another denies', () => {
  const claim = said('The mill at Orrin dumped dye into the river, anglers said.');

  it.each([
    ['Not one litre of dye was spilled into the river by the mill, the owner said.', true],
    ['Dye was never discharged into the river at the mill, the owner said.', true],
    ['The mill at Orrin could not have stopped the river, the owner said.', false],
    ['The mill spilled no more than others into the river, anglers said.', false],
  ])('%s', (answer, differs) => {
    expect(toldAndDenied(claim, said(answer))?.kind ?? null).toBe(differs ? 'denial' : null);
  });
});
