import { HIDDEN } from '../../model/raw-document.ts';
import { judgeLink } from './judge-link.ts';
import { recipientsIn } from './recipients.ts';

const ADDRESS = /\bhttps?:\/\/[^\s<>"'()[\]{}|\\^`]{4,8000}/g;
const MAIL = /[\w.+-]{1,64}(?:@|%40|=40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/**
 * A source text as it may be shown and kept: links that tell a sender who reads, and the recipient's own address, are
 * hidden letter by letter. The text keeps its length. Linear in the text.
 */
export function hideCounters(source: string): string {
  const recipients = recipientsIn(source);
  const hide = (text: string) => HIDDEN.repeat(text.length);
  return source
    .replace(ADDRESS, (link) => (judgeLink(link.replaceAll('&amp;', '&'), recipients).counts ? hide(link) : link))
    .replace(MAIL, (address) =>
      recipients.has(address.toLowerCase().replace(/%40|=40/, '@')) ? hide(address) : address,
    );
}
