// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops are written like that
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fileName } from '../../src/write/fileName.ts';
import { inline, inlineText, oneLine, toMarkdown } from '../../src/write/markdown.ts';
import { slug } from '../../src/write/slug.ts';
import { joined, snippetText } from '../../src/write/snippet.ts';
import { fillTemplate, largestTemplate, parseTemplate, plainText, type Template } from '../../src/write/template.ts';
import { variablesOf } from '../../src/write/variables.ts';
import { inserted, tabStops, tokens } from './snippetText.ts';

const reader = unified().use(remarkParse).use(remarkGfm);
const noon = new Date('2026-03-12T12:00:00Z');

/** Anything a person may type or paste, with what breaks Markdown, YAML and snippets well represented. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '#',
          '##',
          '-',
          '---',
          '===',
          '+',
          '*',
          '**',
          '_',
          '`',
          '```',
          '~~~',
          '|',
          '||',
          '\\',
          '<',
          '<b>',
          '<!--',
          '>',
          '&amp;',
        ],
        ...[
          '[',
          ']',
          '[x]',
          '(',
          ')',
          '![a](b)',
          '$1',
          '${1:a}',
          '}',
          '}}',
          '{{title}}',
          '{{',
          ': ',
          '"',
          "'",
          ' #',
          '@a',
          '!x',
          '%',
        ],
        ...[
          '1.',
          '1)',
          '\n',
          '\r\n',
          '\t',
          ' ',
          '  ',
          'a',
          'B2',
          'é',
          'null',
          'true',
          '12',
          '2026-03-12',
          '14:32',
          '🔥',
          '👩‍🚒',
          'مرحبا',
          '\u202e',
        ],
        ...[
          'https://a.example/b_c?d=e|f',
          'http://',
          'www.a_b.example',
          'a_b@c.example',
          'CON',
          '..',
          '/',
          'C:\\',
          '\u00a0',
          '\u2028',
          '\ufeff',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

function read(markdown: string): Root {
  return reader.parse(markdown);
}

/** The text a reader sees. */
function textOf(node: Root | RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function count(node: Root | RootContent, type: string): number {
  const inside = 'children' in node ? node.children.reduce((sum, child) => sum + count(child, type), 0) : 0;
  return inside + (node.type === type ? 1 : 0);
}

function parsed(source: string): Template {
  const template = parseTemplate(source);
  if ('problems' in template) throw new Error(JSON.stringify(template.problems));
  return template;
}

function problemsOf(source: string): string[] {
  const template = parseTemplate(source);
  return 'problems' in template
    ? template.problems.map(({ key, start, end }) => `${key} ${JSON.stringify(source.slice(start, end))}`)
    : [];
}

describe('a person’s words', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['3. item', '3\\. item'],
    ['C#', 'C\\#'],
    ['*loud* and `code`', '\\*loud\\* and \\`code\\`'],
    ['<script>', '\\<script>'],
    ['two\r\nlines', 'two lines'],
    ['Panne\u00a0: API', 'Panne\u00a0: API'],
    ['see https://a.example/b_c.', 'see <https://a.example/b_c>.'],
    ['', ''],
  ])('%j becomes %j', (value, expected) => expect(inlineText(value)).toBe(expected));

  test('read the same in a paragraph, a heading, a list item and a table cell', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const printed = inlineText(value);
        const document = read(
          `${printed}\n\n# ${printed}\n\n- ${printed}\n\n| a | b |\n| - | - |\n| ${printed} | x |\n`,
        );
        const shown = textOf(read(toMarkdown([{ type: 'paragraph', children: inline(value) }])));
        const [first, ...rest] = document.children;
        if (printed !== '') {
          expect(first?.type).toBe('paragraph');
          expect(textOf(first as RootContent)).toBe(shown);
        }
        const [heading, list, table] = printed === '' ? document.children : rest;
        expect([heading?.type, list?.type, table?.type]).toEqual(['heading', 'list', 'table']);
        expect(textOf(heading as RootContent)).toBe(shown);
        expect(textOf(list as RootContent)).toBe(shown);
        expect(textOf(table as RootContent)).toBe(`ab${shown}x`);
        expect(count(document, 'tableCell')).toBe(4);
        expect(count(document, 'html') + count(document, 'inlineCode') + count(document, 'strong')).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('never become a tab stop', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const snippet = snippetText(value);
        expect(inserted(snippet)).toBe(value);
        expect(tokens(`\${1:${snippet}}`).map(({ kind }) => kind)).not.toContain('fault');
      }),
    );
  });
});

