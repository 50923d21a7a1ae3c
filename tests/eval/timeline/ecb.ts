import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relate } from '../../../src/related/relate.ts';
import { isStopWord, stemOf, wordsOf } from '../../../src/text/words.ts';
import { clusterMentions } from '../../../src/timeline/cluster-mentions.ts';
import { happeningOf, phraseOf } from '../../../src/timeline/news-verbs.ts';
import { rarityOf } from '../../../src/timeline/similarity.ts';
import {
  createInterner,
  packTerm,
  type StoredArticle,
  type StoredMention,
} from '../../../src/timeline/stored-mention.ts';
import { bCubed } from '../metrics/b-cubed.ts';
import type { Score } from '../metrics/f1.ts';
import { conll } from './coreference.ts';
import { plainText } from './t17.ts';

export interface EcbMention {
  readonly id: string;
  readonly doc: string;
  readonly sent: number;
  readonly tokens: readonly number[];
  readonly text: string;
  readonly head: string;
  readonly lemma: string;
  readonly chain: string;
}

export interface EcbSet {
  readonly docs: readonly { readonly id: string; readonly subtopic: string; readonly sentences: readonly string[] }[];
  readonly mentions: readonly EcbMention[];
}

/** One split of EventCorefBank+, or null where it is not there. */
export function loadEcb(folder: string, split: 'train' | 'dev'): EcbSet | null {
  const path = join(folder, `${split}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as EcbSet) : null;
}

export interface EcbScores {
  readonly stories: Score;
  readonly sameLemma: ReturnType<typeof conll>;
  readonly sameLemmaInStory: ReturnType<typeof conll>;
  readonly events: ReturnType<typeof conll>;
}

/** Documents into stories as the product relates them, then the gold mentions of each story into events as it merges. */
export function scoreEcb(set: EcbSet): EcbScores {
  const { stories } = relate({
    articles: set.docs.map((doc) => ({
      id: doc.id,
      title: '',
      text: doc.sentences.map(plainText).join('\n'),
      published: null,
      outlet: null,
    })),
    mentions: new Map(),
    entities: [],
    events: [],
    copies: new Map(),
  });
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const system = new Map<string, string>();
  for (const story of stories) {
    const inside = new Set(story.articles);
    const mentions = set.mentions.filter((mention) => inside.has(mention.doc));
    const stored = storedMentions(set, mentions);
    clusterMentions([...stored.mentions.values()], rarityOf([...stored.mentions.values()], stored.termCount)).forEach(
      (cluster, i) => {
        for (const member of cluster.members) system.set(idOf(member), `${story.id}#${i}`);
      },
    );
  }
  return {
    stories: bCubed(set.docs.map((doc) => ({ gold: doc.subtopic, system: storyOf.get(doc.id)! }))),
    sameLemma: conll(set.mentions.map((m) => ({ gold: m.chain, system: m.lemma }))),
    sameLemmaInStory: conll(set.mentions.map((m) => ({ gold: m.chain, system: `${storyOf.get(m.doc)} ${m.lemma}` }))),
    events: conll(set.mentions.map((m) => ({ gold: m.chain, system: system.get(m.id)! }))),
  };
}

/** The mention's id, kept in the place of the sentence's text. */
function idOf(mention: StoredMention): string {
  return mention.text;
}

/** Gold mentions as the merger stores them: what happens is the trigger, the words are the sentence's. */
function storedMentions(set: EcbSet, mentions: readonly EcbMention[]) {
  const docs = new Map(set.docs.map((doc) => [doc.id, doc]));
  const articles = new Map<string, StoredArticle>();
  const interner = createInterner();
  const stored = new Map<string, StoredMention>();
  for (const mention of mentions) {
    let article = articles.get(mention.doc);
    if (!article) {
      article = {
        id: mention.doc,
        published: null,
        copyOf: null,
        origin: mention.doc,
        title: '',
        topics: [],
        mentions: [],
      };
      articles.set(mention.doc, article);
    }
    const tokens = docs.get(mention.doc)!.sentences[mention.sent].split(' ');
    const weights = new Map<number, number>();
    tokens.forEach((token, i) => {
      for (const word of wordsOf(token)) {
        if (isStopWord(word.lower) || word.lower.length < 2) continue;
        const apart = Math.min(...mention.tokens.map((at) => Math.abs(at - i)));
        const id = interner.idOf(word.stem);
        weights.set(id, Math.max(weights.get(id) ?? 0, 1 / (1 + apart / 20)));
      }
    });
    stored.set(mention.id, {
      article,
      span: { start: mention.sent * 1000 + mention.tokens[0], end: mention.sent * 1000 + mention.tokens[0] + 1 },
      clause: { start: 0, end: 0 },
      text: mention.id,
      from: 0,
      to: 0,
      granularity: 'day',
      tie: 'own',
      why: '',
      dateSpan: null,
      predicates: [triggerOf(mention)],
      names: [],
      terms: [...weights].map(([term, weight]) => packTerm(term, weight)).sort((a, b) => a - b),
      quantities: [],
      modality: 'happened',
      stance: { kind: 'asserts', answersBack: false },
      attribution: null,
      position: mention.sent,
      paragraph: 0,
      place: 'body',
    });
  }
  return { mentions: stored, termCount: interner.size };
}

function triggerOf({ text, lemma, head }: EcbMention): string {
  const words = text.toLowerCase().split(' ');
  const stem = stemOf(lemma === '-pron-' || lemma === '' ? head : lemma);
  const phrase = words.length > 1 ? phraseOf(stem, words[words.length - 1]) : null;
  const known = phrase ?? happeningOf(stem) ?? happeningOf(stemOf(head));
  return known ?? words.map((word) => happeningOf(stemOf(word))).find((group) => group) ?? stem;
}
