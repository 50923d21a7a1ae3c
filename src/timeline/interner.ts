import type { EntityType } from '../model/entity.ts';
import { textNumber } from '../text/hash.ts';

/** An entity on one side of a doing. */
export interface StoredName {
  readonly entity: string;
  readonly type: EntityType;
  readonly side: 'before' | 'after';
  /** A number made from the entity's id: the same in every pile. */
  readonly key: number;
  /** Number of the name itself: entity, type and side. */
  readonly id: number;
}

/** Keys are whole numbers that need no box. */
const KEY_BITS = 31;

/**
 * Numbers for the strings that repeat over a pile: ids in the order in which they came, to store them by, and keys made
 * from their letters, to compare and sort by.
 */
export class Interner {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #keys: number[] = [];
  readonly #names: StoredName[] = [];
  readonly #nameIds = new Map<string, Map<string, StoredName>>();

  idOf(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#texts.length;
      this.#ids.set(text, id);
      this.#texts.push(text);
      this.#keys.push(textNumber(text, KEY_BITS));
    }
    return id;
  }

  textOf(id: number): string {
    return this.#texts[id];
  }

  keyOf(id: number): number {
    return this.#keys[id];
  }

  /** The same object for the same name. */
  nameOf(entity: string, type: EntityType, side: StoredName['side']): StoredName {
    const kind = `${side} ${type}`;
    const inside = this.#nameIds.get(kind) ?? new Map<string, StoredName>();
    this.#nameIds.set(kind, inside);
    let name = inside.get(entity);
    if (!name) {
      name = { entity, type, side, key: textNumber(entity, KEY_BITS), id: this.#names.length };
      this.#names.push(name);
      inside.set(entity, name);
    }
    return name;
  }

  nameAt(id: number): StoredName {
    return this.#names[id];
  }
}
