import { Parser } from 'htmlparser2';
import type { Span } from '../../model/span.ts';
import type { DecodedSpan } from '../decoded-span.ts';
import { fieldText } from './references.ts';

/** A feed taken apart; spans are places in its source. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
  /** The file ends in the middle, or its tags do not match. */
  readonly damaged: boolean;
}

export interface FeedItem {
  readonly span: Span;
  readonly id: string | null;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly link: string | null;
  readonly author: string | null;
  readonly section: string | null;
  /** Atom: the outlet of an item that was taken over from another feed. */
  readonly outlet: string | null;
  readonly date: { readonly text: string; readonly span: Span } | null;
  /** `open`: HTML as it stands; `escaped`: HTML behind character references; `json`: decoded from a string of JSON. */
  readonly body: {
    readonly span: Span;
    readonly form: 'open' | 'escaped' | 'json';
    readonly decoded?: DecodedSpan;
  } | null;
  readonly fields: readonly (Span & { readonly name: string })[];
}

interface Field extends Span {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cdata: boolean;
  /** Place of the first tag inside: the content is mark-up in the open (Atom's xhtml). */
  readonly tagged: boolean;
}

const ITEM = /^(?:item|entry)$/i;
const BODIES = [
  'content:encoded',
  'content',
  'body',
  'xhtml:body',
  'fullitem',
  'description',
  'summary',
  'itunes:summary',
  'media:description',
  'abstract',
];
const DATES = [
  'pubdate',
  'published',
  'dc:date',
  'dcterms:created',
  'dcterms:issued',
  'issued',
  'created',
  'date',
  'updated',
  'dcterms:modified',
  'modified',
  'lastbuilddate',
];
const FIELD_LIMIT = 200;

/**
 * Reads RSS, RDF and Atom with a forgiving reader that never looks at a DTD: entities it would define stay unread. An
 * item that is cut short is taken as far as it goes.
 */
export function readXmlFeed(source: string): Feed {
  const items: { start: number; end: number; fields: Field[] }[] = [];
  const channel: Field[] = [];
  const path: string[] = [];
  let item: (typeof items)[number] | null = null;
  let open: {
    name: string;
    depth: number;
    attributes: Record<string, string>;
    start: number;
    end: number;
    cdata: boolean;
    tagged: boolean;
  } | null = null;
  let itemDepth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(name.toLowerCase());
        if (open) {
          open.tagged = true;
          return;
        }
        if (!item && ITEM.test(name)) {
          item = { start: parser.startIndex, end: source.length, fields: [] };
          itemDepth = path.length;
          items.push(item);
          return;
        }
        const home = item ? itemDepth : null;
        if ((item && path.length === home! + 1) || (!item && path.length <= 3))
          open = {
            name: name.toLowerCase(),
            depth: path.length,
            attributes,
            start: parser.endIndex + 1,
            end: parser.endIndex + 1,
            cdata: false,
            tagged: false,
          };
        if (!item && open && /^(?:channel|feed|rss|rdf:rdf|image)$/.test(open.name)) open = null;
      },
      oncdatastart() {
        if (open && !open.cdata && source.slice(open.start, parser.startIndex).trim() === '') {
          open.cdata = true;
          open.start = parser.startIndex + '<![CDATA['.length;
        }
      },
      oncdataend() {
        if (open?.cdata) open.end = Math.max(open.start, parser.endIndex + 1 - ']]>'.length);
      },
      onclosetag(name) {
        const depth = path.length;
        path.pop();
        if (open && depth === open.depth) {
          if (!open.cdata) open.end = closing(source, open.start, parser.startIndex, name);
          const list = item ? item.fields : channel;
          if (list.length < FIELD_LIMIT) list.push(open);
          open = null;
        } else if (item && depth === itemDepth) {
          item.end = Math.min(source.length, parser.endIndex + 1);
          item = null;
        }
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  );
  parser.write(source);
  parser.end();
  const text = (fields: readonly Field[], name: string) => {
    const field = fields.find((each) => each.name === name && each.end > each.start);
    return field ? fieldText(source, field) || null : null;
  };
  return {
    title: text(channel, 'title'),
    language: languageOf(
      text(channel, 'language') ??
        text(channel, 'dc:language') ??
        /<(?:feed|rss)\b[^<>]*?xml:lang="([\w-]+)"/i.exec(source.slice(0, 3000))?.[1] ??
        null,
    ),
    items: items.map((each) => itemOf(source, each)),
    damaged: !/<\/(?:rss|feed|rdf:rdf)\s*>\s*(?:<!--[\s\S]{0,400}-->\s*)?$/i.test(source.slice(-600)),
  };
}

