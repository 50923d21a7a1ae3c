import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, 'cli.js');
const namesModel = 'src/entities/model/names.bin';

const reader = 'src/reader/open-reader.tsx';
const entries = { cli: 'src/cli/main.ts', worker: 'src/library/worker.ts' };

/** Files of Ink, and packages it asks for, that the bundle replaces. Without this all looks the same, only slower. */
const replacedForInk = {
  './output.js': 'src/reader/terminal/ink/fast-output.ts',
  './measure-text.js': 'src/reader/terminal/ink/measure-text.ts',
  './sanitize-ansi.js': 'src/reader/terminal/ink/sanitize-text.ts',
  'widest-line': 'src/reader/terminal/ink/line-width.ts',
};

const leanInk = {
  name: 'lean-ink',
  setup(build) {
    const ink = join(root, 'node_modules/ink/build');
    build.onResolve({ filter: /^(\.\/(output|measure-text|sanitize-ansi)\.js|widest-line)$/ }, (asked) => {
      const own = join(root, replacedForInk[asked.path]);
      return asked.importer.startsWith(ink) && existsSync(own) ? { path: own } : undefined;
    });
    build.onResolve({ filter: /^ink-own-output$/ }, () => ({ path: join(ink, 'output.js') }));
    build.onResolve({ filter: /^ink-own-sanitize$/ }, () => ({ path: join(ink, 'sanitize-ansi.js') }));
    // Ink draws only at exit when `CI` is set, which is right for a log and not for a reader started on a terminal.
    build.onResolve({ filter: /^is-in-ci$/ }, () => ({ path: 'no', namespace: 'fixed' }));
    // Debugging aids of Ink and React; never part of a release.
    build.onResolve({ filter: /^(react-devtools-core|\.\/devtools\.js)$/ }, () => ({ path: 'no', namespace: 'fixed' }));
    // marked-terminal brings a highlighter for 190 languages and every emoji, of which the help uses none.
    build.onResolve({ filter: /^(cli-highlight|node-emoji)$/ }, () => ({ path: 'unused', namespace: 'fixed' }));
    build.onLoad({ filter: /.*/, namespace: 'fixed' }, () => ({
      contents: 'export default false; export const highlight = (code) => code; export const get = () => undefined;',
    }));
  },
};

function newest(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  // A file that was taken away changes only its folder.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), info.mtimeMs);
}

function isCurrent() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return ['src', 'package.json', 'package-lock.json', 'esbuild.config.mjs'].every(
    (name) => newest(join(root, name)) <= built,
  );
}

function missing(file) {
  if (existsSync(join(root, file))) return false;
  console.error(`build: ${file} is missing; built without it`);
  return true;
}

async function build() {
  const present = Object.entries(entries).filter(([, file]) => !missing(file));
  const { build: bundle } = await import('esbuild');
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(present),
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    minify: true,
    legalComments: 'none',
    // Nothing is ever fetched. Ink's layout engine would load Node's whole HTTP client to unpack itself: 40 ms a start.
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', fetch: 'undefined' },
    // Packages in the older module format ask for `require`, which a module does not have.
    banner: {
      js: "import{createRequire as createRequireOfNode}from'node:module';const require=createRequireOfNode(import.meta.url);",
    },
    plugins: [leanInk],
    external: missing(reader) ? ['*/open-reader.tsx'] : [],
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const written = new Set(['names.bin', 'engines.id']);
  for (const { path, contents } of outputFiles) {
    written.add(relative(dist, path));
    mkdirSync(dirname(path), { recursive: true });
    if (path !== stamp) writeFileSync(path, contents);
  }
  if (existsSync(join(root, namesModel))) writeFileSync(join(dist, 'names.bin'), readFileSync(join(root, namesModel)));
  writeFileSync(join(dist, 'engines.id'), `${engineHash(outputFiles, metafile)}\n`);
  const cli = outputFiles.find(({ path }) => path === stamp);
  if (cli) {
    writeFileSync(stamp, `#!/usr/bin/env node\n${cli.text}`);
    chmodSync(stamp, 0o755);
  }
  removeOthers(written);
  if (process.argv.includes('--meta')) writeFileSync(join(dist, 'meta.json'), JSON.stringify(metafile));
}

/** Over all code that the reading thread can come to run, and its model: what was read by other engines is read anew. */
function engineHash(outputFiles, { outputs }) {
  const contents = new Map(
    outputFiles.map(({ path, contents }) => [relative(root, path).replaceAll('\\', '/'), contents]),
  );
  const reached = new Set();
  const reach = (path) => {
    if (reached.has(path) || !outputs[path]) return;
    reached.add(path);
    for (const { path: next } of outputs[path].imports) reach(next);
  };
  reach('dist/worker.js');
  const hash = createHash('sha256');
  for (const path of [...reached].sort()) hash.update(contents.get(path));
  if (existsSync(join(root, namesModel))) hash.update(readFileSync(join(root, namesModel)));
  return hash.digest('hex');
}

/** Chunks of earlier builds; taken away last, so that a program that is running can still load its own. */
function removeOthers(written) {
  for (const name of readdirSync(dist, { recursive: true })) {
    const path = resolve(dist, name);
    if (!written.has(relative(dist, path)) && statSync(path).isFile()) rmSync(path);
  }
}

if (!(process.argv.includes('--if-needed') && isCurrent())) await build();