test('nodes are printed in one style, tables unpadded', () => {
  const cell = (value: string) => ({ type: 'tableCell' as const, children: inline(value) });
  const printed = toMarkdown([
    { type: 'table', children: [{ type: 'tableRow', children: [cell('Time (UTC)'), cell('a | b')] }] },
    { type: 'code', lang: 'text', value: 'x' },
    { type: 'thematicBreak' },
  ]);
  expect(printed).toBe('| Time (UTC) | a \\| b |\n| - | - |\n\n```text\nx\n```\n\n---\n');
});

test('snippets for several places become one for the whole stretch, what stands between them unchanged', () => {
  const text = 'head\r\n$1 ${x} } C:\\\r\ntail\r\n';
  const places = [text.indexOf('$1'), text.indexOf('tail')];
  const edits = [
    { start: places[0] as number, end: places[0] as number, text: '${1:[Who?]} ' },
    { start: (places[1] as number) - 2, end: places[1] as number, text: '${2:[Why?]}\\$ ' },
  ];
  const edit = joined(text, edits);
  expect(edit).toMatchObject({ start: places[0], end: places[1] });
  expect(inserted(edit?.text ?? '')).toBe('[Who?] $1 ${x} } C:\\[Why?]$ ');
  expect(tabStops(edit?.text ?? '')).toEqual([1, 2]);
  expect(joined(text, [])).toBeNull();
});

describe('variables', () => {
  test.each([
    ['2026-03-11T23:59:59.999Z', '2026-03-11', '23:59'],
    ['2026-03-12T00:00:00.000Z', '2026-03-12', '00:00'],
    ['2026-03-12T01:30:00+14:00', '2026-03-11', '11:30'],
    ['2026-03-11T23:30:00-11:00', '2026-03-12', '10:30'],
    ['2024-02-29T12:05:00Z', '2024-02-29', '12:05'],
  ])('%s is %s %s in UTC', (instant, date, time) => {
    const variables = variablesOf({ title: 'x' }, new Date(instant));
    expect(variables).toMatchObject({ date, time, now: `${date} ${time} UTC`, timezone: 'UTC' });
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'])(
    'do not depend on the machine’s zone %s',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        expect(variablesOf({ title: 'x' }, new Date('2026-03-08T07:00:00Z')).now).toBe('2026-03-08 07:00 UTC');
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );

  test.each([
    ['Europe/Paris', '2026-03-13', '00:30', 'UTC+1'],
    ['America/St_Johns', '2026-03-12', '21:00', 'UTC-2:30'],
    ['+05:30', '2026-03-13', '05:00', 'UTC+5:30'],
    ['UTC', '2026-03-12', '23:30', 'UTC'],
    ['Nowhere/At_All', '2026-03-12', '23:30', 'UTC'],
  ])('say what the clocks of %s show', (timezone, date, time, label) => {
    expect(variablesOf({ title: 'x', timezone }, new Date('2026-03-12T23:30:10Z'))).toMatchObject({
      date: '2026-03-12',
      'local-date': date,
      'local-time': time,
      'local-now': `${date} ${time} ${label}`,
    });
  });

  test.each([
    ['Checkout errors on 3 March 2026', '2026-03-03'],
    ['March 3rd, 2026: checkout errors', '2026-03-03'],
    ['2026-03-03 checkout errors', '2026-03-03'],
    ['Panne du paiement du 1er mars 2026', '2026-03-01'],
    ['Checkout errors on 3 March', '2026-03-12'],
    ['Checkout errors on 03/04/2026', '2026-03-12'],
    ['The outage of 31 February 2026', '2026-03-12'],
    ['🔥', '2026-03-12'],
  ])('know the day of %j', (title, date) => {
    expect(variablesOf({ title }, noon)).toMatchObject({ date, now: '2026-03-12 12:00 UTC' });
  });
});

describe('file names', () => {
  test.each([
    ['API déconnectée : « 502 » à l’aube', 'api-deconnectee-502-a-l-aube'],
    ['Œuvre, straße, Łódź', 'oeuvre-strasse-lodz'],
    ['数据库故障', '数据库故障'],
    ['База данных', 'база-данных'],
    ['हिन्दी', 'हिन्दी'],
    ['🔥🔥🔥', 'incident'],
    ['../../etc/passwd', 'etc-passwd'],
    ['', 'incident'],
    [
      'checkout is down for every customer in the European Union since noon',
      'checkout-is-down-for-every-customer-in-the-european-union',
    ],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('%j is %j', (title, expected) => expect(slug(title)).toBe(expected));

  test('a slug is short, safe and stays what it is', () => {
    fc.assert(
      fc.property(anything, (title) => {
        const words = slug(title);
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(60);
        expect(words).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u);
        expect(slug(words)).toBe(words);
      }),
    );
  });

  const variables = variablesOf({ title: 'Database down', severity: 'SEV 1' }, noon);
  test.each([
    ['{{date}}-{{slug}}.md', '2026-03-12-database-down.md'],
    ['{{severity}} {{title}}.markdown', 'sev-1 database-down.markdown'],
    ['{{date}}-{{author}}-{{slug}}', '2026-03-12-database-down.md'],
    ['{{slug}}-{{author}}.md', 'database-down.md'],
    ['incidents/{{date}}/{{time}}.md', 'incidents/2026-03-12/12-00.md'],
    ['../{{slug}}.md', 'database-down.md'],
    ['con.md', 'con-.md'],
    ['a:b?.md. ', 'a-b-.md'],
    ['', 'postmortem.md'],
    ['.md', 'postmortem.md'],
  ])('%j makes %j', (pattern, expected) => expect(fileName(pattern, variables, () => false)).toBe(expected));

  test('a name that exists is never given again', () => {
    const taken = new Set(['2026-03-12-database-down.md', '2026-03-12-database-down-2.md']);
    expect(fileName('{{date}}-{{slug}}.md', variables, (name) => taken.has(name))).toBe(
      '2026-03-12-database-down-3.md',
    );
  });

  test('whatever the title, the file stays in its folder and is one that every system can make', () => {
    fc.assert(
      fc.property(anything, (title) => {
        const name = fileName('{{title}}.md', variablesOf({ title }, noon), () => false);
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]\.md$|^(?:con|prn|aux|nul|com\d|lpt\d)\.md$/i);
        expect(name).toMatch(/^[^.].*\.md$/);
      }),
    );
  });
});

