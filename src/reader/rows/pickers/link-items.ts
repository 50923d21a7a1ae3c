import type { OpenArticle } from '../../../library/library.ts';
import type { PickerItem } from './picker-items.ts';

/** The links of an article with the words they stand on; the page it came from first. */
export function linkItems(open: OpenArticle | null): readonly PickerItem[] {
  if (!open) return [];
  const { article } = open;
  const own: PickerItem[] =
    article.url === null
      ? []
      : [{ label: 'this article', value: article.url, note: hostOf(article.url), group: 'page' }];
  const links = article.links.map(({ start, end, url }) => ({
    label: article.text.slice(start, end).replace(/\s+/g, ' ').trim() || url,
    value: url,
    note: hostOf(url),
    group: 'link',
  }));
  return [...own, ...links];
}

function hostOf(url: string): string {
  try {
    const { hostname, pathname, protocol } = new URL(url);
    return protocol === 'mailto:' ? pathname : hostname;
  } catch {
    return '';
  }
}
