import { type Draft, textOf } from '../draft.ts';
import { sliceMapped } from '../mapped-text.ts';
import { judgeLink } from './judge-link.ts';

const ADDRESS = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const NOTICE = /\b(?:receiv\w+|sent to|intended for|subscri\w+|unsubscribe|delivered to|addressed to|signed up)\b/i;

/** Mail addresses of whoever received this: named by a subscription notice, or hidden in the parts of links. */
export function recipientsIn(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!source.includes('@')) return found;
  for (const line of source.split('\n')) {
    if (!line.includes('@') || line.length > 4000 || !NOTICE.test(line)) continue;
    for (const match of line.matchAll(ADDRESS))
      if (!/^(?:leave|unsub|info|contact|support|news)/i.test(match[0])) found.add(match[0].toLowerCase());
  }
  return found;
}

/**
 * Takes addresses that count their reader out of the drafts' text: an address written out and found to be a counter
 * goes, and so does every mail address of a recipient. In place; what goes becomes a cut with the reason "tracking".
 */
export function dropCounters(drafts: readonly Draft[], recipients: ReadonlySet<string>): void {
  for (const draft of drafts) {
    const text = textOf(draft);
    const spans: { start: number; end: number }[] = [];
    for (const link of draft.links) {
      if (!/^https?:\/\//.test(text.slice(link.start, link.start + 8))) continue;
      if (judgeLink(link.target, recipients).counts) spans.push({ start: link.start, end: link.end });
    }
    if (recipients.size > 0 && text.includes('@'))
      for (const match of text.matchAll(ADDRESS))
        if (recipients.has(match[0].toLowerCase()))
          spans.push({ start: match.index, end: match.index + match[0].length });
    if (spans.length > 0)
      cutOut(
        draft,
        spans.sort((a, b) => a.start - b.start),
      );
  }
}

function cutOut(draft: Draft, spans: readonly { start: number; end: number }[]): void {
  const pieces: { from: number; to: number }[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    pieces.push({ from: at, to: span.start });
    at = span.end;
  }
  pieces.push({ from: at, to: textOf(draft).length });
  let text = '';
  const runs: { start: number; end: number; source: { start: number; end: number }; exact: boolean }[] = [];
  const links: Draft['links'][number][] = [];
  for (const piece of pieces) {
    const part = sliceMapped(draft.mapped, piece.from, piece.to);
    if (part.text === '') continue;
    const lead = draft.mapped.text.slice(piece.from).length - draft.mapped.text.slice(piece.from).trimStart().length;
    if (text !== '') {
      text += ' ';
      const next = part.runs[0].source;
      runs.push({
        start: text.length - 1,
        end: text.length,
        source: { start: next.start, end: next.start },
        exact: false,
      });
    }
    const offset = text.length;
    for (const link of draft.links)
      if (link.start >= piece.from + lead && link.end <= piece.from + lead + part.text.length)
        links.push({
          ...link,
          start: link.start - piece.from - lead + offset,
          end: link.end - piece.from - lead + offset,
        });
    runs.push(...part.runs.map((run) => ({ ...run, start: run.start + offset, end: run.end + offset })));
    text += part.text;
  }
  for (const span of spans) {
    const cut = sliceMapped(draft.mapped, span.start, span.end);
    for (const run of cut.runs) draft.cuts = [...draft.cuts, { ...run.source, reason: 'tracking' }];
  }
  draft.mapped = { text, runs };
  draft.links = links;
}
