/**
 * Makes text from a file harmless for a terminal. This is the one place where that is done; it is called where bytes
 * become text and where a format decodes further (character references, quoted-printable, JSON escapes).
 *
 * - ESC and the other C0 controls but tab and line feed, DEL and the C1 controls become U+FFFD: replaced, not taken
 *   away, so that two harmless halves can never join into a new sequence.
 * - CR LF and lone CR become line feeds.
 * - Bidirectional controls, Unicode tags, supplementary variation selectors, byte-order marks, word joiners and
 *   interlinear marks are taken out; so are zero-width blanks outside of emoji and scripts that need them.
 * - Lone surrogates become U+FFFD.
 */
export function makeSafe(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]/g, '\ufffd')
    .replace(/\u0085/g, '\n')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufeff\u2060-\u2064\u180e\u200b]/g, '')
    .replace(/[\u{e0000}-\u{e0fff}]/gu, '')
    .replace(
      /(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\ufe0f|(?<=\ufe0f)\ufe0f+|[\ufe00-\ufe0d]{2,}/gu,
      '',
    )
    .replace(
      /(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}\p{M}\p{L}])[\u200c\u200d]|[\u200c\u200d](?=[\u200c\u200d]|$)|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d]/gu,
      '',
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[\u2028\u2029]/g, '\n');
}

const SUSPECT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff]/;
