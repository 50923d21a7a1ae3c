import type { Basis, StatedDate } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type Draft, textOf } from '../draft.ts';

/** What the lines above the body say about an article. */
export interface Head {
  title: string | null;
  titleSource: Span | null;
  byline: string | null;
  outlet: string | null;
  outletBasis: Basis | null;
  section: string | null;
  readonly dates: StatedDate[];
}

export function emptyHead(): Head {
  return { title: null, titleSource: null, byline: null, outlet: null, outletBasis: null, section: null, dates: [] };
}

export function setOutlet(head: Head, name: string): void {
  if (head.outlet) return;
  head.outlet = name;
  head.outletBasis = 'stated';
}

export function addDate(head: Head, text: string, draft: Draft): void {
  const at = textOf(draft).indexOf(text);
  const run = draft.mapped.runs.find((each) => each.exact && each.start <= at && each.end >= at + text.length);
  const source =
    run && at >= 0
      ? { start: run.source.start + at - run.start, end: run.source.start + at - run.start + text.length }
      : draft.source;
  head.dates.push({ text, where: 'dateline', source });
}
