import type { Rule } from '../rule.ts';

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Which of several: "last year" is -1. Words that look alike but count differently have their own names. */
export type Relation =
  | 'this'
  | 'last'
  | 'next'
  | 'past'
  | 'coming'
  | 'that'
  | 'previous'
  | 'following'
  | 'before-last'
  | 'after-next';

/** What a word or phrase of a vocabulary means; which fields are set depends on its class. */
export interface Meaning {
  /** A number, the number of a month or weekday; null is some, several. */
  readonly n?: number | null;
  /** The upper end of "two to three". */
  readonly upTo?: number;
  readonly unit?: UnitName;
  readonly plural?: boolean;
  readonly rel?: Relation;
  /** TIMEX3 modifier. */
  readonly mod?: string;
  /** A piece of a TIMEX3 value: "TMO", "SU", "PAST_REF", "XXXX-XX-XX". */
  readonly code?: string;
  /** Abbreviated: takes a full stop, and needs company to be believed. */
  readonly short?: boolean;
  /** "a", "an": counts as one where a unit follows. */
  readonly article?: boolean;
  readonly clock?: { readonly hour: number; readonly minute: number | null };
  readonly date?: { readonly year: number; readonly month: number; readonly day: number };
  /** The parts of a numeric date, in the order written. */
  readonly parts?: readonly string[];
  readonly separator?: string;
  /** Minutes east of UTC. */
  readonly zone?: number;
  readonly sign?: 1 | -1;
  readonly anchored?: 'publication' | 'context';
}

export type Phrases = readonly (readonly [phrase: string, meaning: Meaning])[];

/** How the words of a number are put together. */
export interface NumberWords {
  readonly ones: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  /** Ones that only count at the end of a longer number, being articles on their own: "treinta y un". */
  readonly trailing: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** "and" between the parts of a number. */
  readonly and: string;
  readonly half: readonly string[];
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalSuffix: RegExp;
  /** "to", "or" between two numbers. */
  readonly to: readonly string[];
  readonly decadeSuffix: RegExp | null;
}

/** Words that tell whether a sentence speaks of what is to come. */
export interface TenseWords {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Ending that makes an unknown word a verb of the past. */
  readonly pastEnding: RegExp;
  /** Ending that makes a verb of the future, where the language has one. */
  readonly futureEnding: RegExp | null;
  /** Words after which a form that looks past is an adjective or participle. */
  readonly nounMarkers: ReadonlySet<string>;
  /** "a", "the". */
  readonly articles: ReadonlySet<string>;
  /** Of `future`: those that only count before a verb ("set to"). */
  readonly needsTo: ReadonlySet<string>;
  /** Words of the future that are presents: "visits". */
  readonly scheduling: ReadonlySet<string>;
  /** Stands before an infinitive: "to"; empty where infinitives have no mark. */
  readonly infinitiveMark: string;
  /** Words after one of `needsTo` that make it look ahead: "set to", "due on". */
  readonly to: ReadonlySet<string>;
  /** "been": "had been scheduled" is past. */
  readonly perfect: ReadonlySet<string>;
  /** "had left": what lies before the time that is narrated. */
  readonly pluperfect: ReadonlySet<string>;
  /** Words before a participle that is no past: "be". */
  readonly infinitives: ReadonlySet<string>;
  /** Words whose following "to" and verb lie ahead: "agreed to meet", "is to visit". */
  readonly promising: ReadonlySet<string>;
  /** "stays closed": verbs of the present after which a participle tells how things are, not what happened. */
  readonly lasting: ReadonlySet<string>;
  /** Words whose following "to" and date lie ahead: "postponed to Friday", "put off to 8 May". */
  readonly putOff: ReadonlySet<string>;
  /** "is to meet": the word before the mark of the infinitive. */
  readonly beingTo: ReadonlySet<string>;
  /** Words right before a date that put it ahead: "until". */
  readonly deadlines: ReadonlySet<string>;
  /** Words right before a date from which something is to hold: "starting Tuesday", "as of Monday". */
  readonly openings: ReadonlySet<string>;
  /** Words before "of" that make it such a word: "as of", "ahead of". */
  readonly openingLeads: ReadonlySet<string>;
  /** What is written or recorded: "the report from March" is of a past March. */
  readonly records: ReadonlySet<string>;
  /** "declared Friday a day of mourning": the verbs, and what a day is declared. */
  readonly proclaiming: ReadonlySet<string>;
  readonly proclaimed: ReadonlySet<string>;
  /** Words before a participle that make the perfect, which no past day goes with. */
  readonly presentPerfect: ReadonlySet<string>;
  /** "is expected on": look ahead after a verb of the present, whatever follows. */
  readonly awaited: ReadonlySet<string>;
  /** Verbs of saying: they tell when something was said, not when what was said is to be. */
  readonly saying: ReadonlySet<string>;
}

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Class → phrases. */
  readonly words: Readonly<Record<string, Phrases>>;
  /** Classes whose words are only believed with a capital. */
  readonly capitalised: readonly string[];
  readonly numbers: NumberWords;
  readonly tense: TenseWords;
  readonly rules: readonly Rule[];
  /** Numeric dates are written month first ("1/14/2025") rather than day first. */
  readonly monthFirst: boolean;
  /** "the next week" is the week after the one spoken of rather than the coming one. */
  readonly definiteNext: boolean;
  readonly guards: LanguageGuards;
}

