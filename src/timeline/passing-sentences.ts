import type { EventMention } from '../model/event.ts';
import { hasVerb } from './label-words.ts';

/** Words of a caption that say how the picture was made, and who made it. */
const SHOWN = /\([^()]*\)|\b(?:photographed|pictured|seen|shown|filmed|captured)\b/gi;
const QUESTION = /\?["”’')\]]*\s*$/;
const QUOTED = /["“][^"“”]{0,1000}["”]/g;
/** The paper, or whoever signs the column, speaks of itself. */
const OURSELVES =
  /\b(?:our (?:reporters?|correspondents?|readers?)|(?:told|tells|asked|wrote to|showed) (?:us|me)|we wrote|(?:I|me|my))\b/;
/** What a newsroom asked and was not told. */
const NO_ANSWER =
  /\b(?:(?:answer|respond|repl|return|react)\p{Ll}* (?:to )?(?:any |our |a |the |\p{Ll}+ )?(?:questions?|requests? for comment|calls?|e-?mails?|messages?)|(?:declin|refus)\p{Ll}+ to (?:be interviewed|comment)|could not be reached)\b/iu;
/** "The next bulletin will be issued on Friday." */
const NOTICE =
  /^\W*(?:The|Our|Its) next (?:\p{Ll}+ )?(?:statement|bulletin|update|edition|issue|newsletter|briefing|communiqué|notice)\b/u;

/** True of what tells nothing that happened: a question, a notice, the caption of a picture that says only what is seen. */
export function tellsNothing(text: string, place: EventMention['place']): boolean {
  if (place === 'caption' && !hasVerb(text.replace(SHOWN, ''))) return true;
  return QUESTION.test(text) || NOTICE.test(text);
}

/** True of what a paper tells of its own work: its dates make no entry of a timeline, though it may add to one. */
export function tellsOfPaper(text: string): boolean {
  const told = text.slice(0, 2000).replace(QUOTED, '“”');
  return OURSELVES.test(told) || NO_ANSWER.test(told);
}
