import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/core/rule.ts';
import { lint, Postmortem, resolveConfig } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file,
    folder: file.split('/')[0] as string,
    imports: importsOf(readFileSync(join(src, file), 'utf8')),
  }));

function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string);
}

/** The file that a relative import leads to, from src/. */
const target = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(src, join(src, file, '..', specifier)) : specifier;

/** `file → import` for every import of the chosen files that the test rejects. */
const offenders = (chosen: (folder: string) => boolean, rejected: (path: string, file: string) => boolean): string[] =>
  files
    .filter(({ folder }) => chosen(folder))
    .flatMap(({ file, imports }) =>
      imports
        .map((one) => target(file, one))
        .filter((path) => rejected(path, file))
        .map((path) => `${file} → ${path}`),
    );

describe('the house', () => {
  const pure = ['core', 'rules', 'locales', 'write', 'preview'];

  it.each(pure.map((folder) => [folder]))('%s bundles for any platform with nothing left outside', async (folder) => {
    const entryPoints = files.filter((one) => one.folder === folder).map(({ file }) => join(src, file));
    const result = await build({
      entryPoints,
      bundle: true,
      write: false,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['worker'],
      outdir: 'out',
      logLevel: 'silent',
    });
    expect(result.errors).toEqual([]);
  });

  it('only the editor knows vscode, only the command line knows Node, and neither knows the other', () => {
    expect(
      offenders(
        (folder) => folder !== 'editor',
        (path) => path === 'vscode',
      ),
    ).toEqual([]);
    expect(
      offenders(
        (folder) => folder !== 'cli',
        (path) => path.startsWith('node:'),
      ),
    ).toEqual([]);
    expect(
      offenders(
        (folder) => folder === 'editor',
        (path) => path.startsWith('cli/'),
      ),
    ).toEqual([]);
    expect(
      offenders(
        (folder) => folder === 'cli',
        (path) => path.startsWith('editor/'),
      ),
    ).toEqual([]);
  });

  it('the outside reaches the engine through its façade only', () => {
    const inside = /^(core|rules|locales)\//;
    expect(
      offenders(
        (folder) => ['editor', 'cli', 'remark', 'preview'].includes(folder),
        (path) => inside.test(path),
      ),
    ).toEqual([]);
  });

  it('a rule imports core/rule.ts only', () => {
    const rejected = (path: string, file: string) => file !== 'rules/index.ts' && path !== 'core/rule.ts';
    expect(offenders((folder) => folder === 'rules', rejected)).toEqual([]);
  });

  it('one folder knows lezer, one knows unified', () => {
    const lezer = (path: string, file: string) => path.startsWith('@lezer/') && !file.startsWith('core/markdown/');
    expect(offenders(() => true, lezer)).toEqual([]);
    const unified = /^(unified|remark-|mdast-|micromark|unist-)/;
    expect(
      offenders(
        (folder) => folder !== 'write' && folder !== 'remark',
        (path) => unified.test(path),
      ),
    ).toEqual([]);
  });

  it('words of a language live in its folder', () => {
    const accented = files.filter(
      ({ file, folder }) =>
        folder === 'core' && /[à-öù-ÿÀ-ÖÙ-Ý]/.test(withoutComments(readFileSync(join(src, file), 'utf8'))),
    );
    expect(accented.map(({ file }) => file)).toEqual([]);
  });
});

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

it('a rule that crashes is one finding that names it, and the others still run', () => {
  const crash = defineRule({
    id: 'crash',
    category: 'structure',
    severity: 'error',
    messages: {},
    // biome-ignore lint/correctness/useYield: it fails before it has anything to say.
    *check() {
      throw new Error('boom');
    },
  });
  const calm = defineRule({
    id: 'calm',
    category: 'structure',
    severity: 'hint',
    messages: { here: { en: 'Here.', fr: 'Ici.' } },
    *check() {
      yield { message: 'here', start: 8, end: 8 };
    },
  });
  const rules = [crash, calm];
  const findings = lint(new Postmortem('# Outage'), rules, resolveConfig(rules, []).config);
  expect(findings.map(({ rule, data }) => [rule, data])).toEqual([
    ['internal-error', { rule: 'crash', error: 'boom' }],
    ['calm', {}],
  ]);
});
