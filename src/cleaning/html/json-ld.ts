import { makeSafe } from '../../text/safe-text.ts';

/** What the linked data of a page says about its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly paywalled: boolean;
}

type Thing = { readonly [name: string]: unknown };

const ARTICLE =
  /^(?:\w*Article|NewsArticle|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle|AnalysisNewsArticle|SocialMediaPosting|PodcastEpisode|VideoObject)$/;
const DEPTH = 6;

/** Reads the scripts of type application/ld+json; broken ones are mended in the ways that are common, or passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  const things: Thing[] = [];
  for (const script of scripts) collect(parse(script), things, 0);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  const page = things.find((thing) => typesOf(thing).includes('WebPage'));
  return {
    headline: word(article.headline) ?? word(article.name),
    authors: namesOf(article.author ?? article.creator, things),
    published:
      word(article.datePublished) ??
      word(article.dateCreated) ??
      word(article.uploadDate) ??
      (page ? word(page.datePublished) : null),
    publisher: namesOf(article.publisher ?? article.sourceOrganization, things)[0] ?? null,
    section: Array.isArray(article.articleSection) ? word(article.articleSection[0]) : word(article.articleSection),
    url: word(article.url) ?? idOf(article.mainEntityOfPage),
    language: word(article.inLanguage),
    paywalled:
      article.isAccessibleForFree === false ||
      article.isAccessibleForFree === 'False' ||
      article.isAccessibleForFree === 'false',
  };
}

function parse(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, '')
    .trim();
  for (const attempt of [
    text,
    text.replace(/[\u0000-\u001f]+/g, ' '),
    text.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next mending may do.
    }
  }
  return null;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > DEPTH || things.length > 200) return;
  if (Array.isArray(value)) for (const each of value.slice(0, 100)) collect(each, things, depth + 1);
  else if (typeof value === 'object' && value !== null) {
    const thing = value as Thing;
    things.push(thing);
    collect(thing['@graph'], things, depth + 1);
    collect(thing.mainEntity, things, depth + 1);
    if (typeof thing.mainEntityOfPage === 'object') collect(thing.mainEntityOfPage, things, depth + 1);
  }
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === 'string');
}

function word(value: unknown): string | null {
  const text = Array.isArray(value) ? value[0] : value;
  if (typeof text !== 'string') return null;
  const tidy = makeSafe(decodeCommon(text)).replace(/\s+/g, ' ').trim();
  return tidy === '' || tidy.length > 1000 ? null : tidy;
}

/** References that sites leave in their linked data; decoded once. */
function decodeCommon(text: string): string {
  return text.replace(
    /&(?:amp|quot|apos|lt|gt|nbsp|#0?39|#x27|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|#8217|#8216|#8220|#8221|#8211|#8212);/g,
    (found) => REFERENCES[found] ?? found,
  );
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&#8217;': '’',
  '&#8216;': '‘',
  '&#8220;': '“',
  '&#8221;': '”',
  '&#8211;': '–',
  '&#8212;': '—',
};

function namesOf(value: unknown, things: readonly Thing[]): string[] {
  const list = Array.isArray(value) ? value : [value];
  const names: string[] = [];
  for (const each of list.slice(0, 20)) {
    if (typeof each === 'string') names.push(...(word(each) ? [word(each)!] : []));
    else if (typeof each === 'object' && each !== null) {
      const thing = each as Thing;
      const name =
        word(thing.name) ??
        word(
          things.find((other) => other !== thing && other['@id'] !== undefined && other['@id'] === thing['@id'])?.name,
        );
      if (name) names.push(name);
    }
  }
  return [...new Set(names)];
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return word(value);
  return typeof value === 'object' && value !== null ? word((value as Thing)['@id']) : null;
}
