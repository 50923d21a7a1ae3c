import type { Article } from '../../../src/model/article.ts';
import type { DateExpression } from '../../../src/model/date-expression.ts';
import type { LinkedMention } from '../../../src/model/entity.ts';
import type { EventMention } from '../../../src/model/event.ts';
import { findEventMentions } from '../../../src/timeline/find-event-mentions.ts';
import { createTimeline } from '../../../src/timeline/merge-timeline.ts';
import { plainText, type Topic } from './t17.ts';

interface Prepared {
  readonly article: Article;
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly LinkedMention[];
  readonly eventMentions: readonly EventMention[];
}

/** Capitalised words inside sentences stand in for names: their number is what costs. */
function namesOf(id: string, text: string): LinkedMention[] {
  return [...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    type: 'organisation',
    confidence: 1,
    origin: 'pattern',
    article: id,
    entity: match[0].toLowerCase(),
  }));
}

/** The visible articles with their event mentions, and how many articles a CPU second extraction takes. */
export function prepareArticles(
  topics: readonly Topic[],
  readDates: (text: string, published: string) => readonly DateExpression[],
): { prepared: Prepared[]; perSecond: number } {
  const inputs = topics.flatMap((topic) =>
    topic.articles.map((from) => {
      const text = from.sentences.map(plainText).join('\n');
      const id = `${topic.name}-${from.id}`;
      const article: Article = {
        id,
        file: id,
        title: '',
        titleBasis: 'derived',
        titleSource: null,
        byline: null,
        outlet: null,
        outletBasis: null,
        section: null,
        language: 'en',
        url: null,
        date: { value: from.date, earliest: from.date, latest: from.date, basis: 'stated', evidence: [] },
        statedDates: [],
        blocks: [{ type: 'paragraph', start: 0, end: text.length, source: { start: 0, end: text.length } }],
        text,
        links: [],
        removed: [],
        flags: [],
        origins: [],
      };
      return { article, dates: readDates(text, from.date), mentions: namesOf(id, text) };
    }),
  );
  const before = process.cpuUsage();
  const prepared = inputs.map((input) => ({ ...input, eventMentions: findEventMentions(input) }));
  const used = process.cpuUsage(before);
  return { prepared, perSecond: inputs.length / ((used.user + used.system) / 1e6) };
}

export interface MergeCost {
  readonly articles: number;
  readonly events: number;
  readonly disagreements: number;
  /** CPU milliseconds an article, adding and merging together. */
  readonly each: number;
  /** CPU milliseconds to add one more article and ask again: the median of some, and the most. */
  readonly oneMore: number;
  readonly mostForOne: number;
  /** MB that the timeline takes after merging, alone and together with all its events handed out. */
  readonly heap: number;
  readonly heapWithEvents: number;
}

const CHUNK = 500;
/** So many more articles are added one by one. */
const MORE = 12;

/** Merges `count` articles: the visible ones again and again, with other names and other rare words each round. */
export function mergeCost(prepared: readonly Prepared[], count: number): MergeCost {
  global.gc?.();
  const base = used();
  const timeline = createTimeline();
  let spent = 0;
  const timed = <T>(work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const used = process.cpuUsage(before);
    spent += (used.user + used.system) / 1000;
    return result;
  };
  // Renaming is the measurement's own work and is not counted.
  for (let first = 0; first < count; first += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, count - first) }, (_, k) =>
      renamed(prepared[(first + k) % prepared.length], Math.floor((first + k) / prepared.length)),
    );
    timed(() => {
      for (const read of chunk) timeline.add(read);
    });
  }
  let events = timed(() => timeline.events());
  const disagreements = timed(() => timeline.disagreements());
  const each = spent / count;
  global.gc?.();
  const heapWithEvents = (used() - base) / 1e6;
  const found = [events.length, disagreements.length];
  events = [];
  global.gc?.();
  const heap = (used() - base) / 1e6;
  const more: number[] = [];
  for (let k = 0; k < MORE; k++) {
    spent = 0;
    const read = renamed(prepared[Math.floor((k * prepared.length) / MORE)], MANY_ROUNDS + k);
    timed(() => {
      timeline.add(read);
      timeline.events();
    });
    more.push(spent);
  }
  more.sort((a, b) => a - b);
  return {
    articles: count,
    events: found[0],
    disagreements: found[1],
    each,
    oneMore: more[MORE >> 1],
    mostForOne: more[MORE - 1],
    heap,
    heapWithEvents,
  };
}

/** More rounds than any pile has. */
const MANY_ROUNDS = 1_000_000;

function renamed({ article, mentions, eventMentions }: Prepared, round: number) {
  const id = `${article.id}#${round}`;
  return {
    article: { ...article, id },
    copyOf: null,
    mentions: mentions.map((m) => ({ ...m, article: id, entity: `${m.entity}#${round}` })),
    eventMentions: eventMentions.map((m) => ({
      ...m,
      article: id,
      terms: m.terms.map(([term, weight], i) => [i % 3 === 0 ? `${term}#${round}` : term, weight] as const),
    })),
  };
}

/** Bytes on the heap and in arrays beside it. */
function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
