import type { Plugin } from 'esbuild';
import { pack } from '../src/core/words/packed.ts';
import { programFor, programNames } from '../src/core/words/programs.ts';

let packed: string | undefined;

/** The programs of all phrases as JSON: a start should not have to compile them, nor each bundle. */
export function packedPrograms(): string {
  packed ??= JSON.stringify(Object.fromEntries(programNames.map((name) => [name, pack(programFor(name))])));
  return packed;
}

/** Puts programs in the place of the phrases that they are made of. */
export const compiledPhrases: Plugin = inPlaceOfPhrases(
  () => `import { type Packed, unpack } from './packed.ts';
const packed: Readonly<Record<string, Packed>> = ${packedPrograms()};
export const programFor = (name: string) => unpack(packed[name] as Packed);`,
);

/** Leaves the programs out: whoever starts reads them from a file and provides them, for the first who asks. */
export const providedPhrases: Plugin = inPlaceOfPhrases(
  () => `import { type Packed, unpack } from './packed.ts';
let provided = '{}';
let packed: Readonly<Record<string, Packed>> | undefined;
export const provide = (programs: string) => {
  provided = programs;
};
export const programFor = (name: string) => {
  packed ??= JSON.parse(provided) as typeof packed;
  return unpack(packed?.[name] as Packed);
};`,
);

/** Reads the programs from `phrases.json` beside the bundle when the first is asked for. */
export const phrasesBeside: Plugin = inPlaceOfPhrases(
  () => `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Packed, unpack } from './packed.ts';
let packed: Readonly<Record<string, Packed>> | undefined;
export const programFor = (name: string) => {
  packed ??= JSON.parse(readFileSync(join(import.meta.dirname, 'phrases.json'), 'utf8'));
  return unpack(packed[name] as Packed);
};`,
);

function inPlaceOfPhrases(contents: () => string): Plugin {
  return {
    name: 'compiled-phrases',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]words[\\/]programs\.ts$/ }, () => ({ loader: 'ts', contents: contents() }));
    },
  };
}
