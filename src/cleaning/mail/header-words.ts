/** What a header of a mail says. */
export type HeaderKind = 'from' | 'to' | 'date' | 'subject' | 'other';

/** Names of headers that programs for mail set above a mail that is passed on, lower case, in the large languages. */
const NAMES: Readonly<Record<HeaderKind, string>> = {
  from: 'from von de da van från fra od от',
  to: 'to an à para a aan til do кому',
  date: 'date sent gesendet datum envoyé enviado enviada fecha data inviato verzonden skickat sendt дата',
  subject: 'subject betreff objet asunto oggetto assunto onderwerp ämne emne temat тема',
  other: 'cc bcc kopie copie reply-to importance attachments sender organization organisation message-id priority',
};

/** Kind of header by its name. */
export const HEADER_KINDS: ReadonlyMap<string, HeaderKind> = new Map(
  (Object.entries(NAMES) as [HeaderKind, string][]).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, HeaderKind] => [name, kind]),
  ),
);

/** The line that programs set above a mail that is passed on. */
export const OPENER =
  /^(?:[-=_*\s]{2,}(?:(?:begin )?forwarded (?:message|by .{1,60})|original(?: message|nachricht)?|fwd|ursprüngliche nachricht|weitergeleitete nachricht|message (?:d'origine|original|transféré|transmis)|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|doorgestuurd bericht|oorspronkelijk bericht)[-=_*\s]*|begin forwarded message:?|anfang der weitergeleiteten nachricht:?|début du message réexpédié ?:?|inicio del mensaje reenviado:?|_{8,}|-{8,})$/i;

/** "On 3 May 2031 at 10:02, Ann Lee <ann@wire.example> wrote:" */
export const WROTE =
  /^(?:on|am|le|el)\s(?<date>.{6,50}?\d(?: ?[ap]\.?m\.?)?),?\s(?:schrieb )?(?<from>\p{L}[^,:]{2,70}?)(?:\s(?:wrote|a écrit|escribió))? ?:$/iu;

/** How subjects begin that answer, pass on, or announce what kind of text follows. */
export const SUBJECT_PREFIX =
  /^(?:(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|i|enc)(?:\[\d+\])?|(?:press|media|news) (?:release|statement|notice)|embargo(?:ed)?[^:]{0,40}|for immediate release|pr|\[[^\]]{1,30}\])\s*[:|–-]\s*)+/i;
