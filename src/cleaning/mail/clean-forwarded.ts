import type { Article } from '../../model/article.ts';
import type { RawDocument } from '../../model/raw-document.ts';
import { assemble, wholeOf } from '../assemble.ts';
import { flagsOf } from '../flags.ts';
import { dropCounters, recipientsIn } from '../links/recipients.ts';
import { settleDrafts } from '../settle-drafts.ts';
import { textDrafts } from '../text/text-drafts.ts';
import type { ForwardedMail } from './forwarded.ts';
import { fallBackToSubject, headOfForwarded } from './forwarded-head.ts';

/** The article of a mail that a text passes on; what stands above it in the text goes. */
export function cleanForwarded(document: RawDocument, mail: ForwardedMail): Article {
  const source = document.text;
  const recipients = recipientsIn(source);
  const drafts = textDrafts(source, mail.body, document.mediaType === 'markdown', mail.quoted);
  dropCounters(drafts, recipients);
  const head = settleDrafts(drafts, headOfForwarded(mail, source));
  fallBackToSubject(head, mail, head.titleSource !== null);
  return assemble({
    ...wholeOf(document),
    head,
    drafts,
    extra: [
      { ...mail.remarks, reason: document.mediaType === 'mail' ? 'headers' : 'comment' },
      { ...mail.head, reason: 'headers' },
    ],
    url: null,
    language: null,
    flags: flagsOf(drafts, document),
    recipients,
  });
}
