import { Parser } from 'htmlparser2';
import type { Span } from '../../model/span.ts';
import { makeSafe } from '../../text/safe-text.ts';

/** A run of letters of a page with its place in the source; exact when the source has them as they are. */
export interface TextNode extends Span {
  readonly text: string;
  readonly exact: boolean;
  readonly parent: ElementNode;
  /** Place among all text nodes of the page. */
  readonly index: number;
}

export interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ElementNode | null;
  readonly children: PageNode[];
  /** Place among the parent's children. */
  readonly place: number;
  /** Place of the opening tag's first letter. */
  readonly start: number;
  /** Letters of visible text inside, blanks at ends not counted. */
  letters: number;
  /** Of these, letters inside links. */
  linked: number;
}

export type PageNode = ElementNode | TextNode;

export interface PageTree {
  readonly root: ElementNode;
  readonly texts: readonly TextNode[];
  /** Every element in reading order. */
  readonly elements: readonly ElementNode[];
  /** Deeper parts were hung in at the limit: the page is broken or hostile. */
  readonly tooDeep: boolean;
}

export function isElement(node: PageNode): node is ElementNode {
  return 'tag' in node;
}

/** Deepest nesting that is followed; what is deeper hangs at this depth. */
const DEPTH_LIMIT = 200;

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'noscript',
  'textarea',
  'option',
  'select',
  'svg',
]);

/** Reads a page, or the page that stands between two places of a source, into a plain tree that knows the place of every letter. Linear in the page, whatever its tags. */
export function readPage(source: string, from = 0, to = source.length): PageTree {
  const root: ElementNode = {
    tag: '#root',
    attributes: {},
    parent: null,
    children: [],
    place: 0,
    start: 0,
    letters: 0,
    linked: 0,
  };
  const texts: TextNode[] = [];
  const elements: ElementNode[] = [];
  let tooDeep = false;
  let at = from;
  // The parser keeps a list of open tags in a way that makes very deep pages slow: there it is begun anew.
  while (at < to) {
    const stretch = readStretch(source, at, to, root, texts, elements);
    tooDeep ||= stretch.tooDeep;
    at = stretch.stopped ?? to;
  }
  countLetters(texts);
  return { root, texts, elements, tooDeep };
}

/** Open tags beyond the depth limit at which the parser is begun anew. */
const OPEN_LIMIT = 3000;

/** Reads on from a place; `stopped` is the place at which too many tags were open, null when the end was reached. */
function readStretch(
  source: string,
  from: number,
  to: number,
  root: ElementNode,
  texts: TextNode[],
  elements: ElementNode[],
): { readonly stopped: number | null; readonly tooDeep: boolean } {
  let current = root;
  let depth = 0;
  let beyond = 0;
  let tooDeep = false;
  let stopped: number | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stopped !== null) return;
        if (depth >= DEPTH_LIMIT) {
          beyond++;
          tooDeep = true;
          if (beyond >= OPEN_LIMIT) {
            stopped = from + parser.endIndex + 1;
            parser.pause();
          }
          return;
        }
        const element: ElementNode = {
          tag: name.toLowerCase(),
          attributes,
          parent: current,
          children: [],
          place: current.children.length,
          start: from + parser.startIndex,
          letters: 0,
          linked: 0,
        };
        current.children.push(element);
        elements.push(element);
        current = element;
        depth++;
      },
      onclosetag() {
        if (stopped !== null) return;
        if (beyond > 0) {
          beyond--;
          return;
        }
        if (current.parent) {
          current = current.parent;
          depth--;
        }
      },
      ontext(data) {
        if (stopped !== null) return;
        const start = from + parser.startIndex;
        const end = from + parser.endIndex + 1;
        const exact = end - start === data.length && source.startsWith(data, start);
        const text = exact ? data : makeSafe(data);
        const node: TextNode = { text, exact, start, end, parent: current, index: texts.length };
        current.children.push(node);
        texts.push(node);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(from === 0 && to === source.length ? source : source.slice(from, to));
  if (stopped === null) parser.end();
  return { stopped, tooDeep };
}

function countLetters(texts: readonly TextNode[]): void {
  for (const node of texts) {
    const count = node.text.trim().length;
    if (count === 0) continue;
    let linked = false;
    let unseen = false;
    for (let at: ElementNode | null = node.parent; at; at = at.parent) if (UNSEEN.has(at.tag)) unseen = true;
    if (unseen) continue;
    for (let at: ElementNode | null = node.parent; at; at = at.parent) {
      if (at.tag === 'a') linked = true;
      at.letters += count;
      if (linked) at.linked += count;
    }
  }
}

/** All letters inside an element, white space folded. */
export function plainText(element: ElementNode, limit = 20_000): string {
  let text = '';
  const stack: PageNode[] = [...element.children].reverse();
  for (let node = stack.pop(); node && text.length < limit; node = stack.pop()) {
    if (!isElement(node)) text += node.text;
    else if (!UNSEEN.has(node.tag)) {
      if (node.tag === 'br' || startsApart(node)) text += ' ';
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}

const JOINED = new Set([
  'b',
  'strong',
  'em',
  'i',
  'u',
  'sup',
  'sub',
  'font',
  'mark',
  'small',
  'abbr',
  'q',
  'cite',
  'code',
  's',
  'big',
  'tt',
  'ins',
  'del',
  'acronym',
  'wbr',
  'bdi',
]);

/** True for an element that follows another one directly and is shown beside it, as labels are, not as part of a word. */
export function startsApart(element: ElementNode): boolean {
  if (JOINED.has(element.tag) || element.place === 0) return false;
  const before = element.parent?.children[element.place - 1];
  return before !== undefined && isElement(before) && !JOINED.has(before.tag);
}

/** The text as it stands inside a script or title, unfolded. */
export function rawText(element: ElementNode): string {
  return element.children.map((node) => (isElement(node) ? '' : node.text)).join('');
}

/** True when an element stands inside one with the tag. */
export function isInside(element: ElementNode, tag: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.tag === tag) return true;
  return false;
}
