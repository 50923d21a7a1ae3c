import type { Article, ArticleFlag } from '../model/article.ts';
import type { RawDocument } from '../model/raw-document.ts';
import type { Span } from '../model/span.ts';
import { assemble } from './assemble.ts';
import { flagsOf } from './flags.ts';
import { judgeLink } from './links/judge-link.ts';
import { dropCounters, recipientsIn } from './links/recipients.ts';
import { cleanForwarded } from './mail/clean-forwarded.ts';
import { forwardedMail } from './mail/forwarded.ts';
import { settleDrafts } from './settle-drafts.ts';
import { startsOfLines } from './source-lines.ts';
import { splitArticles } from './split-articles.ts';
import { frontMatter } from './text/front-matter.ts';
import { textDrafts } from './text/text-drafts.ts';

/** Articles of a plain or Markdown text; several when the text is several articles one after the other. */
export function cleanText(document: RawDocument): Article[] {
  const source = document.text;
  const forwarded = forwardedMail(source, { start: 0, end: source.length });
  if (forwarded) return [cleanForwarded(document, forwarded)];
  const recipients = recipientsIn(source);
  const matter = frontMatter(source);
  const start = matter?.span.end ?? 0;
  const drafts = textDrafts(source, { start, end: source.length }, document.mediaType === 'markdown');
  dropCounters(drafts, recipients);
  const { parts, unsure } = splitArticles(drafts);
  const lineStarts = startsOfLines(source);
  const articles: Article[] = [];
  for (const [index, part] of parts.entries()) {
    const span: Span = {
      start: index === 0 ? 0 : part[0].source.start,
      end: index === parts.length - 1 ? source.length : parts[index + 1][0].source.start,
    };
    const head = settleDrafts(part, index === 0 ? matter?.head : undefined);
    const flags: ArticleFlag[] = [
      ...flagsOf(part, document),
      ...(unsure && parts.length > 1 ? ['split-unsure' as const] : []),
    ];
    articles.push(
      assemble({
        file: document.file,
        source,
        lineStarts,
        span,
        index,
        head,
        drafts: part,
        extra: index === 0 && matter ? [{ ...matter.span, reason: 'metadata' }] : [],
        url: index === 0 && matter?.url ? judgeLink(matter.url, recipients).url : null,
        language: null,
        flags,
        recipients,
      }),
    );
  }
  return articles;
}
