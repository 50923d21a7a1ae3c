type Environment = Readonly<Record<string, string | undefined>>;

/** OSC 11 with a question mark: which colour is the background? */
export const BACKGROUND_QUESTION = '\u001b]11;?\u001b\\';
const ANSWER = /^\u001b\]11;rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})/i;

/**
 * True when the environment leaves the background open and names a terminal that is known to answer the question.
 * Others are not asked: an answer nobody takes would be typed into the shell.
 */
export function mayAskBackground(env: Environment): boolean {
  if (env.COLORFGBG || env.DATELINE_BACKGROUND || env.TMUX || env.STY) return false;
  return (
    /^(?:iTerm\.app|Apple_Terminal|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? '') ||
    /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env.TERM ?? '') ||
    Boolean(env.VTE_VERSION || env.KONSOLE_VERSION || env.WT_SESSION || env.XTERM_VERSION)
  );
}

/** What an answer says; null when the sequence is none. Luma by ITU-R BT.601. */
export function backgroundOfAnswer(sequence: string): 'dark' | 'light' | null {
  const match = ANSWER.exec(sequence);
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((hex) => Number.parseInt(hex, 16) / (16 ** hex.length - 1));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark';
}
