import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { inspectLibraries, type LibrariesReport } from '../../library/kept/inspect.ts';
import { libraryFolder, openPlaces, writableByOthers } from '../../library/places.ts';
import { openUserState } from '../../library/user-state.ts';
import { oneLine, openOutput } from '../output.ts';
import { VERSION } from '../version.ts';

/** `dateline doctor [PATH…]`: what a bug report, or a puzzled reader, wants to know. */
export async function doctor(paths: string[]): Promise<void> {
  const output = openOutput();
  const section = async (title: string, lines: readonly (readonly [string, string])[]) => {
    await output.line(title);
    for (const [name, value] of lines) await output.line(`  ${name.padEnd(16)}${oneLine(value)}`);
  };
  const places = openPlaces();
  const state = openUserState(places);
  await section('Program', [
    ['dateline', VERSION],
    ['node', `${process.version} on ${process.platform} ${process.arch}`],
  ]);
  await section('Terminal', terminal(process.env, process.stdout));
  await section('Places', [
    ['configuration', placeSays(places.config)],
    ['reading marks', placeSays(places.data)],
    ['cache', placeSays(places.cache)],
  ]);
  await section('Reading marks', [['state', state.problem ?? 'sound']]);
  await section('Libraries', libraryLines(inspectLibraries(libraryFolder(places))));
  if (paths.length > 0) await section('Files', await fileLines(paths));
  await output.flush();
}

export function terminal(env: NodeJS.ProcessEnv, stdout: Partial<NodeJS.WriteStream>): (readonly [string, string])[] {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const depth = stdout.isTTY ? (stdout.getColorDepth?.(env as Record<string, string>) ?? 1) : 1;
  const colours = { 1: 'none', 4: '16', 8: '256', 24: '16 million' }[depth] ?? `${2 ** depth}`;
  return [
    [
      'output',
      stdout.isTTY ? `a terminal, ${stdout.columns} columns by ${stdout.rows} rows` : 'no terminal: plain text',
    ],
    ['TERM', env.TERM ?? 'not set'],
    ['colours', env.NO_COLOR ? 'none, as NO_COLOR asks' : colours],
    ['characters', /utf-?8/i.test(locale) ? `UTF-8 (${locale})` : `ASCII only (locale ${locale || 'not set'})`],
  ];
}

export function libraryLines({ driver, libraries }: LibrariesReport): (readonly [string, string])[] {
  if (libraries.length === 0)
    return [
      ['SQLite', driver],
      ['kept', 'none yet'],
    ];
  return [
    ['SQLite', driver],
    ...libraries.flatMap(({ path, bytes, pile, articles, state }): (readonly [string, string])[] => [
      [state, path],
      [
        '',
        [articles === null ? [] : `${articles} articles`, `${(bytes / 1e6).toFixed(1)} MB`, ...pile].flat().join(' · '),
      ],
    ]),
  ];
}

function placeSays(folder: string): string {
  if (!existsSync(folder)) return `${folder} (not there yet)`;
  if (!statSync(folder).isDirectory()) return `${folder}: is not a folder`;
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch {
    return `${folder}: may not be written`;
  }
  return writableByOthers(folder) ?? folder;
}

async function fileLines(paths: readonly string[]): Promise<(readonly [string, string])[]> {
  const { cleanPile } = await import('../../library/pipeline.ts');
  const problems = [];
  let articles = 0;
  for await (const step of cleanPile(paths)) {
    articles += step.articles.length;
    problems.push(...step.problems);
  }
  return [
    ['articles', String(articles)],
    ['skipped', String(problems.length)],
    ...problems.map(({ file, reason }) => ['', `${file}: ${reason}`] as const),
  ];
}
