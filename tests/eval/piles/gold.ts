/** A pile's gold in one shape, whichever annotation it came from. `place` is what offsets count in: a file or an article. */
export interface GoldPile {
  readonly name: string;
  /** Paths of the raw files, in order. */
  readonly files: readonly string[];
  readonly articles: readonly GoldArticle[];
  readonly dates: readonly GoldDate[];
  readonly names: readonly GoldName[];
  readonly events: readonly GoldEvent[];
  readonly disagreements: readonly GoldDisagreement[];
  readonly relations: readonly { readonly a: string; readonly b: string; readonly grade: number }[];
  readonly leaks: readonly RegExp[];
  /** Places of lines that a cleaner may drop: what is marked there counts neither way. */
  readonly droppable: readonly GoldPlace[];
}

export interface GoldPlace {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldArticle {
  readonly id: string;
  readonly file: string;
  /** Null: the file has none and one must be derived. */
  readonly titles: readonly string[] | null;
  readonly outlets: readonly (string | null)[];
  /** Undefined where bylines are not annotated. */
  readonly byline: string | null | undefined;
  readonly published: { readonly date: string; readonly earliest: string; readonly latest: string } | null;
  readonly blocks: readonly {
    readonly text: string;
    readonly kinds: readonly string[];
    readonly start?: number;
    readonly end?: number;
  }[];
  /** Gold article text with its sentences, where offsets count in it. */
  readonly text: string | null;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

export interface GoldDate extends GoldPlace {
  readonly text: string;
  readonly optional: boolean;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly values: readonly string[];
  /** Accepted first and last day; with `value`, only together with that value. Empty: days are not asked for. */
  readonly days: readonly { readonly from: string | null; readonly to: string | null; readonly value?: string }[];
  /** Any days inside the first range are accepted. */
  readonly looseDays: boolean;
}

export interface GoldName extends GoldPlace {
  readonly text: string;
  readonly optional: boolean;
  /** Accepted readings, the annotated one first. */
  readonly readings: readonly {
    readonly start: number;
    readonly end: number;
    readonly types: readonly string[];
    readonly id: string;
    readonly wide: boolean;
  }[];
}

export interface GoldEvent {
  readonly id: string;
  readonly label: string;
  readonly key: boolean;
  readonly dates: readonly { readonly start: string | null; readonly end: string | null }[];
  /** Wide by nature: any overlap will do. */
  readonly loose: boolean;
  readonly optional: boolean;
  /** May be told inside this other event. */
  readonly mayMerge: string | null;
  readonly support: readonly GoldPlace[];
  readonly articles: readonly string[];
}

export interface GoldDisagreement {
  readonly id: string;
  readonly question: string;
  /** False: it only seems to be one and must not be shown. */
  readonly flag: boolean;
  readonly sides: readonly GoldPlace[];
}
