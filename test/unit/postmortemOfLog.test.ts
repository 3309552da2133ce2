import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Postmortem } from '../../src/core/model.ts';
import { logTitle, postmortemOfLog } from '../../src/write/postmortemOfLog.ts';
import { parseTemplate, type Template } from '../../src/write/template.ts';
import { variablesOf } from '../../src/write/variables.ts';
import { inserted } from './snippetText.ts';

const root = join(import.meta.dirname, '../../templates');
const templates = ['en', 'fr'].flatMap((tag) =>
  readdirSync(join(root, tag))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${tag}/${name}`),
);

const log = new Postmortem(
  '# Checkout: $1 is "down"\n\n- 2026-03-03 09:10 UTC — Alert }\n- 09:14 UTC — **Detected** — $PATH and ${2:x}\n  - nested\n\n## Call\n\nWho joined: everybody\n',
);

test.each(templates)('%s takes the log as its timeline, and every word of it', (path) => {
  const template = parseTemplate(readFileSync(join(root, path), 'utf8')) as Template;
  const variables = variablesOf({ title: logTitle(log)! }, new Date('2026-03-03T12:00:00Z'));
  const text = inserted(postmortemOfLog(log, template, variables));
  for (const word of log.text.split(/\s+/)) expect(text, word).toContain(word);
  expect(text.match(/09:14/g)).toHaveLength(1);
  const model = new Postmortem(text);
  const events = model.timelines.flatMap((one) => one.events);
  expect(events.map(({ instant }) => instant)).toEqual(['2026-03-03T09:10:00Z', '2026-03-03T09:14:00Z']);
  expect(events[1]!.milestone).toBe('detected');
});

test('the front matter of a log is kept as code, and a log without a title is kept whole', () => {
  const plain = new Postmortem('---\nowner: ops\n---\n\n- 09:10 UTC — Alert\r\n- 09:20 UTC — Call\n');
  const template = parseTemplate('# {{title}}\n\n## Timeline\n\n- ${1:HH:MM}\n\n## Cause\n') as Template;
  expect(logTitle(plain)).toBeNull();
  expect(postmortemOfLog(plain, template, variablesOf({ title: 'Outage' }, new Date(0)))).toBe(
    '# Outage\n\n## Timeline\n\n- 09:10 UTC — Alert\n- 09:20 UTC — Call\n\n````yaml\n---\nowner: ops\n---\n````\n\n## Cause\n',
  );
});
