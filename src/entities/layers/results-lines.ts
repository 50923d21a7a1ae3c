import { LISTS } from '../tagger/lexicon.ts';
import { type Draft, type DraftName, type DraftSentence, formOf, isCapital } from './draft.ts';
import { listedType } from './list-names.ts';

const COUNT = /^\d{1,3}$/;
const FIGURE = /^(?:\d[\d.,:]*|[.+\-–]|\.\d+)$/;
const LONGEST_TEAM = 4;
const FEWEST_FIGURES = 3;

/**
 * Lines of sports results, "Detroit 4 Boston 2", and the tables under them: what plays there is a team, though it bears
 * its town's name. National teams stay countries.
 */
export function findTeams(draft: Draft): DraftName[] {
  const teams: DraftName[] = [];
  const tables: DraftName[] = [];
  for (const sentence of draft.sentences) {
    const first = nameFrom(draft, sentence, sentence.from);
    if (!first) continue;
    const second = COUNT.test(textAt(draft, sentence, first.last + 1))
      ? nameFrom(draft, sentence, first.last + 2)
      : null;
    if (second && COUNT.test(textAt(draft, sentence, second.last + 1)))
      teams.push(...named(draft, first), ...named(draft, second));
    else if (isTableRow(draft, sentence, first.last + 1)) tables.push(...named(draft, first));
  }
  return teams.length >= 2 ? [...teams, ...tables] : [];
}

const textAt = (draft: Draft, { to }: DraftSentence, i: number) => (i < to ? draft.tokens[i].text : '');

function nameFrom(draft: Draft, sentence: DraftSentence, first: number): { first: number; last: number } | null {
  let last = first - 1;
  while (last + 1 < sentence.to && last + 1 - first < LONGEST_TEAM && isCapital(draft.facts[last + 1])) last++;
  return last < first || draft.facts[first].lists & LISTS.calendar ? null : { first, last };
}

function isTableRow(draft: Draft, sentence: DraftSentence, from: number): boolean {
  if (sentence.to - from < FEWEST_FIGURES) return false;
  for (let i = from; i < sentence.to; i++) if (!FIGURE.test(draft.tokens[i].text)) return false;
  return true;
}

function named(draft: Draft, { first, last }: { first: number; last: number }): DraftName[] {
  if (listedType(formOf(draft, first, last)) === 'place') return [];
  return [{ first, last, type: 'organisation', confidence: 0.7, origin: 'pattern' }];
}
