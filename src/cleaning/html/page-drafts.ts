import type { BlockType, RemovalReason } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Cut, Draft, DraftLink } from '../draft.ts';
import { MappedTextBuilder } from '../mapped-text.ts';
import { isCaptionElement, isHidden, reasonInPage } from './page-hints.ts';
import { isDataTable, isPictureBox } from './page-tables.ts';
import {
  type ElementNode,
  isElement,
  type PageNode,
  type PageTree,
  plainText,
  startsApart,
  type TextNode,
} from './page-tree.ts';

/** A draft of a page, with what the page says around it. */
export interface PageDraft extends Draft {
  /** The element whose text it is, and the text nodes it is made of. */
  readonly element: ElementNode;
  readonly nodes: readonly TextNode[];
  /** Why the elements around it are not the article's; null when none says so. */
  readonly around: RemovalReason | null;
  /** Letters inside links. */
  readonly linked: number;
}

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'head',
  'iframe',
  'svg',
  'button',
  'input',
  'select',
  'textarea',
  'object',
  'audio',
  'video',
  'canvas',
  'map',
  'noscript',
  'label',
  'embed',
  'datalist',
  'math',
  'option',
  'applet',
  'frameset',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'blockquote',
  'figure',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'form',
  'fieldset',
  'hr',
  'center',
  'address',
  'details',
  'summary',
  'body',
  'html',
  'caption',
  'picture',
  'dialog',
  'hgroup',
  'menu',
  'search',
  'time-block',
  'amp-carousel',
  'amp-accordion',
]);

/**
 * Blocks of a page in reading order: every stretch of text between the edges of block elements, with its type, its
 * links, the place of every letter, and what the names of the elements around it say. Nothing is left out but what a
 * page does not show; that becomes a draft with the fate "hidden".
 */
export function pageDrafts(source: string, tree: PageTree): PageDraft[] {
  const drafts: PageDraft[] = [];
  const page = tree.root.letters;
  let builder = new MappedTextBuilder();
  let nodes: TextNode[] = [];
  let links: DraftLink[] = [];
  let breaks = 0;

  const flush = (element: ElementNode, context: Context) => {
    const mapped = builder.finish();
    if (mapped.text !== '') {
      const start = nodes[0].start;
      const end = nodes[nodes.length - 1].end;
      const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
      const { type, level, ordered } = context;
      drafts.push({
        type,
        ...(level ? { level } : {}),
        ...(ordered ? { ordered } : {}),
        mapped,
        source: trimmed(source, { start, end }),
        cuts: NO_CUTS,
        links,
        marked: type !== 'paragraph',
        emphasised: isEmphasised(nodes, element),
        gap: 1,
        fate: context.hidden ? 'hidden' : null,
        element,
        nodes,
        around: context.around,
        linked,
      });
    }
    builder = new MappedTextBuilder();
    nodes = [];
    links = [];
    breaks = 0;
  };

  const addText = (node: TextNode) => {
    if (node.exact) builder.copy(source, node.start, node.end);
    else builder.put(node.text, { start: node.start, end: node.end });
    if (node.text.trim() !== '') nodes.push(node);
  };

  const walk = (node: PageNode, owner: ElementNode, context: Context) => {
    if (!isElement(node)) {
      addText(node);
      return;
    }
    if (SKIPPED.has(node.tag)) return;
    if (node.tag === 'br') {
      breaks++;
      const next = siblingAfter(node);
      const double = next !== null && isElement(next) && next.tag === 'br';
      if (double || breaks > 1 || !continuesAfter(next, builder)) flush(owner, context);
      else builder.blank({ start: node.start, end: node.start }, false);
      return;
    }
    const inner = contextOf(node, context, page);
    const block = BLOCKS.has(node.tag) || (inner.hidden && !context.hidden) || inner.type !== context.type;
    if (!block) {
      if (startsApart(node) && /[\p{Ll}\d]$/u.test(builder.tail(1)) && /^[\p{Lu}\d]/u.test(plainText(node, 40)))
        builder.blank({ start: node.start, end: node.start }, false);
      const from = builder.length;
      for (const child of node.children) walk(child, owner, inner);
      const href = node.tag === 'a' ? node.attributes.href : undefined;
      if (href && builder.length > from) links.push({ start: from, end: builder.length, target: href });
      return;
    }
    flush(owner, context);
    if (node.tag === 'table' && isDataTable(node)) {
      table(node, inner);
      return;
    }
    for (const child of node.children) walk(child, node, inner);
    flush(node, inner);
  };

  const table = (node: ElementNode, context: Context) => {
    const rows: Span[][] = [];
    for (const row of descendants(node, 'tr')) {
      const cells: Span[] = [];
      for (const cell of row.children) {
        if (!isElement(cell) || (cell.tag !== 'td' && cell.tag !== 'th')) continue;
        if (cells.length > 0) builder.separate('\t', cell.start);
        else if (rows.length > 0) builder.separate('\n', cell.start);
        const from = builder.length;
        const copy = (child: PageNode) => {
          if (!isElement(child)) addText(child);
          else if (!SKIPPED.has(child.tag)) child.children.forEach(copy);
        };
        cell.children.forEach(copy);
        cells.push({ start: from, end: builder.length });
      }
      if (cells.length > 0) rows.push(cells);
    }
    const length = drafts.length;
    flush(node, { ...context, type: 'table' });
    const draft = drafts[length];
    if (draft) draft.rows = rows.map((row) => row.filter((cell) => cell.end <= draft.mapped.text.length));
  };

  const outermost: Context = { type: 'paragraph', level: 0, ordered: false, around: null, hidden: false };
  walk(tree.root, tree.root, outermost);
  flush(tree.root, outermost);
  return drafts;
}

