import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { differencesInArticle } from '../../../src/timeline/differences/neighbours.ts';
import { tellingOf } from '../../../src/timeline/differences/telling.ts';
import { statementsOf } from '../../../src/timeline/differences/who-says.ts';
import { findQuantities } from '../../../src/timeline/quantities.ts';
import { answersBack, denies } from '../../../src/timeline/speech.ts';

/** What the first and the last sentence of a text set against each other. */
function between(text: string) {
  const tellings = splitSentences(text).map(({ start, end }, position) =>
    tellingOf({
      text: text.slice(start, end),
      start,
      position,
      quantities: findQuantities(text, wordsOf(text, start, end), []),
      days: [],
    }),
  );
  return differencesInArticle(tellings[0], tellings[tellings.length - 1]);
}

describe('statements of one article', () => {
  it.each([
    ['Hundreds came, 900 of them by the union’s count. The police said it was more like 300.', 'figure'],
    ['Eight in ten clerks stayed at home, said Ida Holt, who leads the guild. The bank spoke of 30 percent.', 'figure'],
    [
      'The agency said 4,100 hectares of pine had burned. Rain fell. Farmers reckon that 9,000 hectares of pine burned.',
      'figure',
    ],
    ['The alarm was raised at 3:40 a.m., the brigade said. The alarm rang at 2:55 a.m., the guards told us.', 'date'],
    ['The shells were fired by the rebels, the army said. The rebels said they were fired by a tank crew.', 'role'],
    ['Warders beat prisoners in June, the league said. No prisoner was beaten, the warden replied.', 'denial'],
    [
      'A spark from a grinder started the fire, the owner said. Detectives said faulty wiring started the fire.',
      'account',
    ],
  ])('%s', (text, kind) => expect(between(text).map((d) => d.kind)).toEqual([kind]));

  it.each([
    // Part and whole, other things, other times, one speaker, other occasions.
    'The agency said 400 people were rescued. The clinic said 12 children were rescued by boat at noon.',
    'Three people were killed, the brigade said. The clinic said 40 people were taken in.',
    'Shares fell 12 percent, the exchange said. Brokers said they had been down 20 percent at the opening.',
    'The mayor said 300 lorries came. The mayor said 700 lorries came.',
    'The operator said that nobody was hurt in the first blast. The brigade said two men were hurt in the second blast.',
    'The court should jail the thief, the prosecutor said. His lawyer said the court must not jail anybody.',
  ])('%s', (text) => expect(between(text)).toEqual([]));
});

describe('who says it', () => {
  it.each([
    ['Votes were bought, Marek Dolan, a former member of the party, told the paper.', ['marek', 'dolan']],
    ['A gust tore the roof off, the contractor, Hale & Sons, said.', ['contractor']],
    ['Asked about the report, director Ines Rau said no child had worked there.', ['director', 'in', 'rau']],
    ['Nine men came, said Ida Holt, who leads the Guild of Clerks and Porters of the town.', ['ida', 'holt']],
  ])('%s', (text, stems) => expect(statementsOf(text)[0].sayer?.stems).toEqual(stems));
});

describe('denials', () => {
  it.each([
    'The club contradicted the report.',
    '“Nonsense,” the dealer said.',
    'He has pleaded not guilty.',
    'The office says it received no such letter.',
  ])('%s', (text) => expect([denies(text), answersBack(text)]).toEqual([true, true]));

  it.each(['Guards denied him a lawyer.', 'The judge denied bail.', 'Nobody denies that it rained.'])('%s', (text) =>
    expect(denies(text)).toBe(false),
  );
});
