import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withLightPunctuation } from '../../scripts/lezer.ts';

it('is the same to lezer as it ships and as it is built, character by character', () => {
  const source = readFileSync(fileURLToPath(import.meta.resolve('@lezer/markdown')), 'utf8');
  const [, written = ''] = /Punctuation = (\(\(\) => \{.*?\}\)\(\));/s.exec(withLightPunctuation(source)) ?? [];
  const light = new Function(`return ${written}`)() as Pick<RegExp, 'test'>;
  const all = /[\p{S}|\p{P}]/u;
  const characters = ['', ...Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))];
  expect(characters.filter((char) => light.test(char) !== all.test(char))).toEqual([]);
  expect(() => withLightPunctuation('')).toThrow('another way');
});
