import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relate } from '../../../src/related/relate.ts';
import { isStopWord, stemOf, wordsOf } from '../../../src/text/words.ts';
import { clusterMentions } from '../../../src/timeline/cluster-mentions.ts';
import { Interner } from '../../../src/timeline/interner.ts';
import { happeningOf, phraseOf } from '../../../src/timeline/news-verbs.ts';
import { packMentions } from '../../../src/timeline/packed-mentions.ts';
import { rarityOf } from '../../../src/timeline/similarity.ts';
import {
  type MentionRecord,
  packTerm,
  type StoredArticle,
  type StoredMention,
  termNumber,
} from '../../../src/timeline/stored-mention.ts';
import { bCubed } from '../metrics/b-cubed.ts';
import type { Score } from '../metrics/f1.ts';
import { conll } from './coreference.ts';
import { namesOf } from './real-inputs.ts';
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
export async function scoreEcb(set: EcbSet): Promise<EcbScores> {
  const texts = set.docs.map((doc) => ({ id: doc.id, text: doc.sentences.map(plainText).join('\n') }));
  const { stories } = relate({
    articles: texts.map((text) => ({ ...text, title: '', published: null, outlet: null })),
    mentions: await namesOf(texts),
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
    clusterMentions(stored, rarityOf(stored)).forEach((cluster, i) => {
      for (const member of cluster.members) system.set(idOf(member), `${story.id}#${i}`);
    });
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
function storedMentions(set: EcbSet, mentions: readonly EcbMention[]): StoredMention[] {
  const interner = new Interner();
  return set.docs.flatMap((doc) => {
    const inside = mentions
      .filter((mention) => mention.doc === doc.id)
      .sort((a, b) => a.sent - b.sent || a.tokens[0] - b.tokens[0]);
    const article: StoredArticle = {
      id: doc.id,
      published: 0,
      copyOf: null,
      origin: doc.id,
      title: '',
      topics: [],
      mentions: [],
    };
    let text = '';
    const records = inside.map((mention) => {
      const start = text.length;
      text += mention.id;
      return recordOf(mention, doc.sentences[mention.sent].split(' '), { start, end: text.length });
    });
    return packMentions(article, text, records, interner);
  });
}

function recordOf(mention: EcbMention, tokens: readonly string[], span: MentionRecord['span']): MentionRecord {
  const weights = new Map<number, number>();
  tokens.forEach((token, i) => {
    for (const word of wordsOf(token)) {
      if (isStopWord(word.lower) || word.lower.length < 2) continue;
      const apart = Math.min(...mention.tokens.map((at) => Math.abs(at - i)));
      const term = termNumber(word.stem);
      weights.set(term, Math.max(weights.get(term) ?? 0, 1 / (1 + apart / 20)));
    }
  });
  return {
    span,
    clause: span,
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
    continues: 0,
  };
}

function triggerOf({ text, lemma, head }: EcbMention): string {
  const words = text.toLowerCase().split(' ');
  const stem = stemOf(lemma === '-pron-' || lemma === '' ? head : lemma);
  const phrase = words.length > 1 ? phraseOf(stem, words[words.length - 1]) : null;
  const known = phrase ?? happeningOf(stem) ?? happeningOf(stemOf(head));
  return known ?? words.map((word) => happeningOf(stemOf(word))).find((group) => group) ?? stem;
}
