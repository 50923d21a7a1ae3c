import type { RawDocument, SourceNote } from '../model/raw-document.ts';
import { makeSafe } from '../text/safe-text.ts';
import { type OpenedDocuments, refused } from './opened-documents.ts';
import { readC1 } from './windows-1252.ts';

/** Deepest nesting of parts that is followed. */
const DEPTH = 20;

/** Headers that are shown and read; those that name whoever received the mail are left behind here. */
const HEADERS = ['from', 'sender', 'reply-to', 'subject', 'date', 'list-id', 'message-id'];

/**
 * One mail. Its text is the decoded headers that say who wrote what when, an empty line, and the part chosen as the
 * body: the HTML part unless the plain one holds much more.
 */
export async function openMail(file: string, bytes: Uint8Array): Promise<OpenedDocuments> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: DEPTH * 4 });
  } catch {
    return refused('is a damaged mail');
  }
  const notes: SourceNote[] = [];
  const lines: string[] = [];
  for (const name of HEADERS) {
    const value = headerValue(mail, name);
    if (value) lines.push(`${properCase(name)}: ${oneLine(value)}`);
  }
  const html = mail.html ? makeSafe(readC1(mail.html)) : '';
  const text = mail.text ? makeSafe(readC1(mail.text)) : '';
  const useHtml = html !== '' && visibleLength(html) >= text.trim().length * 0.35;
  const body = useHtml ? html : text;
  if (body.trim() === '') return refused('is a mail without text');
  if (/\ufffd/.test(body)) notes.push('undecodable-bytes');
  const head = `${lines.join('\n')}\n\n`;
  const document: RawDocument = {
    file,
    mediaType: 'mail',
    text: head + body,
    charset: 'utf-8',
    notes,
    body: { start: head.length, mediaType: useHtml ? 'html' : 'text' },
  };
  return { documents: [document], problems: [] };
}

type ParsedMail = {
  readonly from?: { readonly name?: string; readonly address?: string };
  readonly subject?: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
};

function headerValue(mail: ParsedMail, name: string): string | null {
  if (name === 'subject') return mail.subject ?? null;
  if (name === 'from' && mail.from) {
    const { name: who, address } = mail.from;
    return who && address ? `${who} <${address}>` : who || address || null;
  }
  return mail.headers.find((header) => header.key === name)?.value ?? null;
}

function oneLine(value: string): string {
  return makeSafe(readC1(value)).replace(/\s+/g, ' ').trim();
}

function properCase(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()).replace('Id', 'ID');
}

/** Roughly how much text a page holds. */
function visibleLength(html: string): number {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim().length;
}
