import type { ArticleSummary, RelatedStory } from '../../../library/library.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { breakLines } from '../flow.ts';
import { seg } from '../row.ts';
import { articleLine, DAY_CELLS } from './article-line.ts';
import { CardBuilder, type CardContent } from './card.ts';

const MOST_OF_A_GROUP = 12;
const MOST_REASONS = 3;

/**
 * Other articles that belong to this one: copies, the same event, the same story, the same people; each with why.
 * `isComplete`: the whole pile has been looked at.
 */
export function relatedCard(
  related: readonly RelatedStory[],
  summary: ArticleSummary | null,
  isComplete: boolean,
  cells: number,
  glyphs: Glyphs,
): CardContent {
  const builder = new CardBuilder(cells, glyphs);
  const of = (kind: RelatedStory['relation']['kind']) => related.filter(({ relation }) => relation.kind === kind);
  const day = summary?.published ?? null;
  const isEarlier = (one: RelatedStory) =>
    day !== null && one.summary.published !== null && one.summary.published < day;
  const story = of('same-story');
  group('copies', of('copy'), builder);
  group('same event', of('same-event'), builder);
  group('story earlier', story.filter(isEarlier), builder);
  group(
    'story later',
    story.filter((one) => !isEarlier(one)),
    builder,
  );
  group('same people', of('same-people'), builder);
  if (related.length === 0)
    builder.text(
      '',
      isComplete
        ? 'Nothing else in this pile belongs to this article.'
        : 'Not known yet: the articles are still being read and compared.',
      'muted',
    );
  return builder.done(summary ? `Related to: ${summary.title}` : 'Related stories');
}

function group(label: string, stories: readonly RelatedStory[], builder: CardBuilder): void {
  const { room, glyphs } = builder;
  const closest = [...stories].sort((a, b) => b.relation.score - a.relation.score).slice(0, MOST_OF_A_GROUP);
  for (const [at, { summary, relation }] of closest.entries()) {
    builder.gap();
    const reasons = relation.why
      .slice(0, MOST_REASONS)
      .flatMap((why) =>
        breakLines([seg(`${glyphs.dot} ${why}`, 'muted')], room - DAY_CELLS - 2).map((line, index) => [
          seg(' '.repeat(index === 0 ? DAY_CELLS : DAY_CELLS + 2)),
          ...line,
        ]),
      );
    builder.lines(at === 0 ? label : '', [articleLine(summary, room, glyphs), ...reasons], {
      to: 'article',
      article: summary.id,
    });
  }
}
