import { civilDay, dayNumber } from './calendar.ts';
import { nthWeekday } from './holidays.ts';

/** A public event whose day is on record. The table can be switched off; nothing else rests on it. */
export interface KnownEvent {
  readonly name: string;
  /** Lower-case phrases that name it. */
  readonly phrases: readonly string[];
  /** Lower-case words that must stand in the article too, one of them at least. */
  readonly with?: readonly string[];
  /** A fixed day, or the days of an event that comes again. */
  readonly day: readonly [year: number, month: number, day: number] | 'us-election' | 'us-midterm' | 'us-inauguration';
  /** Where the day can be looked up. */
  readonly source: string;
}

const US = [
  'u.s.',
  'us ',
  'united states',
  'america',
  'white house',
  'washington',
  'trump',
  'biden',
  'harris',
  'obama',
  'clinton',
];

export const KNOWN_EVENTS: readonly KnownEvent[] = [
  {
    name: 'U.S. presidential inauguration',
    phrases: [
      'inauguration',
      'returns to the white house',
      'return to the white house',
      'takes office',
      'sworn in as president',
    ],
    with: US,
    day: 'us-inauguration',
    source: 'U.S. Constitution, 20th Amendment: noon of 20 January after the election',
  },
  {
    name: 'U.S. presidential election',
    phrases: [
      'presidential election',
      'u.s. election',
      'us election',
      'american election',
      'election day',
      'presidential vote',
    ],
    with: US,
    day: 'us-election',
    source: '3 U.S. Code § 1: the Tuesday next after the first Monday in November, every fourth year',
  },
  {
    name: 'U.S. midterm elections',
    phrases: ['midterm', 'mid-term election'],
    with: US,
    day: 'us-midterm',
    source: '2 U.S. Code § 7: the Tuesday next after the first Monday in November, every even year',
  },
  {
    name: 'full-scale invasion of Ukraine',
    phrases: [
      'full-scale invasion',
      'full scale invasion',
      'invasion of ukraine',
      'ukraine invasion',
      'invaded ukraine',
      'war in ukraine',
      'ukraine war',
      'war against ukraine',
      'war on ukraine',
    ],
    with: ['russia', 'moscow', 'putin', 'kremlin'],
    day: [2022, 2, 24],
    source: 'UN General Assembly resolution ES-11/1 of 2 March 2022',
  },
  {
    name: 'attack on Israel of 7 October',
    phrases: [
      'october 7 attack',
      'october 7 massacre',
      'oct. 7 attack',
      '7 october attack',
      "hamas's october 7",
      'oct. 7',
    ],
    with: ['hamas', 'israel', 'gaza'],
    day: [2023, 10, 7],
    source: 'UN Security Council meeting record S/PV.9439',
  },
  {
    name: 'annexation of Crimea',
    phrases: ['annexation of crimea', 'annexed crimea'],
    day: [2014, 3, 18],
    source: 'UN General Assembly resolution 68/262',
  },
  {
    name: 'attacks of 11 September',
    phrases: ['september 11 attacks', 'sept. 11 attacks', '9/11 attacks', '9/11'],
    day: [2001, 9, 11],
    source: 'The 9/11 Commission Report',
  },
  {
    name: 'invasion of Iraq',
    phrases: ['2003 invasion of iraq', 'u.s.-led invasion of iraq', 'us-led invasion of iraq'],
    day: [2003, 3, 20],
    source: 'UN Security Council meeting record S/PV.4726',
  },
  {
    name: 'Brexit referendum',
    phrases: ['brexit referendum', 'brexit vote'],
    day: [2016, 6, 23],
    source: 'UK Electoral Commission, EU referendum results',
  },
  {
    name: 'Brexit',
    phrases: ['since brexit', 'after brexit', 'post-brexit', 'left the european union'],
    with: ['britain', 'uk', 'british', 'london'],
    day: [2020, 1, 31],
    source: 'European Union (Withdrawal Agreement) Act 2020',
  },
  {
    name: 'declaration of the COVID-19 pandemic',
    phrases: ['covid-19 pandemic', 'covid pandemic', 'coronavirus pandemic'],
    day: [2020, 3, 11],
    source: 'WHO Director-General, media briefing of 11 March 2020',
  },
  {
    name: 'attack on the U.S. Capitol',
    phrases: [
      'january 6 attack',
      'jan. 6 attack',
      'attack on the capitol',
      'attack on the u.s. capitol',
      'capitol riot',
    ],
    day: [2021, 1, 6],
    source: 'H. Rept. 117-663',
  },
  {
    name: 'fall of Kabul',
    phrases: ['fall of kabul', 'taliban takeover', "taliban's takeover", 'taliban took power', 'taliban seized power'],
    day: [2021, 8, 15],
    source: 'UN Security Council meeting record S/PV.8834',
  },
  {
    name: 'fall of Bashar al-Assad',
    phrases: [
      'fall of assad',
      "assad's fall",
      "assad's ouster",
      'fall of bashar',
      "assad's downfall",
      'ouster of assad',
    ],
    day: [2024, 12, 8],
    source: 'UN Security Council press statement SC/15943',
  },
  {
    name: 'nuclear agreement with Iran',
    phrases: ['joint comprehensive plan of action', 'jcpoa'],
    day: [2015, 7, 14],
    source: 'UN Security Council resolution 2231',
  },
  {
    name: 'fall of the Berlin Wall',
    phrases: ['fall of the berlin wall', 'berlin wall fell'],
    day: [1989, 11, 9],
    source: 'German Federal Archives',
  },
  {
    name: 'end of the Soviet Union',
    phrases: [
      'collapse of the soviet union',
      'soviet collapse',
      'fall of the soviet union',
      'breakup of the soviet union',
    ],
    day: [1991, 12, 26],
    source: 'Declaration 142-N of the Supreme Soviet',
  },
];

