/**
 * The text as the rules see it: the same length, so that offsets hold. Typographic quotes and dashes become plain ones, other
 * white space becomes a space, a line break inside a paragraph becomes a space (a blank line stays), and links
 * and mail addresses are masked: the dates in their paths are no dates of the text.
 */
export function textView(text: string): string {
  let view = text;
  if (/[^\n -~]/.test(view)) {
    view = view
      .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\t\v\f\r\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\u00ad]/g, ' ');
  }
  view = view.replace(/`/g, "'");
  if (view.includes('@') || view.includes('://') || view.includes('www.')) {
    view = view.replace(/(?:https?:\/\/|www\.)\S+|(?<=\s|^)[^\s@]{1,64}@[^\s@]+/g, (link) => ' '.repeat(link.length));
  }
  return view;
}
