import type { EntityType } from '../../../src/model/entity.ts';

/** A text with the names that were marked in it. */
export interface Marked {
  readonly about: string;
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
}

/** Paragraphs parted by empty lines, each under a line that says what it is about; names as `[name](type)`. */
export function readMarked(source: string): Marked[] {
  return source
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [about, ...lines] = block.split('\n');
      const names: { start: number; end: number; type: EntityType }[] = [];
      let text = '';
      let at = 0;
      const marked = lines.join('\n\n');
      for (const match of marked.matchAll(/\[([^\]]+)\]\((\w+)\)/g)) {
        text += marked.slice(at, match.index);
        names.push({ start: text.length, end: text.length + match[1].length, type: match[2] as EntityType });
        text += match[1];
        at = match.index + match[0].length;
      }
      return { about, text: text + marked.slice(at), names };
    });
}
