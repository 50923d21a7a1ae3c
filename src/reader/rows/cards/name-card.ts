import { nameForFilter } from '../../../library/filter/quote.ts';
import type { EntityCard } from '../../../library/library.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Event } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { roleOfType } from '../article/marks.ts';
import { type Segment, seg } from '../row.ts';
import { cellWidth } from '../width.ts';
import { articleLine, DAY_CELLS } from './article-line.ts';
import { CardBuilder, type CardContent } from './card.ts';
import { eventLine } from './event-line.ts';
import { sparkline } from './sparkline.ts';
import { counted, TYPE_WORDS } from './words.ts';

const MOST_FORMS = 12;
const MOST_EVENTS = 10;
const MOST_BESIDE = 8;
const MOST_ARTICLES = 40;

/** Who or what a name is, and where else it is met. `firstIn` is the place of its first mention in an article. */
export function nameCard(
  card: EntityCard,
  tiedTo: Entity | null,
  firstIn: (article: string) => number | undefined,
  cells: number,
  glyphs: Glyphs,
): CardContent {
  const { entity } = card;
  const builder = new CardBuilder(cells, glyphs);
  builder.text('', [
    seg(entity.name, roleOfType(entity.type)),
    seg(`  ${TYPE_WORDS[entity.type][0]}`, 'muted'),
    seg(
      ` ${glyphs.dot} ${counted(entity.mentionCount, 'mention')} in ${counted(entity.articles.length, 'article')}`,
      'faint',
    ),
  ]);
  forms(entity, builder);
  if (tiedTo && entity.relatedTo) {
    const tie = entity.relatedTo.kind === 'nationality-of' ? 'people of ' : 'stands for ';
    builder.lines('tied to', [[seg(tie, 'muted'), seg(tiedTo.name, roleOfType(tiedTo.type))]], {
      to: 'name',
      entity: tiedTo.id,
    });
  }
  builder.gap();
  builder.lines('over time', [sparkline(card.overTime, builder.room, glyphs)]);
  events(card.events, builder);
  beside(card, builder);
  builder.gap();
  const shown = card.articles.slice(0, MOST_ARTICLES);
  for (const [at, summary] of shown.entries()) {
    const place = firstIn(summary.id);
    builder.lines(at === 0 ? 'articles' : '', [articleLine(summary, builder.room, glyphs)], {
      to: 'article',
      article: summary.id,
      ...(place === undefined ? {} : { place }),
    });
  }
  andMore(card.articles.length - shown.length, ': f shows all', builder);
  return builder.done(entity.name, nameForFilter(entity));
}

function forms(entity: Entity, builder: CardBuilder): void {
  const shown = entity.forms.slice(0, MOST_FORMS);
  if (shown.length === 0 || (shown.length === 1 && shown[0].text === entity.name)) return;
  const pieces: Segment[] = shown.flatMap(({ text, count }, at) => [
    seg(at > 0 ? '   ' : ''),
    seg(text.replace(/ /g, '\u00a0')),
    seg(`\u00a0${count}`, 'faint'),
  ]);
  const left = entity.forms.length - shown.length;
  if (left > 0) pieces.push(seg(`   and ${left} more`, 'faint'));
  builder.text('called', pieces);
}

function events(all: readonly Event[], builder: CardBuilder): void {
  if (all.length === 0) return;
  const told = [...all].sort((a, b) => b.weight - a.weight).slice(0, MOST_EVENTS);
  const day = ({ date }: Event) => date.start ?? date.end ?? '';
  told.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  builder.gap();
  for (const [at, event] of told.entries())
    builder.lines(at === 0 ? 'events' : '', [eventLine(event, builder.room, builder.glyphs)], {
      to: 'event',
      event: event.id,
    });
  andMore(all.length - told.length, ' on the timeline', builder);
}

function beside(card: EntityCard, builder: CardBuilder): void {
  const { room, glyphs } = builder;
  const shown = card.beside.slice(0, MOST_BESIDE);
  if (shown.length === 0) return;
  const most = shown[0].count;
  const names = Math.min(Math.max(...shown.map(({ entity }) => cellWidth(entity.name))), Math.floor(room / 2));
  const bars = Math.max(1, Math.min(24, room - names - 8));
  builder.gap();
  for (const [at, { entity, count }] of shown.entries()) {
    const padding = ' '.repeat(Math.max(0, names - cellWidth(entity.name)));
    const line = [
      seg(entity.name, roleOfType(entity.type)),
      seg(`${padding} ${String(count).padStart(4)} `, 'muted'),
      seg(glyphs.source.repeat(Math.max(1, Math.round((count / most) * bars))), 'faint'),
    ];
    builder.lines(at === 0 ? 'named beside' : '', [line], { to: 'name', entity: entity.id });
  }
}

function andMore(count: number, where: string, builder: CardBuilder): void {
  if (count > 0) builder.text('', `${' '.repeat(DAY_CELLS)}and ${count} more${where}`, 'faint');
}
