const NAME = String.raw`(?:(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.|de|da|di|du|von|van|der|den|del|la|le|al-\p{L}+|bin|el|ben|dos|ter|ten|y|e)\s?){1,6}`;
const OPENER =
  /^(?:(?:story|words|text|report(?:ing|ed)?|written|posted|published|analysis|opinion|interview|review|column|video|photos?|special report|exclusive)\s+)?(?:by|von|par|por|di|door|autor|author|authors|auteur|autore|przez|av)\b\s*:?\s*/i;
const TAIL =
  /\s*(?:[|•·–—,]\s*|\s-\s)(?:(?:special |senior |chief |staff |political |foreign |us |uk |science |health |business |our )*(?:correspondent|reporter|editor|writer|journalist|columnist|contributor|analyst|producer|presenter|staff)\b.*|(?:@\w+|\S+@\S+).*|(?:for|in|at)\s.*|(?:bbc|cnn|ap|afp|reuters|associated press)\b.*)$/iu;
/** A job set right behind two names or more: "Ann Lee Reporter". */
const JOB =
  /(?<=^\p{Lu}\S*\s(?:\S+\s){1,3})(?:(?:Senior|Chief|Staff|Political|Foreign|Science|Health|Business|Special|Deputy|National|Europe|World) )*(?:Correspondent|Reporter|Editor|Writer|Journalist|Columnist|Contributor|Analyst|Producer)s?(?:,? .*)?$/u;
const ROLE_ONLY =
  /\b(?:correspondent|reporter|editor|writer|staff|desk|agencies|agency|reporters|correspondents|team|bureau)s?\b/i;
const PERSON = new RegExp(
  String.raw`^(?:(?:Dr|Prof|Sir|Dame|Lord|Rev)\.?\s)?${NAME}(?:(?:,|\s(?:and|und|et|y|e|en|i|with|&))\s*${NAME})*$`,
  'u',
);

