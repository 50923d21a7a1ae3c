/** The text in capitals, or with a capital on every longer word; null where that would move offsets. */
export function resetTo(text: string, setting: 'upper' | 'title'): string | null {
  const reset =
    setting === 'upper'
      ? text.toUpperCase()
      : text.replace(/(^|\s)(\p{Ll})(?=\p{L}{3})/gu, (_, space: string, first: string) => space + first.toUpperCase());
  return reset.length === text.length ? reset : null;
}
