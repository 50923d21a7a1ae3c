import { readList } from './read-list.ts';

/** A vocabulary literal as a set, made when it is first asked for, so that loading the program costs nothing. */
export function wordSet(...literals: readonly string[]): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | null = null;
  return () => {
    set ??= new Set(literals.flatMap(readList));
    return set;
  };
}
