import { describe, expect, it } from 'vitest';
import { namesIn } from './shared.ts';

describe('words around a name', () => {
  it.each([
    ['The ferry Amalia Ruiz left at noon. The Amalia Ruiz sank an hour later.', 'Amalia Ruiz/product'],
    ['Harlan Voss, a steelmaker, cut jobs. “Harlan Voss has lied,” she said.', 'Harlan Voss/organisation'],
    ['Its owner is abroad. The auditor, Brand Lobo, had warned of losses.', 'Brand Lobo/organisation'],
    ['The board of Tarkan Demir met. Shares of Tarkan Demir rose.', 'Tarkan Demir/organisation'],
    ['Workers struck at Líneas Ondarra on Monday.', 'Líneas Ondarra/organisation'],
    ['Prudhomme Keller AG bought the insurer.', 'Prudhomme Keller AG/organisation'],
    ['Trains did not stop at the Ezeiza airport.', 'Ezeiza airport/facility'],
    ['They were led out through Shaft No. 2 at dawn.', 'Shaft No. 2/facility'],
    ['The Comisión Nacional de Bancos put in an administrator.', 'Comisión Nacional de Bancos/organisation'],
    ['She prayed in the Basilica of the Holy Sacrament.', 'Basilica of the Holy Sacrament/facility'],
    ['He spoke for the Families of the Amalia on Friday.', 'Families of the Amalia/organisation'],
    ['A scanner, the Vantix 7, was damaged.', 'Vantix 7/product'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('tell the maker of a picture from the outlet behind the stroke', () => {
    const names = namesIn('Smoke over the harbour. Picture: Simba Moyo/Zimpix\n\nThe fire began at six.');
    expect(names).toEqual(expect.arrayContaining(['Simba Moyo/person', 'Zimpix/organisation']));
  });

  it('say nothing of somebody else: who came from the town', () => {
    expect(namesIn('Josef Macha, a teacher from Bruntal, who died in May, was 71.')).toContain('Bruntal/place');
  });

  it('do not make persons of feasts', () => {
    expect(namesIn('Talks go on after Eid. Schools stay shut until Epiphany.')).toEqual([]);
  });
});
