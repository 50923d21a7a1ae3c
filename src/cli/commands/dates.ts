import { datesAnswer, datesLine } from '../formats/found-json.ts';
import { type Output, openOutput } from '../output.ts';
import { type LibraryOptions, pileLibrary } from '../pile-library.ts';
import { reportEmpty, reportProblems } from '../problems.ts';
import { stdinRecords } from '../stdin-lines.ts';

/** `dateline dates [PATH…]` */
export async function dates(paths: string[], options: LibraryOptions & { jsonl?: boolean }): Promise<void> {
  const output = openOutput();
  if (paths.length === 0) await answerStdin(output);
  else {
    const { readPile } = await import('../../library/pipeline.ts');
    const pile = await readPile(paths, { until: 'dates', kept: pileLibrary(paths, options) });
    for (const read of pile.articles) {
      const line = datesLine(read.article, read.dates);
      if (options.jsonl) await output.json(line);
      else {
        await output.line(`${line.title ?? line.article}  ${line.published?.value ?? 'no date'}  ${line.file}`);
        for (const { text, value, why } of line.dates) await output.line(`  ${text}  ${value}  ${why ?? ''}`);
      }
    }
    reportProblems(pile.problems);
    reportEmpty(paths, pile.articles.length, pile.problems);
  }
  await output.flush();
}

/** Each answer is written as soon as its line has come. */
async function answerStdin(output: Output): Promise<void> {
  const { readDates } = await import('../../library/read-texts.ts');
  for await (const { text, dct } of stdinRecords('{"id","text","dct"}')) {
    await output.json(datesAnswer(readDates(text, dct)));
  }
}
