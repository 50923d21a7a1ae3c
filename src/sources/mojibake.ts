import { byteOf } from './windows-1252.ts';

/**
 * UTF-8 that was once read as windows-1252 and written out again ("Ã¼" for "ü", "â€™" for "’"), turned back. Runs that
 * look so are encoded back to bytes and decoded strictly; a run that does not decode stays. Null when nothing got
 * better. The idea is that of ftfy: accept a repair only when it provably makes sense.
 */
export function repairMojibake(text: string): string | null {
  if (!SUSPECT.test(text)) return null;
  let repaired = 0;
  const result = text.replace(RUN, (run) => {
    const better = decodeAgain(run);
    if (better === null) return run;
    repaired++;
    return better;
  });
  return repaired > 0 ? result : null;
}

/** A lead byte of UTF-8 followed by a continuation byte, both as windows-1252 shows them. */
const HIGH =
  '\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122';
const SUSPECT = new RegExp(`[ÂÃÐÑâ][${HIGH}]`);
const RUN = new RegExp(`(?:[\u00c2-\u00df][${HIGH}]|[\u00e0-\u00ef][${HIGH}]{2}|[\u00f0-\u00f4][${HIGH}]{3})+`, 'g');

function decodeAgain(run: string): string | null {
  const bytes = new Uint8Array(run.length);
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    const byte = code < 0x100 ? code : byteOf(run[i]);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u200b-\u200d]+$/u.test(decoded) ? decoded : null;
}
