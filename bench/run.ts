/**
 * `npm run bench`: measures the program as it ships beside what a team would run instead, in one run, in turn, and
 * writes docs/performance.md and its picture. `-- --quick` measures less of everything; names of suites (start,
 * documents, repository, cache, sizes, keystroke, host, hostile) run only those and write nothing.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommandLine } from '../scripts/commandLine.ts';
import { host } from './host.ts';
import { hostileRuns } from './hostileRuns.ts';
import { keystroke, sizes } from './inProcess.ts';
import { page, type Results } from './page.ts';
import { installPeers } from './peers.ts';
import { picture } from './picture.ts';
import { cache, documents, repository, scales, start } from './suites.ts';

const root = join(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const scale = quick ? scales.quick : scales.full;

installPeers();
const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'));
try {
  await buildCommandLine(join(folder, 'dist'), { minify: true });
  const bench = { folder, cli: join(folder, 'dist/cli.cjs'), scale };
  const suites = {
    start: () => start(bench),
    documents: () => documents(bench),
    repository: () => repository(bench),
    cache: () => cache(bench),
    sizes: () => sizes(quick ? 10 : 40),
    keystroke: () => keystroke(quick ? 200 : 1000),
    host: () => (quick ? host(1, 50) : host(5, 200)),
    hostile: () => hostileRuns(),
  };
  const results: Record<string, unknown> = {};
  for (const [name, suite] of Object.entries(suites)) {
    if (chosen.length && !chosen.includes(name)) continue;
    console.error(name);
    results[name] = await suite();
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const text = page(results as Partial<Results>, { version, scale });
  console.log(text);
  if (!chosen.length) {
    writeFileSync(join(root, 'docs/performance.md'), text);
    writeFileSync(join(root, 'docs/performance.svg'), picture(results as unknown as Results));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
