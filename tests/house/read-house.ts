import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export interface SourceFile {
  /** Path below the root, with forward slashes: "src/dates/find-dates.ts". */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Specifiers of all imports and re-exports, dynamic ones too; type-only ones are marked. */
  readonly imports: readonly { readonly specifier: string; readonly typeOnly: boolean }[];
}

/** Static and dynamic imports, re-exports; not those of comments. */
const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[\w*${}\s,]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function parseImports(text: string): SourceFile['imports'] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
  return [...bare.matchAll(IMPORT)].map((m) => ({ specifier: m[3] ?? m[4], typeOnly: m[2] !== undefined }));
}

/** All TypeScript files below a folder of the root. */
export function readHouse(root: string, folder = 'src'): SourceFile[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return readHouse(root, path);
    if (!/\.tsx?$/.test(name) || name.endsWith('.d.ts')) return [];
    const text = readFileSync(join(root, path), 'utf8');
    return [{ path: path.replaceAll('\\', '/'), text, lines: text.split('\n').length, imports: parseImports(text) }];
  });
}

/** The file below the root that a relative import leads to; null for packages. */
export function targetOf(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return relative('/', resolve('/', dirname(file.path), specifier)).replaceAll('\\', '/');
}
