import type { RemovalReason } from '../../model/article.ts';
import { type ElementNode, isElement } from './page-tree.ts';

/** What names of classes, ids and labels give away about a part of a page. */
interface HintPattern {
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
}

/** Reasons whose names are hardly ever wrong about what they hold. */
export const SURE_NAMES: ReadonlySet<RemovalReason> = new Set([
  'cookie-notice',
  'comment',
  'share',
  'related',
  'newsletter',
  'legal',
  'navigation',
]);

const B = '(?:^|[\\s_-])';
const E = '(?=$|[\\s_\\d-])';

const hint = (reason: RemovalReason, words: string): HintPattern => ({
  reason,
  pattern: new RegExp(`${B}(?:${words})${E}`),
});

/** Tried in order on names split at capitals and lower-cased. */
const HINTS: readonly HintPattern[] = [
  hint('cookie-notice', 'cookies?|consent|gdpr|ccpa|cmp|onetrust|didomi|cookiebar|cookiebanner|privacy banner|qc cmp'),
  hint('comment', 'comments?|disqus|commentlist|comment list|discussion|livefyre|coral|respond|reactions'),
  hint(
    'share',
    'share|sharing|social|socials|shareaholic|addthis|addtoany|sharebar|sharedaddy|soc|follow us|jp relatedposts share|share tools|share buttons?|social links?|sharetools',
  ),
  hint(
    'related',
    'related|recirc|recirculation|more stories|most read|mostread|most popular|mostpopular|popular|trending|recommended|recommendations?|read next|readnext|up next|upnext|also read|see also|outbrain|taboola|zergnet|revcontent|you may like|more from|more on|morestories|latest news|latest stories|topstories|top stories|teasers?|relatedposts|yarpp|related links|also in|further|next article|prev next|post navigation|nav links|river|more news',
  ),
  hint(
    'newsletter',
    'newsletters?|signup|sign up|subscribe form|subscription form|mailchimp|email signup|mc embed|nl signup|nl box',
  ),
  hint(
    'promotion',
    'promos?|promotion|promobox|ads?|advert|adverts|advertisement|advertising|adsbygoogle|ad slot|ad unit|ad container|adslot|dfp|sponsor|sponsored|banner ad|marketing|donate|donation|membership|upsell|cta|call to action|offer|paywall|piano|barrier|regwall|subscribe|subscription|subscriber only|appeal|support us|house ad|mpu|leaderboard',
  ),
  hint(
    'navigation',
    'nav|navbar|navigation|menu|menus|breadcrumbs?|site header|siteheader|masthead|topbar|top bar|global header|mega menu|skip|skip link|pagination|pager|page nav|sitemap|toc|table of contents|off canvas|hamburger|mobile nav|main nav|subnav|secondary nav|toolbar|login|searchbox|search form',
  ),
  hint('legal', 'footer|site footer|sitefooter|page footer|colophon|copyright|legal|disclaimer|terms'),
  hint(
    'widget',
    'widget|widgets|sidebar|side bar|rail|right rail|tools|toolbox|article tools|utility|print|printer|audio player|player|video player|listen|text size|font size|rating|poll|quiz|countdown|weather|stock ticker|ticker|modal|popup|pop up|overlay|lightbox|dialog|tooltip|dropdown|carousel nav|slick arrow|jump links?|anchor links',
  ),
  hint(
    'metadata',
    'tags?|taglist|tag list|tag cloud|topics|topic list|keywords|categories|category list|filed under|article meta|post meta|entry meta|postmeta|entry footer|article info|article tags|meta tags',
  ),
  hint(
    'credit',
    'author bio|authorbio|author box|authorbox|about author|about the author|author card|author info box|bio|biography|contributor bio|author profile|author description',
  ),
];

/** Children of one kind that make a list of teasers, and how long one is at most on average. */
const TEASERS = 5;
const TEASER_LETTERS = 260;

/**
 * True for a list of teasers: many children of one kind and one class, short, each with a link. Sites build their lists
 * of other stories so whatever they call them; paragraphs never count, items only when they are mostly link.
 */
export function isTeaserList(element: ElementNode): boolean {
  const { children, letters, linked } = element;
  if (children.length < TEASERS || letters === 0 || linked < letters * 0.15) return false;
  let kind = '';
  let count = 0;
  let longest = 0;
  for (const child of children) {
    if (!isElement(child)) {
      if (child.text.trim().length > 40) return false;
      continue;
    }
    if (child.letters === 0) continue;
    if (child.tag === 'p' || /^h[1-6]$/.test(child.tag) || child.tag === 'table' || child.tag === 'blockquote') {
      if (child.letters > 120) return false;
      continue;
    }
    const own = `${child.tag}.${(child.attributes.class ?? '').split(/[\s_]|--/)[0]}`;
    if (kind === '') kind = own;
    if (own !== kind || child.linked === 0) {
      if (child.letters > 300) return false;
      continue;
    }
    count++;
    longest = Math.max(longest, child.letters);
  }
  if (count < TEASERS || longest > 700 || letters / count > TEASER_LETTERS) return false;
  return kind.startsWith('li.') || kind.startsWith('tr.') || kind.startsWith('span.') ? linked > letters * 0.45 : true;
}

