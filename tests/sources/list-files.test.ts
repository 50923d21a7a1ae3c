import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSourceFiles, readSource } from '../../src/sources/read-sources.ts';
import { newFolder } from './helpers.ts';

describe('listing files', () => {
  it('walks folders, sorts, and passes hidden files over', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'b/c'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    for (const name of ['z.txt', 'b/a.txt', 'b/c/x.txt', '.hidden.txt', '.git/config'])
      writeFileSync(join(folder, name), 'x');
    const { files, problems } = await listSourceFiles([folder]);
    expect(files.map((each) => each.file)).toEqual([
      join(folder, 'b/a.txt'),
      join(folder, 'b/c/x.txt'),
      join(folder, 'z.txt'),
    ]);
    expect(files.every((each) => !each.named)).toBe(true);
    expect(problems).toEqual([]);
  });
  it('says what is wrong with a path the user named', async () => {
    const { files, problems } = await listSourceFiles([join(newFolder(), 'missing.txt')]);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ reason: 'does not exist', named: true }]);
  });
  it('follows no links inside a folder, and refuses pipes', async () => {
    const folder = newFolder();
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
    symlinkSync(folder, join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const { files, problems } = await listSourceFiles([folder]);
    expect(files).toEqual([]);
    expect(problems.map((each) => each.reason).sort()).toEqual([
      'is a link; links are not followed',
      'is a link; links are not followed',
      'is a pipe, not a file',
    ]);
  });
  it('lists a file once, however often it is named', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), 'x');
    expect((await listSourceFiles([folder, join(folder, 'a.txt'), `${folder}/./a.txt`])).files).toHaveLength(1);
  });
  it('gives a reason for a file that may not be read', async () => {
    const path = join(newFolder(), 'a.txt');
    writeFileSync(path, 'x');
    chmodSync(path, 0);
    const { files } = await listSourceFiles([path]);
    const { documents, problems } = await readSource(files[0]);
    // Whoever runs the tests as root can read everything.
    if (process.getuid?.() === 0) expect(documents).toHaveLength(1);
    else expect(problems).toMatchObject([{ reason: 'may not be read (permission denied)', named: true }]);
  });
});
