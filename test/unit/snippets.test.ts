import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inserted, stopTexts, tabStops, tokens } from './snippetText.ts';
import { frenchFaults, placeholder } from './typography.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

const bodyOf = ({ body }: Snippet): string => (typeof body === 'string' ? body : body.join('\n'));

function snippets(language: string): [string, Snippet][] {
  return Object.entries(JSON.parse(readFileSync(new URL(`../../snippets/${language}.json`, import.meta.url), 'utf8')));
}

const english = snippets('en');
const french = snippets('fr');

test('both languages have the same set, in the same order', () => {
  const layout = ([, snippet]: [string, Snippet]) => ({
    stops: tabStops(bodyOf(snippet)),
    choices: tokens(bodyOf(snippet)).flatMap((token) => (token.kind === 'choice' ? [token.choices.length] : [])),
    marks: inserted(bodyOf(snippet)).match(/^(?:- \[ \]|-|\d\.|\|)/gm),
  });
  expect(french.map(layout)).toEqual(english.map(layout));
  expect(english.length).toBeGreaterThanOrEqual(14);
});

test('every prefix is its own and can be typed without accents', () => {
  const prefixes = [...english, ...french].map(([, { prefix }]) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const prefix of prefixes) expect(prefix).toMatch(/^pm(?:-[a-z]+)+$/);
});

describe.each([...english, ...french])('%s', (_name, snippet) => {
  const body = bodyOf(snippet);

  test('is described in one sentence', () => expect(snippet.description).toMatch(/^\p{Lu}.{15,90}\.$/u));

  test('asks in placeholders, in the order of its stops, and ends at the end', () => {
    expect(tokens(body).map(({ kind }) => kind)).not.toContain('fault');
    for (const text of stopTexts(body)) expect(text).toMatch(placeholder);
    const stops = tabStops(body);
    expect(stops).toEqual([...stops.slice(0, -1).map((_, index) => index + 1), 0]);
    expect(body).toMatch(/\$0$/);
  });
});

test('the French ones are set as French asks', () => {
  for (const [name, snippet] of french) {
    const choices = tokens(bodyOf(snippet)).flatMap((token) => (token.kind === 'choice' ? token.choices : []));
    expect(frenchFaults([name, snippet.description, inserted(bodyOf(snippet)), ...choices].join('\n'))).toEqual([]);
  }
});
