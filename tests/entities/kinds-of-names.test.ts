import { describe, expect, it } from 'vitest';
import { add, entityOf, linked, namesIn, theFinder } from './shared.ts';

describe('firms', () => {
  it.each([
    ['It sold dollars to a company named Fairbrook Trading on nine occasions.', 'Fairbrook Trading/organisation'],
    ['Shares in Alder Ridge Resources fell. A broker said Alder Ridge had no plan.', 'Alder Ridge/organisation'],
    ['A report by the engineers Hollis Brand, dated 3 May, warned of cracks.', 'Hollis Brand/organisation'],
    ['Sarin Advisory of Geneva paid him in cash.', 'Sarin Advisory/organisation'],
    ['The Danish class society Nordhavn Register withdrew her class.', 'Nordhavn Register/organisation'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('of the same trade are told from two people who follow it', () => {
    expect(namesIn('The lawyers Anna Lee and Ben Moss asked for bail.')).toEqual(
      expect.arrayContaining(['Anna Lee/person', 'Ben Moss/person']),
    );
  });
});

describe('sites, days and models', () => {
  it.each([
    ['They met at Lisbon airport before dawn.', 'Lisbon airport/facility'],
    ['Nine men died in Shaft Four on Sunday.', 'Shaft Four/facility'],
    ['The march set out from the 6 October Bridge at noon.', '6 October Bridge/facility'],
    ['He fought in the 25th of January Revolution.', '25th of January Revolution/event'],
    ['They came home in a Falcon 900 of the army.', 'Falcon 900/product'],
    ['The minister of the Mines Omar Barry flew to the site.', 'Omar Barry/person'],
    ['Men left the Karvat gold mine by bus.', 'Karvat/facility'],
    ['The intendant Rosario Ferreyra promised a monument.', 'Rosario Ferreyra/person'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('do not make names of feasts', () => {
    expect(namesIn('The next race is planned for Whit Sunday.')).toEqual([]);
  });
});

describe('the outlet', () => {
  const find = (text: string, outlet: string) =>
    theFinder()
      .find({ text, outlet })
      .map((mention) => `${mention.text}/${mention.type}`);

  it('is an organisation by its name and its initials', () => {
    expect(
      find('Sure Ground Relief asked for help. A man told SGR that he had lost all.', 'Sure Ground Relief'),
    ).toEqual(['Sure Ground Relief/organisation', 'SGR/organisation']);
  });

  it('is not found in a longer name or in a common word that opens a sentence', () => {
    expect(find('Standard rates apply. Harbour Standard Rose won.', 'Standard')).not.toContain('Standard/organisation');
  });

  it('stands alone in the credit of a picture', () => {
    expect(namesIn('The signing in Oslo, 8 July 2031. (Photo: Baraza)')).toContain('Baraza/organisation');
  });
});

describe('the pile', () => {
  it('tells what a short form is where only the full name is sure of it', () => {
    const linker = linked([
      'Anna Tarkan, 52, has resigned, the bank said.',
      'The bank thanked its governor, Anna Tarkan, who wept.',
      'Much was heard in Tarkan of the money.',
    ]);
    expect(entityOf(linker, 'c', 'Tarkan')).toBe('person/anna-tarkan');
  });

  it('gives a firm the name that others call it by', () => {
    const linker = linked([
      'Shares in Alder Ridge Resources fell. Alder Ridge Resources said so.',
      'The Alder Ridge board met. Shares of Alder Ridge rose.',
    ]);
    expect(entityOf(linker, 'b', 'Alder Ridge')).toBe(entityOf(linker, 'a', 'Alder Ridge Resources'));
  });

  it('takes the publisher of one article for an organisation in another', () => {
    const linker = linked([]);
    add(linker, 'a', 'She spoke to Expediente Norte in the harbour.');
    const before = linker.mentionsOf('a').map((mention) => mention.type);
    linker.add({ id: 'b', published: null, text: '', title: '', outlet: 'Expediente Norte', mentions: [] });
    expect(linker.mentionsOf('a').map((mention) => mention.type)).toEqual(['organisation']);
    linker.remove('b');
    expect(linker.mentionsOf('a').map((mention) => mention.type)).toEqual(before);
  });
});
