// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops are written like that
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, type Edit, Postmortem } from '../../src/index.ts';
import { switchTo } from '../../src/write/switchTemplate.ts';
import { fillTemplate, parseTemplate } from '../../src/write/template.ts';
import { variablesOf } from '../../src/write/variables.ts';
import { inserted, tabStops } from './snippetText.ts';

const noon = new Date('2026-03-12T12:00:00Z');
const folder = new URL('../../templates/', import.meta.url);
const names = readdirSync(new URL('en/', folder));

const filled = (source: string): string => {
  const template = parseTemplate(source);
  if ('problems' in template) throw new Error(JSON.stringify(template.problems));
  return fillTemplate(template, variablesOf({ title: 'Outage', severity: 'SEV-1' }, noon));
};
const shipped = (language: string, name: string): string =>
  filled(readFileSync(new URL(`${language}/${name}`, folder), 'utf8'));

const plain = (edits: readonly Edit[]): Edit[] => edits.map((edit) => ({ ...edit, text: inserted(edit.text) }));
const after = (text: string, template: string): string =>
  applyEdits(text, plain(switchTo(new Postmortem(text), template).insert));
const reordered = (text: string, template: string): string | null => {
  const { move } = switchTo(new Postmortem(text), template);
  return move && applyEdits(text, plain([move]));
};

const titles = (text: string): string[] =>
  new Postmortem(text).outline.filter(({ level }) => level === 2).map(({ title }) => title);
const linesOf = (text: string): string[] => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

