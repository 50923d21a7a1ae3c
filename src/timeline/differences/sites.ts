/**
 * Kinds of places where a thing is done to people, a kind a line: what happened at one of them did not happen at another.
 * Words of a line may stand for the same place.
 */
const SITES = `
home house flat apartment residence villa
airport terminal runway plane
station platform train railway
prison cell jail
hospital clinic ward
hotel hostel
street road pavement highway motorway
car van taxi vehicle
office headquarters
school university college campus
church mosque temple synagogue
court courtroom courthouse
embassy consulate
border checkpoint
restaurant cafe bar pub nightclub
park forest wood
market supermarket shop
barracks camp
harbour port quay dock
`;

const siteOf = new Map<string, string>();
for (const line of SITES.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) siteOf.set(word, words[0]);
}

/** Such a place may lie in any other: a car in the street. */
const MOVING: ReadonlySet<string> = new Set(['car', 'station']);

/** Words that make a part of the world of a name: "Sorland waters", "the Argentine side". */
const TERRITORY = 'waters|side|territory|soil|airspace|bank';

/** Where something is said to be done. */
export interface Site {
  /** Kind of place, for a place without a name. */
  readonly kind: string | null;
  /** Words of its name. */
  readonly name: readonly string[];
  /** The name says whose territory it is. */
  readonly territory: boolean;
  /** "at the airport": as it stands. */
  readonly words: string;
  /** In the stretch that was searched. */
  readonly start: number;
}

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*";
const LOCATIVE = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Ii]nside|on|aboard|[Nn]ear|[Oo]utside|off|of) (?:(?:the|a|an|his|her|their|its|one|own) )*` +
    `(?:(${NAME}) (${TERRITORY})\\b|(${NAME})?(?: ?[\\p{Ll}-]+){0,3}? ?\\b(${[...siteOf.keys()].join('|')})\\b|(${NAME}))`,
  'gu',
);
const IN_TOWN = new RegExp(`^ (?:in|near|outside|at) (${NAME})`, 'u');
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\b/;

/** Places told in a stretch of text, in order. */
export function sitesIn(text: string): Site[] {
  const sites: Site[] = [];
  for (const match of text.slice(0, 600).matchAll(LOCATIVE)) {
    const [words, owner, , nameOfSite, site, name] = match;
    const own = owner ?? nameOfSite ?? name ?? '';
    if (/^(?:of|on) /.test(words) && !owner && !site) continue;
    if (/^of /.test(words) && !owner) continue;
    if (CALENDAR.test(own)) continue;
    // "in a hotel in Dubai", "in a villa near Vienna"
    const town =
      site && !own ? IN_TOWN.exec(text.slice(match.index + words.length, match.index + words.length + 60)) : null;
    const kind = site && /\bpolice station$/.test(words) ? 'police' : site ? siteOf.get(site)! : null;
    sites.push({
      kind,
      name: own ? own.split(/[ -]/) : town ? town[1].split(/[ -]/) : [],
      territory: owner !== undefined,
      words,
      start: match.index,
    });
  }
  return sites;
}

/** Two kinds of place that cannot both be meant. */
export function excludeEachOther(a: Site, b: Site): boolean {
  if ([a, b].some((site) => /^(?:near|outside|off) /i.test(site.words))) return false;
  return a.kind !== null && b.kind !== null && a.kind !== b.kind;
}

/** Neither lies in the other as far as the words tell: a car may stand in a street. */
export function areFixed(a: Site, b: Site): boolean {
  return ![a, b].some((site) => MOVING.has(site.kind ?? ''));
}

/** Two places of different names. */
export function namedApart(a: Site, b: Site): boolean {
  return a.name.length > 0 && b.name.length > 0 && !a.name.some((word) => b.name.includes(word));
}
