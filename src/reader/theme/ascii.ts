const SIGNS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '…': '.',
  '•': '*',
  '·': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '×': 'x',
  '→': '>',
  '←': '<',
  '≈': '~',
  '≠': '!',
  '⟨': '<',
  '⟩': '>',
  ß: 's',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  æ: 'e',
};

/**
 * A text in ASCII, for a terminal that knows no more: marks are taken off letters and the rest becomes `?`. Each
 * character keeps its number of code units, so that places in the text hold.
 */
export function toBasicText(text: string): string {
  if (!/[^\u0020-\u007e]/.test(text)) return text;
  let basic = '';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code >= 0x20 && code < 0x7f) basic += character;
    else if (SIGNS[character]) basic += SIGNS[character];
    else {
      const plain = character.normalize('NFKD')[0];
      basic += plain >= ' ' && plain <= '~' ? plain : '?';
      if (character.length > 1) basic += '?'.repeat(character.length - 1);
    }
  }
  return basic;
}
