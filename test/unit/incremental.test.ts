import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect, lint, Postmortem, readAhead, resolveConfig, rules } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const folders = [join(root, 'samples/en'), join(root, 'samples/fr'), join(root, '../shared/corpus/files')];
const documents = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')))
  .filter((text) => text.length < 12_000);

const { config } = resolveConfig(rules, []);

/** Everything that is told about a document, to compare two ways of reading it. */
const told = (model: Postmortem) => ({
  blocks: model.blocks.map(({ start, end, leaf }) => [leaf.kind, start, end, leaf.source, leaf.prose]),
  inspection: inspect(model, ''),
  findings: lint(model, rules, config),
});

/** What an editor asks of one version before there is another: what is known by then must hold for that one, too. */
const asked: Readonly<Record<string, (model: Postmortem) => unknown>> = {
  nothing: () => {},
  'what to remember': (model) => [...readAhead(model)],
  everything: told,
};

const hostile = [
  '\r\n',
  '\r',
  '\n\n',
  '```\n',
  '~~~',
  '---\n',
  '<!--',
  '-->',
  '\ufeff',
  '\ud83d\ude80',
  '\ud83d',
  '| a | b |',
  '> ',
  '- [ ] ',
  '**',
  '[',
  '](',
  '\t',
  '$&',
  '\0',
  '# Impact\n',
  '14:05 UTC ',
  '- 15:10 ',
  '2026-03-04 ',
  ' CET ',
  '1',
];

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
    insert: fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 8 }), fc.constant('')),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('an edited document', () => {
  it('is read as if it had been opened anew, whatever the edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        edits,
        fc.boolean(),
        fc.constantFrom(...Object.values(asked)),
        (document, script, crlf, ask) => {
          let text = crlf ? document.replaceAll('\n', '\r\n') : document;
          let model = new Postmortem(text);
          for (const { at, remove, insert } of script) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + insert + text.slice(start + remove);
            ask(model);
            model = new Postmortem(text, model);
          }
          ask(model);
          expect(told(model)).toEqual(told(new Postmortem(text)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'a list',
      Array.from({ length: 60 }, (_, i) => `- 14:${10 + (i % 40)} UTC: Replica ${i} was restarted.`).join('\n'),
    ],
    ['a table', `| Time | What |\n| --- | --- |\n${'| 14:05 UTC | Replicas were restarted. |\n'.repeat(40)}`],
    ['paragraphs', 'A disk was full.\n\n'.repeat(40)],
  ])('keeps every leaf but the one that somebody types in: %s', (_, body) => {
    const before = new Postmortem(`# Outage\n\n## Timeline\n\n${body}\n\n## Impact\n\nNone.\n\n***\n\nThe end.`);
    const typedIn = before.blocks[Math.floor(before.blocks.length / 2)]!;
    const at = typedIn.start + typedIn.leaf.source.lastIndexOf('s');
    const after = new Postmortem(`${before.text.slice(0, at)}x${before.text.slice(at)}`, before);
    expect(after.blocks.filter(({ leaf }, i) => leaf !== before.blocks[i]?.leaf).length).toBe(1);
  });

  it('is read without an exception, and every range lies within it, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...hostile),
            fc.string({ unit: 'binary', maxLength: 20 }),
            fc.constantFrom('# Timeline\n', '2021-10-13', ' 09:12 CEST ', '\n- ', 'caused by', 'No data was lost.'),
          ),
        ),
        (parts) => {
          const model = new Postmortem(parts.join(''));
          const { blocks, findings } = told(model);
          for (const [, start, end] of blocks)
            expect(model.text.slice(Number(start), Number(end)).length).toBe(Number(end) - Number(start));
          for (const { rule, start, end } of findings) {
            expect(rule).not.toBe('internal-error');
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(model.text.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the times of a timeline', () => {
  const list = (...lines: string[]): string => `# Outage\n\n## Timeline\n\n${lines.join('\n')}\n`;
  const ownZones = list('- 09:12 UTC: Errors.', '- 09:20 UTC: Page.', '- 10:03 UTC: All well.');
  const headed = list('### 13 October 2021, UTC', '', '- 09:12: Errors.', '- 09:20: Page.', '- 10:03: All well.');
  const figures = list('- 03/04/2021 09:12 UTC: Errors.', '- 03/04/2021 10:03 UTC: All well.');

  it.each([
    ['a stamp', headed, '09:20', '09:25'],
    ['the date above them', headed, '13 October', '14 October'],
    ['the zone above them', headed, 'UTC', 'CEST'],
    ['a heading that comes between', headed, '- 10:03', '### 14 October 2021, UTC\n\n- 10:03'],
    ['a zone', `---\ndate: 2021-10-13\n---\n\n${ownZones}`, '09:20 UTC', '09:20 CEST'],
    ['the date of the document', `---\ndate: 2021-10-13\n---\n\n${ownZones}`, '10-13', '10-14'],
    [
      'the head of their column',
      list(
        '| 2021-10-13 (UTC) | What |',
        '| --- | --- |',
        '| 09:12 | Errors. |',
        '| 09:20 | Page. |',
        '| 10:03 | Well. |',
      ),
      '(UTC)',
      '(CEST)',
    ],
    ['the order of figures', `---\ndate: 2021-03-04\n---\n\n${figures}\n### 04/05/2021\n\nDone.\n`, '04/05', '25/05'],
    [
      'the zone of the document',
      `---\ndate: 2021-10-13\ntimezone: UTC\n---\n\n${ownZones.replaceAll(' UTC', '')}`,
      'timezone: UTC',
      'timezone: Europe/Paris',
    ],
  ])('follow %s', (_, text, from, to) => {
    const timesIn = (model: Postmortem) => model.events.map(({ instant, zone, minute }) => [instant, zone, minute]);
    const before = new Postmortem(text);
    const known = timesIn(before);
    const edited = text.replace(from, to);
    const times = timesIn(new Postmortem(edited, before));
    expect(times).toEqual(timesIn(new Postmortem(edited)));
    expect(times).not.toEqual(known);
  });
});
