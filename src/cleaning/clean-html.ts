import type { Article, ArticleFlag, StatedDate } from '../model/article.ts';
import type { RawDocument } from '../model/raw-document.ts';
import { assemble, wholeOf } from './assemble.ts';
import { textOf } from './draft.ts';
import { countWords } from './features.ts';
import { flagsOf } from './flags.ts';
import type { Head } from './head/head.ts';
import { chooseBody } from './html/choose-body.ts';
import { type PageDraft, pageDrafts } from './html/page-drafts.ts';
import { readHeader } from './html/page-header.ts';
import { type PageMetadata, readPageMetadata } from './html/page-metadata.ts';
import { readPage } from './html/page-tree.ts';
import { readabilityVotes } from './html/readability-votes.ts';
import { settlePage } from './html/settle-page.ts';
import { dropCounters, recipientsIn } from './links/recipients.ts';

/** The article of a page, if it holds one. */
export async function cleanHtml(document: RawDocument): Promise<Article[]> {
  const source = document.text;
  const tree = readPage(source);
  const metadata = readPageMetadata(tree);
  const drafts = pageDrafts(source, tree);
  const recipients = recipientsIn(source);
  const votes = await readabilityVotes(tree, metadata.title ?? '');
  dropCounters(drafts, recipients);
  markTitle(drafts, metadata);
  const header = readHeader(drafts, metadata);
  chooseBody(drafts, tree, votes);
  const head: Head = { ...header, dates: [...metadata.dates, ...header.dates] as StatedDate[] };
  settlePage(drafts, head);
  const flags: ArticleFlag[] = flagsOf(drafts, document);
  if (metadata.paywalled && bodyWords(drafts) < 250 && !flags.includes('paywall-stub')) flags.push('paywall-stub');
  const article = assemble({
    ...wholeOf(document),
    head,
    drafts,
    extra: [],
    url: metadata.url,
    language: metadata.language,
    flags,
    recipients,
  });
  return [article];
}

function markTitle(drafts: readonly PageDraft[], { titleElement }: PageMetadata): void {
  if (!titleElement) return;
  for (const draft of drafts)
    for (let at: PageDraft['element'] | null = draft.element; at; at = at.parent)
      if (at === titleElement) {
        draft.fate = 'title';
        break;
      }
}

function bodyWords(drafts: readonly PageDraft[]): number {
  return drafts.reduce((sum, draft) => sum + (draft.fate === null ? countWords(textOf(draft)) : 0), 0);
}
