// Ink's own function, under a name that the bundler does not replace.
import sanitizeAnsi from 'ink-own-sanitize';

const ANYTHING_BUT_STYLES = /\u001b(?!\[[0-9;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/;

/** Takes the place of Ink's own in the bundle, which takes every text apart in every frame; here only if it must. */
export default function sanitizeText(text: string): string {
  return ANYTHING_BUT_STYLES.test(text) ? sanitizeAnsi(text) : text;
}
