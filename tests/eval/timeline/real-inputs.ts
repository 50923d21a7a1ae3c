import { findDates } from '../../../src/dates/find-dates.ts';
import { createLinker } from '../../../src/entities/link-names.ts';
import { loadNameFinder } from '../../../src/library/name-finder.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Entity, LinkedMention } from '../../../src/model/entity.ts';
import type { StageOutput } from './gold-inputs.ts';

/** The same articles with dates and names as our own stages find them. */
export async function realInputs(
  articles: readonly Article[],
): Promise<{ articles: StageOutput[]; entities: Entity[] }> {
  const finder = await loadNameFinder();
  const linker = createLinker();
  const read = articles.map((article) => {
    const { text, title, blocks, language } = article;
    const mentions = finder.find({ text, title, blocks, language });
    const published = article.date?.value ?? null;
    linker.add({ id: article.id, published, text, title, mentions });
    return { article, dates: findDates(text, { published, language, blocks }) };
  });
  return {
    articles: read.map(({ article, dates }) => ({ article, dates, mentions: linker.mentionsOf(article.id) })),
    entities: [...linker.entities()],
  };
}

/** The linked names of bare texts, as our own stages find them, by the texts' ids. */
export async function namesOf(
  texts: readonly { readonly id: string; readonly text: string }[],
): Promise<Map<string, readonly LinkedMention[]>> {
  const finder = await loadNameFinder();
  const linker = createLinker();
  for (const { id, text } of texts) {
    const place = { start: 0, end: text.length };
    const mentions = finder.find({
      text,
      title: '',
      blocks: [{ type: 'paragraph', ...place, source: place }],
      language: 'en',
    });
    linker.add({ id, published: null, text, title: '', mentions });
  }
  return new Map(texts.map(({ id }) => [id, linker.mentionsOf(id)]));
}
