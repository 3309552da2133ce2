/**
 * Bundles what ships: `dist/extension.cjs` (one file for the desktop and the web), the command line and the plugin for remark.
 * `--minify` is for the package; without it each bundle has a source map beside it.
 */
import { existsSync, rmSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { buildCommandLine } from './commandLine.ts';

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
];

rmSync('dist', { recursive: true, force: true });
for (const options of bundles) {
  const [entry] = options.entryPoints as string[];
  if (!existsSync(entry!)) continue;
  await build({ bundle: true, target: 'es2022', minify, sourcemap: !minify, logLevel: 'info', ...options });
}
await buildCommandLine('dist', { minify });
