import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandLine, folderWith, incomplete, type Run } from './commandLine.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await CommandLine.build();
});
afterAll(() => cli.dispose());

const dashes = '## Chronologie\n\n- 9 h 10 UTC – Première alerte – « rien »\n- 9 h 50 UTC – Rétabli… à 100 % —';
const cwd = folderWith({ 'a.md': incomplete, 'b.md': `---\npostmortem: true\n---\n\n# Été\n\n${dashes}\n` });

const lint = (kept: string, env: object = {}): Run =>
  cli.run(['lint', 'a.md'], { cwd, env: { NODE_COMPILE_CACHE: kept, ...env } });

/** What was kept of the work of a command, wherever Node put it. */
const keptIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|[/\\])postmortem-/.test(path));

describe.skipIf(!('getCompileCacheDir' in process.getBuiltinModule('node:module')))('compiled code', () => {
  it('is kept by the first run, and the next one says the same with it', () => {
    const kept = folderWith({});
    const first = lint(kept);
    expect(first).toMatchObject({ code: 1, stderr: '' });
    const files = keptIn(kept);
    expect(files).toHaveLength(1);
    expect(lint(kept)).toEqual(first);
    expect(keptIn(kept)).toEqual(files);
  });

  it('reads what is not ASCII as the sources do', () => {
    const kept = folderWith({});
    const inspect = (env: object): Run => cli.run(['inspect', 'b.md', '--format', 'json'], { cwd, env });
    const plain = inspect({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(plain.stdout).toContain('"milestone": "detected"');
    for (let i = 0; i < 2; i++) expect(inspect({ NODE_COMPILE_CACHE: kept })).toEqual(plain);
  });

  it('is made again where it cannot be used', () => {
    const kept = folderWith({});
    const first = lint(kept);
    const [file = ''] = keptIn(kept);
    writeFileSync(join(kept, file), 'not what was kept');
    expect(lint(kept)).toEqual(first);
    expect(lint(kept)).toEqual(first);
  });

  it('is not kept of work that threads did, for whoever lints one file next', () => {
    const kept = folderWith({});
    expect(cli.run(['lint', '--threads', '2'], { cwd, env: { NODE_COMPILE_CACHE: kept } })).toMatchObject({
      stderr: '',
    });
    expect(keptIn(kept)).toEqual([]);
    lint(kept);
    expect(keptIn(kept)).toHaveLength(1);
  });

  it('is not kept of a command that does not exist, nor where nothing may be written or it is turned off', () => {
    const kept = folderWith({});
    expect(cli.run(['../../x'], { cwd, env: { NODE_COMPILE_CACHE: kept } }).code).toBe(2);
    expect(lint(kept, { NODE_DISABLE_COMPILE_CACHE: '1' }).code).toBe(1);
    expect(keptIn(kept)).toEqual([]);
    // No folder can be made inside a file.
    expect(lint(join(cwd, 'a.md', 'deeper'))).toMatchObject({ code: 1, stderr: '' });
  });
});
