import type { ArticleFlag } from '../model/article.ts';
import type { RawDocument } from '../model/raw-document.ts';
import { type Draft, textOf } from './draft.ts';
import { countWords } from './features.ts';

/** What a reader should know of how an article came out. */
export function flagsOf(drafts: readonly Draft[], document: Pick<RawDocument, 'notes'>): ArticleFlag[] {
  const flags = new Set<ArticleFlag>();
  if (document.notes.includes('undecodable-bytes')) flags.add('undecodable-bytes');
  if (document.notes.includes('mojibake-repaired')) flags.add('mojibake-repaired');
  if (document.notes.includes('damaged')) flags.add('damaged-source');
  if (document.notes.includes('cut-at-size-limit')) flags.add('truncated');
  const kept = drafts.filter((draft) => draft.fate === null);
  const body = kept.map(textOf);
  const words = body.reduce((sum, text) => sum + countWords(text), 0);
  const all = drafts.reduce((sum, draft) => sum + countWords(textOf(draft)), 0);
  if (translationDebris(body) >= 3) flags.add('machine-translated');
  if (isTruncated(body)) flags.add('truncated');
  if (words < 200 && drafts.some((draft) => draft.fate !== null && WALL.test(textOf(draft)))) flags.add('paywall-stub');
  const linked = kept.reduce((sum, draft) => sum + draft.links.reduce((n, link) => n + link.end - link.start, 0), 0);
  const letters = body.reduce((sum, text) => sum + text.length, 0);
  if (letters > 0 && linked > letters * 0.7) flags.add('only-links');
  if (words > 0 && all > 300 && words < all * 0.15) flags.add('low-share-kept');
  return [...flags];
}

const WALL =
  /\b(?:subscribe(?:rs?)? (?:to|now to|and|only)|already a subscriber|to (?:continue|keep) reading|unlock (?:this|full|unlimited)|for subscribers|register to (?:read|continue)|remaining \d+ ?% of|this (?:article|content|story) is (?:for|only available|reserved)|log ?in to (?:read|continue)|abonnenten|weiterlesen mit|reserve aux abonnes|solo para suscriptores|per gli abbonati)\b/i;

/**
 * Orphaned ends of sentences that back-translation leaves: after a full stop, a few words that begin in lower case and
 * end again ("… with Russia. are."), or a full stop on its own.
 */
function translationDebris(body: readonly string[]): number {
  let count = 0;
  for (const text of body) {
    if (text.length > 20_000) continue;
    count += text.match(/(?<=[.!?]["”’]?) (?:\p{Ll}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,4})\.(?= |$)/gu)?.length ?? 0;
    count += text.match(/[.!?]["”’]? \.(?= |$)/g)?.length ?? 0;
  }
  return count;
}

function isTruncated(body: readonly string[]): boolean {
  const last = body[body.length - 1];
  if (!last || last.length < 60) return false;
  return (
    /(?:\[(?:\.{3}|…|\+\d+ chars)\]|\[…\]|(?:\.{3}|…) ?(?:read more|more)?)$/i.test(last) ||
    /(?:,|\b(?:the|a|an|of|and|to|in|for|with|that))$/i.test(last)
  );
}
