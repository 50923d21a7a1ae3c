import type { SourceNote } from '../model/raw-document.ts';
import { makeSafe } from '../text/safe-text.ts';
import { repairMojibake } from './mojibake.ts';
import { decodeWindows1252, WINDOWS_1252 } from './windows-1252.ts';

export interface DecodedText {
  /** Decoded and made safe. */
  readonly text: string;
  /** Lower case. */
  readonly charset: string;
  readonly notes: readonly SourceNote[];
}

/**
 * Text of bytes in an unknown character set: by byte-order mark, then strict UTF-8, then the declared set, then by
 * guessing. Strict UTF-8 goes before the declaration because a text that is valid UTF-8 beyond ASCII is practically
 * never anything else, while declarations often lie. Returns null when the bytes are not text.
 */
export async function decodeBytes(bytes: Uint8Array, declared: string | null): Promise<DecodedText | null> {
  const marked = byMark(bytes);
  if (marked) return finish(marked.text, marked.charset);
  const wide = wideWithoutMark(bytes);
  if (wide) return finish(new TextDecoder(wide).decode(bytes), wide);
  if (looksBinary(bytes)) return null;
  const strict = strictUtf8(bytes);
  if (strict !== null && !isStatefulAscii(declared)) return finish(strict, 'utf-8');
  const named = declared ? await decodeNamed(bytes, declared) : null;
  if (named && !named.text.includes('\ufffd')) return finish(named.text, named.charset);
  const mostlyUtf8 = new TextDecoder('utf-8').decode(bytes);
  if (damageShare(mostlyUtf8) < 0.02 && /[\u0080-\ufffc]/.test(mostlyUtf8) && validMultibyte(mostlyUtf8))
    return finish(mostlyUtf8, 'utf-8', ['undecodable-bytes']);
  const guessed = await guess(bytes);
  if (guessed) return finish(guessed.text, guessed.charset);
  if (named) return finish(named.text, named.charset, ['undecodable-bytes']);
  return finish(mostlyUtf8, 'utf-8', ['undecodable-bytes']);
}

/** Decodes with a named set; null when the name is not known. */
export async function decodeNamed(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly text: string; readonly charset: string } | null> {
  const label = name.trim().toLowerCase();
  if (/^(?:utf-?8|us-ascii|ascii)$/.test(label)) {
    const text = strictUtf8(bytes);
    return text === null ? null : { text, charset: 'utf-8' };
  }
  if (WINDOWS_1252.test(label)) return { text: decodeWindows1252(bytes), charset: 'windows-1252' };
  try {
    return { text: new TextDecoder(label).decode(bytes), charset: label };
  } catch {
    const { default: iconv } = await import('iconv-lite');
    if (!iconv.encodingExists(label)) return null;
    return { text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), label), charset: label };
  }
}

function finish(text: string, charset: string, notes: readonly SourceNote[] = []): DecodedText {
  const repaired = repairMojibake(text);
  const all: SourceNote[] = [...notes];
  if (repaired !== null) all.push('mojibake-repaired');
  return { text: makeSafe(repaired ?? text), charset, notes: all };
}

function byMark(bytes: Uint8Array): { readonly text: string; readonly charset: string } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const text = strictUtf8(bytes.subarray(3));
    return text === null ? null : { text, charset: 'utf-8' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), charset: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), charset: 'utf-16be' };
  return null;
}

/** UTF-16 of mostly Latin letters betrays itself: every other byte is nought. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, 2000);
  if (length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return null;
}

/** ISO-2022 and HZ are ASCII to a strict decoder; only the declaration tells. */
function isStatefulAscii(declared: string | null): boolean {
  return declared !== null && /^(?:iso-2022|hz-gb)/i.test(declared.trim());
}

const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, epub
  [0x25, 0x50, 0x44, 0x46], // pdf
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0x7f, 0x45, 0x4c, 0x46], // elf
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x52, 0x61, 0x72, 0x21], // rar
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite
];

function looksBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte))) return true;
  const length = Math.min(bytes.length, 65_536);
  let odd = 0;
  let nought = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i];
    if (byte === 0) nought++;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) odd++;
  }
  return nought > Math.max(2, length * 0.003) || odd > Math.max(3, length * 0.02);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function damageShare(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count / Math.max(1, text.length);
}

/** Some sequences beyond ASCII did decode, more than failed: this is UTF-8 with a few broken bytes. */
function validMultibyte(text: string): boolean {
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return good > bad;
}

async function guess(bytes: Uint8Array): Promise<{ readonly text: string; readonly charset: string } | null> {
  const sample = bytes.length > 200_000 ? bytes.subarray(0, 200_000) : bytes;
  const chardet = await import('chardet');
  const detect = chardet.detect ?? chardet.default.detect;
  const name = detect(sample);
  // A short text of mostly ASCII gives the guesser nothing to go by; news in that case is windows-1252.
  const high = sample.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  const label = !name || high < 6 || /^(?:utf-8|ascii)$/i.test(name) ? 'windows-1252' : name;
  return (await decodeNamed(bytes, label)) ?? decodeNamed(bytes, 'windows-1252');
}
