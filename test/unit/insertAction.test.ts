// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops are written like that
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, localeFor, Postmortem } from '../../src/index.ts';
import { insertAction } from '../../src/write/insertAction.ts';
import { inserted } from './snippetText.ts';

/** The caret stands at `¦`. */
function after(marked: string): { text: string; snippet: string } {
  const model = new Postmortem(marked.replace('¦', ''));
  const edit = insertAction(model, Math.max(0, marked.indexOf('¦')), localeFor(model.language));
  return { snippet: edit.text, text: applyEdits(model.text, [{ ...edit, text: inserted(edit.text) }]) };
}

const english = (actions: string): string => `---\nlang: en\n---\n\n# Outage\n\n## Action items\n\n${actions}\n`;
const french = (actions: string): string => `---\nlang: fr\n---\n\n# Panne\n\n## Actions correctives\n\n${actions}\n`;

const what = '[What will be different, and how will you know?]';
const quoi = '[Qu’est-ce qui sera différent, et comment le saura-t-on\u00a0?]';

describe('a new action has the layout of those that are there', () => {
  test.each([
    [
      english(
        '| Action | Owner | Due | Priority | Ticket |\n| --- | --- | --- | --- | --- |\n| Limit | Ann | 2026-04-01 | P1 | A-1 |',
      ),
      `\n| \${1:${what}} | \${2:[Who?]} | \${3:YYYY-MM-DD} | \${4:[P0 to P3?]} | \${5:[Which ticket?]} |`,
    ],
    [
      english('| # | Task | Assignee | Type |\n|--|--|--|--|\n| 1 | Limit | Ann | prevent |'),
      `\n| $1 | \${2:${what}} | \${3:[Who?]} | $4 |`,
    ],
    [
      english('- [ ] Set a limit\n- [x] Alarm'),
      `\n- [ ] \${1:${what}} (owner: \${2:[Who?]}, due: \${3:YYYY-MM-DD}, ticket: \${4:[Which ticket?]})`,
    ],
    [
      english('1. Set a limit\n2. Alarm'),
      `\n3. \${1:${what}} (owner: \${2:[Who?]}, due: \${3:YYYY-MM-DD}, ticket: \${4:[Which ticket?]})`,
    ],
    [
      french('* Poser une limite\n\n* Alerter'),
      `\n\n* \${1:${quoi}} (responsable\u00a0: \${2:[Qui\u00a0?]}, échéance\u00a0: \${3:AAAA-MM-JJ}, ticket\u00a0: \${4:[Quel ticket\u00a0?]})`,
    ],
    [english('| Action | Owner |\n| --- | --- |'), `\n| \${1:${what}} | \${2:[Who?]} |`],
  ])('%j', (text, expected) => {
    expect(after(text).snippet).toBe(expected);
    const count = (document: string): number => new Postmortem(document).actions.length;
    const answered = after(text).text.replaceAll(/\[[^\]]*[?]\]/g, 'Whoever');
    expect(count(answered)).toBe(count(text) + 1);
  });
});

it.each([
  [english('- Set a limit'), 'Ann', 'owner'],
  [french('- Poser une limite'), 'Anne', 'responsable'],
])('what is noted of it is read, once it is filled in: %j', (text, owner) => {
  const filled = after(text)
    .text.replace(/\[W?Q?u?[^\]]*(?:know|saura)[^\]]*\]/, 'Alarm on latency')
    .replace(/\[(?:Who|Qui)\u00a0?\?\]/, owner)
    .replace(/YYYY-MM-DD|AAAA-MM-JJ/, '2026-04-01')
    .replace(/\[[^\]]*ticket[^\]]*\]/, 'SRE-12');
  const action = new Postmortem(filled).actions.at(-1);
  expect([action?.text, action?.owner?.value, action?.due?.value, action?.ticket?.value]).toEqual([
    'Alarm on latency',
    owner,
    '2026-04-01',
    'SRE-12',
  ]);
});

it('goes behind the one at the caret', () => {
  const table = english('| Action | Owner |\n| --- | --- |\n| Li¦mit | Ann |\n| Alarm | Bob |');
  expect(after(table).text).toContain(`| Limit | Ann |\n| ${what} | [Who?] |\n| Alarm | Bob |`);
  expect(after(english('- Li¦mit\n  - in code\n- Alarm')).text).toMatch(/- Limit\n {2}- in code\n- \[What.*\n- Alarm/);
  expect(after(`${english('- Limit\n- Alarm')}\n## Lessons learned\n\nMany¦.\n`).text).toMatch(
    /- Alarm\n- \[What.*\n\n## L/,
  );
});

it('begins the list of actions, and its section, where there is none', () => {
  expect(after(english('We will see.')).text).toContain(
    'We will see.\n\n| Action | Owner | Due | Priority | Ticket |\n',
  );
  expect(after('# Outage\n\n## Impact\n\nAll.\n\n## Lessons learned\n\nMany.\n').text).toMatch(
    /All\.\n\n## Action items\n\n\| Action .*\n.*\n.*\n\n## Lessons learned/,
  );
  expect(after(english('We will see.').replaceAll('\n', '\r\n')).text.replaceAll('\r\n', '')).not.toContain('\n');
});

it('changes nothing that stood there, whatever that is', () => {
  const piece = fc.constantFrom(
    ...[
      '- ',
      '1. ',
      '- [ ] ',
      '| ',
      ' |',
      '> ',
      '**',
      'Limit',
      'Owner: Ann',
      '\n',
      '\n\n',
      '  ',
      '\r\n',
      '$1',
      '}',
      '\\',
    ],
    ...['## Action items\n\n', '| --- | --- |\n', '| Action | Owner |\n', 'Action point: alarm', '~~~\n'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, at) => {
      const model = new Postmortem(pieces.join(''));
      const edit = insertAction(model, at % (model.text.length + 1), localeFor('en'));
      expect(edit.end).toBe(edit.start);
      expect(edit.start).toBeLessThanOrEqual(model.text.length);
      expect(edit.text.trim()).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});
