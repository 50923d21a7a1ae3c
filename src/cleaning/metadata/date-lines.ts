/** Names of months and weekdays in the large languages of news, lower case and without accents. */
const MONTHS = new Set(
  `january februari february januari januar janvier janeiro jan februar feb fevrier febrero fevereiro febbraio march mars marzo marco marz mar
  maerz april aprile apr avril abril may mai maio mayo maggio june juni junio junho jun juin giugno july juli julio julho jul juillet
  luglio august augustus aug aout agosto september septiembre septembre sept sep settembre setembro october octobre octubre oct oktober
  okt ottobre outubro november novembre noviembre novembro nov december decembre decembro dec dezember dezembro dez dicembre
  diciembre maart mei stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia`.split(
    /\s+/,
  ),
);
const WEEKDAYS = new Set(
  `monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun montag dienstag mittwoch
  donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado
  domingo lunedi martedi mercoledi giovedi venerdi sabato domenica`.split(/\s+/),
);
/**
 * A name of a month or weekday is written as a row of one of these signs before patterns are tried. Patterns that hold
 * all the names several times over take a tenth of a second to compile.
 */
const MONTH_SIGN = '\ue000';
const WEEKDAY_SIGN = '\ue001';
const MONTH = `${MONTH_SIGN}+`;
const WEEKDAY = `${WEEKDAY_SIGN}+`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.|er|º)?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const ZONE = String.raw`(?:(?:gmt|utc|ut|z|msk|wib|bst|ist|[a-z]{1,4}[ds]?t)(?: ?[+-] ?\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d|local time|eastern time|uhr|hrs?|hours|h)`;
const TIME = String.raw`(?:\d{1,2}(?:[:.h]\d\d(?:[:.]\d\d)?)?|(?:[01]\d|2[0-3])[0-5]\d) ?(?:[ap]\.? ?m\.?)?(?:,? ?\(?${ZONE}\)?(?![a-z\d])){0,2}`;

const DATES: readonly string[] = [
  String.raw`(?:${MONTH})\.? ${DAY},? ?(?:at )?(?:${YEAR})`,
  String.raw`${DAY} (?:de |d')?(?:${MONTH})\.?,? (?:de |del )?(?:${YEAR})`,
  String.raw`${DAY}[ -](?:${MONTH})[ -](?:${YEAR}|\d\d)`,
  String.raw`(?:${YEAR})[-/.]\d{1,2}[-/.]\d{1,2}(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:${YEAR}|\d\d)`,
  String.raw`\d\d[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`(?:${YEAR})年\d{1,2}月\d{1,2}日`,
];
const ANY = DATES.map((each) => `(?:${each})`).join('|');
const WRAPPED = String.raw`(?:(?:${WEEKDAY})\.?,? )?(?:the )?(?:${ANY})`;
const LABEL = `(?:first |last |originally |article |story |issue |release )?(?:embargo(?:ed)?(?: until| till| to)?|embargo(?:ed)?|published|updated|posted|modified|created|date|dated|publie|mis a jour|stand|veroffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|opublikowano|issued|released|release date|upd|on|le|am|el)`;
const LINE = new RegExp(
  String.raw`^(?:${LABEL}\b[:,]? ?(?:on |at |le |am |el )?)?(?:${TIME},? (?:on )?)?${WRAPPED}(?:,? ?(?:[-–—/|•·] ?)?(?:at |a |um |@ ?)?${TIME})?(?:[ ,]*\(?(?:updated|modified|aktualisiert|mis a jour)?[^.!?]{0,12}\)?)?$`,
  'i',
);
const INSIDE = new RegExp(String.raw`(?<![\d/.-])(?:${WRAPPED})(?![\d/])`, 'i');
/** A time that can be nothing else: parted hours and minutes, a zone, or morning and evening. */
const CLOCK = String.raw`(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.? ?m\.?)?(?:,? ?\(?${ZONE}\)?(?![a-z\d])){0,2}|\d{1,2} ?[ap]\.? ?m\.?(?:,? ?\(?${ZONE}\)?(?![a-z\d]))?|(?:[01]\d|2[0-3])[0-5]\d(?:,? ?\(?${ZONE}\)?(?![a-z\d])){1,2})`;
const AROUND = new RegExp(
  String.raw`(?<![\d/.-])(?:${CLOCK},? (?:on )?)?(?:${WRAPPED})(?![\d/])(?:,? ?(?:[-–—/|•·] ?)?(?:at |a |um |@ ?)?${CLOCK})?`,
  'i',
);
const LABELLED = new RegExp(String.raw`^${LABEL}\b[:,]? .{0,20}?(?:${ANY})`, 'i');
const RELATIVE =
  /^(?:(?:published|updated|posted)[: ]+)?(?:\d+|an?|one|two|three) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/i;
const MONTH_DAY = new RegExp(
  String.raw`^(?:(?:${WEEKDAY}),? )?(?:(?:${MONTH})\.? ${DAY}|${DAY} (?:${MONTH})\.?)(?:,? ${TIME})?$`,
  'i',
);

/** Accents away and names of months and weekdays as signs, without changing the length, so that offsets still hold. */
function plain(text: string): string {
  return text
    .replace(/[àáâäãåçèéêëìíîïñòóôöõùúûüýśźńœ]/gi, (letter) => letter.normalize('NFD')[0])
    .replace(/[a-z]{3,}/gi, (word) => {
      const name = word.toLowerCase();
      if (MONTHS.has(name)) return MONTH_SIGN.repeat(word.length);
      return WEEKDAYS.has(name) ? WEEKDAY_SIGN.repeat(word.length) : word;
    });
}

/** The date that a line consists of, whole or behind a label ("Published: …"); null when the line says more. */
export function dateLine(text: string): string | null {
  if (text.length > 140) return null;
  // The same date may follow in another script.
  const line = plain(text.trim()).replace(/[\s,–—|/-]*[\u0590-\u08ff][\u0590-\u08ff\s]*$/, '');
  if (LINE.test(line) || (LABELLED.test(line) && line.length <= 110)) return INSIDE.exec(line) ? text.trim() : null;
  return MONTH_DAY.test(line) || RELATIVE.test(line) ? text.trim() : null;
}

/** The first full date in a text: where it stands. */
export function dateInside(text: string): { readonly start: number; readonly end: number } | null {
  const found = INSIDE.exec(plain(text.slice(0, 600)));
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** The first full date in a line with the time of day beside it; null when there is none. */
export function dateWithTime(text: string): { readonly start: number; readonly end: number } | null {
  const found = text.length > 300 ? null : AROUND.exec(plain(text));
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** The date that the path of an address carries: ".../2025/01/14/..."; null when it carries none. */
export function dateOfUrl(url: string): string | null {
  const found =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url) ??
    /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?=\/)/.exec(url);
  if (!found) return null;
  const month = Number.isNaN(Number(found[2])) ? SHORT_MONTHS.indexOf(found[2]) + 1 : Number(found[2]);
  if (month < 1) return null;
  return `${found[1]}-${String(month).padStart(2, '0')}-${found[3].padStart(2, '0')}`;
}

const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
