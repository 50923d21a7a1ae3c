import { splitSentences } from '../../../src/text/sentences.ts';
import type { BestDaysRequest, bestDays, DayArticle } from '../../../src/timeline/best-days.ts';

/** The plain ways to rank days: by articles published on them, by sentences that name them, by articles that do. */
export function baselineDays(by: 'publication' | 'mentions' | 'articles'): typeof bestDays {
  return (articles, request) => {
    const days = ranked(by, articles, request).slice(0, request.days);
    return days.sort().map((day): [string, string[]] => [day, leadsOf(articles, day).slice(0, request.sentences)]);
  };
}

function ranked(
  by: 'publication' | 'mentions' | 'articles',
  articles: readonly DayArticle[],
  request: BestDaysRequest,
): string[] {
  const counts = new Map<string, number>();
  const count = (day: string | null) => {
    if (day && (!request.from || day >= request.from) && (!request.to || day <= request.to))
      counts.set(day, (counts.get(day) ?? 0) + 1);
  };
  for (const article of articles) {
    if (by === 'publication') count(article.published);
    else {
      const named = article.dates.filter((d) => d.from !== null && d.from === d.to).map((d) => d.from!);
      for (const day of by === 'mentions' ? named : new Set(named)) count(day);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([day]) => day);
}

/** The first sentences of what was published on the day or the day after. */
function leadsOf(articles: readonly DayArticle[], day: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return [day, next].flatMap((published) =>
    articles
      .filter((article) => article.published === published)
      .flatMap(({ text }) =>
        splitSentences(text)
          .slice(0, 1)
          .map((s) => text.slice(s.start, s.end)),
      ),
  );
}
