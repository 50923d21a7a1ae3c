import { toBasicText } from './ascii.ts';
import { ASCII_GLYPHS, type Glyphs, UNICODE_GLYPHS } from './glyphs.ts';
import { type Accent, GROUNDS, type Ground, INK, ROLES, type Role } from './roles.ts';

export type ColorDepth = 'truecolor' | '256' | '16' | 'none';

/** What of a terminal decides how things look. */
export interface Look {
  readonly colorDepth: ColorDepth;
  readonly unicode: boolean;
  readonly background: 'dark' | 'light';
}

export interface Theme {
  readonly look: Look;
  readonly glyphs: Glyphs;
  /** True where colours cannot tell dates and names apart, so that signs must. */
  readonly plain: boolean;
  /** The sequence that begins a role on a ground; '' where nothing changes. */
  sgr(role: Role, on?: Ground): string;
  /** A text as this terminal can show it: in terminals without Unicode letters lose their marks. */
  show(text: string): string;
}

const ACCENTS: Readonly<Record<Accent, number>> = { bold: 1, dim: 2, italic: 3, underline: 4, reverse: 7 };

/** Makes the look of a terminal from the table of roles. */
export function makeTheme(look: Look): Theme {
  const known = new Map<string, string>();
  return {
    look,
    glyphs: look.unicode ? UNICODE_GLYPHS : ASCII_GLYPHS,
    plain: look.colorDepth === 'none',
    sgr(role, on) {
      const key = on ? `${role}/${on}` : role;
      let sequence = known.get(key);
      if (sequence === undefined) {
        sequence = sequenceOf(look, role, on);
        known.set(key, sequence);
      }
      return sequence;
    },
    show: look.unicode ? (text) => text : toBasicText,
  };
}

function sequenceOf({ colorDepth, background }: Look, role: Role, on: Ground | undefined): string {
  // What is faint on the terminal's own ground would be lost on another.
  const style = ROLES[on && role === 'faint' ? 'muted' : role];
  const ground = on ? GROUNDS[on] : undefined;
  const accents = new Set<Accent>(style.always);
  const parameters: string[] = [];
  if (colorDepth === 'none') for (const accent of style.plain ?? []) accents.add(accent);
  if (colorDepth === 'none' || colorDepth === '16') for (const accent of ground?.basic ?? []) accents.add(accent);
  // A colour that is reversed becomes a ground of its own: what is selected is normal text.
  if (colorDepth === '16' && style.basic !== undefined && !accents.has('reverse')) parameters.push(String(style.basic));
  if (colorDepth === 'truecolor' || colorDepth === '256') {
    const ink = ground?.ink ?? style[background] ?? (ground ? INK[background] : undefined);
    if (ink) parameters.push(colour(38, ink, colorDepth));
    const paper = ground?.[background];
    if (paper) parameters.push(colour(48, paper, colorDepth));
  }
  const all = [...[...accents].map((accent) => String(ACCENTS[accent])), ...parameters];
  return all.length > 0 ? `\u001b[${all.join(';')}m` : '';
}

function colour(layer: 38 | 48, hex: string, depth: 'truecolor' | '256'): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return depth === 'truecolor' ? `${layer};2;${red};${green};${blue}` : `${layer};5;${nearest256(red, green, blue)}`;
}

const STEPS = [0, 95, 135, 175, 215, 255];

/** The nearest of xterm's 6×6×6 cube and its 24 greys. */
function nearest256(red: number, green: number, blue: number): number {
  const step = (value: number) =>
    STEPS.reduce((best, level, at) => (Math.abs(level - value) < Math.abs(STEPS[best] - value) ? at : best), 0);
  const [r, g, b] = [step(red), step(green), step(blue)];
  const grey = Math.max(0, Math.min(23, Math.round(((red + green + blue) / 3 - 8) / 10)));
  const distance = (x: number, y: number, z: number) => (x - red) ** 2 + (y - green) ** 2 + (z - blue) ** 2;
  const level = 8 + grey * 10;
  return distance(level, level, level) < distance(STEPS[r], STEPS[g], STEPS[b]) ? 232 + grey : 16 + 36 * r + 6 * g + b;
}
