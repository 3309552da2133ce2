/**
 * Bundles what ships: `dist/extension.cjs` (one file for the desktop and the web), `dist/cli.mjs` and `dist/remark.mjs`.
 * `--minify` is for the package; without it each bundle has a source map beside it.
 */
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { type BuildOptions, build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const minify = process.argv.includes('--minify');

/** Resolves for a web worker: no Node built-ins and, unlike `platform: 'browser'`, no file that wants a DOM. */
const anywhere: BuildOptions = { platform: 'neutral', mainFields: ['module', 'main'], conditions: ['worker'] };

const bundles: BuildOptions[] = [
  {
    ...anywhere,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    // Not `platform: 'node'`: that picks CommonJS builds of libraries, which cannot be bundled into a module.
    ...anywhere,
    target: 'node20',
    external: ['node:*', ...builtinModules],
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
    define: { VERSION: JSON.stringify(version) },
  },
  { ...anywhere, entryPoints: ['src/remark/index.ts'], outfile: 'dist/remark.mjs', format: 'esm' },
];

rmSync('dist', { recursive: true, force: true });
for (const options of bundles) {
  const [entry] = options.entryPoints as string[];
  if (!existsSync(entry!)) continue;
  await build({ bundle: true, target: 'es2022', minify, sourcemap: !minify, logLevel: 'info', ...options });
}
if (existsSync('dist/cli.mjs')) chmodSync('dist/cli.mjs', 0o755);
