import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenRules } from './house-rules.ts';
import { parseImports, readHouse, type SourceFile } from './read-house.ts';

const file = (path: string, text: string): SourceFile => ({
  path,
  text,
  lines: text.split('\n').length,
  imports: parseImports(text),
});

describe('the house', () => {
  it('is in order: arrows one way, doors used, stages pure, Ink in its place', () => {
    const files = readHouse(process.cwd());
    expect(files.length).toBeGreaterThan(50);
    expect(brokenRules(files)).toEqual([]);
  });

  it('has nothing lying about on the ground floor', () => {
    const known = new Set(
      'package.json package-lock.json tsconfig.json README.md LICENSE src seeds tests docs biome.json vitest.config.ts esbuild.config.mjs dist node_modules coverage'.split(
        ' ',
      ),
    );
    expect(readdirSync('.').filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([]);
  });
});

describe('the rules of the house', () => {
  it('find an arrow back', () => {
    expect(brokenRules([file('src/dates/a.ts', "import { x } from '../library/b.ts';")])).toEqual([
      'src/dates/a.ts: an arrow back to src/library/b.ts',
    ]);
  });
  it('find a stage that enters another stage, or the inside of one', () => {
    expect(brokenRules([file('src/timeline/a.ts', "import { x } from '../dates/find-dates.ts';")])).toHaveLength(1);
    expect(brokenRules([file('src/library/a.ts', "import { x } from '../dates/rules.ts';")])[0]).toContain(
      'not a door',
    );
    expect(brokenRules([file('src/library/a.ts', "const x = await import('../dates/find-dates.ts');")])).toEqual([]);
  });
  it('find a cycle, but not one of types alone', () => {
    const a = (word: string) => file('src/text/a.ts', `import ${word}{ b } from './b.ts';`);
    const b = file('src/text/b.ts', "import { a } from './a.ts';");
    expect(brokenRules([a(''), b])[0]).toContain('a cycle');
    expect(brokenRules([a('type '), b])).toEqual([]);
  });
  it('find files, clocks and chance in a stage', () => {
    const text = "import { readFileSync } from 'node:fs';\nconst t = Date.now() + Math.random();";
    expect(brokenRules([file('src/dates/a.ts', text)])).toHaveLength(3);
    expect(brokenRules([file('src/library/a.ts', text)])).toEqual([]);
  });
  it('find Ink outside of its rooms', () => {
    const text = "import { Text } from 'ink';\nimport React from 'react';";
    expect(brokenRules([file('src/reader/state/a.ts', text)])).toHaveLength(2);
    expect(brokenRules([file('src/reader/panes/a.tsx', text)])).toEqual([]);
  });
  it('find a file that is too long', () => {
    expect(brokenRules([file('src/text/a.ts', '\n'.repeat(400))])).toHaveLength(1);
  });
  it('do not take a comment for an import', () => {
    expect(
      brokenRules([file('src/text/a.ts', "// import { x } from '../library/b.ts'\n/* import '../cli/x.ts' */")]),
    ).toEqual([]);
  });
});