/** Phrases that only hold between a U.S. presidential election and the inauguration after it. */
export const BETWEEN_ELECTION_AND_OFFICE: readonly string[] = [
  'president-elect',
  'incoming trump administration',
  'incoming u.s. administration',
  'incoming us administration',
  'incoming administration',
];

/** Days of the event in the years given. */
export function daysOfEvent(event: KnownEvent, years: readonly number[]): readonly number[] {
  const { day } = event;
  if (typeof day !== 'string') return [dayNumber(day[0], day[1], day[2])];
  if (day === 'us-inauguration') return years.filter((y) => y % 4 === 1 && y >= 1937).map((y) => dayNumber(y, 1, 20));
  return years
    .filter((y) => (day === 'us-election' ? y % 4 === 0 : y % 4 === 2) && y >= 1848)
    .map((y) => nthWeekday(y, 11, 1, 1) + 1);
}

/** The day of the event nearest to a day. */
export function nearestDay(event: KnownEvent, to: number): number | null {
  const { year } = civilDay(to);
  const days = daysOfEvent(
    event,
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((k) => year + k),
  );
  return days.reduce<number | null>(
    (best, d) => (best === null || Math.abs(d - to) < Math.abs(best - to) ? d : best),
    null,
  );
}

/** Where a known event is named in a lower-case text, with the word condition met. */
export function namedEvents(
  lower: string,
): readonly { readonly event: KnownEvent; readonly at: number; readonly end: number }[] {
  const found: { event: KnownEvent; at: number; end: number }[] = [];
  for (const event of KNOWN_EVENTS) {
    if (event.with && !event.with.some((word) => lower.includes(word))) continue;
    for (const phrase of event.phrases)
      for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length))
        if (!isLetterAt(lower, at - 1)) found.push({ event, at, end: at + phrase.length });
  }
  return found.sort((a, b) => a.at - b.at);
}

export function isLetterAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return (code >= 97 && code <= 122) || code > 191;
}
