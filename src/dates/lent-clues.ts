import type { Span } from '../model/span.ts';
import { civilDay, longDay, mondayOf, weekdayOf } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { DatingNotes } from './dating-notes.ts';
import { eventPhrase } from './event-phrase.ts';
import { movedDay } from './periods.ts';
import { leadScore } from './publication-evidence.ts';
import type { ReadText } from './read-text.ts';
import type { FoundSymbol, Meant } from './symbol.ts';
import { type Tense, tenseAt } from './tense.ts';
import { sentenceAround, type ToldDay, termsBetween } from './told-days.ts';

interface Wanted {
  readonly span: Span;
  readonly terms: readonly string[];
}

/** The words that an expression's event is known by: those of its phrase, else those of its sentence. */
function termsOf(read: ReadText, symbol: FoundSymbol): Wanted {
  const phrase = symbol.meant.kind === 'duration' && symbol.meant.event ? eventPhrase(read, symbol) : null;
  const [from, to] = phrase ? [phrase.from, phrase.to] : sentenceAround(read.tokens, symbol.from);
  return { span: phrase?.span ?? { start: symbol.start, end: symbol.end }, terms: termsBetween(read.tokens, from, to) };
}

interface Lent {
  readonly lender: string;
  readonly told: ToldDay;
}

/** Words that stand in more sentences than this tell no event apart. */
const MOST_SENTENCES = 2000;
/** Expressions of an undated article that are looked at. */
const MOST_SYMBOLS = 80;

/** The days that dated articles tell of, by the words of their sentences. */
export class LentDays {
  private readonly index = new Map<string, Lent[]>();

  /** Keeps those words alone that an undated article asks for. */
  constructor(
    lenders: readonly DatingNotes[],
    needy: readonly { readonly note: DatingNotes; readonly read: ReadText }[],
  ) {
    const asked = new Set(
      needy.flatMap(({ note, read }) => [...note.lead, ...wantedOf(read).flatMap(({ terms }) => terms)]),
    );
    for (const { id, told } of lenders)
      for (const one of told)
        for (const term of one.terms) {
          if (!asked.has(term)) continue;
          const list = this.index.get(term);
          if (!list) this.index.set(term, [{ lender: id, told: one }]);
          else if (list.length <= MOST_SENTENCES) list.push({ lender: id, told: one });
        }
  }

  /** Clues from days that dated articles give for what this one tells of. */
  cluesFor(note: DatingNotes, read: ReadText): readonly Clue[] {
    const clues: Clue[] = [];
    const used = new Set<ToldDay>();
    wantedOf(read).forEach(({ span, terms }, k) => {
      const told = this.bestTold(terms, note.id, LEAST_SHARED, LEAST_SHARE);
      const symbol = read.symbols[k];
      const clue = told ? clueFrom(symbol.meant, tenseAt(read, symbol).time, told, span) : null;
      if (!told || !clue) return;
      used.add(told);
      clues.push(clue);
    });
    const news = this.bestTold(note.lead, note.id, LEAST_OF_LEAD, LEAST_SHARE_OF_LEAD);
    if (news && !used.has(news)) clues.push(newsClue(read, news));
    return clues.map(doubted);
  }

  private bestTold(terms: readonly string[], own: string, least: number, leastShare: number): ToldDay | null {
    const counts = new Map<ToldDay, number>();
    for (const term of terms) {
      const list = this.index.get(term);
      if (!list || list.length > MOST_SENTENCES) continue;
      for (const { lender, told } of list) if (lender !== own) counts.set(told, (counts.get(told) ?? 0) + 1);
    }
    let best: ToldDay | null = null;
    let bestScore = 0;
    for (const [told, common] of counts) {
      const share = common / Math.max(1, Math.min(terms.length, told.terms.length));
      if (common < least || share < leastShare || common + share <= bestScore) continue;
      bestScore = common + share;
      best = told;
    }
    return best;
  }
}

/** Terms that two sentences must share to tell of one event, and the share of the shorter one that they must make up. */
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.4;
/** The same of the opening of an article, which gives no day itself. */
const LEAST_OF_LEAD = 5;
const LEAST_SHARE_OF_LEAD = 0.5;

