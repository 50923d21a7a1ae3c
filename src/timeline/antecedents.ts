import type { Mention } from '../model/entity.ts';
import { contains, type Span } from '../model/span.ts';

/** The names that a later pronoun may stand for, with the place in the article of the sentence that names them. */
export interface Antecedents {
  readonly person: Told | null;
  readonly thing: Told | null;
}

interface Told {
  readonly name: Mention;
  readonly position: number;
}

export const NO_ANTECEDENTS: Antecedents = { person: null, thing: null };

/** So many sentences later a pronoun no longer leads back. */
const FARTHEST = 3;

/** A pronoun or a company's common noun as the subject, after at most a few words that say when or who says so. */
const SUBJECT =
  /^(?:["“‘']*(?:(?:But|And|So|Yet|Still|However|Instead|Meanwhile|Also),? )?(?:(?:On|In|By|At|Since|Early|Late|Last|This|Earlier|After) [^,"“”.;]{2,30}? )?)(he|she|it|they|his|her|its|their|the (?:company|firm|group|agency|authority|ministry|regulator|maker|supplier|bank|party|union|court|club|drugmaker|carmaker|airline))\b/i;

/** Those of a sentence, over what stood before: the subject of each kind is the first name of it. */
export function antecedentsAfter(
  before: Antecedents,
  sentence: { readonly names: readonly Mention[]; readonly position: number },
): Antecedents {
  const first = (kinds: ReadonlySet<Mention['type']>): Told | null => {
    const name = sentence.names.find((n) => kinds.has(n.type));
    return name ? { name, position: sentence.position } : null;
  };
  const person = first(PERSONS) ?? before.person;
  const thing = first(THINGS) ?? before.thing;
  return person === before.person && thing === before.thing ? before : { person, thing };
}

const PERSONS: ReadonlySet<Mention['type']> = new Set(['person']);
const THINGS: ReadonlySet<Mention['type']> = new Set(['organisation', 'product', 'law', 'work', 'facility']);

/** The name that the subject of a sentence stands for: "On Tuesday it promised …"; null where it names its own. */
export function namedBySubject(
  text: string,
  sentence: Span & { readonly names: readonly Mention[]; readonly position: number },
  before: Antecedents,
): Mention | null {
  const match = SUBJECT.exec(text);
  if (!match) return null;
  const start = sentence.start + match.index + match[0].length - match[1].length;
  if (sentence.names.some((name) => contains(name, { start, end: start + 1 }) || name.start < start)) return null;
  const told = /^(?:he|she|his|her)$/i.test(match[1]) ? before.person : before.thing;
  return told && sentence.position - told.position <= FARTHEST ? told.name : null;
}
