import type { DatableArticle } from '../../src/dates/date-publication.ts';
import type { Block, StatedDate } from '../../src/model/article.ts';

/** An article of paragraphs; the caption, when one is given, stands before them. */
export function article(text: string, more: Partial<DatableArticle> & { caption?: string } = {}): DatableArticle {
  const { caption, ...rest } = more;
  const whole = caption ? `${caption}\n\n${text}` : text;
  const offset = 1000;
  const blocks: Block[] = [];
  let start = 0;
  for (const part of whole.split('\n\n')) {
    const end = start + part.length;
    blocks.push({
      type: caption && start === 0 ? 'caption' : 'paragraph',
      start,
      end,
      source: { start: start + offset, end: end + offset },
    });
    start = end + 2;
  }
  return {
    title: '',
    text: whole,
    blocks,
    statedDates: [],
    outlet: null,
    language: 'en',
    url: null,
    origins: [{ start: 0, end: whole.length, source: { start: offset, end: offset + whole.length }, exact: true }],
    ...rest,
  };
}

export const stated = (text: string, where: StatedDate['where'] = 'dateline'): StatedDate => ({
  text,
  where,
  source: { start: 5, end: 5 + text.length },
});