const TAG_REASONS: Readonly<Record<string, RemovalReason>> = {
  nav: 'navigation',
  footer: 'legal',
  aside: 'related',
  dialog: 'widget',
  menu: 'navigation',
};

const ROLE_REASONS: Readonly<Record<string, RemovalReason>> = {
  navigation: 'navigation',
  banner: 'navigation',
  contentinfo: 'legal',
  complementary: 'related',
  dialog: 'widget',
  alertdialog: 'widget',
  search: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'widget',
};

const HIDING_NAMES =
  /(?:^|[\s_-])(?:visually hidden|visuallyhidden|sr only|screen reader(?: text)?|screenreader|assistive|offscreen|off screen|hidden|hide|d none|is hidden|print only|no show|noshow|u hidden)(?=$|[\s_-])/;

/** Names of an element in words: "entry-content relatedPosts" gives "entry content related posts". */
export function namesOf(element: ElementNode): string {
  let known = names.get(element);
  if (known === undefined) {
    known = findNames(element);
    names.set(element, known);
  }
  return known;
}

function findNames(element: ElementNode): string {
  const { attributes } = element;
  const raw = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['aria-label'] ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`;
  if (raw.length <= 4) return '';
  return raw
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
}

/** Why an element as a whole is not the article's, by its tag, role and names; null when nothing says so. */
export function reasonOfElement(element: ElementNode): RemovalReason | null {
  let known = reasons.get(element);
  if (known === undefined) {
    known = findReason(element);
    reasons.set(element, known);
  }
  return known;
}

const reasons = new WeakMap<ElementNode, RemovalReason | null>();
const names = new WeakMap<ElementNode, string>();

function findReason(element: ElementNode): RemovalReason | null {
  const byTag = TAG_REASONS[element.tag];
  if (byTag) return byTag;
  const role = element.attributes.role;
  if (role && ROLE_REASONS[role.toLowerCase()]) return ROLE_REASONS[role.toLowerCase()];
  if (isTeaserList(element)) return 'related';
  const words = namesOf(element);
  if (words === '') return null;
  for (const { reason, pattern } of HINTS) if (pattern.test(words)) return reason;
  return null;
}

/** True for what a browser would not show. */
export function isHidden(element: ElementNode): boolean {
  const { attributes } = element;
  if ('hidden' in attributes && attributes.hidden !== 'until-found') return true;
  const style = attributes.style;
  if (
    style &&
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$|!)|opacity\s*:\s*0\s*(?:;|$|!)|(?:left|top|text-indent)\s*:\s*-\d{3,}|max-height\s*:\s*0(?:px)?\s*(?:;|$|!)|mso-hide\s*:\s*all)/i.test(
      style,
    )
  )
    return true;
  if (attributes['aria-hidden'] === 'true' && element.letters < 400) return true;
  const words = namesOf(element);
  return words !== '' && element.letters < 400 && HIDING_NAMES.test(words);
}

/**
 * Why an element is not the article's, minding its size: names on what holds most of the page say nothing of the text in
 * it, unless they say shortly and plainly that these are comments.
 */
export function reasonInPage(element: ElementNode, pageLetters: number): RemovalReason | null {
  if (
    element.letters < pageLetters * 0.55 ||
    element.tag === 'nav' ||
    element.tag === 'footer' ||
    isTeaserList(element)
  )
    return reasonOfElement(element);
  const words = namesOf(element).trim();
  return words.length < 50 && COMMENTS.test(words) ? 'comment' : null;
}

const COMMENTS =
  /(?:^|\s)(?:comments?|comment list|comments area|disqus|disqus thread|discussion|discussion list)(?=$|\s)/;

const CAPTION_NAMES =
  /(?:^|\s)(?:caption|captions|wp caption text|figcaption|photo caption|image caption|img caption|cutline|photo credit|image credit|media caption|photo desc(?:ription)?|gallery caption|legend|legende|bildunterschrift|image text|picture text|lightbox caption)(?=$|[\s\d])/;

/** True when an element's names say that it holds the caption of a picture. */
export function isCaptionElement(element: ElementNode): boolean {
  return element.tag === 'figcaption' || (element.letters < 700 && CAPTION_NAMES.test(namesOf(element)));
}
