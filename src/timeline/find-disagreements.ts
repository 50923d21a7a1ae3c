import type { Disagreement, Event } from '../model/event.ts';
import { denies, doubts } from './speech.ts';

/** Places where the sources of one event differ. No verdict: both sides are quoted. */
export function findDisagreements(events: readonly Event[]): Disagreement[] {
  const found: Disagreement[] = [];
  for (const event of events) {
    const denied = event.evidence.filter((e) => denies(e.text));
    const doubted = event.evidence.filter((e) => doubts(e.text));
    const asserted = event.evidence.filter((e) => !denied.includes(e) && !doubted.includes(e));
    if (denied.length > 0 && asserted.length > 0)
      found.push({
        event: event.id,
        kind: 'denial',
        question: `${event.label}: did it happen so?`,
        sides: [
          { stance: 'says so', evidence: asserted },
          { stance: 'denies it', evidence: denied },
        ],
      });
  }
  return found;
}