/** What stands for names where none are given: "our correspondent", "web desk", "staff and wire reports". */
const STAFF =
  /^(?:(?:our|own|a|special|senior|chief|staff|news|web|online|foreign|national|local|digital|sports?|business|political|city|night|regional|wire|press|\p{Lu}[\p{L}'’-]+) ){0,3}(?:correspondents?|reporters?|writers?|journalists?|desk|staff|bureau|team|agencies|newsroom|wire reports?|wires|news services?|news agency|agency|agency report|stringers?|contributors?|editors?|redaktion|agenturen|agences?|agencias|agenzie)$/iu;
/** Words of such a name that are written small; others are words of a sentence ("Court frees editor"). */
const STAFF_WORDS =
  /^(?:our|own|an?|special|senior|chief|staff|news|web|online|foreign|national|local|digital|sports?|business|political|city|night|regional|wire|press|correspondents?|reporters?|writers?|journalists?|desk|bureau|team|agenc(?:y|ies)|newsroom|reports?|wires|services?|stringers?|contributors?|editors?|redaktion|agenturen|agences?|agencias|agenzie)$/;

function isStaffName(text: string): boolean {
  return text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || STAFF_WORDS.test(word));
}

const AGENCY_NAME =
  /^(?:\p{Lu}{2,6}|dpa|rtr|efe|ansa|apa|epd|kna|belga|anp|ntb|ritzau|pap|(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:Agency|Press|Service|News|Wire))$/u;
const JOB_ONLY =
  /^(?:[\p{L}'’-]+ ){0,4}(?:correspondent|reporter|writer|editor|journalist|columnist|photographer|presenter|producer)s?$/iu;
/** A line that opens with what was done, a colon, and then names: "Interview: Ann Lee". */
const MADE_BY =
  /^(?:interview|text|words|story|report|reportage|essay|analysis|comment|entrevista|texto|intervista|testo|texte|tekst|recorded by|as told to)\s*:\s*/i;

/**
 * A byline without an opening word: names and staff, staff and agencies ("Jane Doe and agencies", "Staff writer, Alpine
 * News Agency"); the names alone where a job follows them. Null when a part of the line is neither. Names alone are not
 * enough: see `looksLikePersons`.
 */
export function staffByline(text: string): string | null {
  const line = text.trim();
  if (line.length > 90 || /\d|[.!?:]$/.test(line) || !/^\p{Lu}/u.test(line)) return null;
  const parts = line.split(/\s*(?:,|\/|&|\||\band\b|\bwith\b|\bund\b|\bet\b)\s*/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 5) return null;
  const isStaff = parts.map((part, i) => (STAFF.test(part) && isStaffName(part)) || (i > 0 && JOB_ONLY.test(part)));
  const isAgency = parts.map((part) => AGENCY_NAME.test(part));
  const isName = parts.map((part, i) => !isStaff[i] && !isAgency[i] && looksLikePersons(part));
  const places = parts.filter((_, i) => !isStaff[i] && !isAgency[i] && !isName[i]);
  if (!isStaff.includes(true) && !(isName[0] && isAgency.includes(true))) return null;
  if (places.length > 0) {
    const isPlace = places.length === 1 && places[0] === parts.at(-1) && /^\p{Lu}[\p{L}'’ -]+$/u.test(places[0]);
    return isPlace && isStaff[0] ? line.slice(0, line.lastIndexOf(places[0])).replace(/[\s,/|&]+$/, '') : null;
  }
  if (isName[0] && parts.length === 2 && /,/.test(line) && (JOB_ONLY.test(parts[1]) || isAgency[1])) return parts[0];
  return line;
}

/** "our rural affairs staff" */
const OUR_STAFF = /^(?:our|an?|the)\s(?:[\p{L}-]+\s){0,3}(?:staff|correspondents?|reporters?|writers?|team|desk)$/u;

/** The name or names in a byline ("By Ann Lee and Bo Ek, in Oslo"); null when the line is none. */
export function bylineOf(text: string): string | null {
  const line = text.trim();
  if (line.length > 160 || /[.!?]["”]?$/.test(line.replace(/\b(?:Jr|Sr|[A-Z])\.$/u, ''))) return null;
  const made = MADE_BY.exec(line);
  if (made) return looksLikePersons(line.slice(made[0].length)) ? line.slice(made[0].length) : null;
  const opener = OPENER.exec(line);
  if (!opener || opener[0].length === line.length) return null;
  const rest = tidyByline(line.slice(opener[0].length));
  if (rest === null) return null;
  if (OUR_STAFF.test(rest)) return rest;
  if (/^(?:the|a|an|this|my|your|our)\s+(?![A-Z])/.test(rest)) return null;
  return PERSON.test(rest) || (/^\p{Lu}/u.test(rest) && rest.split(/\s+/).length <= 9) || ROLE_ONLY.test(rest)
    ? rest
    : null;
}

/** A byline's names without the job, place, address or opening word around them; null when nothing is left. */
export function tidyByline(text: string): string | null {
  let rest = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENER, '')
    .replace(/\s*[|•·]\s*$/, '');
  for (let i = 0; i < 3; i++) rest = rest.replace(TAIL, '').trim();
  rest = rest
    .replace(/\s+at\s+\d{1,2}[:.]\d\d.*$/, '')
    .replace(JOB, '')
    .trim();
  rest = rest.replace(/[\s,;:|•·–—-]+$/, '').trim();
  return rest === '' || rest.length > 120 || /https?:|www\./i.test(rest) ? null : rest;
}

const OUTLET_WORDS =
  /\b(?:news|times|post|daily|journal|herald|tribune|gazette|courier|agency|press|media|network|radio|tv|television|review|magazine|weekly|monthly|chronicle|observer|guardian|telegraph|mail|express|standard|star|sun|globe|bulletin|dispatch|ledger|register|sentinel|digest|notes|brief|briefing|report|today|online|world|politics|business|sport|health|street|council|institute|university|minist\w+|government|committee|echo|argus|beacon|examiner|advertiser|recorder|record|reporter|leader|enquirer|inquirer|mercury|banner|citizen|pioneer|independent|wire|service|letter|newsletter|clarion|bugle|intelligencer|monitor|voice|fm|broadcasting|packet|messenger|nation|people's|morning|evening|kurier|zeitung|tagblatt|tageblatt|anzeiger|nachrichten|rundschau|gazeta|correo|diario|prensa|noticias|courrier|depeche|giornale|gazzetta|corriere|dagblad|krant|bladet|tidende|posten|avis|sanomat|jornal|presse|pravda|vesti|novosti)\b/i;

/** Kinds of texts, not names of outlets: "Flash Brief", "Special Report". */
const SERIES =
  /^(?:(?:flash|policy|special|situation|daily|weekly|monthly|research|issue|country|expert|field|incident|press|news|breaking|top|latest) )+(?:brief|briefing|report|digest|notes?|update|analysis|release|review|news|service)s?$/i;

export function isSeries(text: string): boolean {
  return SERIES.test(text.trim());
}

/** A short line in title case with a word that outlets are named with: "Metro Observer". */
export function looksLikeOutlet(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    OUTLET_WORDS.test(text) &&
    !isSeries(text) &&
    words.every((word) => /^(?:\p{Lu}|of$|the$|and$|for$|&$|de$|des$|du$|la$|del$|der$|und$|et$|e$|y$)/u.test(word)) &&
    !/[.!?:,]$/.test(text)
  );
}

/** "Ann Lee in Oslo": where the name was when writing. */
const IN_PLACE = /(?<=^\p{Lu}\S+ (?:\S+ ){1,6})(?:in|at) \p{Lu}[\p{L}, ]{2,40}$/u;
const NO_NAME =
  /^(?:The|A|An|This|These|How|Why|What|When|Where|Who|In|On|At|For|From|After|Before|With|About|More|New|All|Our|Your|My)\b/;

/** The names of such a line, without the place. */
export function personsIn(text: string): string {
  return text.trim().replace(IN_PLACE, '').trim();
}

/** A line that is nothing but one to three personal names, with a place behind them or without. */
export function looksLikePersons(text: string): boolean {
  const line = text.trim().replace(IN_PLACE, '');
  if (line.length > 80 || NO_NAME.test(line) || OUTLET_WORDS.test(line) || /\d/.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 9) return false;
  if (line === line.toUpperCase() && words.length > 3) return false;
  return PERSON.test(line) && /^\p{Lu}[\p{L}'’.-]*\s+(?:\S+\s+)*\p{Lu}[\p{L}'’-]+/u.test(line);
}
