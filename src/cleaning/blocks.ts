import type { Span } from '../model/span.ts';

/** Length of a head that runs into its item's text, colon included: "Recent Military Cooperation: Russia and …"; 0 for none. */
export function runInHead(text: string): number {
  const found = /^(?:\p{Lu}|\d)[^.:;!?“”"\n]{2,80}:(?=\s+\S)/u.exec(text);
  if (!found) return 0;
  const words = found[0].split(/\s+/).length;
  return words <= 10 && text.length > found[0].length + 20 ? found[0].length : 0;
}

/** Who is quoted, after a dash behind the closing quotation mark: “…” — Name, Title. */
export function attributionOf(text: string): Span | null {
  const found = /[”"»’']\s*[—–-]{1,2}\s*(\p{Lu}[^“”"»]{2,140})$/u.exec(text.slice(-200));
  if (!found) return null;
  const end = text.length;
  return { start: end - found[1].length, end };
}

/** True for a paragraph that is one quotation with its speaker behind a dash. */
export function isQuotation(text: string): boolean {
  return /^[“"„«‘]/.test(text) && attributionOf(text) !== null;
}
