import type { OpenArticle } from '../../../library/library.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { publishedText } from '../days.ts';
import { breakLines, type PlacedRow } from '../flow.ts';
import { type Row, type Segment, seg } from '../row.ts';
import { wrapText } from '../wrap.ts';

const FLAG_WORDS: Readonly<Record<string, string>> = {
  'machine-translated': 'machine-translated',
  truncated: 'cut off at the end',
  'paywall-stub': 'only the part before a paywall',
  'only-links': 'only links',
  'low-share-kept': 'most of the source was left out',
  'split-unsure': 'where it was split is unsure',
  'undecodable-bytes': 'some bytes could not be read',
  'mojibake-repaired': 'letters repaired',
  'damaged-source': 'damaged source',
};

/** Title, one quiet line of what is known of the article, its flags, and a rule. Places are below those of the text. */
export function headRows({ summary, article }: OpenArticle, cells: number, glyphs: Glyphs): PlacedRow[] {
  const rows: Row[] = wrapText(article.title, cells).map((line) => [seg(line, 'title')]);
  if (article.titleBasis === 'derived') rows.push([seg('title taken from the text', 'faint')]);
  rows.push([]);
  rows.push(...breakLines(knownOf({ summary, article }, glyphs), cells));
  if (summary.flags.length > 0 || summary.copyOf !== null) {
    const flags = summary.flags.map((flag) => FLAG_WORDS[flag] ?? flag);
    if (summary.copyOf !== null) flags.push('a copy of another article');
    rows.push(...breakLines([seg(flags.join(` ${glyphs.dot} `), 'warning')], cells));
  }
  rows.push([seg(glyphs.rule.repeat(cells), 'faint')], []);
  return rows.map((row, index) => ({ row, place: index - rows.length }));
}

function knownOf({ summary, article }: Pick<OpenArticle, 'summary' | 'article'>, glyphs: Glyphs): Segment[] {
  const known = [
    article.outlet ?? 'outlet unknown',
    article.section,
    article.byline,
    article.date ? publishedText(article.date, glyphs.about) : 'date unknown',
    `${summary.minutes}\u00a0min`,
  ];
  return [seg(known.filter((one) => one !== null && one !== '').join(`\u00a0${glyphs.dot} `), 'muted')];
}
