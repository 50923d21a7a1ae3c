import { emptyHead, type Head } from '../head/head.ts';
import type { ForwardedMail, QuotedHeader } from './forwarded.ts';
import { SUBJECT_PREFIX } from './header-words.ts';
import { sendingOrganisation } from './sender.ts';

/** What the headers of a mail that was passed on say of the article in it; the title only where the text has none. */
export function headOfForwarded(mail: ForwardedMail, source: string): Head {
  const head = emptyHead();
  const get = (kind: QuotedHeader['kind']) => mail.headers.find((header) => header.kind === kind);
  const from = get('from');
  if (from) {
    const text = source.slice(mail.body.start, mail.body.end).replace(/\n(?:>\s?)+/g, '\n');
    head.outlet = sendingOrganisation(from.value, text);
    head.outletBasis = head.outlet === null ? null : 'stated';
  }
  const date = get('date');
  if (date) head.dates.push({ text: date.value, where: 'mail-header', source: { start: date.start, end: date.end } });
  return head;
}

/** Words that a line of the text must have to be a headline rather than an address to the reader. */
const LEAST_TITLE = 3;

/** Gives the head the subject for its title, where the text itself shows no headline. */
export function fallBackToSubject(head: Head, mail: ForwardedMail, isShown: boolean): void {
  const subject = mail.headers.find((header) => header.kind === 'subject');
  const value = subject?.value.replace(SUBJECT_PREFIX, '').trim() ?? '';
  if (!subject || value === '') return;
  const isHeadline = isShown && (head.title?.split(' ').length ?? 0) >= LEAST_TITLE;
  if (isHeadline) return;
  head.title = value;
  head.titleSource = { start: subject.end - value.length, end: subject.end };
}