describe('a document gets the sections that it lacks', () => {
  const text =
    '# Outage\n\nIntro.\n\n## What we saw\n\nErrors.\n\n## Impact\n\n12 customers.\n\n## Our own notes\n\nx\n\n## Root cause\n\nA limit.\n';

  it('at their place, and keeps its own text and order', () => {
    const made = after(
      text,
      filled(
        '# {{title}}\n\n## Summary\n\ns\n\n## Impact\n\ni\n\n## Detection\n\nd\n\n## Root cause\n\nc\n\n## Follow-ups\n\n- f\n',
      ),
    );
    expect(made).toBe(
      '# Outage\n\nIntro.\n\n## What we saw\n\nErrors.\n\n## Summary\n\ns\n\n## Impact\n\n12 customers.\n\n## Detection\n\nd\n\n## Our own notes\n\nx\n\n## Root cause\n\nA limit.\n\n## Follow-ups\n\n- f\n',
    );
  });

  it('and what a letter says before them, where it says it nowhere', () => {
    const letter = shipped('en', 'customer-letter.md');
    const made = after(text, letter);
    expect(made.slice(0, 160)).toMatch(
      /^# Outage\n\nDear customer,\n\nWe apologise to .+\.\n\nIntro\.\n\n## What we saw\n/,
    );
    expect(after(made, letter)).toBe(made);
    expect(after(`${text}\nWe are sorry for the outage.\n`, letter)).not.toContain('Dear');
    const sections = '# Outage\n\n## Data loss\n\nNone.\n\n## Impact\n\nAll.\n';
    const moved = reordered(sections, letter);
    expect(moved).toMatch(/^# Outage\n\nDear customer,\n\nWe apologise to .+\.\n\n## What happened\n/);
    expect(reordered(text.replace('## Our', '## Data loss\n\nNone.\n\n## Summary\n\nAll.\n\n## Our'), letter)).toMatch(
      /^# Outage\n\nDear customer,\n\nWe apologise to .+\.\n\nIntro\.\n\n## What we saw\n/,
    );
    expect(after('## Auswirkung\n', shipped('fr', 'customer-letter.md'))).toMatch(/^(?:Chère|Cher|Bonjour|Madame)/);
  });

  it('at the level of its own', () => {
    const deep = '# Outage\n\n## Report\n\n### Impact\n\nAll.\n\n### Root cause\n\nA limit.\n';
    const made = after(deep, filled('# {{title}}\n\n## Impact\n\n## Lessons learned\n\n### What went well\n\n- w\n'));
    expect(made).toBe(
      '# Outage\n\n## Report\n\n### Impact\n\nAll.\n\n### Lessons learned\n\n#### What went well\n\n- w\n\n### Root cause\n\nA limit.\n',
    );
  });

  it('by kind, whatever they are called, and the second of a kind once more', () => {
    const template = filled('# {{title}}\n\n## Customer impact\n\n## Root causes\n\nc\n\n## Trigger\n\nt\n');
    expect(titles(after(text, template))).toEqual(['What we saw', 'Impact', 'Our own notes', 'Root cause', 'Trigger']);
    expect(after('**Impact:** 12 customers could not pay.\n', template)).not.toContain('Customer impact');
  });

  it('in its own line breaks, with a blank line around', () => {
    const made = after(
      '# Outage\r\n## Impact\r\nAll.\r\n## Root cause\r\nA limit.',
      filled('## Impact\n\n## Detection\n\nd\n\n## Root cause\n\n## Lessons\n\nl\n'),
    );
    expect(made).toBe(
      '# Outage\r\n## Impact\r\nAll.\r\n\r\n## Detection\r\n\r\nd\r\n\r\n## Root cause\r\nA limit.\r\n\r\n## Lessons\r\n\r\nl\r\n',
    );
  });

  it('and nothing where it lacks nothing', () => {
    expect(switchTo(new Postmortem(text), filled('## Impact\n\n## Root cause\n'))).toEqual({ insert: [], move: null });
  });
});

it('moves its sections into the order of the template where somebody asks for that', () => {
  const text =
    '# Outage\n\n## Preface\n\np\n\n## Root cause\n\nA limit, $1 and }.\n\n## Notes on it\n\nn\n\n## Impact\n\nAll.\n';
  const template = filled('## Impact\n\n## Detection\n\nd\n\n## Root cause\n\n');
  expect(reordered(text, template)).toBe(
    '# Outage\n\n## Preface\n\np\n\n## Impact\n\nAll.\n\n## Detection\n\nd\n\n## Root cause\n\nA limit, $1 and }.\n\n## Notes on it\n\nn\n',
  );
  expect(reordered(after(text, template), template)).not.toBeNull();
  expect(reordered('## Impact\n\n## Root cause\n', template)).toBeNull();
});

describe.each(['en', 'fr'])('between the templates shipped in %s', (language) => {
  test.each(names)('%s has all sections of every other afterwards, each tab stop once', (name) => {
    for (const other of names) {
      const text = inserted(shipped(language, name));
      const template = shipped(language, other);
      const made = after(text, template);
      const kinds = (of: string): Set<string> => new Set(new Postmortem(of).sections.map(({ kind }) => kind));
      expect([...kinds(made)], other).toEqual(expect.arrayContaining([...kinds(inserted(template))]));
      expect(after(made, template), other).toBe(made);
      const stops = switchTo(new Postmortem(text), template).insert.flatMap((edit) => tabStops(edit.text));
      expect(new Set(stops).size, other).toBe(stops.length);
      expect(titles(reordered(text, template) ?? made)).toHaveLength(titles(made).length);
    }
  });
});

it('loses no line, whatever the document', () => {
  const templates = names.map((name) => shipped('en', name));
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '# ',
        '## ',
        '### ',
        '  ## ',
        '- ## ',
        '> ## ',
        'Impact',
        'Timeline',
        'Root cause',
        'Lessons',
        'Mine',
        '====\n',
      ],
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '    ',
        '~~~\n',
        '---\n',
        '**Impact:** ',
        '| a | b |\n',
        '<h2>Impact</h2>\n',
        '$1',
      ],
      ...['${2:x}', '}', '\\', '<details><summary>Timeline</summary>\n', '<!--', '- ', '\t', 'text', '14:05 '],
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const spaceAtTheEnd = ['  ## ', '<details><summary>Timeline</summary>\n', '<h2>Impact</h2>\n', '# '];
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...templates), (pieces, template) => {
      const text = pieces.join('').replace(/^\ufeff/, '');
      const { insert, move } = switchTo(new Postmortem(text), template);
      // Nothing is replaced, nothing put into the middle of a line.
      for (const { start, end } of insert) {
        expect(end).toBe(start);
        expect(start === text.length || /[\r\n]/.test(text[start - 1] ?? '\n')).toBe(true);
      }
      const before = linesOf(text);
      const kept = linesOf(applyEdits(text, plain(insert)));
      let at = 0;
      for (const line of kept) if (line === before[at]) at++;
      expect(at).toBe(before.length);
      if (!move) return;
      const left = linesOf(applyEdits(text, plain([move])));
      for (const line of before) {
        const found = left.indexOf(line);
        expect(found, line).toBeGreaterThanOrEqual(0);
        left.splice(found, 1);
      }
    }),
    { numRuns: 600, examples: templates.map((template) => [spaceAtTheEnd, template]) },
  );
});
