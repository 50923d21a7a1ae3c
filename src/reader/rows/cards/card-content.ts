import type { Answers } from '../../answers/answers.ts';
import type { Card } from '../../state/layers.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { CardBuilder, type CardContent } from './card.ts';
import { dateCard } from './date-card.ts';
import { eventCard } from './event-card.ts';
import { nameCard } from './name-card.ts';
import { publishedCard } from './published-card.ts';
import { relatedCard } from './related-card.ts';
import { legendCard, linkCard, skippedCard } from './small-cards.ts';

/** What a card shows now; a card whose subject is gone says so. */
export function cardContent(card: Card, answers: Answers, cells: number, glyphs: Glyphs): CardContent {
  const { library } = answers;
  switch (card.type) {
    case 'name': {
      const own = library.entityCard(card.entity);
      if (!own) break;
      const to = own.entity.relatedTo ? library.entity(own.entity.relatedTo.entity) : null;
      const firstIn = (article: string) =>
        library.article(article)?.mentions.find(({ entity }) => entity === card.entity)?.start;
      return nameCard(own, to, firstIn, cells, glyphs);
    }
    case 'date': {
      const open = answers.open(card.article);
      const date = open?.dates.find(({ start }) => start === card.start);
      if (!open || !date) break;
      const events = date.from !== null && date.to !== null ? library.eventsOn(date.from, date.to) : [];
      return dateCard(open, date, events, cells, glyphs);
    }
    case 'published': {
      const open = answers.open(card.article);
      if (!open) break;
      return publishedCard(open, cells, glyphs);
    }
    case 'event': {
      const event = library.event(card.event);
      if (!event) break;
      const participants = event.participants.flatMap((id) => library.entity(id) ?? []);
      const whole = event.partOf ? library.event(event.partOf) : null;
      const disagreements = library.disagreements(event.id);
      const summary = (article: string) => library.summary(article);
      return eventCard({ event, disagreements, participants, whole, summary }, cells, glyphs);
    }
    case 'related':
      return relatedCard(
        answers.related(card.article),
        library.summary(card.article),
        library.progress.phase === 'ready',
        cells,
        glyphs,
      );
    case 'link':
      return linkCard(card.url, cells, glyphs);
    case 'skipped':
      return skippedCard(library.skipped, cells, glyphs);
    case 'legend':
      return legendCard(cells, glyphs);
  }
  const builder = new CardBuilder(cells, glyphs);
  builder.text('', 'This is no longer in the library: it was read anew meanwhile.', 'muted');
  return builder.done('Gone');
}