describe('templates', () => {
  const source = `---
template:
  title: Mine
  description: For us
  fileName: "{{date}} {{slug}}.md"
# who writes
title: {{title}}
date: {{date}}
subject: "On {{date}}: {{title}}"
services: [{{services}}, other]
note: |
  {{title}}
owner: "\${2:[Who owns this?]}"
---
# {{title}}

| Time (UTC) | Event |
| --- | --- |
| \${1:HH:MM} | {{title}} |
| {{time}} | **{{title}}** — {{author}} \\$5 |

## {{title}}

- {{title}}
$0
`;

  test('say what they are, and leave it out of the document', () => {
    const template = parsed(source);
    expect(template.meta).toEqual({
      title: 'Mine',
      description: 'For us',
      fileName: '{{date}} {{slug}}.md',
      order: null,
    });
    expect(template.frontMatter).toMatch(/^# who writes\ntitle: /);
    expect(template.body).toMatch(/^# \{\{title/);
  });

  test('name their place among others with a number', () => {
    expect(parsed('---\ntemplate:\n  order: 3\n---\n').meta.order).toBe(3);
    expect(problemsOf('---\ntemplate:\n  order: first\n---\n')).toEqual(['template-invalid-meta "order"']);
  });

  test('ask last for what is not known yet', () => {
    const template = parsed(
      '---\ntitle: {{title}}\nowner: {{author}}\nservices: {{services}}\nlist: [{{author}}]\n---\n\n${1:[What?]} {{author}}$0',
    );
    expect(fillTemplate(template, variablesOf({ title: 'Down' }, noon))).toBe(
      '---\ntitle: Down\nowner: $2\nservices: $3\nlist: [""]\n---\n\n${1:[What?]} $0',
    );
  });

  test('may be any Markdown file', () => {
    const { meta, frontMatter, body } = parsed('# {{title}}\r\n\r\ntext');
    expect({ meta, frontMatter, body }).toEqual({
      meta: { title: '', description: '', fileName: '{{date}}-{{slug}}.md', order: null },
      frontMatter: '',
      body: '# {{title}}\n\ntext',
    });
    expect(
      inserted(fillTemplate(parsed('---\ntemplate:\n  title: x\n---\n\ntext'), variablesOf({ title: '' }, noon))),
    ).toBe('text');
  });

  test.each([
    '---\ntemplate: { title: x }\ndate: {{date}}\n---\n',
    '---\ndate: {{date}}\ntemplate:\n  title: x\n---\n',
    "---\n'template':\n  title: x\n\ndate: '{{date}}'\n---\n",
  ])('leave nothing of themselves behind: %j', (text) => {
    const [, yaml = ''] =
      /^---\n([\s\S]*?)---\n$/.exec(inserted(fillTemplate(parsed(text), variablesOf({ title: '' }, noon)))) ?? [];
    expect(yaml.trim()).toBe('date: 2026-03-12');
    expect(parsed(text).meta.title).toBe('x');
  });

  test('read the same with CRLF, CR and a BOM', () => {
    const template = parsed(source);
    for (const variant of [source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r'), `\ufeff${source}`]) {
      expect(parsed(variant)).toEqual(template);
    }
  });

  test.each([
    ['{{titel}} and {{title}}', ['template-unknown-variable "{{titel}}"']],
    ['---\ntitle: x\n', ['template-unclosed-front-matter "---"']],
    ['---\ntitle: [x\n---\n', ['yaml-unclosed "["']],
    ['---\ntemplate: x\n---\n', ['template-invalid-meta "template"']],
    ['---\ntemplate:\n  titel: x\n---\n', ['template-invalid-meta "titel"']],
    [
      '---\ntemplate:\n  toString: x\n  title: 5\n---\n',
      ['template-invalid-meta "toString"', 'template-invalid-meta "title"'],
    ],
    ['---\ntitle: ${1:[What?]} {{title}}\n---\n', ['template-mixed-value "${1:[What?]} {{title}}"']],
    ['a ${1:[What?] b', ['template-invalid-tab-stop "${1:"']],
    ['it costs $500', ['template-invalid-tab-stop "$500"']],
    ['echo $HOME ${PATH}', ['template-invalid-tab-stop "$HOME"', 'template-invalid-tab-stop "${PATH"']],
    ['echo \\$HOME, $ 5, {{ .Values }}, ${1|a,b|}', []],
  ])('%j is reported as %j', (text, expected) => expect(problemsOf(text)).toEqual(expected));

  test('that are huge are not read', () => {
    expect(problemsOf('x'.repeat(largestTemplate + 1))).toEqual(['template-too-large ""']);
  });

  test('are plain text of the same length to whoever looks for sections', () => {
    const source = '# {{title}}\n\n${1:[Who?]} paid \\$5 ${2|a,b|}$0';
    expect(plainText(source)).toBe('#   title  \n\n     Who    paid  $5         a  ');
    fc.assert(
      fc.property(anything, (text) => {
        expect(plainText(text)).toHaveLength(text.length);
      }),
    );
  });

  test('whatever they hold, reading never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anything, fc.constantFrom('---\n', 'template:\n', '  title: ', '${1:', '{{title}}'))),
        (parts) => {
          expect(parseTemplate(parts.join('')) !== null).toBe(true);
        },
      ),
    );
    for (const deep of ['[', '{a: ', '- ', '${1:', '> ']) {
      expect(problemsOf(`---\n${deep.repeat(20_000)}\n---\n`).length).toBeGreaterThanOrEqual(0);
    }
  });

  test('whatever the title, the document made of it parses as it was meant', () => {
    const template = parsed(source);
    const shape = (markdown: string) => {
      const root = read(markdown);
      const [table] = root.children.filter((node) => node.type === 'table');
      return [
        count(root, 'heading'),
        count(root, 'list'),
        count(root, 'table'),
        table?.children.map((row) => row.children.length),
      ];
    };
    fc.assert(
      fc.property(anything, anything, (title, author) => {
        const document = inserted(fillTemplate(template, variablesOf({ title, author, services: title }, noon)));
        const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(document) ?? [];
        const facts = parseYaml(yaml);
        const words = oneLine(title);
        expect(facts.title ?? '').toBe(words);
        expect(facts.subject).toBe(`On 2026-03-12: ${words}`);
        expect(facts.services).toEqual([words, 'other']);
        expect(facts.owner).toBe('[Who owns this?]');
        expect(shape(body)).toEqual([2, 1, 1, [2, 2, 2]]);
      }),
      { numRuns: 1000 },
    );
  });
});
