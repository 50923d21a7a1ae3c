import type { Correction } from '../entities/corrections.ts';
import type { PileAnalysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { LinkedMention } from '../model/entity.ts';
import type { Engines } from './engines.ts';
import { type Depth, reaches, readDated, type StagedArticle } from './read-article.ts';

/** The stages over the whole pile. Articles may be added at any time; an analysis covers those that were added before. */
export interface PileAnalyser {
  /** Adds an article, or puts it in the place of the one with the same id. */
  put(article: StagedArticle): void;
  articles(): Iterable<StagedArticle>;
  /** Lets the articles lend each other days of publication; gives those that have another day now, read anew. */
  settleDates(): Promise<readonly StagedArticle[]>;
  analyse(): PileAnalysis;
}

/** Runs copies → linking → timeline → relations, as far as `depth`. What it finds does not depend on the order of adding. */
export function createPileAnalyser(engines: Engines, depth: Depth, corrections: readonly Correction[]): PileAnalyser {
  const articles = new Map<string, StagedArticle>();
  const linker = engines.createLinker({ corrections });
  const timeline = engines.createTimeline();
  /** What the timeline was last told of an article, so that only changes are told again. */
  const told = new Map<string, string>();

  const articleOf = (id: string): StagedArticle => {
    const read = articles.get(id);
    if (!read) throw new Error(`no article ${id} in the pile`);
    return read;
  };
  const tellTimeline = (
    copies: ReadonlyMap<string, string>,
    mentions: ReadonlyMap<string, readonly LinkedMention[]>,
  ) => {
    for (const { article, eventMentions } of articles.values()) {
      const linked = mentions.get(article.id) ?? [];
      const copyOf = copies.get(article.id) ?? null;
      const key = `${article.date?.value}|${copyOf}|${linked.map((mention) => mention.entity).join(' ')}`;
      if (told.get(article.id) === key) continue;
      told.set(article.id, key);
      timeline.add({ article, mentions: linked, eventMentions, copyOf });
    }
  };

  const put = (read: StagedArticle) => {
    const { article, mentions } = read;
    articles.set(article.id, read);
    told.delete(article.id);
    if (!reaches(depth, 'entities')) return;
    linker.add({
      id: article.id,
      published: article.date?.value ?? null,
      text: article.text,
      title: article.title,
      outlet: article.outlet,
      mentions,
    });
  };

  return {
    put,
    articles: () => articles.values(),
    async settleDates() {
      if (articles.size < 2 || ![...articles.values()].some(({ article }) => isOpenToDoubt(article))) return [];
      const notes = [...articles.values()].map(({ article, dates }) =>
        engines.datingNotes(article.id, article, article.date, dates),
      );
      const lent = engines.lendBounds(notes, (id) => articleOf(id).article);
      const settled: StagedArticle[] = [];
      for (const [id, date] of lent) settled.push(await readDated(engines, { ...articleOf(id).article, date }, depth));
      for (const read of settled) put(read);
      return settled;
    },
    analyse() {
      const all = [...articles.values()];
      const linked = reaches(depth, 'entities');
      const mentions = new Map(all.map(({ article }) => [article.id, linked ? linker.mentionsOf(article.id) : []]));
      const entities = linked ? linker.entities() : [];
      if (!reaches(depth, 'timeline')) {
        return { entities, mentions, events: [], disagreements: [], relations: [], stories: [], copies: new Map() };
      }
      const copies = engines.findCopies(all.map(({ article }) => article).sort(byPublication));
      tellTimeline(copies, mentions);
      const events = timeline.events();
      const { relations, stories } = engines.relate({
        articles: all.map(({ article: { id, title, text, date, outlet } }) => ({
          id,
          title,
          text,
          published: date?.value ?? null,
          outlet,
        })),
        mentions,
        entities,
        events,
        copies,
      });
      return { entities, mentions, events, disagreements: timeline.disagreements(), relations, stories, copies };
    },
  };
}

/** Only such a day can become another one by what other articles say; finding that out costs a second look at all texts. */
function isOpenToDoubt({ date }: Article): boolean {
  if (date === null || date.basis === 'inferred') return true;
  return date.evidence.some(({ text }) => /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d/.test(text));
}

/** Of copies, the one that was published first is the original. */
function byPublication(a: Article, b: Article): number {
  const dayA = a.date?.value ?? '9999';
  const dayB = b.date?.value ?? '9999';
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
