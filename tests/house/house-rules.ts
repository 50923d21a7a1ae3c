import { type SourceFile, targetOf } from './read-house.ts';

/** Rooms from the ground up: a room may know those of lower floors only. */
const FLOOR: Readonly<Record<string, number>> = {
  model: 0,
  text: 1,
  sources: 2,
  cleaning: 2,
  dates: 2,
  entities: 2,
  timeline: 2,
  related: 2,
  library: 3,
  reader: 4,
  cli: 5,
};

const STAGES = Object.keys(FLOOR).filter((room) => FLOOR[room] === 2);

/** The files of a room that other rooms may enter by. `model` and `text` are open: each file is one word or one tool. */
export const DOORS: Readonly<Record<string, readonly string[]>> = {
  sources: ['read-sources.ts'],
  cleaning: ['clean.ts'],
  dates: ['find-dates.ts', 'date-publication.ts', 'lend-bounds.ts'],
  entities: ['find-names.ts', 'link-names.ts', 'corrections.ts', 'onnx-engine.ts', 'given-names.ts'],
  timeline: ['find-event-mentions.ts', 'merge-timeline.ts', 'rank-events.ts', 'best-days.ts'],
  related: ['relate.ts'],
};

/** Files of a stage that run on their own, before the program is built. */
const WORKSHOPS = [/^src\/entities\/training\//];
/** Loads a package the user may have installed; a stage in name only as far as files are concerned. */
const FILE_READERS = [/^src\/sources\//, /^src\/entities\/onnx/];

const IMPURE = [
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bprocess\./,
  /\btoLocale\w*String\(/,
  /\bIntl\./,
];
const SYSTEM = /^node:(?:fs|os|child_process|net|http|https|tty|readline|process|worker_threads)/;

const roomOf = (path: string) => path.split('/')[1];

/** What breaks the rules of the house, one line each; empty when it is in order. */
export function brokenRules(files: readonly SourceFile[], longest = 350): string[] {
  return [...arrows(files), ...cycles(files), ...purity(files), ...inkPlaces(files), ...lengths(files, longest)];
}

function arrows(files: readonly SourceFile[]): string[] {
  const broken: string[] = [];
  for (const file of files) {
    const from = roomOf(file.path);
    for (const { specifier } of file.imports) {
      const target = targetOf(file, specifier);
      if (!target?.startsWith('src/')) continue;
      const to = roomOf(target);
      if (to === from) continue;
      if (!(from in FLOOR) || !(to in FLOOR)) broken.push(`${file.path}: no such room as ${from in FLOOR ? to : from}`);
      else if (FLOOR[to] >= FLOOR[from]) broken.push(`${file.path}: an arrow back to ${target}`);
      else if (DOORS[to] && !DOORS[to].includes(target.slice(`src/${to}/`.length)))
        broken.push(`${file.path}: enters ${to} by ${target}, which is not a door`);
    }
  }
  return broken;
}

function cycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter((i) => !i.typeOnly).flatMap((i) => targetOf(file, i.specifier) ?? []),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const broken: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (state.get(path) === 'done' || !edges.has(path)) return;
    if (state.get(path) === 'open') {
      broken.push(`a cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
      return;
    }
    state.set(path, 'open');
    for (const next of edges.get(path)!) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) visit(path, []);
  return broken;
}

function purity(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => [...STAGES, 'model', 'text'].includes(roomOf(file.path)))
    .filter((file) => ![...WORKSHOPS, ...FILE_READERS].some((pattern) => pattern.test(file.path)))
    .flatMap((file) => [
      ...file.imports.filter((i) => SYSTEM.test(i.specifier)).map((i) => `${file.path}: a stage uses ${i.specifier}`),
      ...IMPURE.filter((pattern) => pattern.test(file.text)).map(
        (pattern) => `${file.path}: a stage uses ${pattern.source}`,
      ),
    ]);
}

function inkPlaces(files: readonly SourceFile[]): string[] {
  const allowed = /^src\/reader\/(?:panes|layers|terminal)\/|^src\/reader\/open-reader\.tsx$/;
  return files.flatMap((file) =>
    file.imports
      .filter((i) => /^(?:ink|ink-.*|react)(?:\/|$)/.test(i.specifier) && !i.specifier.startsWith('ink-own-output'))
      .filter(() => !allowed.test(file.path))
      .map((i) => `${file.path}: uses ${i.specifier} outside of panes, layers and terminal`),
  );
}

function lengths(files: readonly SourceFile[], longest: number): string[] {
  // Tables are data: a list of words is one idea however long it is.
  const table = /\/vocabulary\/|\/languages\/[a-z]+-words\.ts$/;
  return files
    .filter((f) => f.lines > longest && !table.test(f.path))
    .map((f) => `${f.path}: ${f.lines} lines, more than one idea?`);
}
