import type { PublicationDate } from '../model/article.ts';
import { longDay, parseIsoDay } from './calendar.ts';
import type { DatableArticle } from './datable-article.ts';
import type { DatingNotes } from './dating-notes.ts';
import { type Clued, cluesOf, type LentEvidence, ownBounds, solve } from './infer-publication.ts';
import { LentDays } from './lent-clues.ts';
import { PileDays } from './pile-clues.ts';

export { type DatingNotes, datingNotes } from './dating-notes.ts';

/** An inferred day with a longer range than this is helped by the others. */
const SHARP = 3;

/**
 * Articles of one pile lend each other days, through events that both tell of: "nine days after one of its ships ran aground" in
 * an undated article counts from the day that a dated one gives for the grounding; articles that open alike or name the same
 * people lend the time they are of. What an article says itself goes before what others lend. Returns new dates by article id,
 * for the articles that had none, a wide range, or numbers of doubtful order; `articleOf` is asked for those alone.
 */
export function lendBounds(
  notes: readonly DatingNotes[],
  articleOf: (id: string) => DatableArticle,
  options: { readonly knownEvents?: boolean } = {},
): ReadonlyMap<string, PublicationDate> {
  const lent = new Map<string, PublicationDate>();
  const lenders = notes.filter(
    (n) => n.published !== null && n.otherReadings.length === 0 && width(n.published) <= SHARP,
  );
  if (lenders.length === 0) return lent;
  const years = lenders.map((n) => Number((n.published as PublicationDate).value.slice(0, 4)));
  const needy: Needy[] = [];
  for (const note of notes) {
    if (note.otherReadings.length > 0 && note.published) {
      const settled = byYears(note.published, note.otherReadings, years);
      if (settled) lent.set(note.id, settled);
    } else if (!note.published || (note.published.basis === 'inferred' && width(note.published) > SHARP)) {
      const article = articleOf(note.id);
      needy.push({ note, article, ...cluesOf(article, options.knownEvents !== false) });
    }
  }
  const told = new LentDays(lenders, needy);
  const pile = new PileDays(lenders);
  for (const one of needy) {
    const clues = [...told.cluesFor(one.note, one.read), ...pile.cluesFor(one.note)];
    const date = clues.length > 0 ? solve(one.article, one.clues, { clues, within: leftBy(one) }) : null;
    if (date) lent.set(one.note.id, date);
  }
  return lent;
}

interface Needy extends Clued {
  readonly note: DatingNotes;
  readonly article: DatableArticle;
}

/** What the article's own words leave: the range they gave where they tie it to a time, else what has passed and lies ahead. */
function leftBy({ note, clues }: Needy): LentEvidence['within'] {
  const { published } = note;
  if (published && clues.some((c) => c.fresh))
    return [parseIsoDay(published.earliest) ?? 0, parseIsoDay(published.latest) ?? 0];
  return ownBounds(clues);
}

const width = (date: PublicationDate): number => (parseIsoDay(date.latest) ?? 0) - (parseIsoDay(date.earliest) ?? 0);

/** A stated day whose year no other article comes near, when another order of its numbers gives a year of the pile. */
function byYears(
  published: PublicationDate,
  others: readonly string[],
  years: readonly number[],
): PublicationDate | null {
  const far = (day: string): number => Math.min(...years.map((year) => Math.abs(year - Number(day.slice(0, 4)))));
  const nearer = others.find((day) => far(day) <= 1);
  if (far(published.value) <= 1 || !nearer) return null;
  const [first, ...rest] = published.evidence;
  const why = `Stated, the order of the numbers settled by the years of the pile: ${longDay(parseIsoDay(nearer) ?? 0)}`;
  return {
    value: nearer,
    earliest: nearer,
    latest: nearer,
    basis: 'stated',
    evidence: first ? [{ ...first, why }, ...rest] : rest,
  };
}
