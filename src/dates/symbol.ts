import type { Relation, UnitName } from './languages/language.ts';

/** What the words say, before any counting from a day: the result of the rules, the input of the resolver. */
export type Meant =
  /** Any of year, month, day; `rel` says which month, `yearRel` which year. */
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      /** "Thursday next, 11 April": said to lie ahead. */
      readonly ahead?: boolean;
      readonly rel?: Relation;
      readonly yearRel?: Relation;
      readonly fiscal?: boolean;
      /** The week that holds the day. */
      readonly week?: boolean;
      /** Two numbers that may be read in another order. */
      readonly readings?: readonly { readonly year: number; readonly month: number; readonly day: number }[];
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly rel?: Relation;
      /** Which week: "Tuesday of next week". */
      readonly week?: Relation;
      /** "Sunday week", "Monday fortnight". */
      readonly plusWeeks?: number;
      /** Listed after another weekday: the next one after that. */
      readonly listed?: boolean;
    }
  | { readonly kind: 'day'; readonly offset: number; readonly generic?: boolean }
  | { readonly kind: 'unit'; readonly unit: UnitName; readonly rel: Relation; readonly side?: 'before' | 'after' }
  | {
      readonly kind: 'part';
      readonly span: 'Q' | 'H';
      /** 0: the one that is spoken of. */
      readonly n: number;
      readonly year?: number;
      readonly yearRel?: Relation;
    }
  | {
      readonly kind: 'season';
      readonly code: string;
      readonly rel?: Relation;
      readonly year?: number;
      readonly yearRel?: Relation;
    }
  /** "the first Monday in September"; -1 is the last. */
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: number;
    }
  | { readonly kind: 'fixed'; readonly value: string }
  | {
      readonly kind: 'holiday';
      readonly code: string;
      /** "Easter week", "Thanksgiving weekend". */
      readonly around?: 'week' | 'weekend';
      readonly year?: number;
      readonly yearRel?: Relation;
      readonly rel?: Relation;
    }
  | {
      readonly kind: 'offset';
      readonly n: number | null;
      readonly unit: UnitName;
      readonly sign: 1 | -1;
      readonly from: 'publication' | 'context';
      /** "to the day". */
      readonly exact?: boolean;
    }
  | {
      readonly kind: 'duration';
      readonly n: number | null;
      readonly unit: UnitName;
      /** Before or after what the words that follow name. */
      readonly event?: 1 | -1;
      /** "to the day". */
      readonly exact?: boolean;
      /** "in seven weeks" after "first", "the past two weeks": ends at publication; 1: begins there, "the coming days". */
      readonly beside?: 1 | -1;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: string }
  | {
      readonly kind: 'time';
      /** "TMO" or "T09:30". */
      readonly code: string;
      readonly day?: Meant;
      readonly zone?: number;
      /** Without a day: of what is narrated, else of the night before publication. */
      readonly overnight?: boolean;
    }
  /** "the day of the funeral", "the night before the vote", "the first anniversary of the flood": `step` days, weeks or years from the event that the next words name. */
  | {
      readonly kind: 'event';
      readonly unit: 'day' | 'week' | 'year';
      readonly step: number;
      /** "TNI". */
      readonly code?: string;
    }
  /** "that year", "the day": a unit spoken of before. */
  | { readonly kind: 'anaphor'; readonly unit: UnitName; readonly rel: Relation; readonly side?: 'before' | 'after' };

/** A date expression as found, not yet resolved. Offsets in the text. */
export interface FoundSymbol {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly meant: Meant;
  readonly mod?: string;
  /** The half of the period that is meant: its days are those of the half, its value stays that of the whole. */
  readonly half?: 1 | 2;
  readonly approximate?: boolean;
}
