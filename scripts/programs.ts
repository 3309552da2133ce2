import type { Plugin } from 'esbuild';
import { pack } from '../src/core/words/packed.ts';
import { programFor, programNames } from '../src/core/words/programs.ts';

/** Puts programs in the place of the phrases that they are made of: a start should not have to compile them. */
export const compiledPhrases: Plugin = {
  name: 'compiled-phrases',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]words[\\/]programs\.ts$/ }, () => {
      const packed = Object.fromEntries(programNames.map((name) => [name, pack(programFor(name))]));
      return {
        loader: 'ts',
        contents: `import { type Packed, unpack } from './packed.ts';
const packed: Readonly<Record<string, Packed>> = ${JSON.stringify(packed)};
export const programFor = (name: string) => unpack(packed[name] as Packed);`,
      };
    });
  },
};
