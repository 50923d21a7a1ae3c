import { describe, expect, it } from 'vitest';
import { givenMentions } from '../../src/entities/given-names.ts';
import { createLinker } from '../../src/entities/link-names.ts';
import { cpuTime } from '../clock/cpu-time.ts';
import { add, entityOf, linked } from './shared.ts';

/** A linker over articles whose names are given as [form, type]; each form is looked for in the text. */
function given(articles: readonly (readonly [string, readonly (readonly [string, string])[]])[]) {
  const linker = createLinker();
  articles.forEach(([text, names], i) => {
    let from = 0;
    const spans = names.map(([form, type]) => {
      const start = text.indexOf(form, from);
      from = start + form.length;
      return { start, end: from, type };
    });
    const id = String.fromCharCode(97 + i);
    linker.add({ id, published: null, text, title: '', mentions: givenMentions(text, spans) });
  });
  return linker;
}

describe('links within an article', () => {
  it('join a surname to the full name', () => {
    const linker = given([
      [
        'Ola Brandt came. Brandt left.',
        [
          ['Ola Brandt', 'person'],
          ['Brandt', 'person'],
        ],
      ],
    ]);
    expect(entityOf(linker, 'a', 'Brandt')).toBe('person/ola-brandt');
  });

  it('tell namesakes apart by how they are addressed', () => {
    const text = 'Alan Moss spoke. Joanna Moss asked why. Ms Moss waited. It was founded by Mr Moss’s father.';
    const names = ['Alan Moss', 'Joanna Moss', 'Moss', 'Moss'].map((form) => [form, 'person'] as const);
    const found = given([[text, names]]).mentionsOf('a');
    expect(found.map((mention) => mention.entity)).toEqual([
      'person/alan-moss',
      'person/joanna-moss',
      'person/joanna-moss',
      'person/alan-moss',
    ]);
  });

  it('join letters to the name they are defined by, and only when they fit it', () => {
    const linker = given([
      [
        'Coastal Safety Board (CSB) met Harbour Trust (XQZ).',
        [
          ['Coastal Safety Board', 'org'],
          ['CSB', 'org'],
          ['Harbour Trust', 'org'],
          ['XQZ', 'org'],
        ],
      ],
    ]);
    expect(entityOf(linker, 'a', 'CSB')).toBe(entityOf(linker, 'a', 'Coastal Safety Board'));
    expect(entityOf(linker, 'a', 'XQZ')).not.toBe(entityOf(linker, 'a', 'Harbour Trust'));
  });
});

