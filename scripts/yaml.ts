import { type BuildOptions, build, type Plugin } from 'esbuild';

/** `yaml` as a script of its own: a fifth of the engine, and most documents have neither front matter nor settings. */
export async function yamlScript(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: "export * from 'yaml';", resolveDir: import.meta.dirname },
    sourcemap: false,
    write: false,
  });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * Has whoever starts read that script and provide it, for the first who reads YAML to have it evaluated. Nobody who
 * imports from `yaml` need know; `whole` is all of it.
 */
export const providedYaml: Plugin = {
  name: 'provided-yaml',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: 'yaml', namespace: 'provided' }));
    onLoad({ filter: /./, namespace: 'provided' }, async () => ({
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
