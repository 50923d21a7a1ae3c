import { stemmer } from 'stemmer';
import type { Token } from './tokens.ts';

/** Words of one happening whose stems differ: the noun and the forms of its verb. */
const FAMILIES: readonly string[] = [
  'death deaths die dies died dead killed killing',
  'birth born',
  'sale sales sold sells',
  'loss losses lost',
  'flight flew fled',
  'theft stole stolen',
  'shooting shootings shot shots',
  'meeting meetings met meets',
  'strike strikes struck',
  'fight fought',
  'speech spoke speaks',
  'departure left leaves',
  'withdrawal withdrew',
  'victory won win wins',
  'defeat defeated beaten',
  'choice chose chosen',
  'growth grew',
  'fall fell fallen',
  'rise rose risen',
  'break broke broken',
  'beginning began begun start starts started',
  'wedding wed married marriage',
  'vote votes voted voting poll polls election elections elected ballot',
  'blast blasts explosion explosions exploded exploding',
  'fire blaze burned burnt',
  'jailing jailed imprisoned sentence sentenced sentencing',
  'resignation resigned quit quits stepped',
  'ban banned bans',
  'raid raided raids searched search',
];

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((line) => line.split(' ').map((word, _, words) => [word, `=${words[0]}`] as const)),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What befalls a place, by any name an article may give it further on. */
export const HAPPENINGS: ReadonlySet<string> = words(
  'collapse disaster accident crash fire blaze blast explosion tragedy incident attack shooting sinking derailment landslide flood quake earthquake eruption breach failure spill wreck collision massacre bombing fall storm',
);

/** How it is told that it happened. */
export const HAPPENED: ReadonlySet<string> = words(
  'collapsed fell crashed burned burnt exploded sank derailed struck hit flooded broke burst gave failed collided erupted breached caught shook spilled ruptured toppled tore swept attacked shot bombed capsized foundered plunged buckled',
);

/** Words too common to tell one event from another. */
const COMMON = new Set(
  `the a an of to in on at for by with from his her its their this that these those was were had has have been first last new two three
   all she they them said says date day days week weeks month months year years after before into who which when where`.split(
    /\s+/,
  ),
);

const LONGEST_STEM = 6;

/** What two words have in common that tell of one happening: "vote" and "voted", "death" and "died". */
export function eventStem({ word, kind }: Token): string | null {
  if (kind !== 'word' || word.length < 3 || COMMON.has(word)) return null;
  return FAMILY_OF.get(word) ?? stemmer(word).slice(0, LONGEST_STEM);
}
