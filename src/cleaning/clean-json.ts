import type { Article, StatedDate } from '../model/article.ts';
import type { RawDocument } from '../model/raw-document.ts';
import type { Span } from '../model/span.ts';
import { makeSafe } from '../text/safe-text.ts';
import { assemble, wholeOf } from './assemble.ts';
import { type DecodedSpan, decodeSpan, relocate } from './decoded-span.ts';
import type { Draft } from './draft.ts';
import { emptyHead } from './head/head.ts';
import { judgeLink } from './links/judge-link.ts';
import { MappedTextBuilder } from './mapped-text.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * An article that comes clean: a line of JSON `{"id","title","date","outlet","url","text"}`, or "sentences" in place of
 * "text". Nothing is taken out; blank lines part paragraphs, and every sentence of "sentences" is a block of its own.
 */
export function cleanJson(document: RawDocument): Article[] {
  const source = document.text;
  let given: Record<string, unknown>;
  try {
    given = JSON.parse(source) as Record<string, unknown>;
  } catch {
    return [];
  }
  const drafts: Draft[] = [];
  const isList = Array.isArray(given.sentences) && typeof given.text !== 'string';
  let at = fieldStart(source, isList ? 'sentences' : 'text');
  const values = isList
    ? (given.sentences as unknown[]).filter((each): each is string => typeof each === 'string')
    : [given.text];
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const span = stringSpan(source, at);
    if (!span) break;
    at = span.end + 1;
    const decoded = decodeJson(source, span);
    const blocks = paragraphs(decoded.text, !isList).map((part) => draftOf(decoded.text, part));
    relocate(blocks, decoded, source);
    drafts.push(...blocks);
  }
  const date = word(given.date) ?? word(given.published) ?? word(given.date_published);
  const dates: StatedDate[] = date ? [{ text: date, where: 'metadata', source: null }] : [];
  const outlet = word(given.outlet) ?? word(given.source) ?? word(given.publisher);
  const article = assemble({
    ...wholeOf(document),
    head: {
      ...emptyHead(),
      title: word(given.title),
      outlet,
      outletBasis: outlet ? 'stated' : null,
      byline: word(given.byline) ?? word(given.author),
      section: word(given.section),
      dates,
    },
    drafts,
    extra: [{ start: 0, end: source.length, reason: 'metadata' }],
    url: judgeLink(word(given.url) ?? '', NONE).url,
    language: word(given.language),
    flags: [],
    recipients: NONE,
    ...(idOf(given.id) ? { id: idOf(given.id)! } : {}),
  });
  return [article];
}

function word(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const tidy = makeSafe(value).replace(/\s+/g, ' ').trim();
  return tidy === '' ? null : tidy;
}

function idOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : word(value);
}

/** Where the value of a top-level field begins. */
function fieldStart(source: string, name: string): number {
  const found = new RegExp(`"${name}"\\s*:`).exec(source);
  return found ? found.index + found[0].length : 0;
}

/** The next string of JSON from a place on, without its quotation marks. */
function stringSpan(source: string, from: number): Span | null {
  const start = source.indexOf('"', from);
  if (start < 0) return null;
  for (let end = start + 1; end < source.length; end++) {
    if (source[end] === '\\') end++;
    else if (source[end] === '"') return { start: start + 1, end };
  }
  return null;
}

const ESCAPES = /\\(?:u[0-9a-fA-F]{4}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?|.)/g;

function decodeJson(source: string, span: Span): DecodedSpan {
  return decodeSpan(source, span, ESCAPES, (found) => {
    try {
      return makeSafe(JSON.parse(`"${found}"`) as string);
    } catch {
      return null;
    }
  });
}

function paragraphs(text: string, divide: boolean): Span[] {
  if (!divide) return [{ start: 0, end: text.length }];
  const separator = /\n[ \t]*\n\s*/.test(text) ? /\n[ \t]*\n\s*/g : /\n/g;
  const parts: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    parts.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: from, end: text.length });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

function draftOf(text: string, span: Span): Draft {
  const builder = new MappedTextBuilder();
  builder.copy(text, span.start, span.end);
  return {
    type: 'paragraph',
    mapped: builder.finish(),
    source: span,
    cuts: [],
    links: [],
    marked: true,
    emphasised: false,
    gap: 1,
    fate: null,
  };
}
