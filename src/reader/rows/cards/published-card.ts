import { daysForFilter } from '../../../library/filter/quote.ts';
import type { OpenArticle } from '../../../library/library.ts';
import type { OriginRun } from '../../../model/article.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { longDay, longRange } from '../days.ts';
import { breakLines } from '../flow.ts';
import { seg } from '../row.ts';
import { CardBuilder, type CardContent } from './card.ts';

/** When an article was published, and how that is known. */
export function publishedCard({ article }: OpenArticle, cells: number, glyphs: Glyphs): CardContent {
  const { date, origins } = article;
  const builder = new CardBuilder(cells, glyphs);
  builder.text('article', article.title);
  builder.gap();
  if (!date) {
    builder.text('published', 'unknown', 'strong');
    builder.text('why', 'Nothing in it says when it was published, or bounds the day.', 'muted');
    return builder.done('Day of publication');
  }
  const inferred = date.basis === 'inferred';
  builder.text('published', [
    seg(inferred ? `${glyphs.about} ${longDay(date.value)}` : longDay(date.value), 'strong'),
    seg(inferred ? '  inferred from what it says' : '  stated', 'faint'),
  ]);
  if (date.earliest !== date.latest) builder.text('between', longRange({ from: date.earliest, to: date.latest }) ?? '');
  builder.gap();
  for (const [at, { text, why, source }] of date.evidence.entries()) {
    const place = source === null ? null : placeInText(origins, source.start);
    const lines = breakLines([seg(`“${text}”`, 'date'), seg(`  ${why}`, 'muted')], builder.room);
    const jump = place === null ? undefined : ({ to: 'article', article: article.id, place } as const);
    builder.lines(at === 0 ? 'evidence' : '', lines, jump);
  }
  const query = daysForFilter({ from: date.value, to: date.value });
  return builder.done('Day of publication', query?.replace(/^about:/, 'on:') ?? null);
}

/** Where a place of the source stands in the text; null when it is not part of it. */
function placeInText(origins: readonly OriginRun[], source: number): number | null {
  for (const run of origins)
    if (run.source.start <= source && source < run.source.end)
      return run.exact ? run.start + source - run.source.start : run.start;
  return null;
}