const wantedOf = (read: ReadText): readonly Wanted[] =>
  read.symbols.slice(0, MOST_SYMBOLS).map((symbol) => termsOf(read, symbol));

/** The other article may tell of another event: a clue of it never outweighs more than this. */
const FLOOR = -2.5;

const doubted = (clue: Clue): Clue => ({ ...clue, score: (d) => Math.max(FLOOR, clue.score(d)) });

const lentBy = (told: ToldDay): string => `another article gives the day, ${longDay(told.day)}: “${told.text}”`;

/** What an article opens with is news: it was published that day or soon after. */
function newsClue(read: ReadText, told: ToldDay): Clue {
  const end = read.tokens[Math.min(read.tokens.length, 12) - 1]?.end ?? 0;
  return {
    span: { start: 0, end },
    inTitle: false,
    fresh: true,
    weight: 2,
    window: [told.day, told.day + 14],
    score: (d) => (d < told.day ? -2 : -0.25 * (d - told.day)),
    why: () => lentBy(told),
  };
}

/** What an expression says about the day of publication when the day of its event is known. */
function clueFrom(meant: Meant, tense: Tense['time'], told: ToldDay, span: Span): Clue | null {
  const base = {
    span: { start: span.start, end: span.end },
    inTitle: false,
    fresh: true,
    weight: 3,
    why: () => lentBy(told),
  };
  const near = (day: number, after: number): Clue => ({
    ...base,
    named: day,
    window: [day - after, day + after],
    score: (d) => {
      const gap = d - day;
      if (tense === 'future') return gap > 0 ? -4 : leadScore(-gap) + 0.05 * gap;
      if (tense === 'open') return gap < 0 ? Math.max(-2, -0.8 + 0.1 * gap) : -0.3 * gap;
      return gap < 0 ? -4 : -0.4 * gap;
    },
  });
  switch (meant.kind) {
    case 'duration':
      return meant.event && meant.n !== null ? near(movedDay(told.day, meant.event * meant.n, meant.unit), 30) : null;
    case 'weekday':
      if (weekdayOf(told.day) !== meant.weekday || meant.week || meant.plusWeeks) return null;
      return {
        ...base,
        window: [told.day - 8, told.day + 8],
        score: (d) => {
          const gap = d - told.day;
          if (tense === 'future') return gap < 0 && gap >= -7 ? 0.5 : gap === 0 ? -1 : -4;
          if (tense === 'open' && gap < 0 && gap >= -6) return -0.4;
          return gap >= 0 && gap <= 6 ? 0.5 : -4;
        },
      };
    case 'day':
      return exactly(base, told.day - meant.offset);
    case 'unit': {
      if (meant.unit !== 'week') return null;
      const step = meant.rel === 'last' ? -1 : meant.rel === 'next' ? 1 : 0;
      const monday = mondayOf(told.day) - 7 * step;
      return { ...base, window: [monday, monday + 6], score: (d) => (mondayOf(d) === monday ? 0.5 : -3) };
    }
    case 'offset':
      if (meant.from !== 'publication' || meant.n === null || (meant.unit !== 'day' && meant.unit !== 'week'))
        return null;
      return meant.unit === 'day'
        ? exactly(base, movedDay(told.day, -meant.sign * meant.n, 'day'))
        : near(movedDay(told.day, -meant.sign * meant.n, 'week') - 3, 20);
    case 'calendar': {
      const named = civilDay(told.day);
      if (meant.year !== undefined || meant.month !== named.month || meant.day !== named.day) return null;
      return {
        ...near(told.day, 60),
        score: (d) => {
          const far = 0.004 * Math.abs(d - told.day);
          if (tense === 'future') return d > told.day ? -4 : -far;
          return d < told.day && tense === 'past' ? -4 : -far;
        },
      };
    }
    case 'time':
      return meant.day ? clueFrom(meant.day, tense, told, span) : null;
    default:
      return null;
  }
}

function exactly(base: Omit<Clue, 'score'>, day: number): Clue {
  return { ...base, window: [day - 1, day + 1], score: (d) => (d === day ? 1 : -3) };
}
