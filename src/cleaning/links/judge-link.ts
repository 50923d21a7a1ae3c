import { COUNTING_HOSTS, COUNTING_LABEL, REDIRECTORS, TRACKING_PARAMETERS } from './redirectors.ts';

/** What is to be done with a link: its clean address, or null when it must not be shown. */
export interface LinkVerdict {
  readonly url: string | null;
  /** True when the address as it stands says who reads: it must not stay in any text either. */
  readonly counts: boolean;
}

const DROPPED: LinkVerdict = { url: null, counts: false };
const COUNTED: LinkVerdict = { url: null, counts: true };
const MAX_LENGTH = 8000;
const MAX_LAYERS = 4;

/**
 * Makes a link safe to show without asking the network. Known wrappers are taken off as far as their target stands in
 * the open; parameters that only count readers go; an address that holds a mail address, or an opaque part of a
 * counting service, is dropped. Only http, https and mailto pass.
 */
export function judgeLink(target: string, recipients: ReadonlySet<string>): LinkVerdict {
  let address = target.trim();
  if (address === '' || address.length > MAX_LENGTH) return DROPPED;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const url = parse(address);
    if (!url) return DROPPED;
    if (url.protocol === 'mailto:') {
      const to = safeDecode(url.pathname).toLowerCase();
      if (!/^[\w.+%'-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(to)) return DROPPED;
      return recipients.has(to) || /^(?:leave|unsub|bounce|remove)/.test(to)
        ? COUNTED
        : { url: `mailto:${to}`, counts: false };
    }
    const inner = unwrap(url);
    if (inner !== null) {
      address = inner;
      continue;
    }
    if (namesReader(url, recipients) || isOpaqueCounter(url)) return COUNTED;
    return { url: stripped(url), counts: false };
  }
  return COUNTED;
}

function parse(address: string): URL | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || /[\s\u0000-\u001f\u007f<>"\\^`{|}]/.test(address)) return null;
  try {
    const url = new URL(address);
    return url.username !== '' || url.password !== '' ? null : url;
  } catch {
    return null;
  }
}

/** The address that a known wrapper holds; null when this is no wrapper. */
function unwrap(url: URL): string | null {
  const host = url.hostname.toLowerCase();
  for (const redirector of REDIRECTORS) {
    if (!redirector.host.test(host) || (redirector.path && !redirector.path.test(url.pathname))) continue;
    for (const name of redirector.parameters) {
      const value = url.searchParams.get(name);
      if (!value) continue;
      const inner = host.startsWith('urldefense') ? proofpoint(value) : value;
      if (/^https?:\/\//i.test(inner)) return inner;
      const decoded = fromBase64(inner);
      if (decoded && /^https?:\/\/\S+$/i.test(decoded)) return decoded;
    }
  }
  const open = /\/(https?:\/\/[^\s]+)$/i.exec(url.pathname + url.search);
  if (open && COUNTING_LABEL.test(host.split('.')[0])) return safeDecode(open[1]);
  return null;
}

/** Version 2 of Proofpoint's wrapper writes "-" for "%" and "_" for "/". */
function proofpoint(value: string): string {
  return safeDecode(value.replace(/-/g, '%').replace(/_/g, '/'));
}

/** The address names its reader: a mail address in the open, percent-encoded, or inside a base64 part. */
function namesReader(url: URL, recipients: ReadonlySet<string>): boolean {
  const whole = safeDecode(safeDecode(url.href)).toLowerCase();
  const rest = whole.slice(url.protocol.length + 2 + url.host.length);
  if (/[\w.+-]{2,64}@[\w-]{2,63}\.[a-z]{2,}/.test(rest) && !/\/@[\w.]+/.test(rest)) return true;
  for (const recipient of recipients) if (whole.includes(recipient)) return true;
  for (const part of (url.pathname + url.search).split(/[/?&=~!]+/)) {
    const decoded = part.length >= 20 ? fromBase64(part) : null;
    if (decoded && /[\w.+-]{2,64}@[\w-]{2,63}\.[a-z]{2,}/i.test(decoded)) return true;
  }
  return false;
}

/** A long part that is no words, under a host that counts; or one so long that only a machine can have use for it. */
function isOpaqueCounter(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  const counting = COUNTING_HOSTS.test(host) || COUNTING_LABEL.test(host.split('.')[0]);
  for (const part of (url.pathname + url.search).split(/[/?&=~.]+/)) {
    if (!isOpaque(part)) continue;
    if (part.length >= 60 || (counting && part.length >= 12)) return true;
  }
  return false;
}

/** Letters and digits mixed as no words are: upper and lower case inside, digits between, or hexadecimal. */
function isOpaque(part: string): boolean {
  if (part.length < 12 || !/^[\w%+-]+$/.test(part)) return false;
  if (/^[0-9a-f]{16,}$/i.test(part)) return true;
  const words = part.split(/[-_+]/);
  if (words.length > 3 && words.every((word) => /^(?:[a-z]+|\d+|[A-Z][a-z]+)$/.test(word))) return false;
  let changes = 0;
  for (let i = 1; i < part.length; i++) if (kind(part[i]) !== kind(part[i - 1])) changes++;
  return changes >= part.length * 0.25;
}

function kind(letter: string): number {
  if (/[0-9]/.test(letter)) return 0;
  if (/[A-Z]/.test(letter)) return 1;
  return /[a-z]/.test(letter) ? 2 : 3;
}

const EXACT = new Set(TRACKING_PARAMETERS.filter((name) => !name.endsWith('*')));
const OPENINGS = TRACKING_PARAMETERS.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

function stripped(url: URL): string {
  if (url.search === '') return url.href;
  for (const name of [...url.searchParams.keys()]) {
    const lower = name.toLowerCase();
    if (EXACT.has(lower) || OPENINGS.some((opening) => lower.startsWith(opening))) url.searchParams.delete(name);
  }
  return url.href.replace(/\?$/, '');
}

function fromBase64(part: string): string | null {
  const normal = part.replace(/-/g, '+').replace(/_/g, '/').replace(/%3d/gi, '');
  if (!/^[A-Za-z0-9+/]{12,}={0,2}$/.test(normal)) return null;
  return Buffer.from(normal, 'base64').toString('latin1');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
