/** What a piece of text is on the screen; never a colour. */
export type Role =
  | 'text'
  | 'strong'
  | 'emphasis'
  | 'muted'
  | 'faint'
  | 'accent'
  | 'title'
  | 'heading'
  | 'key'
  | 'person'
  | 'organisation'
  | 'place'
  | 'group'
  | 'event'
  | 'product'
  | 'date'
  | 'day'
  | 'again'
  | 'resolved'
  | 'scheduled'
  | 'claimed'
  | 'differ'
  | 'warning'
  | 'error'
  | 'fault'
  | 'removed'
  | 'reason'
  | 'caption'
  | 'unread'
  | 'star';

/** What lies behind a piece of text. */
export type Ground = 'selected' | 'lightly' | 'chosen' | 'match' | 'found';

/** Attributes besides colour. */
export type Accent = 'bold' | 'dim' | 'italic' | 'underline' | 'reverse';

export interface RoleStyle {
  /** Hexadecimal; absent is the terminal's own colour. */
  readonly dark?: string;
  readonly light?: string;
  /** SGR parameter in a terminal of 16 colours. */
  readonly basic?: number;
  /** Worn in every depth. */
  readonly always?: readonly Accent[];
  /** Worn where there is no colour, in place of it. */
  readonly plain?: readonly Accent[];
}

export const ROLES: Readonly<Record<Role, RoleStyle>> = {
  text: {},
  strong: { always: ['bold'] },
  emphasis: { always: ['italic'] },
  muted: { dark: '#8b93a3', light: '#6a7180', basic: 90 },
  faint: { dark: '#565d6b', light: '#a3a9b5', basic: 90, plain: ['dim'] },
  accent: { dark: '#7aa2f7', light: '#2f5fd0', basic: 34, plain: ['bold'] },
  title: { always: ['bold'] },
  heading: { dark: '#7aa2f7', light: '#2f5fd0', basic: 34, always: ['bold'] },
  key: { dark: '#7aa2f7', light: '#2f5fd0', basic: 34, plain: ['bold'] },
  person: { dark: '#e5b567', light: '#9a6400', basic: 33, plain: ['underline'] },
  organisation: { dark: '#c792ea', light: '#7b3fb5', basic: 35, plain: ['underline'] },
  place: { dark: '#6fcfb0', light: '#0d7a5f', basic: 32, plain: ['underline'] },
  group: { dark: '#6fcfb0', light: '#0d7a5f', basic: 32, always: ['italic'], plain: ['underline'] },
  event: { dark: '#f2936b', light: '#b4511f', basic: 31, plain: ['underline'] },
  product: { dark: '#d0b06a', light: '#80641a', basic: 33, plain: ['underline'] },
  date: { dark: '#7fc8f0', light: '#0b6fa4', basic: 36, plain: ['underline'] },
  day: { dark: '#7fc8f0', light: '#0b6fa4', basic: 36 },
  again: { always: ['underline'] },
  resolved: { dark: '#6d7788', light: '#6a7180', basic: 90, plain: ['dim'] },
  scheduled: { dark: '#7fc8f0', light: '#0b6fa4', basic: 36 },
  claimed: { dark: '#8b93a3', light: '#6a7180', basic: 90 },
  differ: { dark: '#f07178', light: '#c02f3d', basic: 31, plain: ['bold'] },
  warning: { dark: '#e5b567', light: '#9a6400', basic: 33, plain: ['bold'] },
  error: { dark: '#f07178', light: '#c02f3d', basic: 31, always: ['bold'] },
  fault: { dark: '#f07178', light: '#c02f3d', basic: 31, always: ['underline'] },
  removed: { dark: '#6d7788', light: '#8a909c', basic: 90, plain: ['dim'] },
  reason: { dark: '#b58a5a', light: '#80641a', basic: 33, always: ['italic'] },
  caption: { dark: '#8b93a3', light: '#6a7180', basic: 90, always: ['italic'] },
  unread: { dark: '#7aa2f7', light: '#2f5fd0', basic: 34, plain: ['bold'] },
  star: { dark: '#e8d06c', light: '#9a6400', basic: 33 },
};

export interface GroundStyle {
  readonly dark?: string;
  readonly light?: string;
  /** Replaces the colour of every text. */
  readonly ink?: string;
  /** Worn in terminals of 16 colours and of none. */
  readonly basic: readonly Accent[];
}

/** Colour of a text that has none of its own and stands on a ground: the terminal's own may not go with it. */
export const INK = { dark: '#e4e8f0', light: '#1b2430' } as const;

export const GROUNDS: Readonly<Record<Ground, GroundStyle>> = {
  selected: { dark: '#2c3a55', light: '#dbe5fb', basic: ['reverse'] },
  lightly: { dark: '#1f2738', light: '#eef3fd', basic: ['bold'] },
  chosen: { dark: '#3d5588', light: '#bcd0f8', basic: ['reverse'] },
  match: { dark: '#e8d06c', light: '#ffe27a', ink: '#000000', basic: ['reverse'] },
  found: { dark: '#f2936b', light: '#ffb347', ink: '#000000', basic: ['reverse', 'bold'] },
};
