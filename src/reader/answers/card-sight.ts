import type { CardContent, Target } from '../rows/cards/card.ts';
import { cardContent } from '../rows/cards/card-content.ts';
import type { Row } from '../rows/row.ts';
import type { CardLayer, HelpLayer } from '../state/layers.ts';
import type { Sight } from './geometry.ts';
import { remember } from './remember.ts';

/** Where a card stands on the screen and what is in it. */
export interface CardSight {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly targets: readonly Target[];
  readonly query: string | null;
  readonly column: number;
  readonly line: number;
  readonly width: number;
  /** Lines inside of its frame. */
  readonly height: number;
}

const contentOf = remember(
  ({ answers, theme }: Sight, layer: CardLayer, cells: number) => [answers, theme, answers.revision, layer.card, cells],
  ({ answers, theme }, layer, cells): CardContent => cardContent(layer.card, answers, cells, theme.glyphs),
);

export function cardSight(sight: Sight, layer: CardLayer | HelpLayer): CardSight {
  const { columns, rows: lines } = sight.state;
  const width = Math.max(1, Math.min(columns, columns < 60 ? columns : Math.min(columns - 4, 100)));
  const cells = Math.max(1, width - 4);
  const content: CardContent =
    layer.kind === 'card'
      ? contentOf(sight, layer, cells)
      : { title: 'Help', rows: sight.help(layer.query, cells), targets: [], query: null };
  const most = Math.max(1, Math.floor((lines - 2) * 0.86) - 2);
  const height = layer.kind === 'help' ? most : Math.min(content.rows.length, most);
  return {
    ...content,
    column: Math.floor((columns - width) / 2),
    line: Math.max(1, Math.floor((lines - height - 2) / 2)),
    width,
    height: Math.max(1, height),
  };
}
