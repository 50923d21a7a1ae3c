import type { Evidence } from '../model/event.ts';
import { roleOf } from './speech.ts';
import type { StoredMention } from './stored-mention.ts';

/** The evidence that a mention gives; `copyOf` is the article its sentence was taken from. */
export function evidenceFrom(mention: StoredMention, copyOf: string | null): Evidence {
  return {
    article: mention.article.id,
    start: mention.span.start,
    end: mention.span.end,
    text: mention.text,
    role: roleOf(mention),
    attribution: mention.attribution,
    copyOf,
    dateSpan: mention.dateSpan,
  };
}
