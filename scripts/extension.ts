import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type OnResolveArgs, type Plugin } from 'esbuild';
import { shortClasses } from './letters.ts';
import { lightLezer } from './lezer.ts';
import { librariesScript, providedLibraries } from './libraries.ts';
import { packedPrograms, providedPhrases } from './programs.ts';

const root = join(import.meta.dirname, '..');

const entry = 'src/editor/extension.ts';

/**
 * Bundles the extension into a folder: `extension.cjs`, one file for the desktop and the web, with everything that is
 * imported from the start; `phrases.bin` and `libraries.cjs`, which it reads when it starts and uses when it must; and
 * `later.cjs` with what is only reached through `import(…)`: writing, above all. `src/editor/later.ts` reads that when it
 * is first needed and hands it the modules of the first bundle, so that every module exists once.
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
  const plugins = [providedPhrases, providedLibraries, oneVscode, shortClasses, lightLezer];
  const whole = { ...options, entryPoints: [entry], outdir: dist };
  const { inputs } = (await build({ ...whole, plugins })).metafile;
  // Of what is imported from the start, only what is used: all else is left to the second bundle.
  const atStart = leaveOut(({ kind }, path) => (kind === 'dynamic-import' ? path : null));
  const first = usedIn(await build({ ...whole, plugins: [...plugins, atStart] }));
  const doors = [...new Set([...first].flatMap((path) => importsOf(inputs, path, 'dynamic-import')))].sort();
  const second = reachedFrom(doors, (path) => without(first, importsOf(inputs, path)));
  const shared = importedBy(second, inputs).filter((path) => first.has(path));
  const bundles = [
    await build({
      ...options,
      stdin: { contents: `${tableOf(doors)}export { modules };`, resolveDir: root },
      // The package is ESM: only `.cjs` makes hosts read these files as CommonJS.
      outfile: join(dist, 'later.cjs'),
      plugins: [
        providedPhrases,
        oneVscode,
        shortClasses,
        lightLezer,
        leaveOut(({ importer, path: name }, path) => {
          if (!second.has(importer)) return null;
          return name === 'yaml' ? name : first.has(path) ? path : null;
        }),
      ],
    }),
    await build({
      ...options,
      stdin: {
        contents: `${tableOf(shared)}import { laterFrom } from './src/editor/later.ts';
import { activate as start } from './${entry}';
import { readShipped, shippedBytes } from './src/editor/shipped.ts';
import { provide as providePhrases } from './src/core/words/programs.ts';
import { provide as provideLibraries, whole } from 'yaml';
export const later = laterFrom(Object.defineProperty(modules, 'yaml', { get: whole }));
export async function activate(context) {
  const [phrases, libraries] = await Promise.all([
    shippedBytes(context, 'dist/phrases.bin'),
    readShipped(context, 'dist/libraries.cjs'),
  ]);
  providePhrases(phrases);
  provideLibraries(libraries);
  return start(context);
}`,
        resolveDir: root,
      },
      outfile: join(dist, 'extension.cjs'),
      plugins: [...plugins, leaveOut(({ kind }, path) => (kind === 'dynamic-import' ? `later:${path}` : null))],
    }),
  ];
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'phrases.bin'), packedPrograms());
  writeFileSync(join(dist, 'libraries.cjs'), await librariesScript(options));
  for (const { path, text } of bundles.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replaceAll('import("later:', 'module.exports.later("'));
  }
}

type Inputs = Metafile['inputs'];

const importsOf = (inputs: Inputs, path: string, only?: string): string[] =>
  (inputs[path]?.imports ?? [])
    .filter(
      ({ kind, external, path }) =>
        !external && path !== editorApi && !path.startsWith(provided) && (only === undefined || kind === only),
    )
    .map((one) => one.path);

/** A façade only passes on what others have; each bundle has its own, of what it needs. */
const isFacade = (path: string): boolean => /^src\/\w+\.ts$/.test(path);

const usedIn = ({ metafile }: { metafile: Metafile }): Set<string> =>
  new Set(
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0 && !isFacade(path)),
    ),
  );

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

const editorApi = 'api:vscode';
const provided = 'provided:';

/** The editor's API as it is: esbuild would have each module make its own view of it at the start, name by name. */
const oneVscode: Plugin = {
  name: 'one vscode',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api' },
    );
    onLoad({ filter: /./, namespace: 'api' }, () => ({ contents: "export const vscode = require('vscode');" }));
    onLoad({ filter: /[\\/]editor[\\/]\w+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(
        "import * as vscode from 'vscode'",
        "import { vscode } from 'vscode'",
      ),
    }));
  },
};

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
        return name === null ? null : { path: name, external: true, sideEffects: false };
      });
    },
  };
}
