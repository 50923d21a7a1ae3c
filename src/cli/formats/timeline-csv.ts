import type { PileAnalysis, ReadArticle } from '../../model/analysis.ts';
import type { Event } from '../../model/event.ts';
import { csv } from './csv.ts';

/** One line an evidence: every sentence beside the event it reports. */
export function timelineCsv(
  articles: readonly ReadArticle[],
  analysis: PileAnalysis,
  events: readonly Event[],
): string {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const disputed = new Set(analysis.disagreements.map((one) => one.event));
  const head = [
    'event',
    'start',
    'end',
    'granularity',
    'label',
    'status',
    'sources',
    'disputed',
    'participants',
    'outlet',
    'published',
    'file',
    'role',
    'sentence',
  ];
  const rows = events.flatMap((event) =>
    event.evidence.map((one) => {
      const article = byId.get(one.article);
      return [
        event.id,
        event.date.start,
        event.date.end,
        event.date.granularity,
        event.label,
        event.status,
        event.sources,
        disputed.has(event.id) ? 'yes' : 'no',
        event.participants.map((id) => names.get(id) ?? id).join('; '),
        article?.outlet ?? null,
        article?.date?.value ?? null,
        article?.file ?? null,
        one.role,
        one.text,
      ];
    }),
  );
  return csv([head, ...rows]);
}
