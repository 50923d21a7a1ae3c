import type { FilterField } from './filter.ts';

/** Names of fields, with the spellings that people try. */
export const TEXT_FIELDS: ReadonlyMap<string, FilterField> = new Map([
  ['person', 'person'],
  ['people', 'person'],
  ['place', 'place'],
  ['org', 'org'],
  ['organisation', 'org'],
  ['organization', 'org'],
  ['group', 'group'],
  ['name', 'name'],
  ['outlet', 'outlet'],
  ['source', 'outlet'],
  ['title', 'title'],
  ['story', 'story'],
]);

export const DATE_FIELDS = ['after', 'before', 'on', 'about'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

export const IS_VALUES = ['unread', 'read', 'starred', 'inferred'] as const;

/** What `has:` can ask for: kinds of block, parts and flags of an article. */
export const HAS_VALUES = [
  'caption',
  'heading',
  'list',
  'quote',
  'table',
  'link',
  'byline',
  'outlet',
  'date',
  'title',
  'flag',
  'event',
  'name',
  'copy',
  'machine-translated',
  'truncated',
  'paywall-stub',
  'only-links',
] as const;

export const SORT_VALUES = ['date', 'outlet', 'title', 'relevance', 'unread'] as const;

/** Every field by the name that help and completion show. */
export const FIELD_NAMES = [
  'person',
  'place',
  'org',
  'group',
  'name',
  'outlet',
  'title',
  'story',
  ...DATE_FIELDS,
  'is',
  'has',
  'sort',
] as const;
