import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceProblem } from '../model/raw-document.ts';
import { FILE_LIMIT } from './limits.ts';

/** A regular file that may hold articles; nothing of it was read yet. */
export interface SourceFile {
  /** As the user would type it: the path that was named, or that path joined with the place inside the folder. */
  readonly file: string;
  /** True when the user named this very file. */
  readonly named: boolean;
  readonly bytes: number;
  /** Milliseconds since the epoch: when what it holds was last written. */
  readonly modified: number;
  /** The same for anything about it, its times included: a copy that keeps its times shows here. */
  readonly changed: number;
}

export interface FileListing {
  readonly files: readonly SourceFile[];
  readonly problems: readonly SourceProblem[];
}

/**
 * The files that the paths stand for, folders walked through, sorted by path and each real file once. Only regular files
 * count: links inside a folder are not followed, pipes and devices are refused, hidden files and folders passed over.
 * A path the user named may itself be a link. Nothing is opened.
 */
export async function listSourceFiles(paths: readonly string[]): Promise<FileListing> {
  const files: SourceFile[] = [];
  const problems: SourceProblem[] = [];
  const seen = new Set<string>();
  const add = (file: SourceFile, real: string) => {
    if (seen.has(real)) return;
    seen.add(real);
    files.push(file);
  };
  for (const path of paths) {
    if (path === '-') {
      add({ file: '-', named: true, bytes: 0, modified: 0, changed: 0 }, '-');
      continue;
    }
    try {
      const real = await realpath(path);
      const about = await stat(real);
      if (about.isDirectory()) await walk(path, real, add, problems);
      else if (about.isFile()) add({ file: path, named: true, ...stateOf(about) }, real);
      else problems.push({ file: path, reason: `is ${kindOf(about)}, not a file or folder`, named: true });
    } catch (error) {
      problems.push({ file: path, reason: reasonOf(error), named: true });
    }
  }
  files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { files, problems };
}

async function walk(
  root: string,
  realRoot: string,
  add: (file: SourceFile, real: string) => void,
  problems: SourceProblem[],
): Promise<void> {
  const folders: { readonly shown: string; readonly real: string }[] = [{ shown: root, real: realRoot }];
  let count = 0;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    let names: string[];
    try {
      names = await readdir(folder.real);
    } catch (error) {
      problems.push({ file: folder.shown, reason: reasonOf(error), named: folder.shown === root });
      continue;
    }
    for (const name of names) {
      if (name.startsWith('.')) continue;
      const shown = join(folder.shown, name);
      const real = folder.real + (folder.real.endsWith(sep) ? '' : sep) + name;
      try {
        const about = await lstat(real);
        if (about.isDirectory()) folders.push({ shown, real });
        else if (about.isSymbolicLink())
          problems.push({ file: shown, reason: 'is a link; links are not followed', named: false });
        else if (!about.isFile())
          problems.push({ file: shown, reason: `is ${kindOf(about)}, not a file`, named: false });
        else if (++count > FILE_LIMIT) {
          problems.push({
            file: root,
            reason: `holds more than ${FILE_LIMIT} files; the rest is left out`,
            named: true,
          });
          return;
        } else add({ file: shown, named: false, ...stateOf(about) }, real);
      } catch (error) {
        problems.push({ file: shown, reason: reasonOf(error), named: false });
      }
    }
  }
}

function stateOf({ size, mtimeMs, ctimeMs }: { size: number; mtimeMs: number; ctimeMs: number }) {
  return { bytes: size, modified: mtimeMs, changed: ctimeMs };
}

interface Kinds {
  isFIFO(): boolean;
  isSocket(): boolean;
  isCharacterDevice(): boolean;
  isBlockDevice(): boolean;
}

function kindOf(about: Kinds): string {
  if (about.isFIFO()) return 'a pipe';
  if (about.isSocket()) return 'a socket';
  return about.isCharacterDevice() || about.isBlockDevice() ? 'a device' : 'something else';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (not permitted)',
  ELOOP: 'is a link that leads in a circle',
  ENOTDIR: 'does not exist (a part of the path is not a folder)',
  ENAMETOOLONG: 'has too long a name',
  EMFILE: 'could not be opened: too many open files',
  EIO: 'could not be read (input/output error)',
};

/** What a failed file operation means, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') return REASONS[code] ?? `could not be read (${code})`;
  return 'could not be read';
}
