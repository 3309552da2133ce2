import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, beforeAll, expect, it } from 'vitest';
import remarkPostmortem from '../../src/remark/index.ts';
import { CommandLine, folderWith, incomplete } from './commandLine.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await CommandLine.build();
});
afterAll(() => cli.dispose());

async function messagesOf(text: string, options = {}) {
  const file = new VFile({ value: text, path: 'outage.md' });
  await unified().use(remarkParse).use(remarkPostmortem, options).use(remarkStringify).process(file);
  return file.messages;
}

it('puts each finding on the file, with its rule, its place and a severity that unified knows', async () => {
  const messages = await messagesOf(incomplete);
  const cause = messages.find(({ ruleId }) => ruleId === 'missing-cause');
  expect(cause).toMatchObject({ source: 'postmortem', fatal: true, line: 6, column: 3 });
  expect(cause?.place).toMatchObject({ start: { line: 6, column: 3 }, end: { line: 6 } });
  const drafted = await messagesOf(incomplete.replace('final', 'draft'));
  expect(drafted.find(({ ruleId }) => ruleId === 'missing-cause')?.fatal).toBeUndefined();
  expect(await messagesOf('# Notes\n')).toEqual([]);
});

it('takes the options of the command line', async () => {
  const cwd = folderWith({ 'mild.yaml': 'rules:\n  missing-cause: warning\n' });
  const [message] = (await messagesOf(incomplete, { config: join(cwd, 'mild.yaml'), language: 'fr' })).filter(
    ({ ruleId }) => ruleId === 'missing-cause',
  );
  expect(message?.fatal).toBe(false);
  expect(message?.reason).toContain('Ajoutez');
});

it('works in remark-cli as it ships, and says there what the command line says', () => {
  const cwd = folderWith({
    'outage.md': incomplete,
    'package.json': '{"type":"module"}',
    '.remarkrc.mjs': `import postmortem from ${JSON.stringify(pathToFileURL(cli.plugin).href)};\nexport default { plugins: [postmortem] };\n`,
  });
  const bin = join(import.meta.dirname, '../../node_modules/remark-cli/cli.js');
  const { stderr } = spawnSync(process.execPath, [bin, 'outage.md', '--no-stdout', '--no-color'], {
    cwd,
    encoding: 'utf8',
  });
  const { files } = JSON.parse(cli.run(['lint', '--format', 'json', 'outage.md'], { cwd }).stdout);
  const findings: { rule: string; message: string; line: number; column: number }[] = files[0].findings;
  expect(findings.length).toBeGreaterThan(3);
  for (const { rule, message, line, column } of findings) {
    const told = stderr.split('\n').find((one) => one.includes(rule));
    expect(told?.replaceAll(/\s+/g, ' ')).toContain(`${line}:${column}`);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message.replaceAll(/\s+/g, ' '));
  }
});
