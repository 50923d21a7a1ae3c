import type { EntityType } from '../../model/entity.ts';
import { type Draft, type DraftName, formOf } from './draft.ts';

/**
 * Lines in capitals follow the rest of the document: a form known elsewhere gets its type there, and one the tagger
 * passed over is found.
 */
export function followInCapitals(draft: Draft, names: readonly DraftName[]): DraftName[] {
  if (!draft.sentences.some((sentence) => sentence.setting === 1)) return [...names];
  const settingOf = (i: number) => draft.sentences[draft.sentenceOf[i]].setting;
  const known = new Map<string, EntityType>();
  for (const name of names) {
    if (settingOf(name.first) === 1) continue;
    const form = formOf(draft, name.first, name.last);
    if (form.length > 2) known.set(form.toUpperCase(), name.type);
    if (name.type === 'person' && name.last > name.first) {
      known.set(draft.tokens[name.last].text.toUpperCase(), 'person');
    }
  }
  const kept = names.map((name) => {
    const type = settingOf(name.first) === 1 ? known.get(formOf(draft, name.first, name.last)) : undefined;
    return type && type !== name.type ? { ...name, type } : name;
  });
  const covered = new Uint8Array(draft.tokens.length);
  for (const name of kept) covered.fill(1, name.first, name.last + 1);
  for (const { from, to, setting } of draft.sentences) {
    if (setting !== 1) continue;
    for (let i = from; i < to; i++) {
      for (let last = Math.min(to, i + 5) - 1; last >= i; last--) {
        const type = covered.subarray(i, last + 1).includes(1) ? undefined : known.get(formOf(draft, i, last));
        if (!type) continue;
        kept.push({ first: i, last, type, confidence: 0.6, origin: 'document' });
        covered.fill(1, i, last + 1);
        break;
      }
    }
  }
  return kept;
}
