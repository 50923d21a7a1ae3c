import { describe, expect, it } from 'vitest';
import { namesIn } from './shared.ts';

describe('organisations with an "and"', () => {
  it.each([
    ['Smith, Hale and Partners acts for the province.', 'Smith, Hale and Partners/organisation'],
    ['On Friday Bolton and Sons Ltd sold its stake.', 'Bolton and Sons Ltd/organisation'],
    ['The Ministry of Trade and Industry will report.', 'Ministry of Trade and Industry/organisation'],
    ['Inspectors of the Health and Safety Authority came.', 'Health and Safety Authority/organisation'],
    ['Its lawyers, Castor & Vance, wrote. Castor and Vance have a week.', 'Castor and Vance/organisation'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('are told from two that an "and" joins', () => {
    const names = namesIn('Talks between the Ministry of Trade and Norway failed. Anna Lee and Ben Moss left.');
    expect(names).toEqual(expect.arrayContaining(['Norway/place', 'Anna Lee/person', 'Ben Moss/person']));
  });
});

describe('names with a small word for what they are', () => {
  it.each([
    ['Rain fell in the Soller valley.', 'Soller valley/place'],
    ['Men work at the Mercer dam all night.', 'Mercer dam/facility'],
    ['A claim against Orrin plc was dropped.', 'Orrin plc/organisation'],
    ['Marlow Stone said it was sorry.', 'Marlow Stone/organisation'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
