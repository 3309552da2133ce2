import { type BuildOptions, build, type Plugin } from 'esbuild';

/**
 * `yaml` and `picomatch` as a script of their own: a quarter of the engine, and most documents have neither front matter
 * nor settings.
 */
export async function librariesScript(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: {
      contents: "export * from 'yaml'; export { default as picomatch } from 'picomatch';",
      resolveDir: import.meta.dirname,
    },
    sourcemap: false,
    write: false,
  });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * Has whoever starts read that script and provide it, for the first who calls one of them to have it evaluated. Nobody who
 * imports them need know; `whole` is all of it.
 */
export const providedLibraries: Plugin = {
  name: 'provided-libraries',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(?:yaml|picomatch)$/ }, ({ path }) => ({ path, namespace: 'provided' }));
    onLoad({ filter: /^picomatch$/, namespace: 'provided' }, () => ({
      contents: "import { whole } from 'yaml'; export default (...given) => whole().picomatch(...given);",
    }));
    onLoad({ filter: /^yaml$/, namespace: 'provided' }, async () => ({
      contents: `let source = '';
let loaded;
export const provide = (script) => {
  source = script;
};
export const whole = () => {
  if (!loaded) {
    const module = { exports: {} };
    new Function('module', 'exports', source)(module, module.exports);
    loaded = module.exports;
  }
  return loaded;
};
${Object.keys((await import('yaml')).default)
  .map(
    (name) => `export function ${name}(...given) {
  return new.target ? new (whole().${name})(...given) : whole().${name}(...given);
}`,
  )
  .join('\n')}`,
    }));
  },
};
