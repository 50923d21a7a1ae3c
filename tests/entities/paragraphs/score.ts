import type { NameFinder } from '../../../src/entities/find-names.ts';
import { score } from '../../eval/metrics/f1.ts';
import { readMarked } from './marked.ts';

/** Exact spans, with and without type, over paragraphs that are each a text of their own; F1 from 0 to 1. */
export function scoreParagraphs(source: string, finder: NameFinder) {
  const counts = { asked: 0, given: 0, spans: 0, typed: 0 };
  const notes: string[] = [];
  for (const { about, text, names } of readMarked(source)) {
    const found = finder.find({ text });
    counts.asked += names.length;
    counts.given += found.length;
    for (const { start, end, type } of names) {
      const hit = found.find((mention) => mention.start === start && mention.end === end);
      if (hit) counts.spans++;
      if (hit?.type === type) counts.typed++;
      else notes.push(`${about}: ${text.slice(start, end)} is ${type}, not ${hit?.type ?? 'missed'}`);
    }
  }
  return {
    span: score(counts.spans, counts.given, counts.asked).f1,
    typed: score(counts.typed, counts.given, counts.asked).f1,
    notes,
  };
}
