import type { Correction } from '../../src/entities/corrections.ts';
import type { Library } from '../../src/library/library.ts';
import { createMemoryStore } from '../../src/library/memory/memory-store.ts';
import type { AnalysisPart } from '../../src/library/store.ts';
import type { Preferences, UserState } from '../../src/library/user-state.ts';
import type { Article } from '../../src/model/article.ts';
import type { DateExpression } from '../../src/model/date-expression.ts';
import { makeArticle, makeEntity, makeEvent, makeRead } from '../library/made-articles.ts';

const RAIN = 'It rained on the quay for days, and the pilots waited in the tower for better weather.';
const long = (opening: string) =>
  [opening, ...Array.from({ length: 30 }, (_, at) => `${at + 1}. ${RAIN}`)].join('\n\n');

/** Three articles of one story, newest first: pact, storm, ferry; and one without a day: notice. */
export const PILE: readonly Article[] = [
  makeArticle('pact', long('The harbour pact was signed on Friday by Ola Dahl. Dahl left at once.'), {
    day: '2031-05-09',
    outlet: 'Daily Post',
    title: 'Harbour pact signed',
    url: 'https://post.example/pact',
    links: [{ start: 4, end: 11, url: 'https://harbour.example/' }],
  }),
  makeArticle('storm', long('A storm closed the harbour of Vik. Ola Dahl was not seen.'), {
    day: '2031-05-06',
    inferred: true,
    outlet: 'Echo',
    title: 'Storm over Vik',
    flags: ['truncated'],
  }),
  makeArticle('ferry', long('The ferry left Vik. 渡船は月曜日に出た。'), { day: '2031-05-02', title: 'Ferry leaves' }),
  makeArticle('notice', 'Nothing to see.', { title: 'A notice' }),
];

const [pact, storm, ferry] = PILE;
const friday: DateExpression = {
  start: pact.text.indexOf('Friday'),
  end: pact.text.indexOf('Friday') + 6,
  text: 'Friday',
  type: 'DATE',
  value: '2031-05-09',
  from: '2031-05-09',
  to: '2031-05-09',
  granularity: 'day',
  approximate: false,
  basis: 'publication',
  confidence: 0.95,
  why: 'The day of publication',
  alternatives: [],
};

export interface MadeLibrary extends Library {
  readonly corrections: readonly (readonly Correction[])[];
  /** Tells listeners that answers may differ. */
  change(): void;
  /** Puts another analysis in the place of the one before, and tells. */
  analyse(part: AnalysisPart): void;
}

export function makeLibrary(articles: readonly Article[] = PILE, analysis?: AnalysisPart): MadeLibrary {
  const store = createMemoryStore();
  const dahl = makeEntity('Ola Dahl', 'person', ['Ola Dahl', 'Dahl'], [pact, storm]);
  const vik = makeEntity('Vik', 'place', ['Vik'], [storm, ferry]);
  const sentence = (article: Article, role: 'report' | 'announcement') => ({
    article: article.id,
    start: 0,
    end: article.text.indexOf('.') + 1,
    text: article.text.slice(0, article.text.indexOf('.') + 1),
    role,
    attribution: null,
    copyOf: null,
    dateSpan: article === pact ? { start: friday.start, end: friday.end } : null,
  });
  store.putArticles(
    articles.map((article) => ({ ...makeRead(article), dates: article === pact ? [friday] : [] })),
    articles.map(({ file, text }) => ({ file, text: `SUBSCRIBE NOW\n\n${text}` })),
  );
  if (analysis) {
    store.putAnalysis(analysis);
    store.commitAnalysis();
  } else if (articles === PILE) {
    store.putAnalysis({
      entities: [dahl.entity, vik.entity],
      mentions: articles.map(({ id }) => [
        id,
        [...dahl.mentions, ...vik.mentions].filter(({ article }) => article === id),
      ]),
      events: [
        makeEvent('sailing', '2031-05-02', [ferry], {
          evidence: [sentence(ferry, 'report')],
          label: 'The ferry left Vik',
        }),
        makeEvent('closing', '2031-05-05', [storm], {
          evidence: [sentence(storm, 'report')],
          label: 'A storm closed the harbour',
        }),
        makeEvent('signing', '2031-05-09', [pact, storm], {
          evidence: [sentence(storm, 'announcement'), sentence(pact, 'report')],
          label: 'The harbour pact was signed',
          participants: [dahl.entity.id],
        }),
      ],
      disagreements: [],
      relations: [{ a: 'pact', b: 'storm', kind: 'same-event', score: 0.8, why: ['both report the signing'] }],
      stories: [{ id: 's', label: 'The harbour of Vik', articles: ['ferry', 'storm', 'pact'] }],
      copies: [],
    });
    store.commitAnalysis();
  }
  const corrections: (readonly Correction[])[] = [];
  const listeners = new Set<() => void>();
  let revision = 1;
  const change = () => {
    revision++;
    for (const listener of listeners) listener();
  };
  return {
    ...store,
    articleCount: articles.length,
    storyCount: analysis?.stories?.length ?? (articles === PILE ? 1 : 0),
    corrections,
    name: 'pile',
    get revision() {
      return revision;
    },
    progress: { done: articles.length, total: articles.length, phase: 'ready' },
    skipped: [],
    note: null,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    correct: (all) => corrections.push(all),
    close: async () => undefined,
    change,
    analyse(part) {
      store.putAnalysis(part);
      store.commitAnalysis();
      change();
    },
  };
}

/** The reader's own state, in memory. */
export function makeUser(): UserState {
  const read = new Set<string>();
  const starred = new Set<string>();
  const positions = new Map<string, number>();
  let revision = 0;
  let corrections: readonly Correction[] = [];
  let preferences: Preferences = {};
  let history: readonly string[] = [];
  const set = (all: Set<string>, id: string, on: boolean) => {
    if (on) all.add(id);
    else all.delete(id);
    revision++;
  };
  return {
    problem: null,
    get revision() {
      return revision;
    },
    get preferences() {
      return preferences;
    },
    get corrections() {
      return corrections;
    },
    get history() {
      return history;
    },
    isRead: (id) => read.has(id),
    isStarred: (id) => starred.has(id),
    position: (id) => positions.get(id) ?? null,
    setRead(ids, on) {
      for (const id of ids) set(read, id, on);
    },
    setStarred: (id, on) => set(starred, id, on),
    setPosition: (id, offset) => void positions.set(id, offset),
    setPreferences: (more) => {
      preferences = { ...preferences, ...more };
    },
    setCorrections: (all) => {
      corrections = all;
    },
    addToHistory: (query) => {
      history = [query, ...history];
    },
    save: () => undefined,
  };
}
