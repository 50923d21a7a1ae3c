import { articleSight, GUTTER } from '../answers/geometry.ts';
import { cellWidth } from '../rows/width.ts';
import { openChosen } from './choose.ts';
import type { CommandContext } from './command.ts';

/** Chooses the name or date under a cell of the article; when it is chosen already, opens it. */
export function chooseAt(context: CommandContext, line: number, cell: number): void {
  const { state, answers, act } = context;
  const open = answers.open(state.article.id);
  const sight = articleSight(context);
  const placed = sight?.flow.at(sight.top + line);
  if (!open || !sight || !placed || state.article.view !== 'clean') return;
  let at = sight.margin + GUTTER;
  for (const { text, at: place } of placed.row) {
    const width = cellWidth(text);
    if (place !== undefined && cell >= at && cell < at + width) {
      const mark = answers.marks(open).find(({ start, end }) => start < place + text.length && end > place);
      if (!mark || mark.start > place + (cell - at) || mark.end <= place + (cell - at)) return;
      if (state.article.chosen?.start === mark.start) openChosen(context);
      else act({ type: 'article', change: { chosen: { kind: mark.kind, start: mark.start }, sentence: null } });
      return;
    }
    at += width;
  }
}
