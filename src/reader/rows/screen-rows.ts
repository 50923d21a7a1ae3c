import { beingRead } from '../answers/being-read.ts';
import { cardSight } from '../answers/card-sight.ts';
import { articleSight, listSight, paneSight, type Sight, timelineSight } from '../answers/geometry.ts';
import { type PickerSightInput, pickerSight } from '../answers/picker-sight.ts';
import { chosenMark } from '../commands/choose.ts';
import type { Layer } from '../state/layers.ts';
import { layoutOf, type PaneBox } from '../state/layout.ts';
import { articlePaneRows } from './article-pane-rows.ts';
import { cardRows } from './card-rows.ts';
import { cutRow, fit, rowWidth } from './fit.ts';
import { footerRow, type Hint } from './footer-row.ts';
import { frameRows } from './frame.ts';
import { headerRow } from './header-row.ts';
import { overlay } from './overlay.ts';
import { pickerFrameRows } from './picker-rows.ts';
import { completionRows, promptRow } from './prompt-rows.ts';
import { EMPTY, type Row, seg } from './row.ts';
import { wrapText } from './wrap.ts';

/** Every line of the screen, each as wide as the screen. */
export function screenRows(sight: PickerSightInput, hints: readonly Hint[]): readonly Row[] {
  const { state, theme } = sight;
  const { columns } = state;
  const layout = layoutOf(state);
  const panes = layout.panes.map((box) => paneRows(sight, box, layout.framed, layout.height));
  const rows: Row[] = [headerOf(sight)];
  if (!layout.framed) rows.push([seg(theme.glyphs.rule.repeat(columns), 'faint')]);
  for (let line = 0; line < layout.height; line++) rows.push(panes.flatMap((pane) => pane[line] ?? EMPTY));
  const top = state.layers.at(-1);
  const prompt = top?.kind === 'prompt' ? top : null;
  rows.push(
    prompt
      ? promptRow(sight, prompt)
      : footerRow(hints, state.message, sight.answers.library.progress, columns, theme.glyphs),
  );
  return layered(sight, rows.slice(0, state.rows), top);
}

function layered(sight: PickerSightInput, rows: readonly Row[], top: Layer | undefined): readonly Row[] {
  if (!top) return rows;
  const { columns } = sight.state;
  if (top.kind === 'prompt') {
    const lines = completionRows(sight, top);
    if (lines.length === 0) return rows;
    const from = rows.length - 1 - lines.length;
    return rows.map((row, at) => {
      const own = lines[at - from];
      return own ? [...own, ...cutRow(row, rowWidth(own), columns)] : row;
    });
  }
  if (top.kind === 'picker') {
    const picker = pickerSight(sight, top);
    const frame = pickerFrameRows(top, picker, sight.theme.glyphs);
    return overlay(rows, frame, picker.column, picker.line, picker.width, columns);
  }
  const card = cardSight(sight, top);
  return overlay(rows, cardRows(sight, top, card), card.column, card.line, card.width, columns);
}

function headerOf(sight: Sight): Row {
  const { state, answers, theme } = sight;
  const { list, index } = listSight(sight);
  const filter = answers.filter(state);
  const digits = String(list.length).length;
  const place = list.length === 0 ? '0/0' : `${String(index + 1).padStart(digits)}/${list.length}`;
  return headerRow(
    answers.library,
    { query: state.list.query, errors: filter?.errors ?? [], position: place },
    state.columns,
    theme.glyphs,
  );
}

function paneRows(sight: Sight, box: PaneBox, framed: boolean, height: number): Row[] {
  const { state, theme } = sight;
  const focused = state.focus === box.pane;
  const { title, note, position, rows } = contentOf(sight, box);
  if (framed)
    return frameRows(rows, { width: box.width, height, title, note, position, focused, glyphs: theme.glyphs });
  return Array.from({ length: height }, (_, line) =>
    fit([seg(' '), ...(rows[line] ?? EMPTY)], box.width, undefined, theme.glyphs.more),
  );
}

interface PaneContent {
  readonly title: Row;
  readonly note?: Row;
  readonly position?: Row;
  readonly rows: readonly Row[];
}

function contentOf(sight: Sight, { pane }: PaneBox): PaneContent {
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
  const { state, theme } = sight;
  const { timeline, index, page } = timelineSight(sight);
  const { scope, zoom, corroborated } = state.timeline;
  const dot = ` ${theme.glyphs.dot} `;
  const words = { all: 'all', filter: 'the filter', article: 'this article' }[scope];
  const size = paneSight(state, 'timeline');
  const rows =
    timeline.length > 0
      ? page.rows
      : wrapText(
          corroborated ? 'No event here is reported by two sources. c shows all.' : 'No dated event yet.',
          size?.width ?? 20,
        ).map((line): Row => [seg(line, 'muted')]);
  return {
    title: [...titleOf(sight, 'timeline', 'Timeline'), seg(`${dot}${words}`, 'muted')],
    note: [seg(corroborated ? `2+${dot}${zoom}` : zoom, 'faint')],
    position: timeline.length > 0 ? [seg(`${index + 1}/${timeline.length}`, 'muted')] : EMPTY,
    rows,
  };
}

function titleOf({ state }: Sight, pane: PaneBox['pane'], text: string): Row {
  return [seg(text, state.focus === pane ? 'heading' : 'muted')];
}
