/**
 * Bundles what ships: `dist/extension.cjs` (one file for the desktop and the web), the command line and the plugin for remark.
 * `--minify` is for the package; without it each bundle has a source map beside it.
 */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildCommandLine } from './commandLine.ts';

const minify = process.argv.includes('--minify');

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/editor/extension.ts'],
  // The package is ESM, which web hosts cannot load: only `.cjs` makes them read this file as CommonJS.
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
  bundle: true,
  target: 'es2022',
  // A web worker has no Node built-ins and, other than `platform: 'browser'` has it, no DOM.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['worker'],
  // Sentences in French are a good part of it: each accent would take four or six characters.
  charset: 'utf8',
  minify,
  sourcemap: !minify,
  logLevel: 'info',
});
await buildCommandLine('dist', { minify });
