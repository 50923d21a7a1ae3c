import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article, Block, OriginRun } from '../../../src/model/article.ts';
import type { DateExpression, Granularity } from '../../../src/model/date-expression.ts';
import type { Entity, LinkedMention } from '../../../src/model/entity.ts';
import type { Span } from '../../../src/model/span.ts';
import type { GoldArticle, GoldDate, GoldPile } from '../piles/gold.ts';

/** What the earlier stages would hand over for one article. */
export interface StageOutput {
  readonly article: Article;
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly LinkedMention[];
}

/** The pile as perfect cleaning, dates and names would give it: the timeline's own figures, apart from theirs. */
export function goldInputs(gold: GoldPile): { articles: StageOutput[]; entities: Entity[] } {
  const articles = gold.articles.map((article) => stageOutput(gold, article));
  const entities = new Map<string, { entity: Entity; articles: Set<string> }>();
  for (const { article, mentions } of articles)
    for (const mention of mentions) {
      const known = entities.get(mention.entity);
      if (known) known.articles.add(article.id);
      else
        entities.set(mention.entity, {
          entity: {
            id: mention.entity,
            name: mention.text,
            type: mention.type,
            forms: [],
            articles: [],
            mentionCount: 1,
          },
          articles: new Set([article.id]),
        });
    }
  return { articles, entities: [...entities.values()].map((e) => ({ ...e.entity, articles: [...e.articles] })) };
}

function stageOutput(gold: GoldPile, from: GoldArticle): StageOutput {
  const path = gold.files.find((file) => basename(file) === from.file)!;
  const placed = from.text === null ? fromBlocks(from, readFileSync(path, 'utf8')) : fromText(from);
  const { text, blocks, origins } = placed;
  const back = (span: Span): Span | null => {
    const run = origins.find((o) => o.source.start <= span.start && span.start < o.source.end);
    const last = origins.findLast((o) => o.source.start < span.end && span.end <= o.source.end);
    if (!run || !last) return null;
    return { start: run.start + span.start - run.source.start, end: last.start + span.end - last.source.start };
  };
  const place = from.text === null ? from.file : from.id;
  const dates = gold.dates
    .filter((d) => d.place === place)
    .flatMap((d): DateExpression[] => {
      const span = back(d.spans[0]);
      if (!span) return [];
      const days = d.days[0] ?? { from: null, to: null };
      const value = d.values[0];
      return [
        {
          ...span,
          text: text.slice(span.start, span.end),
          type: /^P/.test(value) ? 'DURATION' : /T/.test(value) ? 'TIME' : 'DATE',
          value,
          from: days.from,
          to: days.to,
          granularity: granularityOf(value),
          approximate: false,
          basis: 'explicit',
          confidence: 1,
          why: 'gold',
          alternatives: [],
          ...phraseOf(d, back, text),
        },
      ];
    });
  const mentions = gold.names
    .filter((n) => n.place === place)
    .flatMap((n): LinkedMention[] => {
      const span = back(n.readings[0]);
      if (!span) return [];
      const { types, id } = n.readings[0];
      const type = types[0] as LinkedMention['type'];
      return [
        {
          ...span,
          text: text.slice(span.start, span.end),
          type,
          confidence: 1,
          origin: 'list',
          article: from.id,
          entity: id,
        },
      ];
    });
  const article: Article = {
    id: from.id,
    file: from.file,
    title: from.titles?.[0] ?? text.slice(0, 80),
    titleBasis: from.titles ? 'stated' : 'derived',
    titleSource: null,
    byline: null,
    outlet: from.outlets[0] ?? null,
    outletBasis: null,
    section: null,
    language: 'en',
    url: null,
    date: from.published
      ? {
          value: from.published.date,
          earliest: from.published.earliest,
          latest: from.published.latest,
          basis: 'stated',
          evidence: [],
        }
      : null,
    statedDates: [],
    blocks,
    text,
    links: [],
    removed: [],
    flags: [],
    origins,
  };
  return { article, dates, mentions };
}

/** Event-relative expressions are marked by their narrow span first, the wider phrase that names the day second. */
function phraseOf(d: GoldDate, back: (span: Span) => Span | null, text: string): Partial<DateExpression> {
  const wide = d.spans.find((s) => s.end - s.start > d.spans[0].end - d.spans[0].start);
  const span = wide && back(wide);
  const value = d.values.find((v) => /^\d{4}-\d\d-\d\d$/.test(v));
  if (!span || !value || !/\b(?:before|after)\b/i.test(text.slice(span.start, span.end))) return {};
  return { phrase: { ...span, from: value, to: value, value } };
}

function granularityOf(value: string): Granularity | null {
  if (/^P|^\w*REF$/.test(value)) return null;
  if (/T/.test(value)) return 'time';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'day';
  if (/^\d{4}-W\d\d-WE$/.test(value)) return 'weekend';
  if (/^\d{4}-W\d\d$/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  if (/^\d{4}-Q\d$/.test(value)) return 'quarter';
  if (/^\d{4}-H\d$/.test(value)) return 'half';
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{3}X?$/.test(value)) return 'decade';
  return /\//.test(value) ? 'range' : 'vague';
}

type Placed = Pick<Article, 'text' | 'blocks' | 'origins'>;

function fromText(from: GoldArticle): Placed {
  const text = from.text!;
  return {
    text,
    blocks: from.blocks.map((b) => ({
      type: blockType(b.kinds[0]),
      start: b.start!,
      end: b.end!,
      source: { start: b.start!, end: b.end! },
    })),
    origins: [{ start: 0, end: text.length, source: { start: 0, end: text.length }, exact: true }],
  };
}

/** Finds each block's characters in the raw file, stepping over link targets and line ends. */
function fromBlocks(from: GoldArticle, raw: string): Placed {
  const visible: number[] = [];
  let canonical = '';
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === ']' && raw[i + 1] === '(') {
      i = raw.indexOf(')', i);
      continue;
    }
    if (raw[i] === '[' || /\s/.test(raw[i])) continue;
    visible.push(i);
    canonical += raw[i];
  }
  let cursor = 0;
  let text = '';
  const blocks: Block[] = [];
  const origins: OriginRun[] = [];
  for (const block of from.blocks) {
    const want = block.text.replace(/\s+/g, '');
    let at = canonical.indexOf(want, cursor);
    if (at < 0) at = canonical.indexOf(want);
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    if (at >= 0) {
      cursor = at + want.length;
      let k = at;
      for (let i = 0; i < block.text.length; i++) {
        if (/\s/.test(block.text[i])) continue;
        const source = visible[k++];
        origins.push({ start: start + i, end: start + i + 1, source: { start: source, end: source + 1 }, exact: true });
      }
    }
    blocks.push({
      type: blockType(block.kinds[0]),
      start,
      end: text.length,
      source: at < 0 ? { start: 0, end: 0 } : { start: visible[at], end: visible[at + want.length - 1] + 1 },
    });
  }
  return { text, blocks, origins };
}

function blockType(kind: string): Block['type'] {
  return kind === 'heading' || kind === 'list' || kind === 'quote' || kind === 'table' || kind === 'caption'
    ? kind
    : 'paragraph';
}