describe('links across articles', () => {
  it('see through marks, spelling and given-name variants', () => {
    const linker = given([
      ['Tomáš Havel', [['Tomáš Havel', 'person']]],
      ['Tomas Havel', [['Tomas Havel', 'person']]],
      ['Volodymyr Zelenskiy', [['Volodymyr Zelenskiy', 'person']]],
      ['Volodymyr Zelenskyy', [['Volodymyr Zelenskyy', 'person']]],
    ]);
    expect(entityOf(linker, 'a', 'Tomáš Havel')).toBe(entityOf(linker, 'b', 'Tomas Havel'));
    expect(entityOf(linker, 'c', 'Volodymyr Zelenskiy')).toBe(entityOf(linker, 'd', 'Volodymyr Zelenskyy'));
  });

  it('never join people whose given names differ', () => {
    const linker = given([
      ['Hafez al-Assad', [['Hafez al-Assad', 'person']]],
      ['Bashar al-Assad', [['Bashar al-Assad', 'person']]],
    ]);
    expect(linker.entities()).toHaveLength(2);
  });

  it('do not take a king for a namesake, nor a whole name for a short one', () => {
    const linker = given([
      ['Saddam Hussein', [['Saddam Hussein', 'person']]],
      ['King Hussein spoke.', [['Hussein', 'person']]],
      ['Courtaulds Textiles', [['Courtaulds Textiles', 'org']]],
      ['Courtaulds PLC', [['Courtaulds PLC', 'org']]],
      ['Anheuser-Busch', [['Anheuser-Busch', 'person']]],
      ['Bush', [['Bush', 'person']]],
    ]);
    expect(linker.entities()).toHaveLength(6);
  });

  it('give a lone surname to the one who holds most of it, and to nobody when it is shared', () => {
    const sure = given([
      ['Ola Brandt', [['Ola Brandt', 'person']]],
      ['Brandt', [['Brandt', 'person']]],
    ]);
    expect(entityOf(sure, 'b', 'Brandt')).toBe('person/ola-brandt');
    const shared = given([
      ['Ola Brandt', [['Ola Brandt', 'person']]],
      ['Eva Brandt', [['Eva Brandt', 'person']]],
      ['Brandt', [['Brandt', 'person']]],
    ]);
    expect(entityOf(shared, 'c', 'Brandt')).toBe('person/brandt~c');
  });

  it('know aliases, and keep a people apart from its country', () => {
    const linker = given([
      [
        'Kiev US U.S. Iranians',
        [
          ['Kiev', 'place'],
          ['US', 'place'],
          ['U.S.', 'place'],
          ['Iranians', 'group'],
        ],
      ],
      [
        'Kyiv United States Iranian Iran',
        [
          ['Kyiv', 'place'],
          ['United States', 'place'],
          ['Iranian', 'group'],
          ['Iran', 'place'],
        ],
      ],
    ]);
    expect(entityOf(linker, 'a', 'Kiev')).toBe(entityOf(linker, 'b', 'Kyiv'));
    expect(entityOf(linker, 'a', 'US')).toBe(entityOf(linker, 'b', 'United States'));
    expect(entityOf(linker, 'a', 'Iranians')).toBe(entityOf(linker, 'b', 'Iranian'));
    const people = linker.entities().find((entity) => entity.type === 'group');
    expect(people?.relatedTo).toEqual({ entity: entityOf(linker, 'b', 'Iran'), kind: 'nationality-of' });
  });

  it('join letters and short forms to the one name they can mean', () => {
    const linker = given([
      [
        'Velmora Fine Chemicals; Coastal Safety Board',
        [
          ['Velmora Fine Chemicals', 'org'],
          ['Coastal Safety Board', 'org'],
        ],
      ],
      [
        'Velmora CSB Court',
        [
          ['Velmora', 'org'],
          ['CSB', 'org'],
          ['Court', 'org'],
        ],
      ],
      ['Court of Appeal', [['Court of Appeal', 'org']]],
    ]);
    expect(entityOf(linker, 'b', 'Velmora')).toBe('organisation/velmora-fine-chemicals');
    expect(entityOf(linker, 'b', 'CSB')).toBe('organisation/coastal-safety-board');
    expect(entityOf(linker, 'b', 'Court')).not.toBe(entityOf(linker, 'c', 'Court of Appeal'));
  });

  it('let the pile settle what a form is', () => {
    const sure = { confidence: 0.9, origin: 'tagger' as const };
    const linker = createLinker();
    const put = (id: string, type: 'organisation' | 'person') =>
      linker.add({
        id,
        published: null,
        text: 'Velmora',
        title: '',
        mentions: [{ start: 0, end: 7, text: 'Velmora', type, ...sure }],
      });
    put('a', 'organisation');
    put('b', 'organisation');
    put('c', 'person');
    expect(linker.mentionsOf('c')[0]).toMatchObject({ type: 'organisation', entity: 'organisation/velmora' });
    linker.remove('a');
    linker.remove('b');
    expect(linker.mentionsOf('c')[0].type).toBe('person');
  });
});

describe('a linker', () => {
  const texts = [
    'Kari Halvorsen of the Coastal Safety Board (CSB) spoke in Bergen. Halvorsen praised Ola Brandt.',
    'The CSB said Halvorsen would visit Kiev. Brandt stayed in Norway.',
    'Eva Brandt met Norwegian officials in Kyiv; Kari Halvorsen was absent.',
  ];

  it('answers the same whatever the order of articles', () => {
    const one = linked(texts);
    const other = linked([]);
    for (const i of [2, 0, 1]) add(other, 'abc'[i], texts[i]);
    for (const id of 'abc') expect(other.mentionsOf(id)).toEqual(one.mentionsOf(id));
  });

  it('forgets an article that is taken away', () => {
    const linker = linked(texts);
    linker.remove('b');
    const without = linked([texts[0]]);
    add(without, 'c', texts[2]);
    const bare = (entities: ReturnType<typeof linker.entities>) =>
      entities.map(({ id, mentionCount }) => [id, mentionCount]);
    expect(bare(linker.entities())).toEqual(bare(without.entities()));
    expect(linker.mentionsOf('b')).toEqual([]);
  });

  it('puts an article in the place of the one with the same id', () => {
    const linker = linked(texts);
    add(linker, 'a', 'Nothing here.');
    expect(linker.mentionsOf('a')).toEqual([]);
  });

  it('counts forms and articles of an entity', () => {
    const entity = linked(texts)
      .entities()
      .find(({ id }) => id === 'person/kari-halvorsen');
    expect(entity).toMatchObject({
      name: 'Kari Halvorsen',
      type: 'person',
      articles: ['a', 'b', 'c'],
      mentionCount: 4,
    });
    expect(entity?.forms).toEqual([
      { text: 'Halvorsen', count: 2 },
      { text: 'Kari Halvorsen', count: 2 },
    ]);
  });

  it('adds an article to a large pile in the time of its own names', () => {
    const linker = createLinker();
    const put = (id: string) => {
      const text = 'Ola Brandt met Eva Lund. Brandt left.';
      const spans = [
        ['Ola Brandt', 0],
        ['Eva Lund', 15],
        ['Brandt', 25],
      ] as const;
      const names = spans.map(([form, start]) => ({ start, end: start + form.length, type: 'person' }));
      linker.add({ id, published: null, text, title: '', mentions: givenMentions(text, names) });
      linker.mentionsOf(id);
    };
    const time = (from: number, count: number) => {
      const begin = cpuTime();
      for (let i = 0; i < count; i++) put(`n${from + i}`);
      return cpuTime() - begin;
    };
    time(0, 300);
    const early = time(300, 300);
    time(600, 2_400);
    expect(time(3_000, 300)).toBeLessThan(8 * early + 100);
  });
});

