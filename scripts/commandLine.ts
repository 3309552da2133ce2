import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { shortClasses } from './letters.ts';
import { lightLezer } from './lezer.ts';
import { compiledPhrases, packedPrograms, phrasesBeside } from './programs.ts';

const root = join(import.meta.dirname, '..');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/**
 * Bundles the command line and the plugin for remark into a folder: `cli.cjs`, which only starts `cli/main.cjs` (and
 * threads, `cli/worker.cjs`), and `remark.mjs`.
 *
 * The command line is CommonJS, because a module that imports from `node:fs` by name makes Node load most of itself,
 * a quarter of the time that a short run takes; and one file, in which esbuild runs each module when it is first needed.
 */
export async function buildCommandLine(dist: string, { minify }: { minify: boolean }): Promise<void> {
  const options: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify,
    sourcemap: !minify,
    logLevel: 'warning',
    target: 'node20',
    // Node 20 knows them; written as `new RegExp(…)`, as esbuild would have it, they are compiled at every start.
    supported: { 'regexp-unicode-property-escapes': true },
    // Not `platform: 'node'`: that picks CommonJS builds of libraries, which are larger and cannot be split.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    external: ['node:*', ...builtinModules],
    define: { VERSION: JSON.stringify(version) },
  };
  const main = join(dist, 'cli/main.cjs');
  await build({
    ...options,
    entryPoints: ['src/cli/main.ts'],
    plugins: [phrasesBeside, shortClasses, lightLezer],
    outfile: main,
    format: 'cjs',
    define: { ...options.define, 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  });
  writeFileSync(main, inAscii(readFileSync(main, 'utf8')));
  await build({
    ...options,
    bundle: false,
    sourcemap: false,
    external: [],
    entryPoints: { cli: 'src/cli/bin.cjs', 'cli/compiled': 'src/cli/compiled.cjs', 'cli/worker': 'src/cli/worker.cjs' },
    outdir: dist,
    outExtension: { '.js': '.cjs' },
  });
  chmodSync(join(dist, 'cli.cjs'), 0o755);
  writeFileSync(join(dist, 'cli/phrases.bin'), packedPrograms());
  await build({
    ...options,
    entryPoints: ['src/remark/index.ts'],
    plugins: [compiledPhrases, shortClasses, lightLezer],
    charset: 'utf8',
    outfile: join(dist, 'remark.mjs'),
    format: 'esm',
  });
}

/** What is read in half the space, and sooner; esbuild leaves regular expressions as they are. */
const inAscii = (script: string): string =>
  script.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