const NO_CUTS: readonly Cut[] = [];

interface Context {
  readonly type: BlockType;
  readonly level: number;
  readonly ordered: boolean;
  readonly around: RemovalReason | null;
  readonly hidden: boolean;
}

function contextOf(element: ElementNode, outer: Context, page: number): Context {
  const { tag } = element;
  let { type, level, ordered, around, hidden } = outer;
  const heading = headingLevel(element);
  if (heading !== null) {
    type = 'heading';
    level = heading;
  } else if (type === 'paragraph' || type === 'list') {
    if (isCaptionElement(element) || (tag === 'figure' && element.letters < 600) || isPictureBox(element))
      type = 'caption';
    else if (type === 'paragraph' && tag === 'li') type = 'list';
    else if (tag === 'blockquote') type = 'quote';
  }
  if (tag === 'ol') ordered = true;
  else if (tag === 'ul') ordered = false;
  around ??= reasonInPage(element, page);
  hidden ||= isHidden(element) && element.letters < page * 0.7;
  return { type, level, ordered, around, hidden };
}

/** The level of a heading, by its tag or by the role that it is given; null for all else. */
function headingLevel({ tag, attributes }: ElementNode): number | null {
  const byTag = /^h([1-6])$/.exec(tag);
  if (byTag) return Number(byTag[1]);
  if (attributes.role?.toLowerCase() !== 'heading') return null;
  const level = Number(attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? Math.round(level) : 2;
}

/** A single break parts two lines, unless the text runs on behind it in lower case: then it only wrapped a line. */
function continuesAfter(next: PageNode | null, builder: MappedTextBuilder): boolean {
  if (next === null || builder.length < 24 || /[.!?…:]["”’)]*\s*$/.test(builder.tail(8))) return false;
  const text = isElement(next) ? plainText(next, 40) : next.text.trim();
  return /^[\p{Ll},;)]/u.test(text) && !/^(?:by|von|par|por|di|door|av)\s/.test(text);
}

function isEmphasised(nodes: readonly TextNode[], element: ElementNode): boolean {
  return nodes.every((node) => {
    for (let at: ElementNode | null = node.parent; at && at !== element.parent; at = at.parent)
      if (at.tag === 'b' || at.tag === 'strong' || at.tag === 'big') return true;
    return false;
  });
}

function siblingAfter(element: ElementNode): PageNode | null {
  const siblings = element.parent?.children ?? [];
  for (let i = element.place + 1; i < siblings.length; i++) {
    const sibling = siblings[i];
    if (isElement(sibling) || sibling.text.trim() !== '') return sibling;
  }
  return null;
}

function* descendants(element: ElementNode, tag: string): Generator<ElementNode> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.tag === tag) yield child;
    else yield* descendants(child, tag);
  }
}

function trimmed(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(source[start])) start++;
  while (end > start && /\s/.test(source[end - 1])) end--;
  return { start, end };
}
