import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type OnResolveArgs, type Plugin } from 'esbuild';
import { compiledPhrases } from './programs.ts';

const root = join(import.meta.dirname, '..');

const entry = 'src/editor/extension.ts';

/**
 * Bundles the extension into a folder: `extension.cjs`, one file for the desktop and the web, with everything that is
 * imported from the start, and `later.cjs` with what is only reached through `import(…)`: writing, above all.
 * `src/editor/later.ts` reads the second when it is first needed and hands it the modules of the first, so that
 * every module exists once.
 */
export async function buildExtension(dist: string, { minify }: { minify: boolean }): Promise<void> {
  const options = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    // A web worker has no Node built-ins and, other than `platform: 'browser'` has it, no DOM.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    external: ['vscode'],
    // Sentences in French are a good part of it: each accent would take four or six characters.
    charset: 'utf8',
    minify,
    sourcemap: !minify,
    logLevel: 'warning',
    metafile: true,
    write: false,
  } as const satisfies BuildOptions;
  const { inputs } = (await build({ ...options, entryPoints: [entry], outdir: dist, plugins: [compiledPhrases] }))
    .metafile;
  const first = reachedFrom([entry], (path) => importsOf(inputs, path, false));
  const doors = without(first, importedBy(first, inputs));
  const second = reachedFrom(doors, (path) => without(first, importsOf(inputs, path)));
  const shared = importedBy(second, inputs).filter((path) => first.has(path));
  const bundles = [
    await build({
      ...options,
      stdin: { contents: `${tableOf(doors)}export { modules };`, resolveDir: root },
      // The package is ESM: only `.cjs` makes hosts read these files as CommonJS.
      outfile: join(dist, 'later.cjs'),
      plugins: [
        compiledPhrases,
        leaveOut(({ importer }, path) => (second.has(importer) && first.has(path) ? path : null)),
      ],
    }),
    await build({
      ...options,
      stdin: {
        contents: `${tableOf(shared)}import { laterFrom } from './src/editor/later.ts';
export * from './${entry}';
export const later = laterFrom(modules);`,
        resolveDir: root,
      },
      outfile: join(dist, 'extension.cjs'),
      plugins: [compiledPhrases, leaveOut((_, path) => (second.has(path) ? `later:${path}` : null))],
    }),
  ];
  for (const { path, text } of bundles.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replaceAll('import("later:', 'module.exports.later("'));
  }
}

type Inputs = Metafile['inputs'];

const importsOf = (inputs: Inputs, path: string, dynamic = true): string[] =>
  (inputs[path]?.imports ?? [])
    .filter(({ kind, external }) => !external && (dynamic || kind !== 'dynamic-import'))
    .map((one) => one.path);

const importedBy = (paths: ReadonlySet<string>, inputs: Inputs): string[] =>
  [...new Set([...paths].flatMap((path) => importsOf(inputs, path)))].sort();

const without = (known: ReadonlySet<string>, paths: readonly string[]): string[] =>
  paths.filter((path) => !known.has(path));

function reachedFrom(entries: readonly string[], next: (path: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...next(path));
  }
  return reached;
}

/** Source text that imports modules and lists them by their paths in `modules`. */
const tableOf = (paths: readonly string[]): string => `${paths
  .map((path, i) => `import * as m${i} from './${path}';\n`)
  .join('')}const modules = { ${paths.map((path, i) => `${JSON.stringify(path)}: m${i}`).join(', ')} };
`;

/** Leaves those imports in the bundle as they are for which there is a name; paths are seen from the root. */
function leaveOut(nameOf: (args: OnResolveArgs, path: string) => string | null): Plugin {
  const seen = (path: string): string => relative(root, path).replaceAll('\\', '/');
  return {
    name: 'leave out',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /./ }, async ({ path, pluginData, ...args }) => {
        if (args.kind === 'entry-point' || pluginData === 'resolving') return null;
        const found = await resolve(path, { ...args, pluginData: 'resolving' });
        const name = nameOf({ ...args, path, pluginData, importer: seen(args.importer) }, seen(found.path));
        return name === null ? null : { path: name, external: true };
      });
    },
  };
}
