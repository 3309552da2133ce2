import type { Plugin } from 'esbuild';
import { pack } from '../src/core/words/packed.ts';
import { programFor, programNames } from '../src/core/words/programs.ts';

let packed: Uint8Array | undefined;

/** The programs of all phrases, packed: a start should not have to compile them, nor each bundle. */
export function packedPrograms(): Uint8Array {
  packed ??= pack(Object.fromEntries(programNames.map((name) => [name, programFor(name)])));
  return packed;
}

/** Puts programs in the place of the phrases that they are made of. */
export const compiledPhrases: Plugin = inPlaceOfPhrases(
  () => `import { unpack } from './packed.ts';
const packed = '${Buffer.from(packedPrograms()).toString('base64')}';
export const programFor = unpack(Uint8Array.from(atob(packed), (one) => one.charCodeAt(0)));`,
);

/** Leaves the programs out: whoever starts reads them from a file and provides them, for the first who asks. */
export const providedPhrases: Plugin = inPlaceOfPhrases(
  () => `import type { Program } from './program.ts';
import { unpack } from './packed.ts';
let packed: Uint8Array;
let programs: ((name: string) => Program) | undefined;
export const provide = (bytes: Uint8Array) => {
  packed = bytes;
};
export const programFor = (name: string) => (programs ??= unpack(packed))(name);`,
);

/** Reads the programs from `phrases.bin` beside the bundle when the first is asked for. */
export const phrasesBeside: Plugin = inPlaceOfPhrases(
  () => `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './program.ts';
import { unpack } from './packed.ts';
let programs: ((name: string) => Program) | undefined;
export const programFor = (name: string) =>
  (programs ??= unpack(readFileSync(join(import.meta.dirname, 'phrases.bin'))))(name);`,
);

function inPlaceOfPhrases(contents: () => string): Plugin {
  return {
    name: 'compiled-phrases',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]words[\\/]programs\.ts$/ }, () => ({ loader: 'ts', contents: contents() }));
    },
  };
}
