import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfigFile, withRuleOff } from '../../src/index.ts';

describe('a rule is switched off', () => {
  it.each([
    ['a new file', '', 'rules:\n  a: off\n'],
    ['a file of comments', '# Ours.\n', '# Ours.\n\nrules:\n  a: off\n'],
    ['rules without any', 'rules:\n', 'rules:\n  a: off\n'],
    ['rules in braces', 'rules: {b: info}\n', 'rules: {b: info, a: off}\n'],
    ['a file without rules', "include: ['docs/**']\n", "include: ['docs/**']\nrules:\n  a: off\n"],
    [
      'a file with comments',
      '# Ours.\nrules:\n  b: info # loud\n\n  # Later.\n  c: off\n\ninclude:\n- x # y\n',
      '# Ours.\nrules:\n  b: info # loud\n\n  # Later.\n  c: off\n  a: off\n\ninclude:\n- x # y\n',
    ],
    ['a file that says otherwise', 'rules:\n    a: warning # why\n', 'rules:\n    a: off # why\n'],
    ['a rule with options', 'rules:\n  a:\n    minutes: 3\n', 'rules:\n  a:\n    minutes: 3\n    severity: off\n'],
    ['a file with Windows line breaks', 'rules:\r\n  b: off\r\n', 'rules:\r\n  b: off\r\n  a: off\r\n'],
    [
      'a JSON file',
      '{\n    "rules": { "b": "off" }\n}\n',
      '{\n    "rules": {\n        "b": "off",\n        "a": "off"\n    }\n}\n',
    ],
  ])('in %s', (_, before, after) => expect(withRuleOff(before, 'a')).toBe(after));

  it.each([
    ['a list', '- a\n'],
    ['a JSON list', '[1]'],
    ['a word', 'rules\n'],
    ['rules that are none', 'rules: 3\n'],
    ['what cannot be read', 'rules: [\n'],
  ])('not in %s', (_, text) => expect(withRuleOff(text, 'a')).toBeNull());

  it('in whatever can be read, where it is read again, and nothing else changes', () => {
    const plain = fc.stringMatching(/^[a-z]{1,6}$/);
    const values = fc.dictionary(plain, fc.oneof(plain, fc.array(plain), fc.dictionary(plain, plain)));
    fc.assert(
      fc.property(values, fc.dictionary(plain, fc.constantFrom('off', 'info')), (others, rules) => {
        const before = JSON.stringify({ ...others, rules });
        const after = readConfigFile(withRuleOff(before, 'a')!).value;
        expect(after).toEqual({ ...others, rules: { ...rules, a: 'off' } });
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void withRuleOff(text, 'a')));
  });
});
