import type { Ground, Role } from '../theme/roles.ts';

/** A piece of a row. */
export interface Segment {
  readonly text: string;
  readonly role: Role;
  readonly on?: Ground;
  /** Where it stands in the text that is shown; absent for what was added. */
  readonly at?: number;
}

/** One line of the screen, or a part of its width. */
export type Row = readonly Segment[];

export const EMPTY: Row = [];

export function seg(text: string, role: Role = 'text', on?: Ground): Segment {
  return on ? { text, role, on } : { text, role };
}

export function plainText(row: Row): string {
  return row.map(({ text }) => text).join('');
}
