/**
 * Answers made from an object, kept with it as long as it lives: screens are drawn anew at every key, and most of their
 * rows are what they were. `key` says what else an answer rests on.
 */
export function keepAnswers<Subject extends object, Answer>(): (
  subject: Subject,
  key: string,
  make: () => Answer,
) => Answer {
  const kept = new WeakMap<Subject, { readonly key: string; readonly answer: Answer }[]>();
  return (subject, key, make) => {
    let own = kept.get(subject);
    if (!own) {
      own = [];
      kept.set(subject, own);
    }
    const known = own.find((one) => one.key === key);
    if (known) return known.answer;
    const answer = make();
    if (own.length >= MOST_LOOKS) own.shift();
    own.push({ key, answer });
    return answer;
  };
}

/** Looks of one subject that are kept at once: selected or not, with the keys or without. */
const MOST_LOOKS = 6;
