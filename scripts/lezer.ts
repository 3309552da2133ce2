import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * lezer without what takes longer at a start than reading a short document. It tells editors how to colour what it reads;
 * nobody colours anything here, so what it asks for its styles answers nothing. And it asks whether a mark stands beside
 * punctuation of whatever script.
 */
export const lightLezer: Plugin = {
  name: 'light-lezer',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@lezer\/highlight$/ }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /./, namespace: 'unused' }, () => ({
      contents: `export class Tag {}
const none = () => none;
export const tags = new Proxy(none, { get: () => none });
export const styleTags = () => () => null;`,
    }));
    onLoad({ filter: /@lezer[\\/]markdown[\\/]dist[\\/]index\.js$/ }, ({ path }) => ({
      contents: withLightPunctuation(readFileSync(path, 'utf8')),
    }));
  },
};

const allPunctuation = 'new RegExp("[\\\\p{S}|\\\\p{P}]", "u")';

/** The source of lezer, in which only a sign of another script is looked up among the thousands that there are. */
export function withLightPunctuation(source: string): string {
  if (!source.includes(allPunctuation)) throw new Error('lezer asks for punctuation in another way than it did.');
  return source.replace(allPunctuation, () => lightPunctuation);
}

/** Latin, and what stands between its words. It runs in the build and, as it is written here, in what is built. */
const isNear = (char: string): boolean => char < '\u0250' || (char >= '\u2000' && char < '\u20d0');

/** A text: a set of characters would take its time to be made. */
const nearMarks = Array.from({ length: 0x20d0 }, (_, code) => String.fromCharCode(code))
  .filter((char) => isNear(char) && /[\p{S}|\p{P}]/u.test(char))
  .join('');

const lightPunctuation = `(() => {
  let all;
  const marks = ${JSON.stringify(nearMarks)};
  const isNear = ${isNear};
  return {
    test: (char) => (isNear(char) ? char !== "" && marks.includes(char) : (all ??= ${allPunctuation}).test(char)),
  };
})()`;
