import type { PileAnalysis, ReadArticle } from '../../model/analysis.ts';
import { DISAGREEMENT_WORDS } from '../../model/disagreement-words.ts';
import type { Event, Evidence } from '../../model/event.ts';
import { eventWhen } from './event-when.ts';

/** The timeline as a Markdown document: a heading a year, an event a point, under it every source's sentence. */
export function timelineMarkdown(
  articles: readonly ReadArticle[],
  analysis: PileAnalysis,
  events: readonly Event[],
): string {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const lines: string[] = ['# Timeline'];
  let heading: string | null = null;
  for (const event of events) {
    const year = (event.date.start ?? event.date.end)?.slice(0, 4) ?? 'Undated';
    if (year !== heading) lines.push('', `## ${year}`, '');
    heading = year;
    const status = event.status === 'happened' ? '' : ` (${event.status})`;
    lines.push(`- **${eventWhen(event)}** ${plain(event.label)}${status}`);
    for (const one of event.evidence) lines.push(`  - ${sentence(one, byId)}`);
    for (const dispute of analysis.disagreements) {
      if (dispute.event !== event.id) continue;
      const question = dispute.question === event.label ? '' : ` (${plain(dispute.question)})`;
      lines.push(`  - ≠ ${DISAGREEMENT_WORDS[dispute.kind]}${question}:`);
      for (const side of dispute.sides) {
        lines.push(`    - ${plain(side.stance)}: ${side.evidence.map((one) => sentence(one, byId)).join('; ')}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

type ArticlesById = ReadonlyMap<string, ReadArticle['article']>;

function sentence(evidence: Evidence, byId: ArticlesById): string {
  const article = byId.get(evidence.article);
  const from = [article?.outlet, article?.date?.value, article?.file]
    .filter(Boolean)
    .map((part) => plain(String(part)));
  const role = evidence.role === 'report' ? '' : `, ${evidence.role}`;
  return `“${plain(evidence.text)}” — ${from.join(', ')}${role}`;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#&]/g, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`));
}
