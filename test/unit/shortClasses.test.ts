import { describe, expect, it } from 'vitest';
import { withShortClasses } from '../../scripts/letters.ts';

/** The expression that `literal` is once it is built. */
function built(literal: string): RegExp {
  const [, pattern = '', flags = ''] =
    /^const x = \/(.*)\/(\w*);$/su.exec(withShortClasses(`const x = ${literal};`)) ?? [];
  return new RegExp(pattern, flags);
}

const characters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
  (char) => !/\p{Cs}/u.test(char),
);

describe('short classes', () => {
  // Built here from strings: as literals they would be what they are compared with.
  const european = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
  const letters = /\p{L}/u;
  /** Signs above the line, ligatures of Unicode’s own, and symbols that look like letters. */
  const rare = /[\u037f\u02e0-\u02e4\u2071-\u214e\u2183\u2184\ua722-\uab64\ufb00-\ufb06]/;

  it('hold the letters of Europe', () => {
    const letter = built('/\\p{L}/u');
    const wanted = characters.filter((char) => european.test(char) && letters.test(char) && !rare.test(char));
    expect(wanted.length).toBeGreaterThan(1500);
    expect(wanted.filter((char) => !letter.test(char))).toEqual([]);
  });

  it('hold no punctuation, symbol, space or number of Europe’s, nor one of a block that holds nothing else', () => {
    const letter = built('/\\p{L}/u');
    const mark = /[\p{P}\p{S}\p{Z}\p{N}]/u;
    const blocks = /[\0-\u036f\u0400-\u052f\u2000-\u2bff\u2e00-\u303f\ufe10-\ufe6f\uff00-\uff20]/;
    const marks = characters.filter((char) => blocks.test(char) && mark.test(char));
    expect(marks.length).toBeGreaterThan(2500);
    expect(marks.filter((char) => letter.test(char))).toEqual([]);
  });

  it('tell capitals and digits', () => {
    for (const char of 'AÉÀŒÇŠŁΩЖ') expect(built('/\\p{Lu}/u').test(char), char).toBe(true);
    for (const char of 'aéœšωж1-') expect(built('/\\p{Lu}/u').test(char), char).toBe(false);
    for (const char of 'aéœšßÿłωж') expect(built('/\\p{Ll}/u').test(char), char).toBe(true);
    for (const char of 'AÉŒŠŁΩЖ1-×÷') expect(built('/\\p{Ll}/u').test(char), char).toBe(false);
    for (const char of '0９٣½²') expect(built('/\\p{N}/u').test(char), char).toBe(true);
    for (const char of 'a,Ⅱ'.slice(0, 2)) expect(built('/\\p{N}/u').test(char), char).toBe(false);
  });

  it('stand in classes, outside of them and against them; others and what is no expression stay', () => {
    expect(built('/^[^\\p{L}\\d]\\p{L}\\P{L}[\\]\\p{N}][[\\p{Lu}]\\[\\p{L}$/u').test('-é-½[[à')).toBe(true);
    expect(built('/^[^\\p{L}\\d]$/u').test('é')).toBe(false);
    const other = "const y = '\\p{L}', z = [/[\\P{L}]\\p{Pd}/u];";
    expect(withShortClasses(other)).toBe(other);
  });
});
