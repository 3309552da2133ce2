/**
 * Bundles what ships: the extension, the command line and the plugin for remark.
 * `--minify` is for the package; without it each bundle has a source map beside it.
 */
import { rmSync } from 'node:fs';
import { buildCommandLine } from './commandLine.ts';
import { buildExtension } from './extension.ts';

const minify = process.argv.includes('--minify');

rmSync('dist', { recursive: true, force: true });
await buildExtension('dist', { minify });
await buildCommandLine('dist', { minify });
