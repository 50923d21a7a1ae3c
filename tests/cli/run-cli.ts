import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the command line without the reader, as the tests of the pipe need it; gives the path of the program. */
export async function buildCli(): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/library/worker.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    external: ['*/open-reader.tsx'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  copyFileSync(join(root, 'src/entities/model/names.bin'), join(outdir, 'names.bin'));
  return join(outdir, 'cli.mjs');
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end, with places of its own and nothing of the user's environment. */
export function runCli(
  program: string,
  args: readonly string[],
  options: { input?: string; cwd?: string; env?: Record<string, string> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    cwd: options.cwd,
    env: environment(options.env),
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Runs the program and closes its stdout after the first bytes, as `| head -1` does. */
export function runUntilFirstBytes(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.once('data', (bytes) => {
      stdout = String(bytes);
      child.stdout.destroy();
    });
    child.stderr.on('data', (bytes) => {
      stderr += String(bytes);
    });
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  const home = tmpdir();
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    DATELINE_DATA_DIR: join(home, 'dateline-test-data'),
    TERM: 'xterm',
    LANG: 'C.UTF-8',
    ...more,
  };
}
