/** What a file holds as a whole; a container is taken apart before cleaning. */
export type SourceKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mail'
  | 'mailbox'
  | 'feed'
  | 'feed-list'
  | 'archive'
  | 'json-lines';

const HEAD = 4096;

/** Tells by the first bytes what needs other treatment than decoding: mail, mailboxes and web archives. */
export function sniffBytes(bytes: Uint8Array): 'mail' | 'mailbox' | 'archive' | null {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, HEAD); i++) head += String.fromCharCode(bytes[i]);
  head = head.replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^WARC\/\d/.test(head)) return 'archive';
  if (/^From \S+.{0,40}\d{1,2}:\d\d/.test(head) && looksLikeMail(head.replace(/^[^\n]*\n/, ''))) return 'mailbox';
  return looksLikeMail(head) ? 'mail' : null;
}

const MAIL_HEADERS =
  /^(?:return-path|received|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|content-transfer-encoding|reply-to|sender|list-[a-z-]+|dkim-signature|authentication-results|arc-[a-z-]+|x-[a-z0-9-]+|in-reply-to|references|precedence|user-agent)$/i;

/** Header lines from the very start, at least three that mails have, and one that only machines write or two of the usual. */
function looksLikeMail(head: string): boolean {
  const known = new Set<string>();
  for (const line of head.split('\n')) {
    if (/^\s*$/.test(line)) break;
    if (/^[ \t]/.test(line)) continue;
    const name = /^([A-Za-z][A-Za-z0-9-]{1,60}):/.exec(line)?.[1].toLowerCase();
    if (!name) return false;
    if (MAIL_HEADERS.test(name)) known.add(name);
  }
  const usual = ['from', 'to', 'subject', 'date'].filter((name) => known.has(name)).length;
  const machine = ['mime-version', 'message-id', 'received', 'return-path', 'content-type', 'delivered-to'].some(
    (name) => known.has(name),
  );
  return known.size >= 3 ? machine || usual >= 3 : known.size === 2 && machine && usual >= 1;
}

/** Tells decoded text apart. */
export function sniffText(text: string): SourceKind {
  const head = text.slice(0, HEAD).replace(/^\s+/, '');
  if (/^[[{]/.test(head)) {
    if (/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(head)) return 'feed';
    if (isJsonLines(text)) return 'json-lines';
  }
  if (/^(?:<\?xml|<!--|<!DOCTYPE|<rss|<feed|<rdf:|<opml|<\w+:?\w*\s+xmlns)/i.test(head)) {
    const early = text.slice(0, 20_000);
    if (/<opml[\s>]/i.test(early)) return 'feed-list';
    if (/<(?:rss|rdf:RDF|feed)[\s>]/i.test(early) && !/<html[\s>]/i.test(early)) return 'feed';
  }
  if (/^(?:<!DOCTYPE\s+html|<html[\s>])/i.test(head) || looksLikeHtml(text)) return 'html';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

function isJsonLines(text: string): boolean {
  const line =
    text
      .slice(0, 1_000_000)
      .split('\n')
      .find((each) => each.trim() !== '') ?? '';
  try {
    const first: unknown = JSON.parse(line);
    return typeof first === 'object' && first !== null && ('text' in first || 'sentences' in first);
  } catch {
    return false;
  }
}

const BLOCK_TAGS =
  /<\/?(?:html|head|body|div|p|br|table|tr|td|article|section|h[1-6]|ul|li|script|style|meta|span|a)\b[^<>]*>/gi;

function looksLikeHtml(text: string): boolean {
  const sample = text.slice(0, 60_000);
  const tags = sample.match(BLOCK_TAGS)?.length ?? 0;
  if (tags === 0) return false;
  if (/<(?:html|body|head)\b/i.test(sample) && tags >= 3) return true;
  return tags >= 4 && tags * 400 > sample.length;
}

/** Markup of several kinds, or much of one kind; a few list hyphens do not make a text Markdown. */
function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, 60_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const headings = count(/^#{1,6} \S/gm);
  const links = count(/\]\((?:https?:|mailto:|\/|<)/g);
  const strong = count(/\*\*[^*\n]{1,200}\*\*/g);
  const matter = /^---\n(?:[\w-]+:[^\n]*\n|[ \t-][^\n]*\n){1,60}---\n/.test(sample) ? 3 : 0;
  return headings * 2 + links + strong + matter >= 3 || (headings > 0 && links > 0);
}
