import { isHidden, reasonInPage, SURE_NAMES } from './page-hints.ts';
import { type ElementNode, isElement, type PageNode, type PageTree } from './page-tree.ts';

/** Larger pages are not given to the extractor: its time grows faster than the page. */
const TEXT_PIECES = 20_000;

const LEFT_OUT = new Set(
  'script style template noscript svg iframe head canvas object select option button input textarea map link meta'.split(
    ' ',
  ),
);
const VOID = new Set('br hr img wbr area base col embed source track param'.split(' '));
/** Tags that say nothing of what is the article: their text is given without them. */
const DISSOLVED = new Set(
  'span i em b strong font time small u label abbr sup sub mark code cite q s bdi tt big ins del'.split(' '),
);
const CONTAINERS = new Set('div ul ol section aside nav table header footer article dl menu'.split(' '));
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel'];

/** A run of text as the extractor is given it: its letters and the text nodes it is made of. */
interface Piece {
  readonly key: string;
  readonly indices: readonly number[];
}

/**
 * The text nodes that Mozilla's Readability takes for the article, by their index; null when it finds none. It is given
 * a leaner page: without what is empty, hidden, all links or named away, and without inline tags. That makes it many
 * times as fast, and no worse. What it keeps is found again by its words, in order, because it rebuilds nodes.
 */
export async function readabilityVotes(tree: PageTree, title: string): Promise<ReadonlySet<number> | null> {
  if (tree.tooDeep) return null;
  const { html, pieces } = serialise(tree.root);
  if (pieces.length > TEXT_PIECES || pieces.length === 0) return null;
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const Extractor = Readability as unknown as new (
    page: unknown,
    options: object,
  ) => { parse(): { content?: unknown } | null };
  const { document } = parseHTML(`<html><head><title>${escapeText(title)}</title></head><body>${html}</body></html>`);
  try {
    const options = { serializer: (element: unknown) => element, disableJSONLD: true, charThreshold: 250 };
    const content = new Extractor(document, options).parse()?.content;
    return content ? placesOf(textsOf(content as DomNode), pieces) : null;
  } catch {
    return null;
  }
}

interface DomNode {
  readonly nodeType: number;
  readonly data?: string;
  readonly childNodes: ArrayLike<DomNode>;
}

function textsOf(root: DomNode): string[] {
  const texts: string[] = [];
  const stack: DomNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) {
      const text = keyOf(node.data ?? '');
      if (text !== '') texts.push(text);
    } else for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]);
  }
  return texts;
}

/** Finds kept texts among the pieces, each as near after the one before as can be. */
function placesOf(kept: readonly string[], pieces: readonly Piece[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [i, { key }] of pieces.entries()) {
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  }
  const taken = new Set<number>();
  const found = new Set<number>();
  let last = -1;
  for (const text of kept) {
    const list = places.get(text);
    if (!list) continue;
    const next = list.find((i) => i > last && !taken.has(i)) ?? list.find((i) => !taken.has(i));
    if (next === undefined) continue;
    taken.add(next);
    for (const index of pieces[next].indices) found.add(index);
    if (next > last) last = next;
  }
  return found;
}

function serialise(root: ElementNode): { readonly html: string; readonly pieces: readonly Piece[] } {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let text = '';
  let indices: number[] = [];
  const endPiece = () => {
    if (text.trim() !== '') pieces.push({ key: keyOf(text), indices });
    parts.push(escapeText(text));
    text = '';
    indices = [];
  };
  const visit = (node: PageNode) => {
    if (!isElement(node)) {
      text += node.text;
      indices.push(node.index);
      return;
    }
    if (LEFT_OUT.has(node.tag) || !/^[a-z][a-z0-9-]*$/.test(node.tag) || isIdle(node, root)) return;
    if (DISSOLVED.has(node.tag) || node.tag === 'html' || node.tag === 'body') {
      node.children.forEach(visit);
      return;
    }
    endPiece();
    parts.push('<', node.tag);
    for (const name of ATTRIBUTES) {
      const value = node.attributes[name];
      if (value !== undefined)
        parts.push(' ', name, '="', escapeText(value.slice(0, 200)).replace(/"/g, '&quot;'), '"');
    }
    if (node.tag === 'a' && node.attributes.href)
      parts.push(' href="', node.attributes.href.startsWith('#') ? '#a' : '/a', '"');
    parts.push('>');
    if (VOID.has(node.tag)) return;
    node.children.forEach(visit);
    endPiece();
    parts.push('</', node.tag, '>');
  };
  root.children.forEach(visit);
  endPiece();
  return { html: parts.join(''), pieces };
}

/** True for what no extractor needs to see. */
function isIdle(node: ElementNode, root: ElementNode): boolean {
  if (node.letters === 0) return node.tag !== 'br';
  if (!CONTAINERS.has(node.tag)) return isHidden(node) && node.letters < root.letters * 0.7;
  if (node.linked > node.letters * 0.75) return true;
  const reason = reasonInPage(node, root.letters);
  return (reason !== null && SURE_NAMES.has(reason)) || (node.letters < root.letters * 0.55 && isHidden(node));
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
