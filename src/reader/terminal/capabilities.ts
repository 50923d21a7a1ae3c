export type ColorDepth = 'truecolor' | '256' | '16' | 'none';

/** What the terminal can show, told by the environment alone: asking it would delay the first frame. */
export interface Capabilities {
  readonly colorDepth: ColorDepth;
  /** The locale's character set is UTF-8. */
  readonly unicode: boolean;
  readonly background: 'dark' | 'light';
  /** It cannot place the cursor: no reader, plain text only. */
  readonly dumb: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads TERM, COLORTERM, NO_COLOR, FORCE_COLOR, COLORFGBG, DATELINE_BACKGROUND and the locale. */
export function detectCapabilities(env: Environment): Capabilities {
  return {
    colorDepth: colorDepthOf(env),
    unicode: isUnicode(env),
    background: backgroundOf(env),
    dumb: env.TERM === 'dumb',
  };
}

function colorDepthOf(env: Environment): ColorDepth {
  const term = env.TERM ?? '';
  // https://no-color.org: any value that is not empty.
  if ((env.NO_COLOR ?? '') !== '' || env.FORCE_COLOR === '0' || env.CLICOLOR === '0' || term === 'dumb') return 'none';
  if (env.FORCE_COLOR === '3' || /^(?:truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 'truecolor';
  if (/-direct$|kitty|ghostty|alacritty|wezterm/.test(term) || env.WT_SESSION) return 'truecolor';
  if (env.FORCE_COLOR === '2' || /256/.test(term)) return '256';
  // A terminal without a name may be anything; the 16 colours are the least that all of today's have.
  return '16';
}

function isUnicode(env: Environment): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (/utf-?8/i.test(locale)) return true;
  // Windows and macOS terminals speak UTF-8 whatever the locale says; elsewhere a locale that is not set is "C".
  return locale === '' && (env.WT_SESSION !== undefined || env.TERM_PROGRAM !== undefined);
}

function backgroundOf(env: Environment): 'dark' | 'light' {
  const wish = env.DATELINE_BACKGROUND;
  if (wish === 'light' || wish === 'dark') return wish;
  const background = env.COLORFGBG?.split(';').at(-1);
  return background === '7' || background === '15' ? 'light' : 'dark';
}
