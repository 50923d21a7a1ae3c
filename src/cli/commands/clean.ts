import { cleanPile } from '../../library/pipeline.ts';
import type { Article } from '../../model/article.ts';
import { articleJson } from '../formats/article-json.ts';
import { articleMarkdown } from '../formats/article-markdown.ts';
import { articlePlain } from '../formats/article-plain.ts';
import { openOutput } from '../output.ts';
import { reportEmpty, reportProblems } from '../problems.ts';

/** `dateline clean FILE…`: every article as soon as its file is cleaned. */
export async function clean(paths: string[], options: { json?: boolean; markdown?: boolean }): Promise<void> {
  const output = openOutput();
  const problems = [];
  let count = 0;
  const print = async (article: Article) => {
    if (options.json) await output.write(`${count > 0 ? ',' : ''}`).then(() => output.json(articleJson(article), ''));
    else if (options.markdown) await output.write(`${count > 0 ? '\n' : ''}${articleMarkdown(article)}`);
    else await output.write(`${count > 0 ? '\n\n' : ''}${articlePlain(article)}`);
    count++;
  };
  if (options.json) await output.write('{"articles":[');
  for await (const step of cleanPile(paths)) {
    problems.push(...step.problems);
    for (const article of step.articles) await print(article);
  }
  if (options.json) await output.write(']}\n');
  await output.flush();
  reportProblems(problems);
  reportEmpty(paths, count, problems);
}
