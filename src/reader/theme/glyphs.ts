/** Signs drawn on the screen, one cell wide but for `more` and `enter`. */
export interface Glyphs {
  readonly bar: string;
  readonly unread: string;
  readonly read: string;
  readonly star: string;
  readonly source: string;
  readonly reprint: string;
  readonly scheduled: string;
  readonly claimed: string;
  readonly denied: string;
  /** Postponed or cancelled. */
  readonly off: string;
  readonly differ: string;
  readonly about: string;
  readonly more: string;
  readonly bullet: string;
  readonly quote: string;
  readonly caption: string;
  readonly dot: string;
  readonly folded: string;
  /** Before what belongs to the entry above. */
  readonly part: string;
  readonly arrow: string;
  readonly open: string;
  readonly close: string;
  readonly enter: string;
  readonly rule: string;
  readonly upright: string;
  readonly corners: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
  /** From least to most. */
  readonly levels: readonly string[];
  readonly cut: string;
  readonly dash: string;
}

export const UNICODE_GLYPHS: Glyphs = {
  bar: '▌',
  unread: '●',
  read: '○',
  star: '★',
  source: '▪',
  reprint: '▫',
  scheduled: '◷',
  claimed: '?',
  denied: '✗',
  off: '⊘',
  differ: '≠',
  about: '≈',
  more: '…',
  bullet: '•',
  quote: '▎',
  caption: '▭',
  dot: '·',
  folded: '▸',
  part: '└',
  arrow: '→',
  open: '⟨',
  close: '⟩',
  enter: '⏎',
  rule: '─',
  upright: '│',
  corners: ['╭', '╮', '╰', '╯'],
  levels: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇'],
  cut: '▚',
  dash: '—',
};

export const ASCII_GLYPHS: Glyphs = {
  bar: '|',
  unread: '*',
  read: 'o',
  star: '*',
  source: '#',
  reprint: '=',
  scheduled: '@',
  claimed: '?',
  denied: 'x',
  off: '/',
  differ: '!',
  about: '~',
  more: '...',
  bullet: '*',
  quote: '|',
  caption: '[',
  dot: '-',
  folded: '>',
  part: '`',
  arrow: '>',
  open: '<',
  close: '>',
  enter: 'Enter',
  rule: '-',
  upright: '|',
  corners: ['+', '+', '+', '+'],
  levels: [' ', '.', '.', ':', ':', '=', '=', '#'],
  cut: '%',
  dash: '-',
};
