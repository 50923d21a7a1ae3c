import { describe, expect, it } from 'vitest';
import { namesIn } from './shared.ts';

describe('what is named after a saint', () => {
  it.each([
    ['A baker rested at St Olga’s Hospital last night.', 'St Olga’s Hospital/organisation'],
    ["The choir sang in St Martin's Parish Church.", "St Martin's Parish Church/facility"],
    ['A singer rested in the hospital St Olga.', 'St Olga/facility'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('is no name when it is a feast', () => {
    expect(namesIn("Guests danced on St Olga's Day.")).toEqual([]);
  });
});

describe('what only looks like a name', () => {
  it('is the number of a line', () => {
    expect(namesIn('They took the No. 12 ferry to the fair.')).toEqual([]);
  });

  it('is a common word that opens a sentence and stands small in another', () => {
    expect(namesIn('City hall is shut. Nobody in the city minds.')).toEqual([]);
  });

  it('is an office before somebody', () => {
    expect(namesIn('A nurse thanked Mayor Grubnik for his flowers.')).toEqual(['Grubnik/person']);
  });
});

it('parliaments are known by their own names', () => {
  expect(namesIn('The budget that the Storting adopted is small.')).toEqual(['Storting/organisation']);
});
