import { fold } from '../../text/fold.ts';
import { isMenuEntry } from '../furniture/menu-words.ts';
import { isSeries, looksLikeOutlet } from '../metadata/bylines.ts';

/** What stands behind a name in the head of a bulletin or newsletter: its number. */
const NUMBER =
  /[\s,|:–—-]+(?:(?:news)?(?:bulletin|letter)|issue|edition|digest|briefing|service|no|nr|vol(?:ume)?|number)\b\.?[\s#]*(?:no\.?|nr\.?)?[\s#]*\d[\d\s/.-]*$/i;

/** The address of the paper's site behind its name. */
const SITE = /[\s,|–—(-]+(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\/?\)?$/;

/** Names of papers in languages that write them in one word. */
const COMPOUND =
  /^(?:Der |Die |Das |De |Het )?\p{Lu}\p{L}{2,}(?:kurier|zeitung|blatt|anzeiger|bote|presse|nachrichten|rundschau|bladet|posten|avisen|avis|tidende|tidning(?:en)?|krant|sanomat)$/u;

/** The name of the outlet in a line that is its masthead, without the number of the issue; null when the line is none. */
export function mastheadName(text: string): string | null {
  if (text.length > 90 || isMenuEntry(fold(text))) return null;
  const name = text.replace(SITE, '').replace(NUMBER, '').trim();
  if (name === '' || isMenuEntry(fold(name)) || isSeries(name)) return null;
  return COMPOUND.test(name) ||
    looksLikeOutlet(name) ||
    isArticled(name) ||
    (name !== text && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 6)
    ? name
    : null;
}

/** True for the name of a series, with its number or without: "Situation Report No. 12". */
export function isSeriesLine(text: string): boolean {
  return isSeries(text.replace(NUMBER, ''));
}

/** "The Ballarat Miner": with its article, and no series of a paper. */
function isArticled(name: string): boolean {
  return /^The(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(name) && !SERIES.test(name);
}

const SERIES =
  /\b(?:read|interview|story|explainer|briefing|conversation|debate|view|take|question|answer|list|upshot|end|latest)s?$/i;
