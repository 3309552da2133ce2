import type { Plugin } from 'esbuild';

/**
 * lezer tells editors how to colour what it reads. Nobody colours anything here, and making up those styles takes longer
 * at a start than reading a short document: what lezer asks for them answers nothing.
 */
export const withoutHighlighting: Plugin = {
  name: 'without-highlighting',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@lezer\/highlight$/ }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /./, namespace: 'unused' }, () => ({
      contents: `export class Tag {}
const none = () => none;
export const tags = new Proxy(none, { get: () => none });
export const styleTags = () => () => null;`,
    }));
  },
};
