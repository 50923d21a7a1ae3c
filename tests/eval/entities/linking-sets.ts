import { givenMentions } from '../../../src/entities/given-names.ts';
import { createLinker } from '../../../src/entities/link-names.ts';
import { fold } from '../../../src/text/fold.ts';
import { bCubed } from '../metrics/b-cubed.ts';
import type { Score } from '../metrics/f1.ts';
import type { DevRecord } from './dev-sets.ts';

/** Linking of GUM's given names: `link` is a page of the encyclopedia, over all documents; `ent` a group inside one. */
export function scoreLinking(records: readonly DevRecord[], by: 'link' | 'ent'): { ours: Score; folded: Score } {
  const linker = createLinker();
  const marked = records.map((record) => ({ ...record, entities: record.entities.filter((e) => e[by] !== undefined) }));
  for (const { id, text, entities } of marked) {
    linker.add({ id, published: null, text, title: '', mentions: givenMentions(text, entities) });
  }
  const mine: { gold: string; system: string }[] = [];
  const plain: { gold: string; system: string }[] = [];
  for (const { id, text, entities } of marked) {
    const found = new Map(linker.mentionsOf(id).map((mention) => [`${mention.start}:${mention.end}`, mention.entity]));
    const inside = by === 'ent' ? `${id}#` : '';
    for (const entity of entities) {
      const gold = `${inside}${entity[by]}`;
      mine.push({ gold, system: inside + (found.get(`${entity.start}:${entity.end}`) ?? `${id}:${entity.start}`) });
      plain.push({ gold, system: inside + fold(text.slice(entity.start, entity.end)) });
    }
  }
  return { ours: bCubed(mine), folded: bCubed(plain) };
}
