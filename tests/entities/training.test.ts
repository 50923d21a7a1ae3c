import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/entities/find-names.ts';
import type { Lexicon } from '../../src/entities/tagger/lexicon.ts';
import { readModel } from '../../src/entities/tagger/model-file.ts';
import { createTagger } from '../../src/entities/tagger/tagger.ts';
import { tokenize } from '../../src/entities/tagger/tokens.ts';
import { makeExamples } from '../../src/entities/training/examples.ts';
import { packWeights } from '../../src/entities/training/pack-weights.ts';
import { train } from '../../src/entities/training/perceptron.ts';
import { prepare } from '../../src/entities/training/prepare.ts';
import { resetTo } from '../../src/entities/training/reset-case.ts';
import { taughtNames } from '../../src/entities/training/teach.ts';

const bare: Lexicon = { word: () => 0, phrase: () => 0, cluster: () => 0 };
const corpus = { name: 'made', file: '', marksGroups: true, repeat: 1, share: 1 };

function random() {
  let state = 5;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function trained(): Uint8Array {
  const lines = [
    'Zorb lives in Quill.',
    'Mara lives in Dorn.',
    'They said Zorb left Dorn.',
    'Nobody lives in a house.',
  ];
  const examples = lines.flatMap((text) =>
    makeExamples(
      text,
      [...text.matchAll(/Zorb|Mara|Quill|Dorn/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        types: [/Zorb|Mara/.test(match[0]) ? ('person' as const) : ('place' as const)],
      })),
    ),
  );
  const { prepared, keys } = prepare(examples, bare, 1);
  const weights = train(prepared, keys.length, { passes: 12, dropout: 0, random: random(), report: () => {} });
  return packWeights(weights, keys, new Map(), new Map(), { clip: 12, leastRow: 0, leastWeight: 0 });
}

describe('training', () => {
  it('learns names and their types from a few lines', () => {
    const tagger = createTagger(readModel(trained()));
    const text = 'They said Mara lives in Quill.';
    expect(tagger.tag(tokenize(text)).map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)).toEqual([
      'Mara/person',
      'Quill/place',
    ]);
  });

  it('gives the same bytes every time', () => {
    expect(Buffer.from(trained()).equals(Buffer.from(trained()))).toBe(true);
  });

  it('gives a file that the finder reads', () => {
    expect(
      createNameFinder(trained())
        .find({ text: 'They said Zorb left.' })
        .map(({ text }) => text),
    ).toContain('Zorb');
  });
});

describe('what a corpus teaches', () => {
  const teach = (text: string, form: string, type: string, patterns: Parameters<typeof taughtNames>[2] = []) => {
    const start = text.indexOf(form);
    const record = { id: 'x', text, entities: [{ start, end: start + form.length, type }] };
    return taughtNames(record, corpus, patterns).map((name) => `${text.slice(name.start, name.end)}/${name.types}`);
  };

  it('leaves articles and possessives out of names', () => {
    expect(teach('In the Hague today', 'the Hague', 'LOC')).toEqual(['Hague/place']);
    expect(teach("He saw Norway's coast", "Norway's", 'LOC')).toEqual(['Norway/place']);
  });

  it('takes a people for a group whatever the corpus calls it', () => {
    expect(teach('A Norwegian ship', 'Norwegian', 'MISC')).toEqual(['Norwegian/group']);
  });

  it('follows a pattern where the corpus has fewer types', () => {
    const text = 'They signed the Harbour Treaty.';
    const start = text.indexOf('Harbour');
    expect(teach(text, 'Harbour Treaty', 'ORG', [{ start, end: start + 14, type: 'law' }])).toEqual([
      'Harbour Treaty/law',
    ]);
  });
});

it('a text in another case keeps its offsets or is left out', () => {
  expect(resetTo('Oslo and Bergen', 'upper')).toBe('OSLO AND BERGEN');
  expect(resetTo('a ship from Oslo', 'title')).toBe('a Ship From Oslo');
  expect(resetTo('Straße', 'upper')).toBeNull();
});
