import nlp from 'compromise';
import type { NameFinder } from '../../../src/entities/find-names.ts';
import { draftOf } from '../../../src/entities/layers/draft.ts';
import { finishNames } from '../../../src/entities/layers/finish-names.ts';
import { readModel } from '../../../src/entities/tagger/model-file.ts';
import { createTagger } from '../../../src/entities/tagger/tagger.ts';
import type { EntityType } from '../../../src/model/entity.ts';
import type { MarkedName, NameSystem } from './dev-sets.ts';

const CODE: Readonly<Record<EntityType, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  group: 'NORP',
  event: 'EVENT',
  product: 'PROD',
  law: 'LAW',
  facility: 'FAC',
  work: 'WORK',
};

export function ours(finder: NameFinder): NameSystem {
  return (text) => finder.find({ text }).map(({ start, end, type }) => ({ start, end, type: CODE[type] }));
}

/** Lists and patterns alone: what is left of ours without the tagger. */
export function listsAlone(model: Uint8Array): NameSystem {
  const { facts } = createTagger(readModel(model));
  return (text) =>
    finishNames(draftOf(text, facts), []).map(({ start, end, type }) => ({ start, end, type: CODE[type] }));
}

/** compromise, the best that npm offers: its people, places and organisations, marks at the ends left out. */
export const compromise: NameSystem = (text) => {
  const document = nlp(text);
  const take = (view: { json(options: unknown): unknown }, type: string): MarkedName[] =>
    (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).flatMap(({ offset }) => {
      const raw = text.slice(offset.start, offset.start + offset.length);
      const lead = /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
      const form = raw.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
      return form === '' ? [] : [{ start: offset.start + lead, end: offset.start + lead + form.length, type }];
    });
  return [
    ...take(document.people(), 'PER'),
    ...take(document.places(), 'LOC'),
    ...take(document.organizations(), 'ORG'),
  ];
};
