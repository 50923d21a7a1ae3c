import type { OpenArticle } from '../../../library/library.ts';
import type { EntityType } from '../../../model/entity.ts';
import type { Span } from '../../../model/span.ts';
import type { Role } from '../../theme/roles.ts';
import { longRange } from '../days.ts';

const ROLE_OF: Readonly<Record<EntityType, Role>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  facility: 'place',
  group: 'group',
  event: 'event',
  law: 'event',
  product: 'product',
  work: 'product',
};

export function roleOfType(type: EntityType): Role {
  return ROLE_OF[type];
}

/** A stretch of an article's text that is a name or a date. */
export interface Mark extends Span {
  readonly kind: 'name' | 'date';
  readonly role: Role;
  /** Names: the entity. */
  readonly entity?: string;
  /** Dates: what they resolve to, in words. */
  readonly resolved?: string;
  /** It leads somewhere: a name of several articles, a date on the timeline. */
  readonly leads: boolean;
}

/**
 * All names and dates of an article in reading order, without overlaps: a date wins over a name that it overlaps.
 * `isShared` tells whether an entity is met in several articles; `onTimeline` are the dates that events hang on.
 */
export function marksOf(open: OpenArticle, isShared: (entity: string) => boolean, onTimeline: readonly Span[]): Mark[] {
  const starts = new Set(onTimeline.map(({ start }) => start));
  const marks: Mark[] = open.dates.map((date) => ({
    start: date.start,
    end: date.end,
    kind: 'date',
    role: 'date',
    resolved: resolvedText(open.article.text, date),
    leads: starts.has(date.start),
  }));
  for (const { start, end, type, entity } of open.mentions)
    marks.push({ start, end, kind: 'name', role: roleOfType(type), entity, leads: isShared(entity) });
  marks.sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || last.end <= mark.start) kept.push(mark);
    else if (last.kind === 'name' && mark.kind === 'date') kept[kept.length - 1] = mark;
  }
  return kept;
}

function rank({ kind }: Mark): number {
  return kind === 'date' ? 0 : 1;
}

/** What is shown after a date in the text; nothing where it would only say the same again. */
function resolvedText(text: string, date: OpenArticle['dates'][number]): string | undefined {
  if ((date.type !== 'DATE' && date.type !== 'TIME') || date.basis === 'explicit') return undefined;
  const meaning = longRange(date);
  if (meaning === null) return undefined;
  const said = text.slice(date.start, date.end);
  return said === meaning ? undefined : meaning;
}
