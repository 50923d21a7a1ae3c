import { describe, expect, it } from 'vitest';
import type { DisagreementKind } from '../../../../src/model/event.ts';
import { differingWords } from '../../../../src/reader/rows/cards/differing-words.ts';

const marked = (text: string, others: readonly string[], kind: DisagreementKind) =>
  differingWords(text, others, kind).map(({ start, end }) => text.slice(start, end));

describe('words in which sentences differ', () => {
  it('marks every other word in versions of one sentence', () => {
    const a = 'The dam near Orvo broke on Tuesday after heavy rain.';
    const b = 'The dam near Orvo broke on Wednesday after heavy snow.';
    expect(marked(a, [b], 'date')).toEqual(['Tuesday', 'rain']);
  });

  it('marks figures only in sentences that were written apart', () => {
    const a = 'Rescue workers pulled 14 people from the mud, the mayor told reporters.';
    const b = 'Hospital staff say at least 31 victims arrived during the night.';
    expect(marked(a, [b], 'figure')).toEqual(['14']);
    expect(marked(b, [a], 'figure')).toEqual(['least 31']);
  });

  it('marks the refusal and not the matter that is refused', () => {
    const a = 'The company never shipped any parts abroad, its lawyer said.';
    expect(marked(a, ['Customs papers show crates of parts leaving the harbour in spring.'], 'denial')).toEqual([
      'never',
    ]);
  });

  it('marks doubts where evidence is in question', () => {
    expect(marked('No proof of this could be found.', ['They met in secret.'], 'no-evidence')).toEqual([
      'No proof',
      'could',
    ]);
  });

  it('finds nothing to mark between equal sentences', () => {
    expect(marked('It rained.', ['It rained.'], 'figure')).toEqual([]);
  });

  it('joins neighbours to one mark', () => {
    expect(marked('About two hundred came.', ['A few came to see what was going on in the square.'], 'figure')).toEqual(
      ['two hundred'],
    );
  });
});
