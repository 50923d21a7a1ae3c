import type { Row } from './row.ts';

/**
 * Rows made from an object, kept with it as long as it lives: screens are drawn anew at every key, and most of their
 * rows are what they were. `key` says what else the rows rest on.
 */
export function keepRows<Subject extends object, Rows extends Row | readonly Row[]>(): (
  subject: Subject,
  key: string,
  make: () => Rows,
) => Rows {
  const kept = new WeakMap<Subject, { readonly key: string; readonly rows: Rows }[]>();
  return (subject, key, make) => {
    let own = kept.get(subject);
    if (!own) {
      own = [];
      kept.set(subject, own);
    }
    const known = own.find((one) => one.key === key);
    if (known) return known.rows;
    const rows = make();
    if (own.length >= MOST_LOOKS) own.shift();
    own.push({ key, rows });
    return rows;
  };
}

/** Looks of one subject that are kept at once: selected or not, with the keys or without. */
const MOST_LOOKS = 3;
