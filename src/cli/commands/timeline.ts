import { type Pile, readPile } from '../../library/pipeline.ts';
import type { Event } from '../../model/event.ts';
import { bestDays } from '../../timeline/best-days.ts';
import { dayOption } from '../day-option.ts';
import { timelineCsv } from '../formats/timeline-csv.ts';
import { timelineIcs } from '../formats/timeline-ics.ts';
import { timelineJson } from '../formats/timeline-json.ts';
import { timelineMarkdown } from '../formats/timeline-markdown.ts';
import { timelinePlain } from '../formats/timeline-plain.ts';
import { openOutput } from '../output.ts';
import { type LibraryOptions, pileLibrary } from '../pile-library.ts';
import { reportEmpty, reportProblems } from '../problems.ts';
import { UsageError } from '../usage-error.ts';

interface Options extends LibraryOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly csv?: boolean;
  readonly ics?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly dates?: number;
  readonly sentences?: number;
}

/** `dateline timeline PATH…` */
export async function timeline(paths: string[], options: Options): Promise<void> {
  const from = dayOption('from', options.from, 'from');
  const to = dayOption('to', options.to, 'to');
  if (from !== null && to !== null && from > to)
    throw new UsageError(`--from ${options.from} is after --to ${options.to}`);
  if (options.sentences !== undefined && options.dates === undefined) throw new UsageError('--sentences needs --dates');
  const pile = await readPile(paths, { nerModel: options.nerModel, kept: pileLibrary(paths, options) });
  const { articles, analysis, problems } = pile;
  const within = analysis.events.filter((event) => liesWithin(event, from, to));
  const best =
    options.dates === undefined
      ? null
      : daysOf(pile, { from, to, days: options.dates, sentences: options.sentences ?? 1 });
  const output = openOutput();
  if (options.json) {
    const json = timelineJson(articles, analysis, within);
    await output.json(best ? { ...json, timeline: best } : json);
  } else {
    const days = best && new Set(best.map(([day]) => day));
    const events = days ? within.filter(({ date }) => date.start === date.end && days.has(date.start ?? '')) : within;
    await output.write(formatOf(options)(articles, analysis, events));
  }
  await output.flush();
  reportProblems(problems);
  reportEmpty(paths, articles.length, problems);
}

function formatOf({ markdown, csv, ics }: Options) {
  if (markdown) return timelineMarkdown;
  if (csv) return timelineCsv;
  return ics ? timelineIcs : timelinePlain;
}

/** Events that touch the days asked for; undated ones only when no days are asked for. */
function liesWithin({ date }: Event, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  const first = date.start ?? date.end;
  const last = date.end ?? date.start;
  return first !== null && last !== null && (to === null || first <= to) && (from === null || last >= from);
}

function daysOf({ articles, analysis }: Pile, request: Parameters<typeof bestDays>[1]): ReturnType<typeof bestDays> {
  const read = articles.map(({ article, dates }) => ({
    id: article.id,
    text: article.text,
    published: article.date?.value ?? null,
    dates,
    copyOf: analysis.copies.get(article.id) ?? null,
  }));
  return bestDays(read, request);
}
