import { describe, expect, it } from 'vitest';
import { faultText, localeFor, readConfigFile } from '../../src/index.ts';
import { frenchFaults } from './typography.ts';

const told = (text: string, tag: string): string[] =>
  readConfigFile(text).errors.map(
    (error) => `${JSON.stringify(text.slice(error.start, error.end))} ${faultText(error, localeFor(tag))}`,
  );

describe('what is no YAML is told in plain words, at its place', () => {
  it.each([
    ['a: [x\n', '"[" A “[” is never closed.'],
    ['include: [[a], b\nrules: {}\n', '"[" A “[” is never closed.'],
    ['rules: {x: off\n', '"{" A “{” is never closed.'],
    ['{"rules": {"x": "off"},\n "include": ["a"]', '"{" A “{” is never closed.'],
    ['a: "x\nb: 1\n', '"\\"" A “"” is never closed.'],
    ["a: 'x\nb: 1\n", '"\'" A “\'” is never closed.'],
    ['a: ]\n', '"]" “]” closes nothing here. Put a value that contains it in quotes.'],
    ['a: - b\n', '"-" A list begins on a line of its own, below its key.'],
    ['a:\n\t- b\n', '"\\t" YAML is indented with spaces, not with tabs.'],
    ['rules:\n  x: off\n y: on\n', '" " This line is not indented as those it belongs with.'],
    ['a: 1\n  b: 2\n', '"b: 2" This line is not indented as those it belongs with.'],
    ['- a\nb: 1\n', '"b" This line is not indented as those it belongs with.'],
    ['a: 1\na: 2\n', '"a" This key is here twice.'],
    ['a: b: c\n', '"b" A value that contains a colon and a space needs quotes around it.'],
    ['a:1\nb: 2\n', '"a:1\\nb" A colon and a space are missing behind this key.'],
    ['a: 1\nb\n', '"b" A colon and a space are missing behind this key.'],
    ['a: @x\n', '"@" A value that begins with “@” needs quotes around it.'],
    ['include:\n- *.md\n', '"*.md" A value that begins with “*” needs quotes around it.'],
    ['a: "C:\\d"\n', '"\\\\" Between double quotes a backslash is written twice; between single quotes, once.'],
    ['{"a": 1 "b": 2}', '"1 \\"b\\": 2" A comma is missing between two entries.'],
    ['a: [x] y\n', '"y" The value has ended before this. Put all of it in quotes.'],
  ])('%j', (text, expected) => {
    expect(told(text, 'en')).toEqual([expected]);
    const [french = ''] = told(text, 'fr');
    expect(french).not.toBe(expected);
    const sentence = french.slice(french.search(/" (?=[^"]*$)/) + 2);
    expect(frenchFaults(sentence.replace(/['"]/g, ''))).toEqual([]);
  });

  it('and in the words of the parser where that is seldom met', () => {
    expect(told('a: &x &y 1\n', 'en')).toEqual([
      '"&y" This is not valid YAML here: A node can have at most one anchor',
    ]);
    expect(told('a: &x &y 1\n', 'fr')[0]).toContain('Ce n’est pas du YAML valide ici\u00a0: ');
  });

  it('nothing is told of what can be read', () => {
    expect(told('rules:\n  missing-cause: off\n', 'en')).toEqual([]);
    expect(told('', 'en')).toEqual([]);
  });
});
