import type { Role } from '../../theme/roles.ts';
import { breakLines } from '../flow.ts';
import { EMPTY, type Row, type Segment, seg } from '../row.ts';

/** Makes rows of so many cells of a Markdown text in which every paragraph and list item is one line. */
export type MarkdownRows = (markdown: string, cells: number) => Row[];

/** Styles are handed through the renderer as pairs of private signs, so that the theme decides what they look like. */
const STYLED: readonly Role[] = ['heading', 'strong', 'emphasis', 'key', 'muted', 'text'];
const FIRST_SIGN = 0xe100;
const END_SIGN = '\ue0ff';

const styled = (role: Role) => (text: string) =>
  String.fromCharCode(FIRST_SIGN + STYLED.indexOf(role)) + text + END_SIGN;

/** Loads the Markdown renderer for terminals, which takes longer to load than a first frame may wait. */
export async function loadMarkdownRows(): Promise<MarkdownRows> {
  const [{ Marked }, { markedTerminal }] = await Promise.all([import('marked'), import('marked-terminal')]);
  const plain = (text: string) => text;
  const terminal = markedTerminal({
    heading: styled('heading'),
    firstHeading: styled('heading'),
    strong: styled('strong'),
    em: styled('emphasis'),
    codespan: styled('key'),
    code: styled('muted'),
    blockquote: styled('muted'),
    hr: styled('muted'),
    link: styled('text'),
    href: styled('muted'),
    html: plain,
    paragraph: plain,
    listitem: plain,
    table: plain,
    del: plain,
    emoji: false,
    reflowText: false,
    showSectionPrefix: false,
    tab: 1,
  });
  const marked = new Marked(terminal, {
    renderer: {
      // marked-terminal 7 shows the text of a list item as it was typed, marks and all.
      text(token) {
        return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : false;
      },
    },
  });
  return (markdown, cells) => rowsOf(marked.parse(markdown, { async: false }), cells);
}

function rowsOf(rendered: string, cells: number): Row[] {
  const rows: Row[] = [];
  for (const line of rendered
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')) {
    const pieces = piecesOf(line);
    const lead = /^\s*(?:[*•-] |\d+\. )?/.exec(pieces.map(({ text }) => text).join(''))?.[0] ?? '';
    if (pieces.length === 0) rows.push(EMPTY);
    else rows.push(...hanging(pieces, lead, cells));
  }
  return rows;
}

/** Lines of an item stand below its first letter, not below its sign. */
function hanging(pieces: readonly Segment[], lead: string, cells: number): Row[] {
  const sign = lead.replace(/[*-] $/, '• ');
  const [first, ...others] = pieces;
  const body = [{ ...first, text: first.text.slice(lead.length) }, ...others];
  return breakLines(body, Math.max(8, cells - lead.length)).map((line, index) =>
    lead === '' ? line : [seg(index === 0 ? sign : ' '.repeat(lead.length), 'accent'), ...line],
  );
}

function piecesOf(line: string): Segment[] {
  const pieces: Segment[] = [];
  const open: Role[] = [];
  for (const part of line.replace(/\u001b\[[0-9;]*m/g, '').split(/([\ue0ff-\ue1ff])/)) {
    const role = STYLED[part.charCodeAt(0) - FIRST_SIGN];
    if (part === END_SIGN) open.pop();
    else if (role && part.length === 1) open.push(role);
    else if (part !== '') pieces.push(seg(part, open.at(-1) ?? 'text'));
  }
  return pieces;
}
