import { isStopWord, wordsOf } from '../../text/words.ts';
import type { Telling } from './telling.ts';
import type { Sayer } from './who-says.ts';

/** So many sentences later a pronoun no longer leads back to whoever spoke or was spoken of. */
const FARTHEST = 3;
/** Content words at the head of a sentence that stand for its subject. */
const OF_SUBJECT = 4;

/**
 * Gives each pronoun that says something ("it said") the words of whoever it stands for: the subject of the sentence
 * before, or whoever spoke there. Only told apart from others by them, so that a word too many does no harm.
 */
export function withVoices(tellings: readonly Telling[]): Telling[] {
  let told: { readonly stems: readonly string[]; readonly party: boolean; readonly position: number } | null = null;
  return tellings.map((telling) => {
    const near = told && telling.position - told.position <= FARTHEST ? told : null;
    const statements = telling.statements.map((statement) => {
      const { sayer } = statement;
      return sayer && sayer.stems.length === 0 && near
        ? { ...statement, sayer: { ...sayer, stems: near.stems, party: near.party } }
        : statement;
    });
    const speaker = statements.find(({ sayer }) => sayer && sayer.stems.length > 0)?.sayer ?? null;
    const subject = subjectOf(telling, speaker);
    if (subject) told = { ...subject, position: telling.position };
    return { ...telling, statements };
  });
}

/** A speaker, else the words that open the sentence, unless a pronoun does. */
function subjectOf({ text }: Telling, speaker: Sayer | null) {
  if (speaker) return { stems: speaker.stems, party: speaker.party };
  const words = wordsOf(text.slice(0, 160));
  if (/^(?:he|she|it|they|this|that|there)$/.test(words[0]?.lower ?? '')) return null;
  const stems = words
    .filter((w) => !isStopWord(w.lower))
    .slice(0, OF_SUBJECT)
    .map((w) => w.stem);
  return stems.length > 0 ? { stems, party: false } : null;
}
