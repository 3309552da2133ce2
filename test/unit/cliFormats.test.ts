import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandLine, folderWith, incomplete } from './commandLine.ts';

const require = createRequire(import.meta.url);
// Its types and Node disagree on what a default import of it is.
const { default: AjvDraft04 } = require('ajv-draft-04') as typeof import('ajv-draft-04');

const root = join(import.meta.dirname, '../..');
const json = (path: string): object => JSON.parse(readFileSync(path, 'utf8'));

let cli: CommandLine;
beforeAll(async () => {
  cli = await CommandLine.build();
});
afterAll(() => cli.dispose());

/** Names and texts that each format has to escape in its own way. */
const awkward = 'a, b: 100% <"&\'é>.md';
const cwd = folderWith({ [awkward]: incomplete, 'two.md': `${incomplete}\n## Cause\n\nTODO <&"> \u0001\n` });

const printed = new Map<string, string>();

/** What is printed, each once: the files stay as they are. */
function lint(format: string, ...args: string[]): string {
  const key = [format, ...args].join(' ');
  const text = printed.get(key) ?? cli.run(['lint', '--format', format, ...args], { cwd }).stdout;
  printed.set(key, text);
  return text;
}

interface Found {
  path: string;
  findings: { rule: string; severity: string; message: string; line: number; column: number }[];
}
const found = (): Found[] => (JSON.parse(lint('json')) as { files: Found[] }).files;
const count = (): number => found().flatMap(({ findings }) => findings).length;

describe('json', () => {
  const schemas = { lint: json(join(root, 'schemas/lint.json')), inspect: json(join(root, 'schemas/inspect.json')) };

  it('is what its schema says', () => {
    const valid = new Ajv().compile(schemas.lint);
    for (const text of [lint('json'), lint('json', 'none/**'), lint('json', '--quiet')]) {
      expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
    }
  });

  it('of inspect is what its schema says, whatever the document', () => {
    const valid = new Ajv({ allowUnionTypes: true }).compile(schemas.inspect);
    const { stdout } = cli.run(['inspect', '--format', 'json', '.', join(root, 'samples')], { cwd });
    const inspected = JSON.parse(stdout) as { documents: { path: string }[] };
    expect(valid(inspected), JSON.stringify(valid.errors)).toBe(true);
    expect(inspected.documents.length).toBeGreaterThan(2);
  });
});

describe('sarif', () => {
  it('is what the standard says, with a rule for every finding', () => {
    const schema = json(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
    const valid = new AjvDraft04({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const log = JSON.parse(lint('sarif')) as Log;
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
    const [run] = log.runs;
    const ids = run?.tool.driver.rules?.map(({ id }) => id);
    expect(run?.results).toHaveLength(count());
    for (const { ruleId } of run?.results ?? []) expect(ids).toContain(ruleId);
    for (const rule of run?.tool.driver.rules ?? []) expect(rule.shortDescription?.text, rule.id).toBeTruthy();
  });

  it('names files by addresses', () => {
    const { runs } = JSON.parse(lint('sarif')) as Log;
    const uris = runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(uris?.map((uri) => decodeURIComponent(uri ?? ''))).toContain(awkward);
    for (const uri of uris ?? []) expect(uri).toMatch(/^[\w.%'/-]+$/);
  });
});

describe('github', () => {
  /** A workflow command as its runner reads it. */
  const command = /^::(error|warning|notice) ([^:]*)::(.*)$/;
  const decoded = (text: string): string =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');

  it('is one command per finding, that says what json says', () => {
    const told = lint('github')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, level, properties = '', message = ''] = command.exec(line) ?? [];
        expect(level, line).toBeDefined();
        const { file, title, line: at } = Object.fromEntries(properties.split(',').map((one) => one.split('=')));
        return { file: decoded(file), rule: decoded(title), line: Number(at), message: decoded(message) };
      });
    expect(told).toEqual(
      found().flatMap(({ path, findings }) =>
        findings.map(({ rule, line, message }) => ({ file: path, rule, line, message })),
      ),
    );
  });
});

describe('gitlab', () => {
  interface Issue {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }
  const issues = (): Issue[] => JSON.parse(lint('gitlab'));

  it('has what a code quality report must have, each finding under a name of its own', () => {
    expect(issues()).toHaveLength(count());
    expect(new Set(issues().map(({ fingerprint }) => fingerprint)).size).toBe(count());
    for (const issue of issues()) {
      expect(['info', 'minor', 'major']).toContain(issue.severity);
      expect(issue.location.lines.begin).toBeGreaterThan(0);
      expect(issue.description).toBeTruthy();
    }
  });

  it('is an array without findings too', () => expect(JSON.parse(lint('gitlab', 'none/**'))).toEqual([]));
});

describe('xml', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (_, path) => /(suite|case|file|error)$/.test(String(path)),
  });

  it.each([['junit'], ['checkstyle']])('of %s is well-formed', (format) => {
    expect(XMLValidator.validate(lint(format))).toBe(true);
  });

  it('of junit has a test per finding, failed where the run fails', () => {
    const { testsuites } = parser.parse(lint('junit', '--fail-on', 'error'));
    const suites = testsuites.testsuite as {
      name: string;
      tests: string;
      failures: string;
      testcase: { failure?: object }[];
    }[];
    expect(suites.map(({ name, tests }) => [name, Number(tests)])).toEqual(
      found().map(({ path, findings }) => [path, findings.length]),
    );
    const errors = found().flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    const failed = suites.flatMap(({ testcase }) => testcase.filter(({ failure }) => failure));
    expect(failed).toHaveLength(errors.length);
    expect(suites.reduce((sum, { failures }) => sum + Number(failures), 0)).toBe(errors.length);
  });

  it('of checkstyle names files, places and rules', () => {
    const { checkstyle } = parser.parse(lint('checkstyle'));
    const files = checkstyle.file as {
      name: string;
      error: { line: string; column: string; source: string; message: string }[];
    }[];
    expect(
      files.map(({ name, error }) => [
        name,
        error.map(({ line, column, source, message }) => ({
          line: Number(line),
          column: Number(column),
          rule: source.replace('postmortem.', ''),
          message,
        })),
      ]),
    ).toEqual(
      found().map(({ path, findings }) => [
        path,
        findings.map(({ line, column, rule, message }) => ({ line, column, rule, message })),
      ]),
    );
  });
});
