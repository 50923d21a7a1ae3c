import type { RawDocument } from '../model/raw-document.ts';
import { ARTICLE_LIMIT, COLLECTION_LIMIT, DOCUMENT_LIMIT, megabytes } from './limits.ts';
import { openMail } from './mail.ts';
import { type OpenedDocuments, refused } from './opened-documents.ts';

const LF = 10;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/** Mails of an mbox file: each begins at a line `From ` after an empty line; `>From ` inside a mail is unquoted. */
export async function openMailbox(file: string, bytes: Uint8Array): Promise<OpenedDocuments> {
  if (bytes.length > COLLECTION_LIMIT)
    return refused(`is a mailbox larger than ${megabytes(COLLECTION_LIMIT)}, the limit`);
  const documents: RawDocument[] = [];
  const problems: { place: string | null; reason: string }[] = [];
  const starts = mailStarts(bytes);
  for (const [i, start] of starts.entries()) {
    if (i >= DOCUMENT_LIMIT) {
      problems.push({ place: null, reason: `holds more than ${DOCUMENT_LIMIT} mails; the rest is left out` });
      break;
    }
    const place = String(i + 1);
    const mail = unquoted(bytes.subarray(bytes.indexOf(LF, start) + 1, starts[i + 1] ?? bytes.length));
    if (mail.length > ARTICLE_LIMIT) {
      problems.push({ place, reason: `is a mail larger than ${megabytes(ARTICLE_LIMIT)}, the limit` });
      continue;
    }
    const opened = await openMail(`${file}#${place}`, mail);
    documents.push(...opened.documents);
    for (const problem of opened.problems) problems.push({ place, reason: problem.reason });
  }
  return { documents, problems };
}

function mailStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const blankBefore = bytes[at - 1] === LF || (bytes[at - 1] === 13 && bytes[at - 2] === LF);
    if (blankBefore && FROM.every((byte, i) => bytes[at + 1 + i] === byte)) starts.push(at + 1);
  }
  return starts;
}

function unquoted(mail: Uint8Array): Uint8Array {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString('latin1');
  return text.includes('\n>From ') ? Buffer.from(text.replace(/\n>(>*From )/g, '\n$1'), 'latin1') : mail;
}