/** Words that decide whether a doubtful candidate is a date; sets may be empty. */
export interface LanguageGuards {
  /** Words before a bare year, month or season that make it believable: "in", "since"; also words that may follow one. */
  readonly before: ReadonlySet<string>;
  /** Words after a number that make it an amount of something else. */
  readonly after: ReadonlySet<string>;
  /** "No. 2024", "flight 1549". */
  readonly numbering: ReadonlySet<string>;
  /** Months whose names are common words of other meaning, and those that are first names. */
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly doubtfulSeasons: ReadonlySet<string>;
  /** Nouns that make a name of the date beside them: "April 7 Movement", "Plaza 25 de Mayo". */
  readonly nameHeads: ReadonlySet<string>;
  /** Short weekdays that are words too: "sun", "sat". */
  readonly doubtfulWeekdays: ReadonlySet<string>;
  /** Words in -s that are no plural nouns. */
  readonly notPlural: ReadonlySet<string>;
  /** Words after "N years" that make it an age. */
  readonly ages: ReadonlySet<string>;
  /** Words before "a year" that make it a rate: "percent", "million". */
  readonly rates: ReadonlySet<string>;
  /** Words before a bare plural unit that make it a length of time: "for", "took". */
  readonly lengths: ReadonlySet<string>;
  /** Approximators that are prepositions too: "over". */
  readonly prepositional: ReadonlySet<string>;
  /** "first … in seven weeks": the words that make a length of time look back. */
  readonly superlatives: ReadonlySet<string>;
  readonly superlativeEnding: RegExp | null;
  readonly backward: ReadonlySet<string>;
  /** "of". */
  readonly of: ReadonlySet<string>;
  /** Words before a verb: "to last six weeks". */
  readonly beforeVerb: ReadonlySet<string>;
  /** "the", "his", "their". */
  readonly determiners: ReadonlySet<string>;
  /** "two weeks later than". */
  readonly comparing: ReadonlySet<string>;
  /** Words before a length of time that make it count to the day. */
  readonly exactly: ReadonlySet<string>;
  /** "that day when". */
  readonly relative: ReadonlySet<string>;
  /** Words before "the year", "the quarter", "the spring" that make them a time. */
  readonly within: ReadonlySet<string>;
  /** Words after "the year" that make it another one. */
  readonly notAfterPeriod: ReadonlySet<string>;
  /** "a day off", "what a day". */
  readonly notAfterDay: ReadonlySet<string>;
  readonly exclaiming: ReadonlySet<string>;
  readonly notAfterPod: ReadonlySet<string>;
  /** "midnight mass". */
  readonly notAfterNoon: ReadonlySet<string>;
  /** Words that lead to a clock time. */
  readonly beforeClock: ReadonlySet<string>;
  /** Words that lead to "the 18th". */
  readonly beforeDay: ReadonlySet<string>;
  /** Lead to a clock time that is written with a point: "at 6.30". */
  readonly beforePointed: ReadonlySet<string>;
  /** "now that". */
  readonly conjoining: ReadonlySet<string>;
  /** Nouns among the vague references, and the words that may follow them. */
  readonly vagueNouns: ReadonlySet<string>;
  readonly afterVague: ReadonlySet<string>;
  /** "today's world": these times rather than the day. */
  readonly ofToday: ReadonlySet<string>;
  /** Between a clock time and its day. */
  readonly timeJoints: ReadonlySet<string>;
  /** Between the days of a list or range, and the words that may follow the last one. */
  readonly listJoints: ReadonlySet<string>;
  readonly afterList: ReadonlySet<string>;
  /** What leads from a length of time to its event, and what ends the event's name. */
  readonly eventLeads: ReadonlySet<string>;
  readonly eventEnds: ReadonlySet<string>;
  /** Words that begin a noun phrase which may be the subject of the next clause; those of them that are pronouns. */
  readonly subjects: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Words that ask for a noun, beside those of `before`. */
  readonly leadsToNoun: ReadonlySet<string>;
}

/** A set of the words of a line. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** One meaning for several phrases. */
export function all(meaning: Meaning, ...phrases: readonly string[]): Phrases {
  return phrases.map((phrase) => [phrase, meaning] as const);
}

/** Names numbered from 1 in their order; `short` holds the abbreviations, "-" for none, "/" between several. */
export function numbered(full: string, short: string): Phrases {
  const phrases: [string, Meaning][] = full.split(' ').map((name, i) => [name, { n: i + 1 }]);
  short.split(' ').forEach((names, i) => {
    for (const name of names.split('/')) if (name !== '-') phrases.push([name, { n: i + 1, short: true }]);
  });
  return phrases;
}

/** Number words that follow each other. */
export function counted(words: string, from: number): Map<string, number> {
  return new Map(words.split(/\s+/).map((word, i) => [word, from + i]));
}
