import { describe, expect, it } from 'vitest';
import { mostCharacters, mostLines } from '../../src/core/markdown/parse.ts';
import {
  type Finding,
  lint,
  localeFor,
  messageOf,
  Postmortem,
  resolveConfig,
  rules,
  rulesById,
} from '../../src/index.ts';

const { config } = resolveConfig(rules, []);

const unread = (model: Postmortem): readonly Finding[] =>
  lint(model, rules, config).filter(({ rule }) => rule === 'unread-lines');

const lines = (count: number, line: string, eol = '\n'): string => `${line}${eol}`.repeat(count);

const placesOf = ({ blocks }: Postmortem) => blocks.map(({ leaf, start, end }) => [leaf.kind, leaf.prose, start, end]);

const entry = '- 10:00 UTC: errors go on';

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('a document of more lines than are read, with %s', (_, eol) => {
  const read = lines(mostLines, entry, eol);
  const rest = `## Impact${eol}${eol}Nobody could pay.`;

  it('says at the first of the others that they are left out', () => {
    const model = new Postmortem(read + rest);
    const [finding, ...more] = unread(model);
    expect(more).toEqual([]);
    expect(model.text.slice(finding?.start, finding?.end)).toBe('## Impact');
    expect(model.blocks.at(-1)?.end).toBeLessThanOrEqual(read.length);
    expect(messageOf(finding as Finding, rulesById, localeFor('fr'))).toContain('10 000 lignes');
  });

  it('reads the last lines again once there is room for them', () => {
    const long = new Postmortem(read + rest);
    const model = new Postmortem(lines(mostLines - 3, entry, eol) + rest, long);
    expect(unread(model)).toEqual([]);
    expect(placesOf(model)).toEqual(placesOf(new Postmortem(model.text)));
    expect(model.sectionsOfKind('impact')).toHaveLength(1);
  });
});

it('one line is read as far as it goes, and the rest of it is what is left out', () => {
  const model = new Postmortem(`${'a '.repeat(mostCharacters)}end\n\nNo data was lost.`);
  expect(model.unread).toEqual({ start: mostCharacters, end: mostCharacters * 2 + 3 });
  expect(unread(model)).toHaveLength(1);
});

it('long lines are read up to the last that fits', () => {
  const line = `${'a '.repeat(500)}\n`;
  const model = new Postmortem(line.repeat(600));
  const { start = 0 } = model.unread ?? {};
  expect(start % line.length).toBe(0);
  expect(mostCharacters - start).toBeLessThan(line.length);
});

it('short lines are read however many they are', () => {
  expect(unread(new Postmortem(lines(mostLines * 2, 'a')))).toEqual([]);
});
