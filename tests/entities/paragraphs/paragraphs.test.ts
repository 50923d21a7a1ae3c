import { describe, expect, it } from 'vitest';
import { theFinder } from '../shared.ts';
import { DEVELOPED } from './developed.ts';
import { KEPT_ASIDE } from './kept-aside.ts';
import { readMarked } from './marked.ts';
import { scoreParagraphs } from './score.ts';

describe('paragraphs of many beats and countries', () => {
  it('are read with their marks', () => {
    const [one] = readMarked('beat/what\n[Ada Eze](person) flew to [Lagos](place).');
    expect(one.text).toBe('Ada Eze flew to Lagos.');
    expect(one.names.map(({ start, end, type }) => `${one.text.slice(start, end)}/${type}`)).toEqual([
      'Ada Eze/person',
      'Lagos/place',
    ]);
  });

  it.each([
    ['that were looked at', DEVELOPED],
    ['that were kept aside', KEPT_ASIDE],
  ])('%s: most names have their span and their type', (_, source) => {
    const { span, typed } = scoreParagraphs(source, theFinder());
    expect(span).toBeGreaterThan(0.93);
    expect(typed).toBeGreaterThan(0.85);
  });
});
