import { spawnSync } from 'node:child_process';

/** What the command line gives for a pile, parsed; formats as docs/formats.md. Only what the scorers read is named. */
export interface ProductOutput {
  /** By file, in the order given. */
  readonly cleaned: readonly { readonly file: string; readonly articles: readonly CleanedArticle[] }[];
  readonly dates: readonly (ArticleLine & { readonly dates: readonly FoundDate[] })[];
  readonly names: readonly (ArticleLine & { readonly entities: readonly FoundName[] })[];
  readonly timeline: TimelineOutput;
  /** Everything that was written, for the search for leaks. */
  readonly everything: string;
  readonly failures: readonly string[];
}
export interface Place {
  readonly start: number;
  readonly end: number;
}
interface ArticleLine {
  readonly article: string;
  readonly file: string;
}
export interface CleanedArticle {
  readonly id: string;
  readonly title: string;
  readonly titleBasis: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly date: { readonly value: string } | null;
  readonly text: string;
  readonly blocks: readonly {
    readonly type: string;
    readonly text: string;
    readonly items?: readonly { readonly text: string }[];
  }[];
}
export interface FoundDate extends Place {
  readonly source: Place;
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
}
export interface FoundName extends Place {
  readonly source: Place;
  readonly text: string;
  readonly type: string;
  readonly entity: string;
}
export interface FoundEvidence extends Place {
  readonly article: string;
  readonly file: string;
  readonly source: Place;
}
export interface TimelineOutput {
  readonly articles: readonly { readonly id: string; readonly file: string }[];
  readonly events: readonly {
    readonly date: { readonly start: string | null; readonly end: string | null };
    readonly label: string;
    readonly evidence: readonly FoundEvidence[];
  }[];
  readonly disagreements: readonly {
    readonly question: string;
    readonly sides: readonly { readonly evidence: readonly FoundEvidence[] }[];
  }[];
  readonly related: readonly { readonly a: string; readonly b: string; readonly score: number }[];
}

/** Runs the built command line over the files of a pile. */
export function runProduct(files: readonly string[], cli: readonly string[] = ['node', 'dist/cli.js']): ProductOutput {
  let everything = '';
  const failures: string[] = [];
  const run = (...args: string[]): string => {
    const done = spawnSync(cli[0], [...cli.slice(1), ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, NO_COLOR: '1' },
    });
    if (done.status !== 0)
      failures.push(`${args.slice(0, 2).join(' ')}: exit ${done.status} ${done.stderr.trim().split('\n')[0]}`);
    everything += `${done.stdout}\n${done.stderr}\n`;
    return done.stdout;
  };
  const lines = <T>(text: string): T[] =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T);
  const cleaned = files.map((file) => ({
    file,
    articles: (JSON.parse(run('clean', '--json', file)) as { articles: CleanedArticle[] }).articles,
  }));
  const dates = lines<ProductOutput['dates'][number]>(run('dates', '--jsonl', ...files));
  const names = lines<ProductOutput['names'][number]>(run('entities', '--jsonl', ...files));
  const timeline = JSON.parse(run('timeline', '--json', ...files)) as TimelineOutput;
  run('clean', '--markdown', ...files);
  run('timeline', '--markdown', ...files);
  return { cleaned, dates, names, timeline, everything, failures };
}
