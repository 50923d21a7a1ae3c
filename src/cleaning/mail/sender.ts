import { looksLikePersons } from '../metadata/bylines.ts';

/** Parts of an address that say nothing of who writes: providers, and what stands behind or before the name. */
const COMMON_LABELS =
  /^(?:www|mail|e?mails?|news|newsletters?|press|info|media|alerts?|list|lists|gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|proton(?:mail)?|gmx|web|aol|com|org|net|gov|edu|co|ac|int|eu|uk|de|fr|es|it|nl|example|invalid|test)$/;

/** The desk that sends for an organisation: "Hollin Rail Media Team". */
const DESK =
  /(?:\s*[-–—|,:]\s*|\s+)(?:(?:the )?(?:(?:corporate|external|public|media|press|news|investor|group|editorial|global) )*(?:press|media|news|communications?|comms|relations|affairs|pr|information|editorial|alerts?|newsroom|newsdesk)(?: (?:and|&) \w+)?(?: (?:office|officer|team|desk|room|department|service|centre|center|unit|relations|alerts?|releases?|updates?|contact))?)$/i;
const DESK_FIRST =
  /^(?:the )?(?:(?:press|media|news|communications?|comms|public relations|pr|information|editorial|corporate|external) ?)+(?:office|officer|team|desk|room|department|unit|relations|affairs|contact)?\s*(?:[-–—|,:@]|at|of|for)\s*/i;

/** The name a sender goes by: "Ann Lee from The Brief" and "Ann Lee via Lists" give what stands behind. */
export function senderName(value: string): string | null {
  const shown = shownName(value);
  const parted = /^(.*?)\s*(?:\b(from|via|at|of)\b|[@|])\s+(.{3,60})$/i.exec(shown);
  // "Port of Esbjerg" is one name, "Ann Lee of The Brief" two.
  const behind = parted && (!/^(?:at|of)$/i.test(parted[2] ?? '') || looksLikePersons(parted[1])) ? parted[3] : null;
  const name = (behind ?? shown).replace(/\s+/g, ' ').trim();
  if (name === '' || name.includes('@')) return null;
  const bare = name.replace(DESK, '').trim();
  const label = domainLabel(value);
  return label !== null && squashed(bare) === label ? bare : name;
}

/**
 * The organisation that sends a mail: the name in its text that the address stands for ("Lowland Water Board" for
 * `@lowlandwater.example`), else what the sender goes by without its desk; null when that is a person.
 */
export function sendingOrganisation(value: string, text: string): string | null {
  const full = shownName(value);
  const shown = full.replace(DESK_FIRST, '').replace(DESK, '').trim();
  const label = domainLabel(value);
  const spelt = label === null ? null : nameOfLabel(label, `${shown}\n${text}`);
  if (spelt !== null) return spelt;
  const parted = /^(.{3,40}?)(?:\s*[,|@–—]\s*|\s+-\s+|\s\()([^()]{3,60})\)?$/.exec(shown);
  const name = parted && looksLikePersons(parted[1]) ? parted[2] : (senderName(shown) ?? '');
  if (
    !/^\p{Lu}/u.test(name) ||
    /^(?:press|media|news|communications|newsroom|info|no-?reply)\b[\w ]{0,20}$/i.test(name)
  )
    return null;
  // Persons have no desk.
  return shown === full && !parted && looksLikePersons(name) && name.split(' ').length <= 3 ? null : name;
}

function shownName(value: string): string {
  const clean = value.replace(/[*_]{2}/g, '').trim();
  return (
    /^["']?([^"<[]*?)["']?\s*[<[(](?:mailto:)?[^>\])]*@[^>\])]*[>\])].*$/.exec(clean)?.[1] ??
    (clean.includes('@') ? '' : clean)
  ).trim();
}

/** The part of the address that names the organisation, letters and digits only; null for a provider. */
function domainLabel(value: string): string | null {
  const host = /@([\w.-]+)/.exec(value)?.[1].toLowerCase() ?? '';
  const labels = host.split('.').filter((label) => label.length > 2 && !COMMON_LABELS.test(label));
  const longest = labels.sort((a, b) => b.length - a.length)[0];
  return longest ? squashed(longest) : null;
}

const RUN =
  /\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:(?:of|the|and|&|for|de|du|des|la|der|für)\s){0,2}\p{Lu}[\p{L}\p{N}'’-]*){0,6}/gu;

/** The name in a text whose letters, or whose first letters, the label of an address is; the most frequent. */
function nameOfLabel(label: string, text: string): string | null {
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(RUN)) {
    const words = run.replace(/['’]s$/, '').split(' ');
    for (let i = 0; i < words.length; i++) {
      const rest = words.slice(i).join(' ');
      if (words[i] === 'The' || !/^\p{Lu}/u.test(rest) || !standsFor(label, rest)) continue;
      counts.set(rest, (counts.get(rest) ?? 0) + 1);
      break;
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return ranked[0]?.[0] ?? null;
}

function standsFor(label: string, name: string): boolean {
  const plain = squashed(name);
  if (label.length >= 5 && plain.startsWith(label) && endsWord(label, name)) return true;
  const initials = name.replace(/[^\p{Lu}]+/gu, '').toLowerCase();
  return name.includes(' ') && label.length >= 3 && initials === label;
}

/** The label ends where a word of the name does. */
function endsWord(label: string, name: string): boolean {
  let sum = '';
  return name.split(/[\s-]+/).some((word) => {
    sum += squashed(word);
    return sum === label;
  });
}

function squashed(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
