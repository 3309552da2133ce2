import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const languages = readdirSync(join(root, 'l10n')).map((name) => name.split('.')[2] ?? '');

/** The texts that `vscode.l10n.t('…')` is called with. */
function textsOfEditor(): string[] {
  const files = readdirSync(join(root, 'src/editor'), { recursive: true }) as string[];
  const sources = files.filter((name) => name.endsWith('.ts')).map((name) => read(`src/editor/${name}`));
  const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|(.))/g)]);
  const other = calls.find(([, text]) => text === undefined);
  expect(other?.[0], 'every call names its text in single quotes').toBeUndefined();
  return [...new Set(calls.map(([, text]) => (text ?? '').replace(/\\(.)/g, '$1')))].sort();
}

/** The names between `{` and `}`. */
const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(languages)('every text of the editor has its translation in %s, and no other', (language) => {
  const bundle = JSON.parse(read(`l10n/bundle.l10n.${language}.json`)) as Record<string, string>;
  expect(Object.keys(bundle).sort()).toEqual(textsOfEditor());
  for (const [text, translation] of Object.entries(bundle)) expect(gaps(translation), text).toEqual(gaps(text));
});

test.each(languages)(
  'package.nls.%s.json has the keys of package.nls.json, and the manifest uses them all',
  (language) => {
    const english = Object.keys(JSON.parse(read('package.nls.json'))).sort();
    expect(Object.keys(JSON.parse(read(`package.nls.${language}.json`))).sort()).toEqual(english);
    const used = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(english);
  },
);