describe('odd names', () => {
  it.each(['person', 'org', 'place', 'group', 'MISC', 'law'])(
    'of marks, numerals and single letters are linked as %s',
    (type) => {
      const forms = ['-', '...', 'Jr.', 'II', 'A', '06', 'the', "'s", '​', 'al-'];
      const text = forms.join(' ; ');
      const linker = given([[text, forms.map((form) => [form, type] as const)]]);
      expect(linker.mentionsOf('a')).toHaveLength(forms.length);
      expect(linker.entities().every((entity) => entity.id.length > 2)).toBe(true);
    },
  );
});

describe('descriptions', () => {
  const text =
    'Norwegian President Kari Halvorsen met Swedish Foreign Minister Ola Brandt. The Norwegian president praised her Swedish counterpart. The Danish president was absent. The president of the club waved.';
  const names = [
    ['Kari Halvorsen', 'person'],
    ['Ola Brandt', 'person'],
  ] as const;
  const forms = (id: string) =>
    given([[text, names]])
      .entities()
      .find((entity) => entity.id === id)
      ?.forms.map((form) => form.text);

  it('are forms of the person whom the article introduced so', () => {
    expect(forms('person/kari-halvorsen')).toContain('The Norwegian president');
    expect(forms('person/ola-brandt')).toContain('her Swedish counterpart');
  });

  it('of somebody else belong to nobody, and are no mentions', () => {
    const all = [...(forms('person/kari-halvorsen') ?? []), ...(forms('person/ola-brandt') ?? [])];
    expect(all).not.toContain('The Danish president');
    expect(given([[text, names]]).mentionsOf('a')).toHaveLength(2);
  });
});

describe('names under other letters', () => {
  it('join a body named in translation to the letters of its own language, defined in brackets', () => {
    const linker = linked([
      'The Maritime Accident Investigation Board (JIAM) opened a case on Monday. The JIAM will report in May.',
      'Investigators of the JIAM boarded the wreck on Tuesday.',
    ]);
    const board = entityOf(linker, 'a', 'Maritime Accident Investigation Board');
    expect(entityOf(linker, 'a', 'JIAM')).toBe(board);
    expect(entityOf(linker, 'b', 'JIAM')).toBe(board);
  });

  it('leave a news agency in brackets alone', () => {
    const linker = linked(['The protest was seen by the Coastal Safety Board (Reuters) on Monday.']);
    expect(entityOf(linker, 'a', 'Reuters')).not.toBe(entityOf(linker, 'a', 'Coastal Safety Board'));
  });

  it('join a country and its formal name, and no other country', () => {
    const linker = linked(['The Republic of Kenya signed it. Kenya will pay. Ministers of the Kyrgyz Republic met.']);
    expect(entityOf(linker, 'a', 'Republic of Kenya')).toBe(entityOf(linker, 'a', 'Kenya'));
    expect(entityOf(linker, 'a', 'Kyrgyz Republic')).toBe('place/kyrgyzstan');
    const others = linked(['The Republic of Korea and the Democratic People’s Republic of Korea spoke.']);
    expect(others.entities().length).toBeGreaterThan(1);
  });

  it('keep a firm named after its owner apart from him', () => {
    const linker = linked([
      'Ramón Ondarra founded Líneas Ondarra in 1988. Líneas Ondarra owns four ships. “I am sorry,” said Ondarra.',
      'Shares of Líneas Ondarra fell on Friday.',
    ]);
    const owner = entityOf(linker, 'a', 'Ramón Ondarra');
    expect(entityOf(linker, 'a', 'Ondarra')).toBe(owner);
    expect(entityOf(linker, 'a', 'Líneas Ondarra')).not.toBe(owner);
    expect(entityOf(linker, 'b', 'Líneas Ondarra')).toBe(entityOf(linker, 'a', 'Líneas Ondarra'));
  });
});
