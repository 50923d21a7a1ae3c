import type { Entity, EntityType } from '../../model/entity.ts';
import { searchWords } from '../search-words.ts';

type Form = readonly string[];

/** Finds entities by words of any of their forms. */
export class NameIndex {
  readonly #byWord = new Map<string, Entity[]>();
  readonly #forms = new Map<Entity, readonly Form[]>();

  add(entity: Entity): void {
    const forms = [entity.name, ...entity.forms.map((form) => form.text)].map(wordsOf);
    this.#forms.set(entity, forms);
    for (const word of new Set(forms.flat())) {
      const list = this.#byWord.get(word);
      if (list) list.push(entity);
      else this.#byWord.set(word, [entity]);
    }
  }

  /** Entities with a form in which the words stand in a row; the last one may be a beginning. */
  find(words: readonly string[], prefix: boolean, types: ReadonlySet<EntityType> | null): Entity[] {
    const exact = words.length > 1 || !prefix;
    const candidates = exact ? new Set(this.#byWord.get(words[0])) : this.#startingWith(words[0]);
    return [...candidates].filter((entity) => {
      if (types && !types.has(entity.type)) return false;
      return words.length === 1 || (this.#forms.get(entity) ?? []).some((form) => holdsRow(form, words, prefix));
    });
  }

  #startingWith(start: string): Set<Entity> {
    const found = new Set<Entity>();
    for (const [word, entities] of this.#byWord) {
      if (word.startsWith(start)) for (const entity of entities) found.add(entity);
    }
    return found;
  }
}

/** True when the words stand in a row in the text. */
export function holds(text: string, words: readonly string[], prefix: boolean): boolean {
  return holdsRow(wordsOf(text), words, prefix);
}

function holdsRow(own: Form, words: readonly string[], prefix: boolean): boolean {
  for (let from = 0; from + words.length <= own.length; from++) {
    const fits = words.every((word, at) =>
      prefix && at === words.length - 1 ? own[from + at].startsWith(word) : own[from + at] === word,
    );
    if (fits) return true;
  }
  return false;
}

function wordsOf(text: string): Form {
  return searchWords(text).map(({ word }) => word);
}
