import type { Article, Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/**
 * An article as Markdown with YAML front matter (plain double-quoted scalars only). Everything that came from the
 * source is escaped, so that text which looks like mark-up stays text.
 */
export function articleMarkdown(article: Article): string {
  const front = Object.entries({
    id: article.id,
    title: article.title,
    titleBasis: article.titleBasis,
    byline: article.byline,
    outlet: article.outlet,
    section: article.section,
    language: article.language,
    url: article.url,
    date: article.date?.value ?? null,
    dateBasis: article.date?.basis ?? null,
    source: article.file,
  })
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}: ${yamlString(String(value))}`);
  if (article.flags.length > 0) front.push(`flags: [${article.flags.map((flag) => yamlString(flag)).join(', ')}]`);
  const body = article.blocks.map((block) => blockMarkdown(article, block)).filter((text) => text !== '');
  const title = article.title === '' ? [] : [`# ${escapeLine(article.title)}`];
  return `---\n${front.join('\n')}\n---\n\n${[...title, ...body].join('\n\n')}\n`;
}

/** A double-quoted YAML scalar; JSON's escapes are a subset of YAML's. */
function yamlString(value: string): string {
  return JSON.stringify(value);
}

function blockMarkdown(article: Article, block: Block): string {
  const line = (span: Span) => inline(article, span);
  switch (block.type) {
    case 'heading':
      // The title is the only heading of level one.
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${line(block).replaceAll('\n', ' ')}`;
    case 'quote':
      return quoted(line(block));
    case 'caption':
      return `*${line(block).replaceAll('\n', ' ').trim()}*`;
    case 'list':
      return (block.items ?? [block])
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${line(item).replaceAll('\n', '\n  ')}`)
        .join('\n');
    case 'table':
      return table(block.rows ?? [[block]], line);
    default:
      return line(block);
  }
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((part) => `> ${part}`)
    .join('\n');
}

function table(rows: readonly (readonly Span[])[], line: (span: Span) => string): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) => (row[at] ? line(row[at]).replaceAll('\n', ' ') : '')),
  );
  const written = cells.map((row) => `| ${row.join(' | ')} |`);
  written.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return written.join('\n');
}

/** A stretch of the body with its links. */
function inline(article: Article, span: Span): string {
  let written = '';
  let at = span.start;
  for (const link of article.links) {
    if (link.start < at || link.end > span.end || link.start >= link.end) continue;
    written += escapeText(article.text.slice(at, link.start));
    written += `[${escapeText(article.text.slice(link.start, link.end))}](<${urlInBrackets(link.url)}>)`;
    at = link.end;
  }
  return escapeLineStarts(written + escapeText(article.text.slice(at, span.end)));
}

function urlInBrackets(url: string): string {
  return url.replace(/[<>\\\s]/g, (character) => encodeURIComponent(character));
}

function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|&]/g, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`));
}

/** Marks that mean something only where a line begins. */
function escapeLineStarts(text: string): string {
  return text.replace(/^([ \t]*)(#{1,6}(?=\s|$)|[-+=~]|(\d{1,9})([.)])(?=\s|$))/gm, (_, blank, mark, digits, stop) =>
    digits === undefined ? `${blank}\\${mark}` : `${blank}${digits}\\${stop}`,
  );
}

function escapeLine(text: string): string {
  return escapeText(text.replace(/\s+/g, ' ').trim());
}
