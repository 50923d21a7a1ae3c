import type { Span } from '../../model/span.ts';
import type { Cut, DraftLink } from '../draft.ts';
import type { MappedTextBuilder } from '../mapped-text.ts';
import { LINK_NUMBER } from './numbered-links.ts';

/** What reading inline mark-up collects beside the text. */
export interface InlineFindings {
  readonly cuts: Cut[];
  readonly links: DraftLink[];
  /** Numbers of links, as text browsers set them, are no text. */
  readonly numbered?: boolean;
}

const TARGET = String.raw`\(\s*(?:<([^<>\n]*)>|([^\s()<>[\]]*(?:\([^\s()<>[\]]*\)[^\s()<>[\]]*)*))(?:\s+"[^"\n]*")?\s*\)`;
const IMAGE = new RegExp(String.raw`!\[([^[\]]*)\]${TARGET}`, 'y');
const LINK = new RegExp(String.raw`\[((?:[^[\]]|!\[[^[\]]*\]\([^()\s]*\))*)\]${TARGET}`, 'y');
const NUMBER = new RegExp(LINK_NUMBER.source, 'my');
const AUTO = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/y;
const TAG = /<\/?(?:br|p|div|span|b|i|em|strong|u|a|font|sup|sub|small|center|blockquote)\b[^<>\n]*>/iy;
const BARE = /https?:\/\/[^\s<>"“”]+/y;
const MARKS = /\*{1,3}|_{1,3}|~~|`+/y;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~])/y;
const SPECIAL = /[[!<\\*_~`]|https?:/g;

/**
 * Copies source text without its inline mark-up: link targets, images, emphasis, escapes, stray tags. What is left out
 * goes to `cuts`. Links and images are read in any text, emphasis and escapes only in Markdown. Linear in the stretch.
 */
export function copyInline(
  into: MappedTextBuilder,
  source: string,
  span: Span,
  markdown: boolean,
  found: InlineFindings,
): void {
  const { start, end } = span;
  const slice = end === source.length ? source : source.slice(0, end);
  const cut = (from: number, to: number, reason: Cut['reason']) => found.cuts.push({ start: from, end: to, reason });
  let at = start;
  let copied = start;
  const flush = (to: number) => {
    into.copy(source, copied, to);
    copied = to;
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(slice);
  };
  while (at < end) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(slice);
    if (!next) break;
    at = next.index;
    const mark = source[at];
    if (mark === '!') {
      const image = source[at + 1] === '[' ? match(IMAGE) : null;
      if (image) {
        flush(at);
        copied = at + image[0].length;
        cut(at, copied, 'markup');
        at = copied;
        continue;
      }
    } else if (mark === '[') {
      const link = match(LINK);
      if (link) {
        flush(at);
        const textFrom = at + 1;
        const textTo = textFrom + link[1].length;
        const linkEnd = at + link[0].length;
        cut(at, textFrom, 'markup');
        const from = into.length;
        copyInline(into, source, { start: textFrom, end: textTo }, markdown, found);
        const target = link[2] ?? link[3] ?? '';
        if (into.length > from) found.links.push({ start: from, end: into.length, target });
        cut(textTo, linkEnd, 'link-target');
        copied = linkEnd;
        at = linkEnd;
        continue;
      }
      const number = found.numbered ? match(NUMBER) : null;
      if (number) {
        flush(at);
        copied = at + number[0].length;
        cut(at, copied, 'link-target');
        at = copied;
        continue;
      }
    } else if (mark === '<') {
      const auto = match(AUTO);
      if (auto) {
        flush(at);
        cut(at, at + 1, 'markup');
        const from = into.length;
        into.copy(source, at + 1, at + auto[0].length - 1);
        found.links.push({ start: from, end: into.length, target: auto[1] });
        copied = at + auto[0].length;
        cut(copied - 1, copied, 'markup');
        at = copied;
        continue;
      }
      const tag = match(TAG);
      if (tag) {
        flush(at);
        copied = at + tag[0].length;
        cut(at, copied, 'markup');
        if (/^<\/?(?:br|p|div)/i.test(tag[0])) into.blank({ start: at, end: copied }, false);
        at = copied;
        continue;
      }
    } else if (mark === 'h') {
      const bare = match(BARE);
      if (bare) {
        const url = bare[0].replace(/[.,;:!?)\]'’»]+$/, '');
        flush(at);
        const from = into.length;
        into.copy(source, at, at + url.length);
        found.links.push({ start: from, end: into.length, target: url });
        at += url.length;
        copied = at;
        continue;
      }
    } else if (markdown && mark === '\\') {
      const escaped = match(ESCAPED);
      if (escaped) {
        flush(at);
        cut(at, at + 1, 'markup');
        copied = at + 1;
        at += 2;
        continue;
      }
    } else if (markdown) {
      const marks = match(MARKS);
      if (marks && isEmphasis(source, at, marks[0].length, start, end)) {
        flush(at);
        copied = at + marks[0].length;
        cut(at, copied, 'markup');
        at = copied;
        continue;
      }
      if (marks) at += marks[0].length - 1;
    }
    at++;
  }
  flush(end);
}

/** Marks that touch a word on just one side; inside a word an underscore is a letter, and between blanks a star is one. */
function isEmphasis(source: string, at: number, length: number, start: number, end: number): boolean {
  const before = at > start ? source[at - 1] : ' ';
  const after = at + length < end ? source[at + length] : ' ';
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  const wordAfter = /[\p{L}\p{N}]/u.test(after);
  if (source[at] === '_' && wordBefore && wordAfter) return false;
  return !(/\s/.test(before) && /\s/.test(after));
}
