import type { Article, RemovalReason, StatedDate } from '../model/article.ts';
import type { RawDocument } from '../model/raw-document.ts';
import type { Span } from '../model/span.ts';
import { assemble, wholeOf } from './assemble.ts';
import { type Draft, textOf } from './draft.ts';
import { sameKey } from './features.ts';
import { flagsOf } from './flags.ts';
import { emptyHead, type Head } from './head/head.ts';
import { dropCounters, recipientsIn } from './links/recipients.ts';
import { cleanForwarded } from './mail/clean-forwarded.ts';
import { forwardedMail } from './mail/forwarded.ts';
import { senderName } from './mail/sender.ts';
import { settleDrafts } from './settle-drafts.ts';
import { textDrafts } from './text/text-drafts.ts';

/** The article of a mail: title from the subject, outlet from the sender, date from the header, text from the body part. */
export async function cleanMail(document: RawDocument): Promise<Article[]> {
  const source = document.text;
  const bodyStart = document.body?.start ?? 0;
  if (document.body?.mediaType === 'text') {
    const forwarded = forwardedMail(source, { start: bodyStart, end: source.length });
    if (forwarded) return [cleanForwarded(document, forwarded)];
  }
  const headers = readHeaders(source.slice(0, bodyStart));
  const recipients = recipientsIn(source.slice(bodyStart));
  const drafts =
    document.body?.mediaType === 'html'
      ? await pageDraftsOf(source, bodyStart)
      : textDrafts(source, { start: bodyStart, end: source.length }, false);
  dropCounters(drafts, recipients);
  markReplies(drafts);
  const known = headOf(headers, drafts);
  const head = settleDrafts(drafts, known);
  const article = assemble({
    ...wholeOf(document),
    head,
    drafts,
    extra: headerSpans(headers, bodyStart),
    url: null,
    language: null,
    flags: flagsOf(drafts, document),
    recipients,
  });
  return [article];
}

interface Header extends Span {
  readonly name: string;
  readonly value: string;
}

function readHeaders(text: string): Header[] {
  const headers: Header[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const found = /^([\w-]+):\s*(.*)$/.exec(line);
    if (found) headers.push({ name: found[1].toLowerCase(), value: found[2].trim(), start: at, end: at + line.length });
    at += line.length + 1;
  }
  return headers;
}

function headOf(headers: readonly Header[], drafts: readonly Draft[]): Head {
  const head = emptyHead();
  const get = (name: string) => headers.find((header) => header.name === name);
  const subject = get('subject');
  if (subject && subject.value !== '') {
    const value = subject.value.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)(?:\[\d+\])?:\s*)+/i, '').trim();
    const shown = drafts.find(
      (draft) =>
        draft.type === 'heading' &&
        textOf(draft).length > 8 &&
        sameKey(value).includes(sameKey(textOf(draft))) &&
        sameKey(textOf(draft)).length > sameKey(value).length * 0.6,
    );
    head.title = (shown ? textOf(shown) : value) || null;
    const from = subject.start + source(subject).indexOf(value);
    head.titleSource = { start: from, end: from + value.length };
  }
  const sender = senderName(get('from')?.value ?? '');
  if (sender) {
    head.outlet = sender;
    head.outletBasis = 'stated';
  }
  const date = get('date');
  if (date) {
    const stated: StatedDate = {
      text: date.value,
      where: 'mail-header',
      source: { start: date.end - date.value.length, end: date.end },
    };
    head.dates.push(stated);
  }
  return head;
}

function source(header: Header): string {
  return `${header.name}: ${header.value}`;
}

async function pageDraftsOf(text: string, start: number): Promise<Draft[]> {
  const [{ readPage }, { pageDrafts }] = await Promise.all([
    import('./html/page-tree.ts'),
    import('./html/page-drafts.ts'),
  ]);
  return pageDrafts(text, readPage(text, start));
}

function headerSpans(headers: readonly Header[], bodyStart: number): (Span & { readonly reason: RemovalReason })[] {
  if (bodyStart === 0) return [];
  const spans: (Span & { readonly reason: RemovalReason })[] = [];
  for (const header of headers)
    spans.push({ start: header.start, end: header.end, reason: header.name === 'subject' ? 'title' : 'headers' });
  return spans;
}

const REPLY_OPENER =
  /^(?:on .{4,80} wrote:|am .{4,80} schrieb .{0,60}:|le .{4,80} a écrit ?:|el .{4,80} escribió:|-{3,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine) ?-{3,}|begin forwarded message:)$/i;

/** The mail that is answered, below its opening line, is quoted, not written. */
function markReplies(drafts: readonly Draft[]): void {
  const at = drafts.findIndex((draft) => REPLY_OPENER.test(textOf(draft)));
  if (at <= 0) return;
  const isForward = /forwarded/i.test(textOf(drafts[at]));
  if (isForward) drafts[at].fate = 'headers';
  else for (const draft of drafts.slice(at)) draft.fate = 'quoted-reply';
}
