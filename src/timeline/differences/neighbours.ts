import { BY_FORM, differenceNear } from './compare-statements.ts';
import { daysBetween } from './days-told.ts';
import type { Difference } from './difference.ts';
import { figuresBetween } from './figures.ts';
import { negationsBetween } from './negations.ts';
import { type Said, saidIn, type Telling } from './telling.ts';

const COMPARED = [figuresBetween, ...BY_FORM, negationsBetween, daysBetween] as const;

function isSaid({ statements }: Telling): boolean {
  return statements.some(({ sayer }) => sayer !== null);
}

/** What two neighbouring sentences set against each other. */
function differencesBetween(a: Telling, b: Telling): Difference[] {
  const [last] = saidIn(a).slice(-1);
  return saidIn(b)
    .slice(0, 1)
    .flatMap((said) => compare(last, said));
}

/** What two sentences of an article set against each other, in order, side by side or a few sentences apart. */
export function differencesInArticle(a: Telling, b: Telling): Difference[] {
  if (!isSaid(a) && !isSaid(b)) return [];
  const beside = b.position === a.position + 1 ? differencesBetween(a, b) : [];
  if (beside.length > 0 || !isSaid(a) || !isSaid(b)) return beside;
  for (const one of saidIn(a))
    for (const other of saidIn(b)) {
      const difference = differenceNear(one, other);
      if (difference) return [difference];
    }
  return [];
}

/** What one sentence sets against each other: "the union says 300, the ministry 180". */
export function differencesWithin(telling: Telling): Difference[] {
  const said = saidIn(telling);
  return said.length === 2 ? compare(said[0], said[1]) : [];
}

/** Of two statements that nobody is named for neither is set against the other. */
function compare(a: Said, b: Said): Difference[] {
  if (!a.sayer && !b.sayer) return [];
  return COMPARED.flatMap((between) => between(a, b) ?? []);
}
