import type { Span } from '../../model/span.ts';
import type { Reported } from '../answers/answers.ts';
import { type ArticleSight, GUTTER } from '../answers/geometry.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import { type Backed, decorate } from './article/decorate.ts';
import { keepAnswers } from './kept-answers.ts';
import { type Row, seg } from './row.ts';

export interface ArticlePaneLook {
  readonly glyphs: Glyphs;
  readonly matches: readonly Span[];
  readonly found: number;
  readonly chosen: Span | null;
  readonly reported: readonly Reported[];
  /** The event that is lit, here and on the timeline. */
  readonly lit: string | null;
  /** Start of the sentence that was gone to. */
  readonly sentence: number | null;
}

const keepLine = keepAnswers<Row, Row>();

/** The lines of the article that are on the screen, with what is chosen, found and reported marked. */
export function articlePaneRows({ flow, top, height, margin }: ArticleSight, look: ArticlePaneLook): Row[] {
  const { glyphs } = look;
  const first = flow.at(top)?.place ?? 0;
  const last = flow.at(top + height)?.place ?? Number.POSITIVE_INFINITY;
  const inSight = ({ start, end }: Span) => end > first && start < last;
  const reported = look.reported.filter(inSight);
  const backed: Backed[] = [];
  for (const one of reported)
    if (one.event.id === look.lit)
      backed.push({ start: one.start, end: one.end, on: one.start === look.sentence ? 'selected' : 'lightly' });
  for (const { start, end } of look.matches.filter(inSight))
    backed.push({ start, end, on: start === look.found ? 'found' : 'match' });
  if (look.chosen) backed.push({ ...look.chosen, on: 'chosen' });
  const rows: Row[] = [];
  for (let line = 0; line < height; line++) {
    const placed = flow.at(top + line);
    if (!placed) break;
    const next = flow.at(top + line + 1)?.place ?? Number.POSITIVE_INFINITY;
    const here = placed.row.length === 0 ? undefined : reportedOn(reported, placed.place, next, look.lit);
    const role = here ? (here.event.id === look.lit ? 'accent' : 'faint') : 'text';
    const drawn = decorate(placed.row, backed);
    const make = () => [
      seg(' '.repeat(margin)),
      seg(here ? glyphs.quote : ' ', role),
      seg(' '.repeat(GUTTER - 1)),
      ...drawn,
    ];
    rows.push(drawn === placed.row ? keepLine(placed.row, `${margin}${role}${glyphs.quote}`, make) : make());
  }
  return rows;
}

/** What is reported on the line between two places, the lit one first. */
function reportedOn(reported: readonly Reported[], from: number, to: number, lit: string | null): Reported | undefined {
  const here = reported.filter(({ start, end }) => start < to && end > from);
  return here.find(({ event }) => event.id === lit) ?? here[0];
}
