import type { EntityType } from '../../../model/entity.ts';
import type { Event } from '../../../model/event.ts';
import type { Role } from '../../theme/roles.ts';

/** Types of names as people call them, one and many. */
export const TYPE_WORDS: Readonly<Record<EntityType, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  organisation: ['organisation', 'organisations'],
  place: ['place', 'places'],
  group: ['group', 'groups'],
  event: ['event', 'events'],
  product: ['product', 'products'],
  law: ['law or treaty', 'laws and treaties'],
  facility: ['facility', 'facilities'],
  work: ['work', 'works'],
};

export const STATUS_WORDS: Readonly<Record<Event['status'], readonly [words: string, role: Role]>> = {
  happened: ['reported as happened', 'text'],
  scheduled: ['scheduled', 'scheduled'],
  claimed: ['claimed, not confirmed', 'claimed'],
  denied: ['denied', 'differ'],
  ongoing: ['going on', 'text'],
  postponed: ['postponed: planned for that day', 'scheduled'],
  cancelled: ['cancelled: planned for that day', 'claimed'],
};

const NUMBERS = new Intl.NumberFormat('en-US');

/** "3 articles", "1 article". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : many}`;
}
