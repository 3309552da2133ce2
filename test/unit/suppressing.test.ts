import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  type Finding,
  lint,
  Postmortem,
  type Reach,
  reaches,
  resolveConfig,
  rules,
  suppressing,
} from '../../src/index.ts';

const { config } = resolveConfig(rules, []);

const read = (text: string): { model: Postmortem; findings: Finding[] } => {
  const model = new Postmortem(text);
  return { model, findings: lint(model, rules, config) };
};

/** The text with the comment in it, its reason still to be given; null where there is no place for it. */
function suppressed(model: Postmortem, finding: Finding, reach: Reach): string | null {
  const change = suppressing(model, finding, reach);
  if (!change) return null;
  expect(change.snippet).toBe(true);
  expect(change.edits.map(({ text }) => text).join('')).toContain(' -- $1 -->');
  return applyEdits(
    model.text,
    change.edits.map((edit) => ({ ...edit, text: edit.text.replace('$1', '') })),
  );
}

/** The text with what stands for `TBD` suppressed. */
function around(text: string, reach: Reach): string | null {
  const { model, findings } = read(text);
  const finding = findings.find(({ rule }) => rule === 'placeholder-left')!;
  const after = suppressed(model, finding, reach);
  if (after !== null) {
    expect(read(after).findings.map(({ rule }) => rule)).not.toContain('placeholder-left');
    expect(structureOf(after)).toEqual(structureOf(text));
  }
  return after;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly spread?: boolean;
  readonly position?: Record<'start' | 'end', { readonly offset: number }>;
  readonly children?: readonly Node[];
}

/** What another parser makes of the text below the front matter. */
const tree = (text: string): Node =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(text.slice(new Postmortem(text).parsed.frontMatter?.end ?? 0)) as Node;

/** What a reader sees, without our comments and without places. */
function structureOf(text: string): unknown {
  const simple = ({ children, spread, ...node }: Node): unknown => ({
    ...node,
    position: undefined,
    // Whether items are paragraphs is a matter of the whole list, whichever of them holds the blank line.
    ...(node.type === 'list' ? { spread: spread || children?.some((item) => item.spread) } : {}),
    children: children?.filter(({ value }) => !value?.trim().startsWith('<!-- postmortem-')).map(simple),
  });
  return simple(tree(text));
}

const leaves = new Set(['heading', 'tableRow', 'code', 'html', 'thematicBreak', 'definition']);

/** Whether the two parsers find the same blocks: about lazy lines that look like tables or lists they do not agree. */
function agreed({ text, blocks, parsed: { frontMatter } }: Postmortem): boolean {
  const theirs: string[] = [];
  const visit = ({ type, position, children = [] }: Node): void => {
    const from = (frontMatter?.end ?? 0) + (position?.start.offset ?? 0);
    if (type === 'paragraph') theirs.push(`${from} ${(frontMatter?.end ?? 0) + (position?.end.offset ?? 0)}`);
    else if (leaves.has(type)) theirs.push(`${from}`);
    else children.forEach(visit);
  };
  visit(tree(text));
  const ours = blocks.map(({ leaf, start, end }) => (leaf.kind === 'paragraph' ? `${start} ${end}` : `${start}`));
  return theirs.join() === ours.join();
}

const line = '<!-- postmortem-disable-next-line placeholder-left --  -->';

describe('on this line', () => {
  it.each([
    ['a paragraph', 'Some\ntext TBD here.\n', `${line}\nSome\ntext TBD here.\n`],
    ['a paragraph below another', 'One.\n\nTBD\n', `One.\n\n${line}\nTBD\n`],
    ['a heading', 'Text.\n## A TBD heading\n', `Text.\n${line}\n## A TBD heading\n`],
    ['a setext heading', 'A TBD\nheading\n---\n', `${line}\nA TBD\nheading\n---\n`],
    ['a table', '| a | b |\n| - | - |\n| c | TBD |\n', `${line}\n| a | b |\n| - | - |\n| c | TBD |\n`],
    ['the first item', 'Text:\n- TBD\n- b\n', `Text:\n${line}\n- TBD\n- b\n`],
    ['a further item', '- a\n- TBD\n', `- a\n  ${line}\n- TBD\n`],
    ['a loose item', '- a\n\n- TBD\n', `- a\n  ${line}\n\n- TBD\n`],
    ['a numbered item', '9. a\n10. TBD\n11. c\n', `9. a\n   ${line}\n10. TBD\n11. c\n`],
    ['a task', '- [x] a\n- [ ] TBD\n', `- [x] a\n  ${line}\n- [ ] TBD\n`],
    ['a nested item', '- a\n  - TBD\n', `- a\n  ${line}\n  - TBD\n`],
    ['a further nested item', '- a\n  - b\n  - TBD\n', `- a\n  - b\n    ${line}\n  - TBD\n`],
    ['an item below a deeper one', '1. a\n   - b\n2. TBD\n', `1. a\n   - b\n     ${line}\n2. TBD\n`],
    ['an item in an item', '- a\n- - TBD\n', `- a\n  ${line}\n- - TBD\n`],
    ['the second paragraph of an item', '- a\n\n  TBD\n', `- a\n\n  ${line}\n  TBD\n`],
    ['a table in a list', '- a\n\n  | TBD |\n  | - |\n', `- a\n\n  ${line}\n  | TBD |\n  | - |\n`],
    ['a quote', 'Text.\n> TBD\n', `Text.\n> ${line}\n> TBD\n`],
    ['a list in a quote', '> - a\n> - TBD\n', `> - a\n>   ${line}\n> - TBD\n`],
    ['Windows line breaks', '- a\r\n- TBD\r\n', `- a\r\n  ${line}\r\n- TBD\r\n`],
    [
      'another comment',
      '<!-- postmortem-disable-next-line x -- y -->\nTBD\n',
      `<!-- postmortem-disable-next-line x -- y -->\n${line}\nTBD\n`,
    ],
  ])('stands above %s', (_, before, after) => expect(around(before, 'line')).toBe(after));

  it.each([
    ['front matter', '---\ntitle: TBD\nlang: en\n---\n\n# Outage\n'],
    ['a title above which an open code block ends', '- a\n  ```\n  code\n- TBD\n'],
  ])('is not offered for %s', (_, text) => expect(around(text, 'line')).toBeNull());
});

