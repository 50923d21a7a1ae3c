import { type Draft, type DraftName, formOf } from './draft.ts';
import { listedType } from './list-names.ts';

/**
 * "Coastal Safety Board (CSB)": the letters in brackets are a name of the same type as the one before, when they
 * are its initials; all mentions of the letters then follow.
 */
export function typeAcronyms(draft: Draft, names: readonly DraftName[]): DraftName[] {
  const defined = new Map<string, DraftName['type']>();
  const added: DraftName[] = [];
  const startsAt = new Set(names.map((name) => name.first));
  for (const name of names) {
    const at = name.last + 2;
    if (name.first === name.last || at + 1 >= draft.tokens.length) continue;
    if (draft.tokens[at - 1].text !== '(' || !/^[),;]$/.test(draft.tokens[at + 1].text)) continue;
    const letters = draft.tokens[at].text;
    if (!/^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u.test(letters) || !isAcronymOf(letters, draft, name)) continue;
    const form = formOf(draft, name.first, name.last);
    const misread = (name.type === 'person' || name.type === 'place') && !listedType(form);
    const type = misread ? 'organisation' : name.type;
    defined.set(letters, type);
    if (misread) defined.set(form, type);
    if (!startsAt.has(at)) added.push({ first: at, last: at, type, confidence: 0.9, origin: 'pattern' });
  }
  if (defined.size === 0) return [...names];
  const typed = names.map((name) => {
    const type = defined.get(formOf(draft, name.first, name.last));
    return type ? { ...name, type, origin: 'pattern' as const, confidence: 0.9 } : name;
  });
  return [...typed, ...added];
}

function isAcronymOf(letters: string, draft: Draft, name: DraftName): boolean {
  const plain = letters.replace(/[^\p{L}]/gu, '').toUpperCase();
  let initials = '';
  for (let i = name.first; i <= name.last; i++) {
    const word = draft.tokens[i].text;
    if (/^\p{Lu}/u.test(word)) initials += word[0];
  }
  initials = initials.toUpperCase();
  return (
    initials.includes(plain) ||
    (plain.length >= 2 &&
      plain[0] === initials[0] &&
      initials.length >= 2 &&
      plain.length <= initials.length + 2 &&
      shared(plain, initials) >= Math.min(plain.length, initials.length) - 1)
  );
}

function shared(a: string, b: string): number {
  let at = 0;
  let count = 0;
  for (const letter of a) {
    const found = b.indexOf(letter, at);
    if (found < 0) continue;
    count++;
    at = found + 1;
  }
  return count;
}
