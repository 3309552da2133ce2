// Writes every generated file; with --check fails when one is out of date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { generatedRegistries } from './gen/registries.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** The registries come first: what follows imports the rules through them. */
const stages: (() => Promise<[path: string, content: string][]>)[] = [
  async () => generatedRegistries(root),
  async () => (await import('./gen/pages.ts')).generatedPages(root),
  async () => (await import('./gen/contents.ts')).generatedContents(root),
  async () => (await import('./gen/manifest.ts')).generatedManifest(root),
  async () => (await import('./gen/outputs.ts')).generatedOutputs(),
  async () => [['media/timeline.css', (await import('../src/preview/style.ts')).previewStyle]],
];

/** Folders that hold generated files only: whatever else lies there is left over from a rule that is gone. */
const owned = ['docs/rules'];

const stale: string[] = [];
const written = new Set<string>();
for (const stage of stages) {
  for (const [path, content] of await stage()) {
    written.add(path);
    const file = join(root, path);
    if (read(file) === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
for (const folder of owned) {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name));
    if (!entry.isFile() || written.has(path)) continue;
    stale.push(path);
    if (!check) rmSync(join(root, path));
  }
}
if (check && stale.length) {
  console.error(`Out of date, run npm run gen:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else console.log(check ? 'Generated files are up to date.' : `Wrote ${stale.length} of ${written.size} files.`);

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
