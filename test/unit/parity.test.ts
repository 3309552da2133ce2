import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  decide,
  lint,
  localeFor,
  messageOf,
  Postmortem,
  readConfigFile,
  resolveConfig,
  rules,
  rulesById,
} from '../../src/index.ts';
import { CommandLine, folderWith } from './commandLine.ts';

const root = join(import.meta.dirname, '../..');
const corpus = join(root, '../shared/corpus/files');
const folders = [...['samples/en', 'samples/fr', 'test/fixtures/documents'].map((one) => join(root, one)), corpus];
const documents = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.md'));

/** As different as configurations get: the defaults, everything on for every file, and a team's own choice. */
const configurations: Record<string, string> = {
  defaults: '{}\n',
  'everything, everywhere': `include: ["**"]\nrules:\n${rules.map(({ id }) => `  ${id}: true\n`).join('')}`,
  'a choice of its own': `exclude: ["**/neg-*"]\nrules:\n${rules.map(({ id }, i) => `  ${id}: ${['off', 'hint', 'info', 'warning', 'error'][i % 5]}\n`).join('')}`,
};

/** What each surface is to agree on. */
interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly from: readonly [line: number, column: number];
  readonly to: readonly [line: number, column: number];
}

let cli: CommandLine;
beforeAll(async () => {
  cli = await CommandLine.build();
});
afterAll(() => cli.dispose());

/** As the editor does it: the document arrives by an edit of an earlier version. */
function inEditor(file: string, text: string, source: string): Told[] {
  const half = text.length >> 1;
  const model = new Postmortem(text, new Postmortem(`${text.slice(0, half)}\n\nx ${text.slice(half)}`));
  const { config } = resolveConfig(rules, [{ origin: 'file', value: readConfigFile(source).value }]);
  if (!decide(model, config, relative(root, file)).postmortem) return [];
  return lint(model, rules, config, new Date().toISOString().slice(0, 10)).map((finding) => {
    const start = model.lines.positionAt(finding.start);
    const end = model.lines.positionAt(finding.end);
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: messageOf(finding, rulesById, localeFor('en')),
      from: [start.line + 1, start.column + 1],
      to: [end.line + 1, end.column + 1],
    };
  });
}

function onCommandLine(config: string): Map<string, Told[]> {
  const { stdout } = cli.run(['lint', '--format', 'json', '--config', config, ...documents], { cwd: root });
  const { files } = JSON.parse(stdout) as {
    files: {
      path: string;
      findings: (Omit<Told, 'from' | 'to'> & Record<'line' | 'column' | 'endLine' | 'endColumn', number>)[];
    }[];
  };
  return new Map(
    files.map(({ path, findings }) => [
      path,
      findings.map(({ rule, severity, message, line, column, endLine, endColumn }) => ({
        rule,
        severity,
        message,
        from: [line, column] as const,
        to: [endLine, endColumn] as const,
      })),
    ]),
  );
}

const severityOf = (fatal: boolean | null | undefined): string[] =>
  fatal ? ['error'] : fatal === false ? ['warning'] : ['info', 'hint'];

describe.each(Object.entries(configurations))('under %s', (_, source) => {
  it(`editor, command line and plugin agree on ${documents.length} documents`, async () => {
    const config = join(folderWith({ 'config.yaml': source }), 'config.yaml');
    const printed = onCommandLine(config);
    const { default: plugin } = (await import(cli.plugin)) as typeof import('../../src/remark/index.ts');
    // The plugin only looks at the text, so that an empty tree serves as well: parsing is not what is compared.
    const processor = unified().use(remarkParse).use(plugin, { config }).use(remarkStringify).freeze();
    let findings = 0;
    for (const file of documents) {
      const text = readFileSync(file, 'utf8');
      const wanted = inEditor(file, text, source);
      findings += wanted.length;
      const path = [...printed.keys()].find((one) => resolve(root, one) === file);
      expect(path === undefined ? [] : printed.get(path), file).toEqual(wanted);
      const vfile = new VFile({ value: text, path: file });
      await processor.run({ type: 'root' }, vfile);
      const told = vfile.messages.map(({ ruleId, reason, place, fatal }) => {
        const { start, end } = place as {
          start: { line: number; column: number };
          end: { line: number; column: number };
        };
        return { rule: ruleId, message: reason, from: [start.line, start.column], to: [end.line, end.column], fatal };
      });
      expect(
        told.map(({ fatal: _fatal, ...one }) => one),
        file,
      ).toEqual(wanted.map(({ severity: _severity, ...one }) => one));
      for (const [i, { fatal }] of told.entries()) expect(severityOf(fatal), file).toContain(wanted[i]?.severity);
    }
    expect(findings).toBeGreaterThan(0);
  }, 120_000);
});
