import type { Filter } from '../../library/filter/filter.ts';
import { parseFilter } from '../../library/filter/parse.ts';
import type { Completion, Library, List, Marks, OpenArticle, RelatedStory, Timeline } from '../../library/library.ts';
import type { Event, Evidence } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { cleanFlow } from '../rows/article/clean-rows.ts';
import { type Mark, marksOf } from '../rows/article/marks.ts';
import { removedFlow } from '../rows/article/removed-rows.ts';
import { sourceFlow } from '../rows/article/source-rows.ts';
import type { Flow } from '../rows/flow.ts';
import type { ReaderState } from '../state/state.ts';
import type { Theme } from '../theme/theme.ts';
import { findInArticle } from './find.ts';
import { remember } from './remember.ts';

/** A sentence of the open article that reports an event. */
export interface Reported extends Span {
  readonly event: Event;
  readonly evidence: Evidence;
}

/** The library's answers to what the state asks, each made once and kept until it would differ. */
export interface Answers {
  readonly library: Library;
  /** Which state of the library the answers are of: a growing library must not make every key ask anew. */
  readonly revision: number;
  /** Takes the library as it is now. */
  refresh(): void;
  filter(state: ReaderState): Filter | null;
  list(state: ReaderState): List;
  timeline(state: ReaderState): Timeline;
  open(article: string | null): OpenArticle | null;
  marks(open: OpenArticle): readonly Mark[];
  /** In reading order. */
  reported(article: string): readonly Reported[];
  /** Ids of the events that an article reports. */
  eventsIn(article: string): ReadonlySet<string>;
  related(article: string): readonly RelatedStory[];
  /** The open article's lines for a text of so many cells, in the view that the state asks for. */
  flow(state: ReaderState, cells: number, theme: Theme): Flow | null;
  /** What could follow in a query. */
  completions(typed: string): readonly Completion[];
  /** What is looked for in the open article, or else the words of the filter. */
  matches(state: ReaderState): readonly Span[];
}

export function createAnswers(library: Library, marks: Marks): Answers {
  let seen = library.revision;
  const filter = remember(
    (state: ReaderState) => [state.list.query, state.list.typing],
    ({ list }) => (list.query.trim() === '' ? null : parseFilter(list.query, { typing: list.typing })),
  );
  const list = remember(
    (state: ReaderState) => {
      const { sort, folded } = state.list;
      const asked = filter(state);
      const ownSort = asked?.sort ?? sort;
      const marked = ownSort === 'unread' || /\bis:/.test(state.list.query);
      return [seen, asked, sort, folded, marked ? marks.revision : 0];
    },
    (state) => library.list({ filter: filter(state), sort: state.list.sort, marks, folded: state.list.folded }),
  );
  const timeline = remember(
    (state: ReaderState) => {
      const { scope, zoom, corroborated } = state.timeline;
      const asked = scope === 'filter' ? filter(state) : scope === 'article' ? state.article.id : null;
      return [seen, scope, asked, zoom, corroborated];
    },
    (state) => {
      const { scope, zoom, corroborated } = state.timeline;
      const asked = scope === 'filter' ? filter(state) : null;
      const { id } = state.article;
      return library.timeline({
        scope: asked
          ? { kind: 'filter', filter: asked }
          : scope === 'article' && id !== null
            ? { kind: 'article', article: id }
            : { kind: 'all' },
        zoom,
        corroborated,
        marks,
      });
    },
  );
  const open = remember(
    (article: string | null) => [seen, article],
    (article) => (article === null ? null : library.article(article)),
  );
  const reported = remember(
    (article: string) => [seen, article],
    (article) => reportedIn(library.eventsOf(article), article),
  );
  const eventsIn = remember(
    (article: string) => [seen, article],
    (article) => new Set(reported(article).map(({ event }) => event.id)),
  );
  const related = remember(
    (article: string) => [seen, article],
    (article) => library.related(article),
  );
  const marksIn = remember(
    (one: OpenArticle) => [seen, one.article],
    (one) =>
      marksOf(
        one,
        (entity) => (library.entity(entity)?.articles.length ?? 0) > 1,
        reported(one.article.id).flatMap(({ evidence }) => evidence.dateSpan ?? []),
      ),
  );
  const flow = remember(
    (state: ReaderState, cells: number, theme: Theme) => [
      open(state.article.id),
      state.article.view,
      state.highlights,
      state.resolvedDates,
      cells,
      theme,
    ],
    (state, cells, theme) => {
      const one = open(state.article.id);
      if (!one) return null;
      const look = {
        cells,
        glyphs: theme.glyphs,
        highlights: state.highlights,
        resolved: state.resolvedDates !== theme.plain,
      };
      const { view } = state.article;
      const source = view === 'clean' ? null : library.source(one.article.id);
      if (view === 'source' && source !== null) return sourceFlow(one, source, look);
      if (view === 'removed' && source !== null) return removedFlow(one, source, marksIn(one), look);
      return cleanFlow(one, marksIn(one), related(one.article.id), look);
    },
  );
  const matches = remember(
    (state: ReaderState) => [open(state.article.id), state.article.find, filter(state)],
    (state) => {
      const one = open(state.article.id);
      return one ? findInArticle(one.article.text, state.article.find, filter(state)) : [];
    },
  );
  const completions = remember(
    (typed: string) => [seen, typed],
    (typed) => library.complete(typed, typed.length),
  );
  return {
    library,
    get revision() {
      return seen;
    },
    refresh() {
      seen = library.revision;
    },
    completions,
    filter,
    list,
    timeline,
    open,
    marks: marksIn,
    reported,
    eventsIn,
    related,
    flow,
    matches,
  };
}

function reportedIn(events: readonly Event[], article: string): Reported[] {
  return events
    .flatMap((event) =>
      event.evidence
        .filter((evidence) => evidence.article === article)
        .map((evidence) => ({ start: evidence.start, end: evidence.end, event, evidence })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
