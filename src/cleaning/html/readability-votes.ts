import { isHidden } from './page-hints.ts';
import { type ElementNode, isElement, type PageNode, type PageTree } from './page-tree.ts';

/** Larger pages are not given to the extractor: its time grows faster than the page. */
const TEXT_NODES = 40_000;

const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'head',
  'canvas',
  'object',
  'select',
  'option',
  'button',
  'input',
  'textarea',
  'map',
  'link',
  'meta',
]);
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'area', 'base', 'col', 'embed', 'source', 'track', 'param']);
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'href'];

/**
 * The text nodes that Mozilla's Readability takes for the article, by their index; null when it finds none. It is given
 * the page without what it would drop anyway, which makes it several times as fast. What it keeps is found again by
 * its words, in order, because it copies and rebuilds nodes.
 */
export async function readabilityVotes(tree: PageTree, title: string): Promise<ReadonlySet<number> | null> {
  if (tree.texts.length > TEXT_NODES || tree.tooDeep) return null;
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const Extractor = Readability as unknown as new (
    page: unknown,
    options: object,
  ) => { parse(): { content?: unknown } | null };
  const body = serialise(tree.root);
  const { document } = parseHTML(`<html><head><title>${escapeText(title)}</title></head><body>${body}</body></html>`);
  let content: unknown;
  try {
    const options = { serializer: (element: unknown) => element, disableJSONLD: true, charThreshold: 250 };
    content = new Extractor(document, options).parse()?.content;
  } catch {
    return null;
  }
  if (!content) return null;
  return placesOf(textsOf(content as DomNode), tree);
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
      const text = (node.data ?? '').trim();
      if (text !== '') texts.push(text);
    } else for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]);
  }
  return texts;
}

/** Finds kept texts among the page's, each as near after the one before as can be. */
function placesOf(kept: readonly string[], tree: PageTree): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [key, index] of pieces(tree)) {
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  }
  const found = new Set<number>();
  let last = -1;
  for (const text of kept) {
    const list = places.get(text);
    if (!list) continue;
    const next = list.find((index) => index > last && !found.has(index)) ?? list.find((index) => !found.has(index));
    if (next === undefined) continue;
    found.add(next);
    if (next > last) last = next;
  }
  return widen(found, tree);
}

/** Text nodes as the extractor sees them: neighbours that references part are one. Keyed by the first one's index. */
function* pieces(tree: PageTree): Generator<readonly [string, number]> {
  for (let i = 0; i < tree.texts.length; ) {
    const node = tree.texts[i];
    let text = node.text;
    let next = i + 1;
    while (
      next < tree.texts.length &&
      tree.texts[next].parent === node.parent &&
      tree.texts[next].start === tree.texts[next - 1].end
    )
      text += tree.texts[next++].text;
    if (text.trim() !== '') yield [text.trim(), i];
    i = next;
  }
}

function widen(found: ReadonlySet<number>, tree: PageTree): ReadonlySet<number> {
  const all = new Set(found);
  for (const index of found) {
    const { parent } = tree.texts[index];
    for (
      let i = index + 1;
      i < tree.texts.length && tree.texts[i].parent === parent && tree.texts[i].start === tree.texts[i - 1].end;
      i++
    )
      all.add(i);
  }
  return all;
}

function serialise(root: ElementNode): string {
  const parts: string[] = [];
  const visit = (node: PageNode) => {
    if (!isElement(node)) {
      parts.push(escapeText(node.text));
      return;
    }
    if (LEFT_OUT.has(node.tag) || !/^[a-z][a-z0-9-]*$/.test(node.tag)) return;
    if (node.tag === 'html' || node.tag === 'body') {
      node.children.forEach(visit);
      return;
    }
    if (isHidden(node) && node.letters < root.letters * 0.7) return;
    parts.push('<', node.tag);
    for (const name of ATTRIBUTES) {
      const value = node.attributes[name];
      if (value !== undefined)
        parts.push(' ', name, '="', escapeText(value.slice(0, 300)).replace(/"/g, '&quot;'), '"');
    }
    if (node.tag === 'img') parts.push(' src="x.jpg"');
    parts.push('>');
    if (VOID.has(node.tag)) return;
    node.children.forEach(visit);
    parts.push('</', node.tag, '>');
  };
  root.children.forEach(visit);
  return parts.join('');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
