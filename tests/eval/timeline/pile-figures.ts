import { originOf } from '../../../src/model/article.ts';
import type { Event } from '../../../src/model/event.ts';
import { relate } from '../../../src/related/relate.ts';
import { findEventMentions } from '../../../src/timeline/find-event-mentions.ts';
import { hasVerb } from '../../../src/timeline/label-words.ts';
import { createTimeline } from '../../../src/timeline/merge-timeline.ts';
import { looksAhead } from '../../../src/timeline/speech.ts';
import { Figures } from '../piles/figures.ts';
import type { GoldPile } from '../piles/gold.ts';
import type { Placing } from '../piles/placing.ts';
import type { ProductOutput } from '../piles/product.ts';
import { scoreTimeline } from '../piles/score-timeline.ts';
import type { goldInputs } from './gold-inputs.ts';
import { scoreStoryPairs } from './story-pairs.ts';

const announcesPast = ({ label, status }: Event) => status === 'happened' && looksAhead(label);

/** The timeline's figures on a pile, from what the earlier stages hand over: the gold's or our own. */
export function figuresOf(gold: GoldPile, { articles, entities }: ReturnType<typeof goldInputs>) {
  const timeline = createTimeline();
  for (const { article, dates, mentions } of articles)
    timeline.add({ article, mentions, eventMentions: findEventMentions({ article, dates, mentions }), copyOf: null });
  const events = timeline.events();
  const disagreements = timeline.disagreements();
  const { relations, stories } = relate({
    articles: articles.map(({ article }) => ({
      id: article.id,
      title: article.title,
      text: article.text,
      published: article.date?.value ?? null,
      outlet: article.outlet,
    })),
    mentions: new Map(articles.map(({ article, mentions }) => [article.id, mentions])),
    entities,
    events,
    copies: new Map(),
  });
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const placedEvidence = (e: (typeof events)[number]['evidence'][number]) => {
    const article = byId.get(e.article)!;
    return { ...e, file: article.file, source: originOf(article, e) };
  };
  const output = {
    articles: articles.map(({ article }) => ({ id: article.id, file: article.file })),
    events: events.map((event) => ({ ...event, evidence: event.evidence.map(placedEvidence) })),
    disagreements: disagreements.map((d) => ({
      ...d,
      sides: d.sides.map((side) => ({ ...side, evidence: side.evidence.map(placedEvidence) })),
    })),
    related: relations.map(({ a, b, score }) => ({ a, b, score })),
    relations,
    stories,
  };
  const byFile = gold.droppable.length > 0;
  const placing: Placing = {
    matches: new Map(),
    articleOf: (_, id) => id,
    place: (item) =>
      byFile ? { place: item.file, ...item.source } : { place: item.article, start: item.start, end: item.end },
  };
  const figures = new Figures();
  scoreTimeline(gold, { timeline: output } as unknown as ProductOutput, placing, figures);
  figures.share('timeline: story pairs F1', scoreStoryPairs(gold, stories).f1);
  figures.count('timeline: events', events.length);
  figures.count('timeline: disagreements shown', disagreements.length);
  figures.count('labels cut with an ellipsis', events.filter(({ label }) => label.endsWith('…')).length);
  figures.count('labels without a verb', events.filter(({ label }) => !hasVerb(label)).length);
  figures.count('labels that announce what happened', events.filter(announcesPast).length);
  return { figures, output };
}
