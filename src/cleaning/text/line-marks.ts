import type { PhysicalLine } from './physical-lines.ts';

/** What the marks at a line's ends say it is. */
export interface LineMark {
  readonly kind: 'plain' | 'heading' | 'item' | 'quote' | 'rule';
  /** Characters of the visible part that belong to the mark, at its start and end. */
  readonly prefix: number;
  readonly suffix: number;
  readonly level?: number;
  readonly ordered?: boolean;
  /** The next line is a rule that underlines this heading. */
  readonly underline?: boolean;
}

const PLAIN: LineMark = { kind: 'plain', prefix: 0, suffix: 0 };

/** Reads a line's own marks. In plain text only marks that are not prose count: bullets, numbers, rules, `>`. */
export function markOf(line: PhysicalLine, next: PhysicalLine | undefined, markdown: boolean): LineMark {
  const { text } = line;
  if (text.length >= 3 && isRule(text)) return { kind: 'rule', prefix: 0, suffix: 0 };
  const hashes = /^(#{1,6})[ \t]+(?=\S)/.exec(text);
  if (hashes) {
    const suffix = /[ \t]+#+$/.exec(text.slice(hashes[0].length))?.[0].length ?? 0;
    return { kind: 'heading', level: hashes[1].length, prefix: hashes[0].length, suffix };
  }
  const bullet = /^(?:[-*+•‣◦▪●·–—→▸►▶][ \t]+|[•‣◦▪●])(?=\S)/.exec(text);
  if (bullet && isBullet(bullet[0], text, markdown)) return { kind: 'item', prefix: bullet[0].length, suffix: 0 };
  const number = /^\(?(\d{1,2})[.)][ \t]+(?=\S)/.exec(text);
  if (number) return { kind: 'item', ordered: true, prefix: number[0].length, suffix: 0 };
  if (/^>/.test(text)) return { kind: 'quote', prefix: 0, suffix: 0 };
  if (next && text.length <= 160 && isUnderline(next.text, text)) {
    return { kind: 'heading', level: next.text[0] === '=' ? 1 : 2, prefix: 0, suffix: 0, underline: true };
  }
  return PLAIN;
}

/** A dash opens an item; a dash that closes again ("- Advertisement -") and one before a name do not. */
function isBullet(mark: string, text: string, markdown: boolean): boolean {
  if (/^[-–—*=]/.test(mark) && /\s[-–—*=]+$/.test(text)) return false;
  if (/^[–—·]/.test(mark))
    return !markdown && /^·/.test(mark) === false && /^[–—]\s+\p{L}/u.test(text) && text.length > 60;
  return true;
}

/** Only repeated marks of one kind: `---`, `* * *`, `=====`. */
function isRule(text: string): boolean {
  return /^(?:[-–—_*=~#+.·•]\s?)+$/.test(text) && new Set(text.replace(/\s/g, '')).size === 1;
}

function isUnderline(rule: string, text: string): boolean {
  if (!/^(?:=+|-+)$/.test(rule) || rule.length < 3) return false;
  return (
    (rule[0] === '=' && text.length >= rule.length * 0.25) ||
    Math.abs(rule.length - text.length) <= Math.max(3, text.length * 0.3)
  );
}