/** Where a field's content ends: before its closing tag, or before the tag that closed it by force. */
function closing(source: string, start: number, at: number, name: string): number {
  const end = Math.max(start, Math.min(at, source.length));
  return source.startsWith(`</${name}`, end) || source[end] === '<'
    ? end
    : Math.max(start, source.lastIndexOf('<', end) > start ? source.lastIndexOf('<', end) : end);
}

function languageOf(code: string | null): string | null {
  return code && /^[a-z]{2}(?:[-_]|$)/i.test(code) ? code.slice(0, 2).toLowerCase() : null;
}

function itemOf(
  source: string,
  raw: { readonly start: number; readonly end: number; readonly fields: readonly Field[] },
): FeedItem {
  const { fields } = raw;
  const find = (...names: readonly string[]) => {
    for (const name of names) {
      const field = fields.find((each) => each.name === name && each.end > each.start);
      if (field) return field;
    }
    return null;
  };
  const text = (...names: readonly string[]) => {
    const field = find(...names);
    return field ? plain(fieldText(source, field)) || null : null;
  };
  const titled = find('title');
  const date = find(...DATES);
  const body = bodyOf(source, fields);
  const alternate = fields.find(
    (each) => each.name === 'link' && each.attributes.href && (each.attributes.rel ?? 'alternate') === 'alternate',
  );
  return {
    span: { start: raw.start, end: raw.end },
    id: text('guid', 'id', 'dc:identifier'),
    title: titled ? plain(fieldText(source, titled)) || null : null,
    titleSpan: titled ? { start: titled.start, end: titled.end } : null,
    link: alternate?.attributes.href ?? text('link', 'feedburner:origlink'),
    author: authorOf(source, fields),
    section: text('category', 'dc:subject') ?? fields.find((each) => each.name === 'category')?.attributes.term ?? null,
    outlet: text('dc:source'),
    date: date ? { text: fieldText(source, date), span: { start: date.start, end: date.end } } : null,
    body,
    fields: fields
      .filter((each) => each.start !== body?.span.start)
      .map(({ name, start, end }) => ({ name, start, end })),
  };
}

/** The longest telling field, in the order of trust: a content that is hardly longer than the summary still wins. */
function bodyOf(source: string, fields: readonly Field[]): FeedItem['body'] {
  let best: Field | null = null;
  for (const name of BODIES) {
    const field = fields.find((each) => each.name === name && source.slice(each.start, each.end).trim() !== '');
    if (field && (!best || field.end - field.start > (best.end - best.start) * 1.6)) best = field;
  }
  if (!best) return null;
  const open = best.cdata || (best.tagged && !/&lt;\/?(?:p|div|br|a)\b/i.test(source.slice(best.start, best.end)));
  return { span: { start: best.start, end: best.end }, form: open ? 'open' : 'escaped' };
}

function authorOf(source: string, fields: readonly Field[]): string | null {
  const names: string[] = [];
  for (const field of fields) {
    if (field.name !== 'dc:creator' && field.name !== 'author' && field.name !== 'itunes:author') continue;
    const inner = /<name[^<>]*>([^<]*)</i.exec(source.slice(field.start, field.end));
    const name = plain(inner ? fieldText(inner[1], { start: 0, end: inner[1].length }) : fieldText(source, field));
    if (name && !names.includes(name) && !/^https?:/.test(name)) names.push(name);
  }
  return names.length > 0 ? names.slice(0, 6).join(', ') : null;
}

/** Titles and names may hold mark-up behind references. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#\d+|#x[0-9a-f]+|\w{2,8});/gi, (found) => fieldText(found, { start: 0, end: found.length }))
    .replace(/\s+/g, ' ')
    .trim();
}
