import { beingRead } from '../answers/being-read.ts';
import { chosenMark } from '../answers/chosen-mark.ts';
import { articleSight, listSight, paneSight, type Sight, timelineSight } from '../answers/geometry.ts';
import type { Pane } from '../state/state.ts';
import { articlePaneRows } from './article-pane-rows.ts';
import { EMPTY, type Row, seg } from './row.ts';
import { whyEmpty } from './timeline/empty-timeline.ts';
import { wrapText } from './wrap.ts';

/** What stands in a pane and on its frame. */
export interface PaneContent {
  readonly title: Row;
  readonly note?: Row;
  readonly position?: Row;
  readonly rows: readonly Row[];
}

export function paneContent(sight: Sight, pane: Pane): PaneContent {
  if (pane === 'list') return listContent(sight);
  return pane === 'article' ? articleContent(sight) : timelineContent(sight);
}

function listContent(sight: Sight): PaneContent {
  const { state, answers } = sight;
  const { list, page } = listSight(sight);
  const size = paneSight(state, 'list');
  const sorted = answers.filter(state)?.sort ?? state.list.sort;
  const note = sorted === 'date' ? EMPTY : [seg(`by ${sorted}`, 'faint')];
  const rows = list.length > 0 ? page.rows : emptyList(sight, size?.width ?? 20);
  const filtered = state.list.query.trim() !== '';
  const title = filtered ? `Articles: ${list.articles} found` : 'Articles';
  return { title: titleOf(sight, 'list', title), note, rows };
}

function emptyList({ state, answers }: Sight, cells: number): Row[] {
  const { progress, articleCount } = answers.library;
  const text =
    articleCount > 0 && state.list.query !== ''
      ? 'Nothing matches this filter. x clears it.'
      : progress.phase === 'ready'
        ? 'There are no articles here. The command : skipped files tells which files were left out, and why.'
        : 'Reading…';
  return [EMPTY, ...wrapText(text, cells).map((line) => [seg(line, 'muted')])];
}

function articleContent(sight: Sight): PaneContent {
  const { state, answers, theme } = sight;
  const open = answers.open(state.article.id);
  const page = articleSight(sight);
  if (!open || !page) return { title: titleOf(sight, 'article', 'Article'), rows: [] };
  const reading = state.focus === 'timeline' ? state.timeline.selected : (beingRead(sight)?.event.id ?? null);
  const rows = articlePaneRows(page, {
    glyphs: theme.glyphs,
    matches: state.article.view === 'clean' ? answers.matches(state) : [],
    found: state.article.found,
    chosen: chosenMark(sight),
    reported: state.article.view === 'clean' ? answers.reported(open.article.id) : [],
    lit: reading,
    sentence: state.focus === 'article' ? state.article.sentence : null,
  });
  const view =
    state.article.view === 'clean' ? '' : state.article.view === 'removed' ? 'with what was removed' : 'source';
  return {
    title: titleOf(sight, 'article', open.article.title),
    note: view === '' ? EMPTY : [seg(view, 'warning')],
    position: [
      seg(
        percent(page.flow.at(page.top + page.height - 1)?.place ?? Number.POSITIVE_INFINITY, lengthOf(sight)),
        'muted',
      ),
    ],
    rows,
  };
}

/** Length of what is shown in the article's pane. */
function lengthOf({ state, answers }: Sight): number {
  const open = answers.open(state.article.id);
  if (!open) return 0;
  if (state.article.view === 'clean') return open.article.text.length;
  return answers.library.source(open.article.id)?.length ?? 0;
}

function percent(place: number, length: number): string {
  if (place >= length) return 'end';
  return `${String(Math.max(0, Math.min(99, Math.floor((place / Math.max(1, length)) * 100)))).padStart(2)} %`;
}

function timelineContent(sight: Sight): PaneContent {
  const { state, answers, theme } = sight;
  const { timeline, index, page } = timelineSight(sight);
  const { scope, zoom, corroborated } = state.timeline;
  const dot = ` ${theme.glyphs.dot} `;
  const words = { all: 'all', filter: 'the filter', article: 'this article' }[scope];
  const size = paneSight(state, 'timeline');
  const rows =
    timeline.length > 0
      ? page.rows
      : wrapText(whyEmpty(state.timeline, answers.library.progress.phase), size?.width ?? 20).map(
          (line): Row => [seg(line, 'muted')],
        );
  return {
    title: [...titleOf(sight, 'timeline', 'Timeline'), seg(`${dot}${words}`, 'muted')],
    note: [seg(corroborated ? `2+${dot}${zoom}` : zoom, 'faint')],
    position: timeline.length > 0 ? [seg(`${index + 1}/${timeline.length}`, 'muted')] : EMPTY,
    rows,
  };
}

function titleOf({ state }: Sight, pane: Pane, text: string): Row {
  return [seg(text, state.focus === pane ? 'heading' : 'muted')];
}
