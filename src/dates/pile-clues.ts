import { longDay, parseIsoDay } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { DatingNotes } from './dating-notes.ts';

interface Dated {
  readonly note: DatingNotes;
  readonly day: number;
}

/** Names that more articles give than this tell no story apart. */
const MOST_ARTICLES = 2000;
/** Articles of one story that are looked at. */
const MOST_ALIKE = 30;
/** Names that two articles must share to be of one story. */
const LEAST_NAMES = 2;
/** Days over which the articles of one story thin out. */
const STORY_DAYS = 20;
/** Articles that make a pile of one time. */
const LEAST_PILE = 3;
/** Opening words that two articles must share, and their share, to be reports of one thing. */
const LEAST_OPENING = 6;
const OPENING_SHARE = 0.45;

/** When the dated articles of a pile are of: what an undated article of the same story may be placed by. */
export class PileDays {
  private readonly dated: readonly Dated[];
  private readonly byName = new Map<string, Dated[]>();
  private readonly byOpening = new Map<string, Dated[]>();

  constructor(lenders: readonly DatingNotes[]) {
    this.dated = lenders.map((note) => ({ note, day: parseIsoDay(note.published?.value ?? '') ?? 0 }));
    for (const one of this.dated) {
      for (const name of one.note.names) add(this.byName, name, one);
      for (const term of one.note.lead) add(this.byOpening, term, one);
    }
  }

  cluesFor(note: DatingNotes): readonly Clue[] {
    const opening = this.openingClue(note);
    const story = this.storyClue(note);
    return [opening, story].flatMap((clue) => (clue ? [clue] : []));
  }

  private openingClue(note: DatingNotes): Clue | null {
    let best: Dated | null = null;
    let bestShare = 0;
    for (const [other, common] of shared(this.byOpening, note.lead, note.id)) {
      const share = common / Math.max(1, Math.max(note.lead.length, other.note.lead.length));
      if (common < LEAST_OPENING || share < OPENING_SHARE || share <= bestShare) continue;
      best = other;
      bestShare = share;
    }
    if (!best) return null;
    const { day } = best;
    return {
      ...BASE,
      weight: 2,
      window: [day - 7, day + 7],
      score: (d) => -0.5 * Math.abs(d - day),
      why: () => `Another article that opens alike was published on ${longDay(day)}`,
    };
  }

  private storyClue(note: DatingNotes): Clue | null {
    const alike = [...shared(this.byName, note.names, note.id)]
      .filter(([, common]) => common >= LEAST_NAMES)
      .map(([{ note: other, day }, common]) => ({
        day,
        weight: (common * common) / Math.max(1, note.names.length * other.names.length),
      }))
      .sort((a, b) => b.weight - a.weight || a.day - b.day)
      .slice(0, MOST_ALIKE);
    const all = alike.length > 0 ? alike : this.oneYear(note);
    if (all.length === 0) return null;
    const total = all.reduce((sum, x) => sum + x.weight, 0);
    const days = all.map((x) => x.day);
    const first = Math.min(...days);
    const last = Math.max(...days);
    return {
      ...BASE,
      weight: 1.5,
      window: [first - STORY_DAYS, last + STORY_DAYS],
      score: (d) =>
        Math.log(
          0.02 + all.reduce((sum, x) => sum + x.weight * Math.exp(-Math.abs(d - x.day) / STORY_DAYS), 0) / total,
        ),
      why: () =>
        `${alike.length > 0 ? 'Articles that give the same names' : 'The other articles'} are of ${
          first === last ? longDay(first) : `${longDay(first)} to ${longDay(last)}`
        }`,
    };
  }

  /** All articles of a pile that holds no more than a year; none of a pile that holds more, or too few to tell. */
  private oneYear(note: DatingNotes): readonly { readonly day: number; readonly weight: number }[] {
    const days = this.dated.filter((x) => x.note.id !== note.id).map((x) => x.day);
    const first = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const last = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return days.length >= LEAST_PILE && last - first <= 366
      ? days.slice(0, MOST_ARTICLES).map((day) => ({ day, weight: 1 }))
      : [];
  }
}

const BASE = { span: { start: 0, end: 0 }, inTitle: false, fresh: true } as const;

function add(index: Map<string, Dated[]>, term: string, one: Dated): void {
  const list = index.get(term);
  if (!list) index.set(term, [one]);
  else if (list.length <= MOST_ARTICLES) list.push(one);
}

/** How many terms each article of the index shares. */
function shared(
  index: ReadonlyMap<string, readonly Dated[]>,
  terms: readonly string[],
  own: string,
): ReadonlyMap<Dated, number> {
  const counts = new Map<Dated, number>();
  for (const term of terms) {
    const list = index.get(term);
    if (!list || list.length > MOST_ARTICLES) continue;
    for (const one of list) if (one.note.id !== own) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}
