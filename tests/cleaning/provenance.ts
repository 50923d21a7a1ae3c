import type { Article } from '../../src/model/article.ts';

/** What is wrong with an article's way back to its source, in words; empty when all is right. */
export function provenanceFaults(source: string, article: Article): string[] {
  const faults: string[] = [];
  const claims = new Uint8Array(source.length);
  let last = 0;
  for (const run of article.origins) {
    if (run.start < last) faults.push(`run at ${run.start} overlaps the one before`);
    last = run.end;
    for (let i = run.source.start; i < run.source.end; i++) claims[i] |= 1;
    if (run.exact && source.slice(run.source.start, run.source.end) !== article.text.slice(run.start, run.end))
      faults.push(`exact run at ${run.start} differs from the source`);
  }
  let end = 0;
  for (const removal of article.removed) {
    if (removal.start < end) faults.push(`removal at ${removal.start} overlaps the one before`);
    end = removal.end;
    for (let i = removal.start; i < removal.end; i++) {
      if (claims[i] & 1) faults.push(`offset ${i} is kept and removed (${removal.reason})`);
      claims[i] |= 2;
    }
    const line = source.slice(0, removal.start).split('\n').length;
    if (removal.lines[0] !== line)
      faults.push(`removal at ${removal.start} is on line ${line}, not ${removal.lines[0]}`);
  }
  for (let i = 0; i < source.length; i++)
    if (claims[i] === 0 && !/[\s\u00ad]/.test(source[i]))
      faults.push(`offset ${i} ${JSON.stringify(source.slice(i, i + 20))} is lost`);
  let at = 0;
  for (const [n, block] of article.blocks.entries()) {
    if (n > 0 && article.text.slice(at, block.start) !== '\n\n')
      faults.push(`block ${n} is not parted by one blank line`);
    at = block.end;
    if (block.end <= block.start) faults.push(`block ${n} is empty`);
    for (const item of block.items ?? [])
      if (item.start < block.start || item.end > block.end) faults.push(`an item leaves block ${n}`);
  }
  if (at !== article.text.length) faults.push('the text goes on behind the last block');
  for (const link of article.links)
    if (link.start < 0 || link.end > article.text.length || link.start >= link.end)
      faults.push('a link leaves the text');
  return faults.slice(0, 5);
}
