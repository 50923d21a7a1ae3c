import type { Span } from '../../model/span.ts';
import { makeSafe } from '../../text/safe-text.ts';
import { decodeSpan } from '../decoded-span.ts';
import type { Feed, FeedItem } from './xml-feed.ts';

/** Reads a JSON feed (jsonfeed.org 1 and 1.1). Bodies are found in the source by their own letters. */
export function readJsonFeed(source: string): Feed {
  let feed: Record<string, unknown>;
  try {
    feed = JSON.parse(source) as Record<string, unknown>;
  } catch {
    return { title: null, language: null, items: [], damaged: true };
  }
  const list = Array.isArray(feed.items) ? (feed.items as unknown[]) : [];
  const items: FeedItem[] = [];
  let at = Math.max(0, source.indexOf('"items"'));
  for (const raw of list) {
    if (typeof raw !== 'object' || raw === null) continue;
    const found = itemOf(source, raw as Record<string, unknown>, at);
    items.push(found);
    at = Math.max(at, found.span.end);
  }
  return { title: word(feed.title), language: word(feed.language)?.slice(0, 2) ?? null, items, damaged: false };
}

function itemOf(source: string, item: Record<string, unknown>, from: number): FeedItem {
  const html = typeof item.content_html === 'string' ? item.content_html : null;
  const text = html === null && typeof item.content_text === 'string' ? item.content_text : null;
  const value = html ?? text ?? (typeof item.summary === 'string' ? item.summary : '');
  const span = spanOf(source, value, from);
  const titleSpan = typeof item.title === 'string' ? spanOf(source, item.title, from) : null;
  const date = word(item.date_published) ?? word(item.date_modified);
  const dateSpan = date ? spanOf(source, date, from) : null;
  const authors = [...(Array.isArray(item.authors) ? item.authors : []), item.author]
    .map((each) => (typeof each === 'object' && each !== null ? word((each as { name?: unknown }).name) : null))
    .filter((each): each is string => each !== null);
  const ends = [span, titleSpan, dateSpan].filter((each): each is Span => each !== null);
  const decoded = span ? decodeSpan(source, span, ESCAPES, (found) => escaped(found, text !== null)) : null;
  return {
    span:
      ends.length > 0
        ? { start: Math.min(...ends.map((each) => each.start)), end: Math.max(...ends.map((each) => each.end)) }
        : { start: from, end: from },
    id: word(item.id),
    title: word(item.title),
    titleSpan,
    link: word(item.url) ?? word(item.external_url),
    author: authors[0] ?? null,
    section: Array.isArray(item.tags) ? word(item.tags[0]) : null,
    outlet: null,
    date: date && dateSpan ? { text: date, span: dateSpan } : null,
    body: span && decoded ? { span, form: 'json', decoded } : null,
    fields: titleSpan ? [{ ...titleSpan, name: 'title' }] : [],
  };
}

const ESCAPES = /\\(?:u[0-9a-fA-F]{4}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?|.)|[<&]/g;

function escaped(found: string, isPlain: boolean): string | null {
  if (found === '<' || found === '&') return isPlain ? (found === '<' ? '&lt;' : '&amp;') : null;
  try {
    const meaning = makeSafe(JSON.parse(`"${found}"`) as string);
    return isPlain && meaning === '\n' ? '<br><br>' : meaning;
  } catch {
    return null;
  }
}

/** Where a string stands in the source as JSON writes it; null when it is written in another way. */
function spanOf(source: string, value: string, from: number): Span | null {
  if (value === '') return null;
  for (const written of [
    JSON.stringify(value).slice(1, -1),
    JSON.stringify(value).slice(1, -1).replace(/\//g, '\\/'),
    ascii(JSON.stringify(value).slice(1, -1)),
  ]) {
    const start = source.indexOf(written, from);
    if (start >= 0) return { start, end: start + written.length };
  }
  return null;
}

function ascii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function word(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const tidy = makeSafe(value).replace(/\s+/g, ' ').trim();
  return tidy === '' ? null : tidy;
}
