import type { Article, Block, PublicationDate } from '../../model/article.ts';

/** An article in the interchange format of `dateline clean --json`; see docs/formats.md. */
export function articleJson(article: Article) {
  return {
    id: article.id,
    file: article.file,
    title: orNull(article.title),
    titleBasis: article.titleBasis,
    byline: orNull(article.byline),
    outlet: orNull(article.outlet),
    section: orNull(article.section),
    language: orNull(article.language),
    url: orNull(article.url),
    date: dateJson(article.date),
    blocks: article.blocks.map((block) => blockJson(article.text, block)),
    text: article.text,
    links: article.links.map(({ start, end, url }) => ({ start, end, url })),
    removed: article.removed.map(({ start, end, lines, reason }) => ({ start, end, lines, reason })),
    flags: article.flags,
  };
}

/** The day of publication in the interchange formats. */
export function dateJson(date: PublicationDate | null) {
  if (!date) return null;
  const { value, earliest, latest, basis } = date;
  return {
    value,
    earliest,
    latest,
    basis,
    evidence: date.evidence.map(({ text, why, source }) => ({ text, why, source })),
  };
}

/** Unknown is null, never an empty text. */
export function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

function blockJson(text: string, block: Block) {
  const { type, level, items, ordered, rows, role, attribution, source } = block;
  const of = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    type,
    text: of(block),
    ...(level === undefined ? {} : { level }),
    ...(items === undefined
      ? {}
      : { items: items.map((item) => ({ text: of(item), ...(item.head ? { head: of(item.head) } : {}) })) }),
    ...(ordered === undefined ? {} : { ordered }),
    ...(rows === undefined ? {} : { rows: rows.map((row) => row.map(of)) }),
    ...(role === undefined ? {} : { role }),
    ...(attribution === undefined ? {} : { attribution: of(attribution) }),
    start: block.start,
    end: block.end,
    source: { start: source.start, end: source.end },
  };
}
