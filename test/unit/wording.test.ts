import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindsNamedBy } from '../../src/core/sections/titles.ts';
import { Postmortem } from '../../src/index.ts';

const read = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, '../fixtures', file), 'utf8')
    .split(/^# /m)
    .slice(1);

/** Sentences by the kind that they state (`# cause`), each in a document of its own; below `# nothing` the kind they do not. */
const parts = (language: string): string[] => read(`statements/${language}.txt`);

const states = (kind: string, sentence: string): boolean =>
  new Postmortem(`${sentence}\n`).statements.some((one) => one.kind === kind && !one.partial);

describe.each(['en', 'fr'])('in many words (%s)', (language) => {
  for (const part of parts(language)) {
    const [kind = '', ...lines] = part.split('\n').filter(Boolean);
    const sentences = lines.map((line) => line.slice(2));
    if (kind === 'nothing') {
      it.each(sentences)('nothing is read into: %s', (line) => {
        const [not = '', ...sentence] = line.split(': ');
        expect(states(not, sentence.join(': '))).toBe(false);
      });
    } else {
      it(`${kind} is stated`, () => expect(sentences.filter((sentence) => !states(kind, sentence))).toEqual([]));
    }
  }
});

/** Titles by the kinds that they name. */
describe('titles name', () => {
  for (const part of read('titles.txt')) {
    const [names = '', ...titles] = part.split('\n').filter(Boolean);
    const wanted = names === 'none' ? [] : names.split(' ');
    it(names, () => {
      const others = titles.filter((title) => {
        const { kinds, otherwise } = kindsNamedBy(title);
        const named: readonly (string | null)[] = [...kinds, otherwise];
        return wanted.length ? wanted.some((kind) => !named.includes(kind)) : kinds.length > 0;
      });
      expect(others).toEqual([]);
    });
  }
});
