/** What the bytes 0x80 to 0x9f mean in windows-1252; the five that mean nothing stand for themselves. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...UPPER].map((letter, i) => [letter, 0x80 + i]));

/** Names under which the set is declared; the web reads them all as windows-1252. */
export const WINDOWS_1252 = /^(?:windows-?1252|cp-?1252|x-cp1252|iso[-_]?8859[-_]?1|latin-?1|l1)$/;

/** Decodes by an own table: the decoder of Node 20 takes the set for ISO 8859-1 and loses quotation marks and dashes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return readC1(latin);
}

/** Text that was decoded as ISO 8859-1 although it was windows-1252: its controls are read as the letters they stand for. */
export function readC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => UPPER[letter.charCodeAt(0) - 0x80]);
}

/** The byte that a letter beyond Latin-1 stands for; undefined when it has none. */
export function byteOf(letter: string): number | undefined {
  return BYTES.get(letter);
}
