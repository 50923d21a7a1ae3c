import { render } from 'ink';
import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open-library.ts';
import { libraryFolder, openPlaces } from '../library/places.ts';
import { openUserState } from '../library/user-state.ts';
import type { SourceProblem } from '../model/raw-document.ts';
import { readOwnKeys } from './commands/own-keys.ts';
import { COMMANDS } from './commands/table.ts';
import { createPickerStdin } from './layers/picker-stdin.ts';
import { Screen } from './panes/screen.tsx';
import { startSession } from './session.ts';
import { openTerminal } from './terminal/terminal.ts';

export interface ReaderOptions {
  /** False keeps nothing of what is read. */
  readonly library?: boolean;
  /** Folder of an ONNX model to find names with. */
  readonly nerModel?: string;
}

/**
 * Changes of the library that follow each other this quickly are drawn once; they take at most a tenth of the time, but
 * are never held back for long: on a busy machine a drawing takes its time, too.
 */
const GATHER_MS = 60;
const SHARE = 10;
const LONGEST_MS = 2_000;

/**
 * Opens paths in the reader: takes the terminal over, shows the first frame before anything was read, and comes back
 * when the reader was left, with the files that gave nothing. What was read and marked is written before that.
 */
export async function openReader(
  paths: readonly string[],
  options: ReaderOptions = {},
): Promise<readonly SourceProblem[]> {
  const places = openPlaces();
  const user = openUserState(places);
  const { keys, problems } = readOwnKeys(places.config, COMMANDS);
  let library: Library | null = null;
  const leave = () => {
    user.save();
    void library?.close();
  };
  const terminal = openTerminal({
    onEnd: (exitCode) => {
      leave();
      process.exit(exitCode);
    },
    onFault: (error) => {
      user.save();
      process.stderr.write(`dateline: ${(error as Error)?.stack ?? String(error)}\n`);
    },
  });
  library = openLibrary(paths, {
    corrections: user.corrections,
    nerModel: options.nerModel,
    kept: options.library === false ? undefined : { folder: libraryFolder(places) },
  });
  const pickerStdin = createPickerStdin();
  await new Promise<void>((resolve) => {
    const session = startSession({
      library: library as Library,
      user,
      terminal,
      ownKeys: keys,
      quit: resolve,
      pick: pickerStdin.give,
    });
    const ink = render(<Screen session={session} />, {
      stdout: terminal.stdout,
      stdin: pickerStdin.stdin,
      debug: true,
      exitOnCtrlC: false,
      patchConsole: false,
    });
    const trouble = problems[0] ?? user.problem;
    if (trouble) session.context.say(trouble, 'error');
    terminal.onInput(session.input);
    terminal.onResize(session.resized);
    let told = false;
    let toldNote: string | null = null;
    gather(library as Library, () => {
      const { progress, skipped, note } = library as Library;
      if (note !== null && note !== toldNote) session.context.say(note, 'info');
      toldNote = note;
      const words = progress.phase === 'ready' && !told ? skippedWords(skipped) : null;
      told ||= progress.phase === 'ready';
      if (words) session.context.say(words, skipped.some(({ named }) => named) ? 'error' : 'info');
      session.libraryChanged();
    });
    void ink.waitUntilExit().then(() => resolve());
  });
  terminal.close();
  leave();
  return library.skipped;
}

/** One line for the footer about the files that gave nothing; those that were named go first. */
function skippedWords(skipped: readonly SourceProblem[]): string | null {
  const first = skipped.find(({ named }) => named) ?? skipped[0];
  if (!first) return null;
  const more = skipped.length > 1 ? `; ${skipped.length - 1} more skipped` : ' (skipped)';
  return `${first.file}: ${first.reason}${more}`;
}

/** Tells of changes of the library now and then: the more rarely, the longer it takes; of the last one always. */
function gather(library: Library, tell: () => void): void {
  let waiting = false;
  let delay = GATHER_MS;
  library.onChange(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const start = performance.now();
      tell();
      delay = Math.min(LONGEST_MS, Math.max(GATHER_MS, (performance.now() - start) * SHARE));
    }, delay);
  });
}
