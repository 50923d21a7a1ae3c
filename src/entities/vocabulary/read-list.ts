/** The entries of a vocabulary literal: parted by commas and line ends. */
export function readList(literal: string): string[] {
  return literal
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A country with the words that go with it. */
export interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string | null;
}

export function readCountries(literal: string): Country[] {
  return literal
    .trim()
    .split('\n')
    .map((line) => {
      const [name, aliases, demonyms, capital] = line.split('|');
      return { name, aliases: readList(aliases), demonyms: readList(demonyms), capital: capital || null };
    });
}
