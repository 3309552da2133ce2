import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandLine, folderWith, incomplete, write } from './commandLine.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await CommandLine.build();
});
afterAll(() => cli.dispose());

/** Has a safe fix, and an accent. */
const fixable =
  '---\npostmortem: true\nlang: fr\n---\n\n# Panne\n\n<!-- postmortem-disable missing-apology -->\n<!-- postmortem-disable-next-line vague-action -->\n\nUn disque plein, réparé.\n';

describe('what goes wrong with one file', () => {
  it('keeps none of the others from being looked at, and fails with 2', () => {
    const cwd = folderWith({ 'a.md': incomplete });
    symlinkSync('gone.md', join(cwd, 'b.md'));
    for (const [command, format] of [
      ['lint', 'json'],
      ['inspect', 'json'],
      ['report', 'json'],
      ['actions', 'json'],
    ] as const) {
      const run = cli.run([command, '--format', format, 'nowhere.md', 'a.md'], { cwd });
      expect(run, command).toMatchObject({ code: 2, stderr: 'postmortem: There is no file "nowhere.md".\n' });
      expect(() => JSON.parse(run.stdout), command).not.toThrow();
    }
    expect(cli.run(['lint', 'nowhere.md', 'a.md'], { cwd }).stdout).toContain('a.md:');
  });

  it('is said of a glob that finds nothing, and a glob finds Markdown only', () => {
    const cwd = folderWith({ 'docs/a.md': fixable, 'docs/a.txt': fixable });
    expect(cli.run(['lint', 'dosc/**/*.md'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'postmortem: There is no Markdown at "dosc/**/*.md".\n',
    });
    expect(cli.run(['fix', 'docs/*'], { cwd }).stdout).toBe('docs/a.md\n');
    expect(readFileSync(join(cwd, 'docs/a.txt'), 'utf8')).toBe(fixable);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('such as a folder that nobody may read', () => {
    const cwd = folderWith({ 'a.md': incomplete, 'closed/b.md': incomplete });
    chmodSync(join(cwd, 'closed'), 0);
    const run = cli.run(['lint'], { cwd });
    chmodSync(join(cwd, 'closed'), 0o755);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('closed: EACCES');
    expect(run.stdout).toContain('a.md:');
  });
});

describe('a text that is not UTF-8', () => {
  it.each(['latin1', 'utf16le'] as const)('is never written, and no judgement is passed on it: %s', (encoding) => {
    const cwd = folderWith({ 'readme.md': '# Read me\n' });
    const bytes = Buffer.from(encoding === 'utf16le' ? `\ufeff${fixable}` : fixable, encoding);
    writeFileSync(join(cwd, 'a.md'), bytes);
    const told = { code: 2, stderr: 'a.md: not UTF-8. Save it as UTF-8; nothing else can be judged.\n' };
    expect(cli.run(['lint', '--quiet'], { cwd })).toMatchObject({ ...told, stdout: '' });
    expect(cli.run(['fix'], { cwd })).toMatchObject({ ...told, stdout: '' });
    expect(cli.run(['report'], { cwd })).toMatchObject(told);
    expect(readFileSync(join(cwd, 'a.md'))).toEqual(bytes);
  });

  it('matters to nobody where it is no postmortem', () => {
    const cwd = folderWith({});
    writeFileSync(join(cwd, 'readme.md'), Buffer.from('# À lire\n', 'latin1'));
    expect(cli.run(['lint'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a faulty configuration', () => {
  it.each(['rules: [\n', 'include:\n  - **/*.md\n'])('is said by every command, and nothing is written: %j', (text) => {
    const cwd = folderWith({ 'a.md': fixable, '.postmortem.yaml': text });
    for (const command of ['lint', 'fix', 'inspect', 'report', 'actions', 'explain', 'timeline']) {
      const run = cli.run([command, 'a.md'], { cwd });
      expect(run.code, command).toBe(2);
      expect(run.stderr, command).toMatch(/^\.postmortem\.yaml:\d+:\d+ /);
    }
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(fixable);
    cli.run(['lint', '--baseline', 'b.json', '--update-baseline'], { cwd });
    expect(existsSync(join(cwd, 'b.json'))).toBe(false);
  });

  it('may name a value once and use it often', () => {
    const rules = ['cause', 'apology', 'data-loss', 'remediation'].map((kind) => `  missing-${kind}: *off\n`);
    const cwd = folderWith({
      'a.md': incomplete,
      '.postmortem.yaml': `rules:\n  missing-impact: &off off\n${rules.join('')}`,
    });
    expect(cli.run(['lint', 'a.md'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('fix', () => {
  it('keeps a comment that silences something today, and one whose rule is misspelt', () => {
    const kept = fixable
      .replace(
        '<!-- postmortem-disable missing-apology -->',
        '<!-- postmortem-disable missing-apolgy -- legal forbids one -->',
      )
      .replace('<!-- postmortem-disable-next-line vague-action -->', '')
      .concat(
        '\n## Actions\n\n<!-- postmortem-disable-next-line overdue-action -- suivi ailleurs -->\n- [ ] Mesurer la place (Anne, 2020-01-01)\n',
      );
    const cwd = folderWith({ 'a.md': kept, '.postmortem.yaml': 'rules:\n  overdue-action: warning\n' });
    expect(cli.run(['fix'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });

  it('leaves the byte order mark of standard input where it is', () => {
    const { stdout } = cli.run(['fix', '--stdin'], { cwd: folderWith({}), input: `\ufeff${fixable}` });
    expect(stdout.startsWith('\ufeff---')).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('goes on when nobody listens any more', () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.md`, fixable]));
    const cwd = folderWith(files);
    const { command, env } = cli.shell(['fix']);
    spawnSync('sh', ['-c', `${command} | head -n 1`], { cwd, env });
    const left = Object.keys(files).filter((path) => readFileSync(join(cwd, path), 'utf8') === fixable);
    expect(left).toEqual([]);
  });
});

describe('lint', () => {
  it('says why it fails where --max-warnings does', () => {
    const cwd = folderWith({ 'a.md': incomplete, '.postmortem.yaml': 'rules:\n  missing-cause: warning\n' });
    const run = cli.run(['lint', '--max-warnings', '0', '--fail-on', 'never', '--quiet'], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^\d+ warnings, more than --max-warnings 0\.\n$/);
  });
});

describe('ignore files', () => {
  it('count up to the current folder where there is no repository, and .postmortemignore has the last word', () => {
    const cwd = folderWith({ '.postmortemignore': 'docs/b.md\n!docs/kept.md\n', 'docs/.gitignore': 'kept.md\n' });
    for (const name of ['a', 'b', 'kept']) write(cwd, `docs/${name}.md`, incomplete);
    for (const operand of ['.', 'docs', 'docs/*.md']) {
      const { stdout } = cli.run(['lint', operand], { cwd });
      expect([...new Set(stdout.match(/^docs\/\w+/gm))], operand).toEqual(['docs/a', 'docs/kept']);
    }
  });
});

describe('new', () => {
  it('writes down the zone that it is given', () => {
    const cwd = folderWith({});
    const args = ['new', 'Outage', '--output', '-', '--timezone'];
    expect(cli.run([...args, 'Europe/Paris'], { cwd }).stdout).toContain('\ntimezone: Europe/Paris\n');
  });
});
