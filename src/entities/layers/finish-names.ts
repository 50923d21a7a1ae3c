import type { Mention } from '../../model/entity.ts';
import { typeAcronyms } from './acronyms.ts';
import { followInCapitals } from './capital-lines.ts';
import { findCredits } from './credits.ts';
import { agreeInDocument } from './document-pass.ts';
import { type Draft, type DraftName, withoutOverlaps } from './draft.ts';
import { findIntroducedOrganisations } from './introduced-organisations.ts';
import { findHeadedOrganisations, joinOrganisations } from './join-organisations.ts';
import { joinOverAnd } from './join-over-and.ts';
import { findListed } from './list-names.ts';
import { withoutNoNames } from './no-names.ts';
import { findOutlet } from './outlet-names.ts';
import { findPatterns } from './patterns.ts';
import { repairNames } from './repair-names.ts';
import { findTeams } from './results-lines.ts';
import { trimNames } from './trim-names.ts';

/**
 * From what a tagger saw to mentions: patterns and lists first, then the tagger, then what the document agrees on.
 *
 * @param outlet who published the text, where that is known
 */
export function finishNames(draft: Draft, tagged: readonly DraftName[], outlet?: string | null): Mention[] {
  const repaired = withoutNoNames(draft, repairNames(draft, trimNames(draft, tagged)));
  const patterns = [
    ...findOutlet(draft, outlet),
    ...findCredits(draft),
    ...findPatterns(draft),
    ...findHeadedOrganisations(draft, repaired),
    ...findIntroducedOrganisations(draft, repaired),
  ];
  const single = withoutOverlaps(draft, [...patterns, ...longest(draft, repaired, findListed(draft, repaired))]);
  const agreed = agreeInDocument(draft, typeAcronyms(draft, joinOrganisations(draft, joinOverAnd(draft, single))));
  const teams = findTeams(draft);
  return withoutOverlaps(draft, [...teams, ...followInCapitals(draft, agreed)]).map(
    ({ first, last, type, confidence, origin }) => {
      const start = draft.tokens[first].start;
      const end = draft.tokens[last].end;
      return { start, end, text: draft.text.slice(start, end), type, confidence, origin };
    },
  );
}

/** The tagger's names with the listed ones that do not lie inside a longer name. */
function longest(draft: Draft, tagged: readonly DraftName[], listed: readonly DraftName[]): DraftName[] {
  const holder = new Int32Array(draft.tokens.length).fill(-1);
  tagged.forEach((name, i) => {
    holder.fill(i, name.first, name.last + 1);
  });
  const inside = ({ first, last }: DraftName) => {
    const other = holder[first] >= 0 && holder[first] === holder[last] ? tagged[holder[first]] : undefined;
    return other !== undefined && other.last - other.first > last - first;
  };
  return [...listed.filter((name) => !inside(name)), ...tagged];
}
