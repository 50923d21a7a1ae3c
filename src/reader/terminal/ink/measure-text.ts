import widestLine from './line-width.ts';

/** Takes the place of Ink's own in the bundle, whose memory of texts is never emptied. */
export default function measureText(text: string): { width: number; height: number } {
  if (text === '') return { width: 0, height: 0 };
  return { width: widestLine(text), height: text.split('\n').length };
}
