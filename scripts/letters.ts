import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { parseAst } from 'vitest/node';

/**
 * What stands for `\p{…}` in regular expressions once they are built. To V8 each `\p{L}` is 650 ranges, which it makes up
 * and compiles anew for every expression: a tenth of the time from nothing to the findings of a short document. These
 * are the letters of Latin, Greek and Cyrillic, and the blocks in which those of other scripts lie, with their own marks.
 */
const classes: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁ\u0370-ͽΆΈ-ҁҊ-ՙՠ-ֈא-ۓ܀-\u1fffⰀ-\u2dffぁ-\ud7ff豈-\ufdffＡ-Ｚａ-ｚ',
  Lu: `${lettersOf('Lu', 0x180)}ΆΈ-ΏΑ-ΫЀ-ЯＡ-Ｚ`,
  Ll: `${lettersOf('Ll', 0x180)}ΐά-ώа-џａ-ｚ`,
  N: '\\d²³¹¼-¾٠-٩۰-۹०-९⁰-⁹₀-₉⅐-↋①-⒛０-９',
};

/** The characters of a property below a code point, one by one or in ranges. */
function lettersOf(property: string, end: number): string {
  const holds = new RegExp(`\\p{${property}}`, 'u');
  const all = Array.from({ length: end }, (_, code) => String.fromCharCode(code)).filter((char) => holds.test(char));
  return all.join('').replace(/[A-Z]+|[À-Ö]+|[Ø-Þ]+|[a-z]+|[ß-ö]+|[ø-ÿ]+/g, (run) => `${run[0]}-${run.at(-1)}`);
}

interface Literal {
  readonly regex: { readonly pattern: string };
  readonly start: number;
}

/** A module's source with such classes in its regular expressions. */
export function withShortClasses(source: string): string {
  if (!/\\p\{/i.test(source)) return source;
  let text = '';
  let end = 0;
  for (const { regex, start } of literalsIn(parseAst(source, { lang: 'ts' }))) {
    text += source.slice(end, start + 1) + withShort(regex.pattern);
    end = start + 1 + regex.pattern.length;
  }
  return text + source.slice(end);
}

/** Every regular expression literal of a tree, in order. */
function* literalsIn(node: unknown): Generator<Literal> {
  if (!node || typeof node !== 'object') return;
  if ('regex' in node && node.regex) yield node as Literal;
  for (const child of Object.values(node)) yield* literalsIn(child);
}

function withShort(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/gsu, (written, kind?: string, property = '') => {
    if (written === '[' || written === ']') inClass = written === '[';
    const short = classes[property];
    if (!kind || !short) return written;
    if (!inClass) return kind === 'p' ? `[${short}]` : `[^${short}]`;
    // What a class leaves out cannot be put into another.
    return kind === 'p' ? short : written;
  });
}

/** The modules that read documents. */
export const readsDocuments = /[\\/]src[\\/](?:core|locales|rules)[\\/].*\.ts$/;

/** Builds those with short classes. */
export const shortClasses: Plugin = {
  name: 'short-classes',
  setup({ onLoad }) {
    onLoad({ filter: readsDocuments }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = withShortClasses(source);
      return contents === source ? null : { loader: 'ts', contents };
    });
  },
};
