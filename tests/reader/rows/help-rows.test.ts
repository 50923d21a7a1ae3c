import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/reader/commands/command.ts';
import { rowWidth } from '../../../src/reader/rows/fit.ts';
import { guideText } from '../../../src/reader/rows/guide/guide-text.ts';
import { loadMarkdownRows } from '../../../src/reader/rows/guide/markdown-rows.ts';
import { helpRows } from '../../../src/reader/rows/help-rows.ts';
import { plainText, type Row } from '../../../src/reader/rows/row.ts';
import { UNICODE_GLYPHS } from '../../../src/reader/theme/glyphs.ts';
import { makeTheme } from '../../../src/reader/theme/theme.ts';

const theme = makeTheme({ colorDepth: 'truecolor', unicode: true, background: 'dark' });
const command = (where: Command['where'], keys: string[], title: string): Command => ({
  id: title,
  where,
  keys,
  title,
  run: () => undefined,
});
const commands = [
  command('everywhere', ['q'], 'quit'),
  command('list', ['s'], 'star'),
  command('list', ['F'], 'a very long title of a command that goes on and on until it does not fit any more'),
  command('article', ['ctrl-d', 'pagedown'], 'scroll down'),
  command('card', [], 'without a key'),
];
const markdownRows = await loadMarkdownRows();
const guide = markdownRows(guideText(UNICODE_GLYPHS), 60);
const help = (query: string, cells = 60, rows: readonly Row[] = guide) =>
  helpRows(query, cells, theme, commands, ({ keys }) => keys, rows);
const text = (rows: readonly Row[]) => rows.map(plainText).join('\n');

describe('the help', () => {
  it('lists every command that has a key, under where it works, and then the guide', () => {
    const all = text(help(''));
    expect(all.indexOf('Everywhere')).toBeLessThan(all.indexOf('Articles'));
    expect(all).toMatch(/Ctrl-D PgDn {2}scroll down/);
    expect(all).not.toContain('without a key');
    expect(all.indexOf('Filtering')).toBeGreaterThan(all.indexOf('scroll down'));
  });

  it('keeps what fits all words of a search, marked', () => {
    const found = help('SCROLL down');
    expect(text(found)).toContain('scroll down');
    expect(text(found)).not.toContain('quit');
    expect(
      found
        .flat()
        .filter(({ on }) => on === 'match')
        .map((piece) => piece.text),
    ).toEqual(['scroll', 'down']);
  });

  it('finds in the guide by section', () => {
    const found = text(help('copies of one text'));
    expect(found).toContain('The timeline');
    expect(found).not.toContain('Filtering');
  });

  it('says so when nothing is found', () => {
    expect(text(help('zzz'))).toBe('Nothing here is called so.');
  });

  it('never cuts a title', () => {
    for (const cells of [24, 40, 83, 84, 120]) {
      const rows = help('', cells, []);
      expect(text(rows).replace(/\s+/g, ' ')).toContain(cells === 24 ? 'until' : 'not fit');
      for (const row of rows) expect(rowWidth(row)).toBeLessThanOrEqual(cells);
    }
  });
});

describe('Markdown as rows', () => {
  const rows = (markdown: string, cells = 40) => markdownRows(markdown, cells);

  it('gives headings, code and emphasis their roles', () => {
    const pieces = rows('## A head\n\nPress `x` **now** or *never*.').flat();
    expect(pieces.filter(({ role }) => role !== 'text').map(({ text, role }) => [text, role])).toEqual([
      ['A head', 'heading'],
      ['x', 'key'],
      ['now', 'strong'],
      ['never', 'emphasis'],
    ]);
  });

  it('lets lines of a list item hang below its first letter', () => {
    expect(text(rows('- `one` two three four five six seven', 20))).toBe('• one two three four\n  five six seven');
  });

  it('lets no escape sequence through', () => {
    expect(text(rows('a \u001b[31mred\u001b[0m \u001b]8;;x\u0007b'))).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
    );
  });

  it('keeps within its width', () => {
    for (const cells of [12, 30, 72])
      for (const row of rows(guideText(UNICODE_GLYPHS), cells)) expect(rowWidth(row)).toBeLessThanOrEqual(cells);
  });
});
