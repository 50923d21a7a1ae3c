import type { Entity, EntityType } from '../../model/entity.ts';
import { searchWords } from '../search-words.ts';

/** Finds entities by words of any of their forms. */
export class NameIndex {
  readonly #byWord = new Map<string, Entity[]>();

  add(entity: Entity): void {
    const words = new Set<string>();
    for (const form of formsOf(entity)) for (const { word } of searchWords(form)) words.add(word);
    for (const word of words) {
      const list = this.#byWord.get(word);
      if (list) list.push(entity);
      else this.#byWord.set(word, [entity]);
    }
  }

  /** Entities with a form in which the words stand in a row; the last one may be a beginning. */
  find(words: readonly string[], prefix: boolean, types: ReadonlySet<EntityType> | null): Entity[] {
    const candidates = words.length > 1 || !prefix ? (this.#byWord.get(words[0]) ?? []) : this.#startingWith(words[0]);
    const found = candidates.filter(
      (entity) => (!types || types.has(entity.type)) && formsOf(entity).some((form) => holds(form, words, prefix)),
    );
    return [...new Set(found)];
  }

  #startingWith(start: string): Entity[] {
    const found: Entity[] = [];
    for (const [word, entities] of this.#byWord) if (word.startsWith(start)) found.push(...entities);
    return found;
  }
}

/** True when the words stand in a row in the text. */
export function holds(text: string, words: readonly string[], prefix: boolean): boolean {
  const own = searchWords(text).map(({ word }) => word);
  for (let from = 0; from + words.length <= own.length; from++) {
    const fits = words.every((word, at) =>
      prefix && at === words.length - 1 ? own[from + at].startsWith(word) : own[from + at] === word,
    );
    if (fits) return true;
  }
  return false;
}

function formsOf(entity: Entity): string[] {
  return [entity.name, ...entity.forms.map((form) => form.text)];
}