describe('in this section', () => {
  const open = '<!-- postmortem-disable placeholder-left --  -->';
  const close = '<!-- postmortem-enable placeholder-left -->';

  it('stands around the innermost section, heading included', () => {
    const text = '# A\n\n## B\n\n### C\n\nTBD\n\n### D\n\nd\n';
    expect(around(text, 'section')).toBe(`# A\n\n## B\n\n${open}\n\n### C\n\nTBD\n\n${close}\n\n### D\n\nd\n`);
  });

  it.each([
    ['', '\n\n'],
    ['\n', '\n'],
    ['\n\n', ''],
  ])('ends with a document that ends with %j', (end, gap) => {
    expect(around(`# A\n\n## B\n\nTBD${end}`, 'section')).toBe(`# A\n\n${open}\n\n## B\n\nTBD${end}${gap}${close}\n`);
  });

  it.each([
    ['without sections', 'TBD\n'],
    ['that is the whole document', '# A\n\nTBD\n\n## B\n\nb\n'],
    ['of front matter', '---\ntitle: TBD\n---\n\n# A\n\n## B\n\nb\n'],
    ['in which somebody ends all suppressions', '# A\n\n## B\n\n<!-- postmortem-enable -->\n\nTBD\n'],
  ])('is not offered for a place %s', (_, text) => expect(around(text, 'section')).toBeNull());
});

describe('in this file', () => {
  const file = '<!-- postmortem-disable-file placeholder-left --  -->';

  it.each([
    ['at the top', '# A TBD title\n', `${file}\n\n# A TBD title\n`],
    ['below front matter', '---\ntitle: TBD\n---\n\n# A\n', `---\ntitle: TBD\n---\n${file}\n\n# A\n`],
    ['between front matter and text', '---\ntitle: TBD\n---\n# A\n', `---\ntitle: TBD\n---\n${file}\n\n# A\n`],
    ['below front matter alone', '---\ntitle: TBD\n---', `---\ntitle: TBD\n---\n${file}\n`],
  ])('stands %s', (_, before, after) => expect(around(before, 'file')).toBe(after));
});

/** Lines that make one construct of the next, end it or go on with it, in any order. */
const lines = fc
  .array(
    fc.constantFrom(
      ...['', '', 'TBD', 'text TBD', '  TBD', '    TBD', '# TBD', '## Impact', '===', '---', '***', '[a]: /b'],
      ...[
        '- TBD',
        '- a',
        '-',
        '  - TBD',
        '    - TBD',
        '- - TBD',
        '- [ ] TBD',
        '1. TBD',
        '2. TBD',
        '   1) TBD',
        '* TBD',
      ],
      ...['> TBD', '> - TBD', '>', '> > TBD', '  > TBD', '| a | b |\n| - | - |\n| TBD | c |', '  | TBD |\n  | --- |'],
      ...['```', '  ```', '<div>', '</div>', '<!-- a', '-->', '<h2>TBD</h2>', '<!-- postmortem-enable -->', '\tTBD'],
    ),
    { maxLength: 14 },
  )
  .map((all) => all.join('\n'));

/** What is found, wherever that is now, apart from the comment that has no reason yet. */
const said = ({ findings }: ReturnType<typeof read>): string[] =>
  findings
    .filter(({ rule }) => rule !== 'suppression-without-reason')
    .map(({ rule, message, data }) => `${rule} ${message} ${JSON.stringify({ ...data, line: 0 })}`);

describe('wherever it is offered', () => {
  it('silences what it names and changes nothing else', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...reaches), fc.boolean(), (text, reach, crlf) => {
        const before = read(crlf ? text.replaceAll('\n', '\r\n') : text);
        fc.pre(agreed(before.model));
        for (const finding of before.findings) {
          const changed = suppressed(before.model, finding, reach);
          if (changed === null) continue;
          const after = read(changed);
          const rest = said(after);
          const all = said(before);
          for (const one of rest) {
            expect(all).toContain(one);
            all.splice(all.indexOf(one), 1);
          }
          expect(all.length).toBeGreaterThan(0);
          expect(all.every((one) => one.startsWith(`${finding.rule} `))).toBe(true);
          expect(structureOf(changed)).toEqual(structureOf(before.model.text));
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.constantFrom(...reaches), (text, start, reach) => {
        suppressing(new Postmortem(text), { rule: 'x', start, end: start }, reach);
      }),
    );
  });
});
