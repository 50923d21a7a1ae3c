import type { Span } from '../model/span.ts';
import type { ReadText } from './read-text.ts';
import type { FoundSymbol } from './symbol.ts';
import { endsSentence, isVerb } from './tense.ts';

/** The words that name the event an expression counts from, as token indices, with the span of the whole. */
export interface EventPhrase {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

const LONGEST_PHRASE = 16;

/** From the expression to the end of the words that name the event; null when none do. */
export function eventPhrase(read: ReadText, symbol: FoundSymbol): EventPhrase | null {
  const { tokens } = read;
  let i = symbol.to;
  // "the day of the funeral was grey": a noun alone; "the day the dam burst": a clause.
  const noun = symbol.meant.kind === 'event' && read.language.guards.of.has(tokens[i]?.word);
  if (symbol.meant.kind !== 'event') {
    // The word that leads on: "before", "to the day after".
    while (i < tokens.length && !read.language.guards.eventLeads.has(tokens[i].word)) {
      if (tokens[i].barrier || i > symbol.to + 3) return null;
      i++;
    }
    if (i >= tokens.length) return null;
    i += tokens[i].word === 'prior' || tokens[i].word === 'ahead' ? 2 : 1;
  } else if (read.language.guards.of.has(tokens[i]?.word) || read.language.guards.eventLeads.has(tokens[i]?.word)) i++;
  const from = i;
  while (i < tokens.length && i - from < LONGEST_PHRASE && !endsPhrase(read, from, i)) {
    if (noun && (isVerb(read, i) || read.language.guards.relative.has(tokens[i].word))) break;
    i++;
  }
  while (i > from && tokens[i - 1].kind === 'sign' && tokens[i - 1].word !== '%') i--;
  return i === from ? null : { span: { start: symbol.start, end: tokens[i - 1].end }, from, to: i };
}

function endsPhrase(read: ReadText, from: number, i: number): boolean {
  const { tokens } = read;
  const { guards } = read.language;
  const token = tokens[i];
  if (token.barrier || /^[,;:()?!]$/.test(token.word) || endsSentence(tokens, i)) return true;
  if (token.word === '"' || token.word === '-') return token.word === '-' && !token.glued;
  if (i === from) return false;
  return guards.eventEnds.has(token.word) || opensClause(read, from, i);
}

/** "after the announcement the chairman resigned": a second subject, where no verb or preposition asks for an object. */
function opensClause(read: ReadText, from: number, i: number): boolean {
  const { tokens } = read;
  const { guards } = read.language;
  const { word } = tokens[i];
  if (!guards.subjects.has(word)) return false;
  const before = tokens[i - 1];
  if (before.kind === 'sign' || guards.before.has(before.word) || guards.leadsToNoun.has(before.word)) return false;
  if (before.word === "'s") return false;
  if (before.kind === 'number') return guards.pronouns.has(word);
  for (let k = from; k < i; k++) if (isVerb(read, k)) return !isVerb(read, i - 1) && guards.pronouns.has(word);
  return true;
}
