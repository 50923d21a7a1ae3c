import { type ElementNode, isElement, plainText } from './page-tree.ts';

/** A table that holds data, not the page's layout: several rows and columns of short cells without blocks inside. */
export function isDataTable(table: ElementNode): boolean {
  const role = table.attributes.role;
  if (role === 'presentation' || role === 'none') return false;
  let rows = 0;
  let cells = 0;
  let heads = 0;
  let widest = 0;
  let nested = false;
  let longest = 0;
  const visit = (element: ElementNode, depth: number) => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.tag === 'table' || child.tag === 'form' || /^h[1-4]$/.test(child.tag)) nested = true;
      else if (child.tag === 'tr') {
        rows++;
        let width = 0;
        for (const cell of child.children) {
          if (!isElement(cell) || (cell.tag !== 'td' && cell.tag !== 'th')) continue;
          width++;
          cells++;
          if (cell.tag === 'th') heads++;
          longest = Math.max(longest, cell.letters);
          if (
            cell.children.some(
              (each) =>
                isElement(each) &&
                ['table', 'div', 'ul', 'img', 'form', 'h1', 'h2', 'h3'].includes(each.tag) &&
                each.letters > 60,
            )
          )
            nested = true;
        }
        widest = Math.max(widest, width);
        if (depth < 6) visit(child, depth + 1);
      } else if (depth < 6) visit(child, depth + 1);
    }
  };
  visit(table, 0);
  if (nested || rows < 2 || widest < 2 || table.letters === 0) return false;
  if (table.linked > table.letters * 0.7 && heads === 0) return false;
  return heads > 0 ? longest < 600 : longest < 160 && cells >= rows * 1.8 && table.letters / cells < 60;
}

const BOX_TAGS = new Set(['table', 'div', 'td', 'tr', 'span', 'tbody', 'dl', 'aside']);

/** A small box around a picture whose few words can only be its caption. */
export function isPictureBox(element: ElementNode): boolean {
  if (!BOX_TAGS.has(element.tag) || element.letters === 0 || element.letters > 320) return false;
  if (element.linked > element.letters * 0.5) return false;
  let pictures = 0;
  let blocks = 0;
  const visit = (node: ElementNode, depth: number) => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child.tag === 'img' || child.tag === 'picture' || child.tag === 'amp-img') pictures++;
      else if (/^(?:h[1-6]|ul|ol|form|time|blockquote)$/.test(child.tag)) blocks += 2;
      else if (child.tag === 'p' && child.letters > 0) blocks++;
      if (depth < 5 && child.tag !== 'picture') visit(child, depth + 1);
    }
  };
  visit(element, 0);
  return pictures === 1 && blocks <= 1 && plainText(element, 400).split(' ').length >= 3;
}
