import { describe, expect, it } from 'vitest';
import type { OpenArticle } from '../../../../src/library/library.ts';
import { correctItems, mergeItems, retypeItems } from '../../../../src/reader/rows/pickers/correct-items.ts';
import { facetItems } from '../../../../src/reader/rows/pickers/facet-items.ts';
import { linkItems } from '../../../../src/reader/rows/pickers/link-items.ts';
import { outlineItems } from '../../../../src/reader/rows/pickers/outline-items.ts';
import { type PickerContext, pickerItems } from '../../../../src/reader/rows/pickers/picker-items.ts';
import { sortItems } from '../../../../src/reader/rows/pickers/sort-items.ts';
import { pickerLayer } from '../../../../src/reader/state/layers.ts';
import { makeArticle, makeEntity, makeEvent } from '../../../library/made-articles.ts';

const text = 'Harbour news\n\nAda Quill met Zoë Marsh. Quill left.\n\nWhat next\n\nNothing: It stays shut.';
const article = makeArticle('a', text);
const quill = makeEntity('Ada Quill', 'person', ['Ada Quill', 'Quill'], [article]).entity;
const marsh = makeEntity('Zoë Marsh', 'person', ['Zoë Marsh'], [article]).entity;
const openWith = (more: Partial<typeof article>): OpenArticle => ({
  summary: null as never,
  article: { ...article, ...more },
  dates: [],
  mentions: [],
});

function context(more: { history?: string[]; commands?: PickerContext['commands'] }): PickerContext {
  return {
    answers: { library: { entities: () => [quill, marsh] } } as never,
    state: {} as never,
    user: { history: more.history ?? [] } as never,
    commands: more.commands ?? [],
  };
}

const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);

describe('narrowing a picker by typing', () => {
  it('takes beginnings of words, in any order, without regard to case and marks', () => {
    const typed = (query: string) => labels(pickerItems({ ...pickerLayer('names'), query }, context({})));
    expect(typed('')).toEqual(['Ada Quill', 'Zoë Marsh']);
    expect(typed('zoe')).toEqual(['Zoë Marsh']);
    expect(typed('MAR z')).toEqual(['Zoë Marsh']);
    expect(typed('person qu')).toEqual(['Ada Quill']);
    expect(typed('uill')).toEqual([]);
  });

  it('keeps commands that do not apply, with the reason', () => {
    const commands = [{ id: 'article.copy', title: 'copy', keys: 'y', whyNot: 'No article is open' }];
    expect(pickerItems(pickerLayer('palette'), context({ commands }))).toEqual([
      { label: 'copy', value: 'article.copy', note: 'y', whyNot: 'No article is open' },
    ]);
  });

  it('hands on no more than a picker can carry', () => {
    const history = Array.from({ length: 2_000 }, (_, at) => `query ${at}`);
    expect(pickerItems(pickerLayer('queries'), context({ history })).length).toBe(400);
  });
});

describe('putting a name right', () => {
  it('offers each form apart, and to leave it out', () => {
    const values = correctItems({ form: 'Ada Quill', type: 'person' }, [quill, marsh]).map(({ value }) => value);
    expect(values).toEqual(['merge', 'retype', 'split:Ada Quill', 'split:Quill', 'ignore:Ada Quill', 'ignore:Quill']);
  });

  it('offers no split of a name with one form', () => {
    const values = correctItems({ form: 'Zoë Marsh', type: 'person' }, [quill, marsh]).map(({ value }) => value);
    expect(values).toEqual(['merge', 'retype', 'ignore:Zoë Marsh']);
  });

  it('offers every other type', () => {
    const values = retypeItems({ form: 'Orvo', type: 'place' }).map(({ value }) => value);
    expect(values).toHaveLength(8);
    expect(values).not.toContain('place');
  });

  it('offers to merge with names that share a word first, never with itself', () => {
    const other = makeEntity('Bea Quill', 'person', ['Bea Quill'], [article]).entity;
    const items = mergeItems({ form: 'Ada Quill', type: 'person' }, [marsh, quill, other]);
    expect(labels(items)).toEqual(['Bea Quill', 'Zoë Marsh']);
  });
});

describe('places of an article', () => {
  it('are its headings', () => {
    const at = text.indexOf('What next');
    const blocks = [
      { ...article.blocks[0], type: 'heading' as const, level: 2 },
      { ...article.blocks[2], type: 'heading' as const, level: 3 },
    ];
    expect(outlineItems(openWith({ blocks }), [])).toEqual([
      { label: 'Harbour news', value: '0' },
      { label: '  What next', value: String(at) },
    ]);
  });

  it('are heads of list items too', () => {
    const start = text.indexOf('Nothing:');
    const items = [{ start, end: text.length, head: { start, end: start + 8 } }];
    const blocks = [{ ...article.blocks[3], type: 'list' as const, items }];
    expect(outlineItems(openWith({ blocks }), [])).toEqual([{ label: '  Nothing', value: String(start) }]);
  });

  it('are the events it reports where it has no headings', () => {
    const event = makeEvent('meeting', '2031-05-05', [article]);
    const reported = [{ start: 14, end: 40, event, evidence: event.evidence[0] }];
    expect(outlineItems(openWith({}), reported)).toEqual([{ label: 'Event meeting', value: '14', note: '2031-05-05' }]);
  });
});

describe('other pickers', () => {
  it('links stand with the words they are on and the host they lead to', () => {
    const links = [{ start: 14, end: 23, url: 'https://orvo.example/quill?x=1' }];
    expect(linkItems(openWith({ links, url: 'https://echo.example/a' }))).toEqual([
      { label: 'this article', value: 'https://echo.example/a', note: 'echo.example', group: 'page' },
      { label: 'Ada Quill', value: 'https://orvo.example/quill?x=1', note: 'orvo.example', group: 'link' },
    ]);
  });

  it('months are said in words, counts stand beside', () => {
    expect(facetItems([{ field: 'month', values: [{ label: '2031-05', query: 'on:2031-05', count: 3 }] }])).toEqual([
      { label: 'May 2031', value: 'on:2031-05', note: '3', group: 'month' },
    ]);
  });

  it('the order that holds is marked', () => {
    expect(sortItems('outlet').find(({ note }) => note)?.value).toBe('outlet');
  });
});
