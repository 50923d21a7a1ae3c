import { entitiesLine } from '../formats/found-json.ts';
import { type Output, openOutput } from '../output.ts';
import { type LibraryOptions, pileLibrary } from '../pile-library.ts';
import { reportEmpty, reportProblems } from '../problems.ts';
import { type StdinRecord, stdinRecords } from '../stdin-lines.ts';

/** `dateline entities [PATH…]` */
export async function entities(paths: string[], options: LibraryOptions & { jsonl?: boolean }): Promise<void> {
  const output = openOutput();
  if (paths.length === 0) await answerStdin(output, options.nerModel);
  else {
    const { readPile } = await import('../../library/pipeline.ts');
    const pile = await readPile(paths, {
      until: 'entities',
      nerModel: options.nerModel,
      kept: pileLibrary(paths, options),
    });
    const names = new Map(pile.analysis.entities.map((entity) => [entity.id, entity.name]));
    for (const { article } of pile.articles) {
      const line = entitiesLine(article, pile.analysis.mentions.get(article.id) ?? []);
      if (options.jsonl) await output.json(line);
      else {
        await output.line(`${article.title || article.id}  ${article.file}`);
        for (const { text, type, entity } of line.entities) {
          await output.line(`  ${text}  ${type}  ${names.get(entity) ?? entity}`);
        }
      }
    }
    reportProblems(pile.problems);
    reportEmpty(paths, pile.articles.length, pile.problems);
  }
  await output.flush();
}

/** Names are linked over all the records of stdin, so the answers are written when it has ended. */
async function answerStdin(output: Output, nerModel: string | undefined): Promise<void> {
  const records: Pick<StdinRecord, 'id' | 'text' | 'names'>[] = [];
  for await (const { id, text, names } of stdinRecords('{"id","text"}')) records.push({ id, text, names });
  const { readNames } = await import('../../library/read-texts.ts');
  const found = await readNames(
    records.map(({ text, names }, at) => ({ id: String(at), text, names })),
    nerModel,
  );
  for (const [at, { id }] of records.entries()) {
    const entities = found[at].map(({ start, end, type, entity }) => ({ start, end, type, entity }));
    await output.json({ id, entities });
  }
}
