import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  checklistOf,
  insertSections,
  lint,
  localeFor,
  Postmortem,
  resolveConfig,
  rules,
  type SectionKind,
  sectionKinds,
} from '../../src/index.ts';

function checklist(text: string, settings: object = {}) {
  const model = new Postmortem(text);
  const { config } = resolveConfig(rules, [{ origin: 'file', value: settings }]);
  return checklistOf(model, rules, config, lint(model, rules, config));
}

/** `impact done 3` for each item: the kind, how far it is, the line it leads to. */
function itemsOf(text: string, settings?: object): string[] {
  const { lines } = new Postmortem(text);
  return checklist(text, settings).items.map(
    ({ kind, progress, place }) => `${kind} ${progress} ${lines.lineAt(place.start) + 1}`,
  );
}

const text = `# Search outage of 3 March 2026

The errors were caused by a change that removed the limit on the size of a request.

## Impact

[How many customers?]

## Timeline

## Detection

An alarm went off.

No data was lost.
`;

describe('a checklist', () => {
  it('has the kinds that are asked for or there, in the order of the story', () => {
    expect(itemsOf(text)).toEqual([
      'summary done 3',
      'impact placeholder 5',
      'timeline empty 9',
      'detection done 11',
      'cause described 3',
      'data-loss done 15',
      'apology missing 16',
      'remediation missing 16',
    ]);
  });

  it('leads from what is missing to the place where it would be inserted', () => {
    expect(itemsOf('# Outage of the search\n\n## Impact\n\nNone.\n\n## Lessons learned\n\nMany.\n')).toContain(
      'remediation missing 7',
    );
  });

  it('counts what is told in a sentence, but not what is still to be filled in', () => {
    const { told, required } = checklist(text);
    expect([told, required]).toEqual([2, 6]);
  });

  it('asks for no apology in an internal document, nor for what somebody decided to leave out', () => {
    const internal = `---\naudience: internal\n---\n\n${text}`;
    expect(checklist(internal).required).toBe(5);
    expect(itemsOf(internal).join()).not.toContain('apology');
    expect(checklist(text, { rules: { 'missing-apology': 'off', 'missing-cause': 'hint' } }).required).toBe(4);
    const excused = `<!-- postmortem-disable-next-line missing-apology -- nobody noticed -->\n${text}`;
    expect(checklist(excused).required).toBe(5);
    expect(itemsOf(excused).join()).not.toContain('apology');
  });

  it('takes the better of two sections', () => {
    const twice = '# Outage\n\n## Impact\n\n## Impact on customers\n\nNobody could pay for 40 minutes.\n';
    expect(itemsOf(twice)).toContain('impact done 5');
  });

  it.each(['en', 'fr'])('has everything to be filled in where all has just been inserted (%s)', (language) => {
    const model = new Postmortem('# Outage\n');
    const filled = applyEdits(model.text, insertSections(model, sectionKinds, localeFor(language)));
    const plain = filled.replace(/\$\{\d+:([^}]*)\}/g, '$1');
    expect(checklist(plain).items.map(({ kind, progress }) => `${kind} ${progress}`)).toEqual(
      sectionKinds.map((kind) => `${kind} placeholder`),
    );
  });

  it.each([
    ['draft', 'info'],
    ['review', 'warning'],
    ['final', 'error'],
  ])('knows what would be an error in a final document while it is in %s', (status, severity) => {
    const { blockers } = checklist(`---\nstatus: ${status}\n---\n\n${text}`);
    expect(blockers.map(({ rule }) => rule).sort()).toEqual([
      'empty-section',
      'missing-apology',
      'missing-remediation',
      'placeholder-left',
    ]);
    expect(new Set(blockers.map((one) => one.severity))).toEqual(new Set([severity]));
  });

  it('finds nothing between a complete document and its end', () => {
    const complete = new Postmortem(text);
    expect(checklistOf(complete, rules, resolveConfig(rules, []).config, []).blockers).toEqual([]);
  });
});

describe('several sections at once', () => {
  const insert = (before: string, ...kinds: SectionKind[]): string =>
    applyEdits(before, insertSections(new Postmortem(before), kinds, localeFor('en')));

  it('each stand at their place in the story, whatever the order in which they were asked for', () => {
    const before = '# Outage\n\n## Impact\n\nNone.\n\n## Root cause\n\nA limit.\n';
    const after = insert(before, 'apology', 'timeline', 'summary', 'data-loss');
    expect(after.match(/^##.*/gm)).toEqual([
      '## Summary',
      '## Impact',
      '## Timeline',
      '## Root cause',
      '## Data loss',
      '## Apology',
    ]);
    expect(after).not.toMatch(/\n{3}/);
    expect(after.endsWith('\n')).toBe(true);
    expect(after).toContain('A limit.\n\n## Data loss');
  });

  it('have one row of tab stops, in the order of the text', () => {
    const stops = [...insert('# Outage', 'cause', 'apology', 'impact').matchAll(/\$\{(\d+):/g)].map(([, stop]) => stop);
    expect(stops).toEqual(stops.map((_, i) => String(i + 1)));
    expect(stops.length).toBeGreaterThan(4);
  });

  it('use the line breaks of the document', () => {
    expect(insert('# Outage\r\n\r\n## Impact\r\n\r\nNone.\r\n', 'cause', 'apology')).not.toMatch(/[^\r]\n/);
  });
});
