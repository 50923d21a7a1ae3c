import type { Span } from '../../model/span.ts';
import { emptyHead, type Head } from '../head/head.ts';
import { applyLabel } from '../metadata/labels.ts';

/** Most lines that are looked at for the closing mark. */
const LINES = 120;

/** The block of `key: value` lines between two marks at the top of a Markdown file, and what it says; null when there is none. */
export function frontMatter(
  source: string,
): { readonly span: Span; readonly head: Head; readonly url: string | null } | null {
  const opening = /^\s*(---|\+\+\+)[ \t]*\n/.exec(source);
  if (!opening) return null;
  const head = emptyHead();
  let url: string | null = null;
  let at = opening[0].length;
  let keys = 0;
  for (let line = 0; line < LINES; line++) {
    const end = source.indexOf('\n', at);
    const text = source.slice(at, end < 0 ? source.length : end);
    if (text.trim() === opening[1] || text.trim() === '...') {
      if (keys === 0) return null;
      const start = opening.index + opening[0].search(/\S/);
      return { span: { start, end: at + text.trimEnd().length }, head, url };
    }
    if (end < 0) return null;
    // Only plain scalars on one line count: aliases, tags, lists and maps are passed over unread.
    const field = /^([A-Za-z][\w-]{0,40})\s*[:=]\s*(.*)$/.exec(text);
    if (field) {
      keys++;
      const value = scalar(field[2]);
      if (value !== null) {
        const from = at + text.indexOf(field[2]);
        if (/^(?:url|link|source_?url|canonical(?:_?url)?|permalink)$/i.test(field[1])) url ??= value;
        else applyLabel(head, field[1], value, { start: from, end: from + field[2].trimEnd().length });
      }
    } else if (text.trim() !== '' && !/^[\s#-]|^[\w"'<_]/.test(text)) return null;
    at = end + 1;
  }
  return null;
}

function scalar(text: string): string | null {
  const value = text.trim();
  if (value === '' || /^[[{&*!|>%@`]/.test(value)) return null;
  return value.replace(/^(["'])(.*)\1$/, '$2').trim() || null;
}
