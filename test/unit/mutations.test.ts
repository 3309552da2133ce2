import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect, lint, Postmortem, type Range, resolveConfig, rules } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const documentsIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .filter((text) => text.length < 12_000);

const { config } = resolveConfig(rules, []);

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const onLines = (change: (lines: string[], at: number, other: number) => void) =>
  fc.tuple(place, place).map(
    ([a, b]): Mutation =>
      (text) => {
        const lines = text.split('\n');
        change(lines, Math.floor(a * lines.length), Math.floor(b * lines.length));
        return lines.join('\n');
      },
  );

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('\ud83d', '\udc00', '\0', '\u2028', '\ufeff', '\u202e', 'e\u0301\u0301', '\u00a0', '\ufffc'),
  fc.constantFrom('14:05', '24:61', '2026-02-30', '03/04/05', '1,000 ', '5 % of ', '@', '#', '|', '**', '[', '`', '~~'),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, to) => lines.splice(to, 0, ...lines.splice(at, 1))),
  onLines((lines, at) => lines.splice(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? ''))),
  fc.tuple(place, fc.nat(30), noise).map(
    ([at, cut, insert]): Mutation =>
      (text) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + insert + text.slice(start + cut);
      },
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 200 })).map(
    ([at, length, times]): Mutation =>
      (text) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + text.slice(start, start + length).repeat(times) + text.slice(start);
      },
  ),
  fc.constantFrom<Mutation>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => text.toUpperCase(),
  ),
);

/** All that the model says, by the name of what was asked. */
function everything(model: Postmortem): Record<string, unknown> {
  const getters = Object.entries(Object.getOwnPropertyDescriptors(Postmortem.prototype)).filter(([, { get }]) => get);
  return Object.fromEntries(getters.map(([name]) => [name, model[name as keyof Postmortem]]));
}

/** What lies relative to something else than the document, or is no answer. */
const relative = new Set(['leaf', 'parsed', 'lines', 'stamped']);

function* rangesIn(value: unknown, path = ''): Generator<[string, Range]> {
  if (!value || typeof value !== 'object') return;
  const { start, end } = value as Partial<Range>;
  if (typeof start === 'number' && typeof end === 'number') yield [path, { start, end }];
  for (const [key, inner] of Object.entries(value)) if (!relative.has(key)) yield* rangesIn(inner, `${path}.${key}`);
}

function reads(document: string, mutations: readonly Mutation[]): void {
  const before = new Postmortem(document);
  const text = mutations.reduce((changed, mutate) => mutate(changed), document).slice(0, 40_000);
  const model = new Postmortem(text);
  const findings = lint(model, rules, config);
  expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
  for (const [path, { start, end }] of rangesIn({ ...everything(model), findings })) {
    const valid = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
    if (!valid || end > model.text.length) expect({ path, start, end }).toBe('a range of the document');
  }
  const told = inspect(model, '');
  for (const { line } of [...told.timeline, ...told.actions, ...told.claims, ...told.sections]) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(model.lines.lineAt(model.text.length) + 1);
  }
  const edited = new Postmortem(text, before);
  expect({ told: inspect(edited, ''), findings: lint(edited, rules, config) }).toEqual({ told, findings });
}

describe('whatever happens to a document, it is read, at places that exist, and the same at once as after an edit', () => {
  const holds = (documents: readonly string[], numRuns: number) =>
    fc.assert(fc.property(fc.constantFrom(...documents), fc.array(mutation, { minLength: 1, maxLength: 6 }), reads), {
      numRuns,
    });

  test('samples and fixtures', () =>
    holds(['samples/en', 'samples/fr', 'test/fixtures/documents'].flatMap(documentsIn), 60));

  const corpus = '../shared/corpus/files';
  test.skipIf(!existsSync(join(root, corpus)))('documents of others', () => holds(documentsIn(corpus), 40));
});
