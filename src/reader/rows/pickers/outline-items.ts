import type { OpenArticle } from '../../../library/library.ts';
import type { Reported } from '../../answers/answers.ts';
import type { PickerItem } from './picker-items.ts';

/** Places of an article to go to: its headings and heads of list items, or where it has none, what it reports. */
export function outlineItems(open: OpenArticle | null, reported: readonly Reported[]): readonly PickerItem[] {
  if (!open) return [];
  const { text, blocks } = open.article;
  const line = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ').trim();
  const heads: PickerItem[] = blocks.flatMap((block): PickerItem[] => {
    if (block.type === 'heading')
      return [
        {
          label: `${'  '.repeat(Math.max(0, (block.level ?? 2) - 2))}${line(block.start, block.end)}`,
          value: String(block.start),
        },
      ];
    return (block.items ?? []).flatMap(({ head }) =>
      head ? [{ label: `  ${line(head.start, head.end).replace(/[:.]$/, '')}`, value: String(head.start) }] : [],
    );
  });
  if (heads.length > 0) return heads;
  const events: PickerItem[] = [];
  for (const { start, event } of reported)
    if (events.at(-1)?.value !== String(start))
      events.push({ label: event.label, value: String(start), note: event.date.start ?? event.date.end ?? '' });
  return events;
}
