import type { Library } from '../../library/library.ts';
import { DISAGREEMENT_WORDS } from '../../model/disagreement-words.ts';
import type { Event, Evidence } from '../../model/event.ts';
import { eventDays } from '../rows/cards/event-line.ts';
import type { Glyphs } from '../theme/glyphs.ts';

/** An event as plain text for notes: its day and label, every source's sentence with where it stands, what is in question. */
export function citeEvent(event: Event, library: Library, glyphs: Glyphs): string {
  const quote = ({ article, text, copyOf }: Evidence) => {
    const summary = library.summary(article);
    const from = [summary?.outlet, summary?.title, summary?.published].filter(Boolean).join(', ');
    return `“${text}” ${glyphs.dash} ${from}${copyOf === null ? '' : ' (copy)'}`;
  };
  const lines = [`${eventDays(event, glyphs)}: ${event.label}`, ...event.evidence.map((one) => `- ${quote(one)}`)];
  for (const { kind, question, sides } of library.disagreements(event.id)) {
    lines.push(`${DISAGREEMENT_WORDS[kind]}${question === event.label ? '' : `: ${question}`}`);
    for (const { stance, evidence } of sides) lines.push(`- ${stance}: ${evidence.map(quote).join('; ')}`);
  }
  return lines.join('\n');
}
