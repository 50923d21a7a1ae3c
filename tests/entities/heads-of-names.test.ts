import { describe, expect, it } from 'vitest';
import { namesIn } from './shared.ts';

describe('the word that tells what a name is of', () => {
  it.each([
    ['Divers swam from Karlov station towards the pier.', 'Karlov station/facility'],
    ['The fans met at Lomond police station.', 'Lomond police station/facility'],
    ['A lift goes down the Orlik shaft.', 'Orlik shaft/facility'],
    ['The choir filled the Varga hall.', 'Varga hall/facility'],
    ['Tilburg Waterworks sells the old pumps.', 'Tilburg Waterworks/organisation'],
    ['He wrote to the Croatian Agency for Bridge Safety, which was shut.', 'Agency for Bridge Safety/organisation'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('makes no facility of a broadcaster', () => {
    expect(namesIn('He heard it on the CNN station at night.')).toEqual(['CNN/organisation']);
  });

  it('stands for the whole outlet', () => {
    const text = 'The Lowland Gazette is for sale. Gazette readers mourn. Nobody at the Gazette was told.';
    expect(namesIn(text).filter((name) => name === 'Gazette/organisation')).toHaveLength(2);
  });
});
