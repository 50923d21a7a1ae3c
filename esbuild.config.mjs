import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, 'cli.js');
const namesModel = 'src/entities/model/names.bin';

const entries = { cli: 'src/cli/main.ts', worker: 'src/library/worker.ts' };

/** Ink's own files that the bundle replaces. Without the swap everything looks the same, only slower. */
const swappedInkFiles = {
  'output.js': 'src/reader/terminal/ink/fast-output.ts',
  'wrap-text.js': 'src/reader/terminal/ink/bounded-wrap-text.ts',
  'measure-text.js': 'src/reader/terminal/ink/bounded-measure-text.ts',
};

/** Packages that Ink imports and the bundle can do without, or better. */
const inkImports = {
  // Drawing only at exit because `CI` is set is right for logs, not for a reader somebody started on a terminal.
  'is-in-ci': 'src/reader/terminal/ink/never-in-ci.ts',
  'widest-line': 'src/reader/terminal/ink/widest-line.ts',
  // The whole compatibility layer for one function costs more at start than Ink itself.
  'es-toolkit/compat': 'src/reader/terminal/ink/throttle.ts',
};

const inkSwap = {
  name: 'ink-swap',
  setup(build) {
    build.onResolve({ filter: /\/(output|wrap-text|measure-text)\.js$/ }, ({ path, importer }) => {
      const own = swappedInkFiles[path.slice(path.lastIndexOf('/') + 1)];
      return importer.includes('node_modules/ink/build/') && existing(own);
    });
    build.onResolve({ filter: /^(is-in-ci|widest-line|es-toolkit\/compat)$/ }, ({ path, importer }) => {
      return importer.includes('node_modules/ink/') && existing(inkImports[path]);
    });
    // Loaded by Ink only when DEV=true; never part of a release.
    build.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'none', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {};' }));
  },
};

function existing(file) {
  return existsSync(join(root, file)) ? { path: join(root, file) } : undefined;
}

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

async function build() {
  const present = Object.entries(entries).filter(([name, file]) => {
    const found = existsSync(join(root, file));
    if (!found) console.error(`build: ${file} is missing, so dist/${name}.js is not built`);
    return found;
  });
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
    define: { 'process.env.NODE_ENV': '"production"' },
    // Packages in the older module format ask for `require`, which a module does not have.
    banner: { js: "import{createRequire as _r}from'node:module';const require=_r(import.meta.url);" },
    plugins: [inkSwap],
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const written = new Set(['names.bin']);
  for (const { path, contents } of outputFiles) {
    written.add(relative(dist, path));
    mkdirSync(dirname(path), { recursive: true });
    if (path !== stamp) writeFileSync(path, contents);
  }
  if (existsSync(join(root, namesModel))) writeFileSync(join(dist, 'names.bin'), readFileSync(join(root, namesModel)));
  const cli = outputFiles.find(({ path }) => path === stamp);
  if (cli) {
    writeFileSync(stamp, `#!/usr/bin/env node\n${cli.text}`);
    chmodSync(stamp, 0o755);
  }
  removeOthers(written);
  if (process.argv.includes('--meta')) writeFileSync(join(dist, 'meta.json'), JSON.stringify(metafile));
}

/** Chunks of earlier builds; taken away last, so that a program that is running can still load its own. */
function removeOthers(written) {
  for (const name of readdirSync(dist, { recursive: true })) {
    const path = resolve(dist, name);
    if (!written.has(relative(dist, path)) && statSync(path).isFile()) rmSync(path);
  }
}

if (!(process.argv.includes('--if-needed') && isCurrent())) await build();
