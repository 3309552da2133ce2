import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandLine, folderWith, incomplete, type Run, write } from './commandLine.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await CommandLine.build();
});
afterAll(() => cli.dispose());

const lint = (cwd: string, ...args: string[]): Run => cli.run(['lint', ...args], { cwd });

/** The rules found in each file. */
function rulesIn({ stdout }: Run): Record<string, string[]> {
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string }[] }[] };
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]));
}

describe('the command line', () => {
  it('helps, in general and with each command', () => {
    const cwd = folderWith({});
    const general = cli.run([], { cwd });
    expect(general.code).toBe(0);
    expect(cli.run(['--help'], { cwd })).toEqual(general);
    const commands = [...general.stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = '']) => name);
    expect(commands).toContain('lint');
    for (const command of commands) {
      const help = cli.run([command, '--help'], { cwd });
      expect(help.code, command).toBe(0);
      expect(help.stdout).toMatch(new RegExp(`^Usage: postmortem ${command} `));
      for (const line of help.stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120);
    }
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(cli.run(['--version'], { cwd: folderWith({}) }).stdout).toBe(`${version}\n`);
  });

  it.each([
    [['constructor'], 'Unknown command "constructor".'],
    [['lint', '--nonsense'], "Unknown option '--nonsense'."],
    [['lint', '--format', 'xml'], '--format cannot be "xml", but text, json,'],
    [['lint', '--fail-on', 'fatal'], '--fail-on cannot be "fatal", but error,'],
    [['lint', '--max-warnings', 'many'], '--max-warnings takes a number, not "many".'],
    [['lint', '--config', 'nowhere.yaml'], 'There is no configuration file "nowhere.yaml".'],
    [['lint', ''], 'An empty word is no file.'],
    [['lint', '--stdin', 'a.md'], '--stdin takes no files besides.'],
    [['fix', '--stdin-filename', 'a.md'], '--stdin-filename needs --stdin.'],
    [['new', 'Outage', '--timezone', 'Nowhere/Town'], '--timezone takes a zone such as Europe/Paris or +02:00, not'],
    [['inspect', 'nowhere.md'], 'There is no file "nowhere.md".'],
    [['lint', '--update-baseline'], '--update-baseline needs a --baseline FILE.'],
    [['actions', '--today', 'tomorrow'], '--today takes a date such as 2026-03-12, not "tomorrow".'],
    [['rules', 'missing-coffee'], 'There is no rule "missing-coffee".'],
  ])('says in one sentence what is wrong with %j, and fails with 2', (args, message) => {
    const run = cli.run(args, { cwd: folderWith({}) });
    expect(run.stderr).toContain(`postmortem: ${message}`);
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('lint', () => {
  const cwd = folderWith({ 'outage.md': incomplete, 'readme.md': '# Read me\n\nNothing happened.\n' });
  const missing = ['missing-apology', 'missing-cause', 'missing-data-loss', 'missing-remediation'];

  it('judges postmortems and leaves everything else alone', () => {
    const run = lint(cwd, '--format', 'json');
    expect(run.code).toBe(1);
    expect(Object.keys(rulesIn(run))).toEqual(['outage.md']);
    expect(rulesIn(run)['outage.md']).toEqual(expect.arrayContaining(missing));
  });

  it('prints a line per finding that editors and terminals can follow', () => {
    const lines = lint(cwd, 'outage.md').stdout.split('\n');
    expect(lines.find((line) => line.includes('missing-cause'))).toMatch(/^outage\.md:6:\d+ error .+ missing-cause$/);
    expect(lines.join('\n')).not.toContain('\x1b');
  });

  it('speaks the language of the environment, or the one it is told', () => {
    const french = cli.run(['lint'], { cwd, env: { LANG: 'fr_FR.UTF-8' } }).stdout;
    expect(french).toContain('Fichiers\u00a0: 2, dont post-mortem\u00a0: 1.');
    expect(lint(cwd, '--language', 'fr').stdout).toBe(french);
  });

  it.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'hint'], 1],
    [['--config', 'mild.yaml'], 0],
    [['--config', 'mild.yaml', '--fail-on', 'warning'], 1],
    [['--config', 'mild.yaml', '--max-warnings', '100'], 0],
    [['--config', 'mild.yaml', '--max-warnings', '1'], 1],
  ])('with %j ends with %i', (args, code) => {
    const rules = missing.map((rule) => `  ${rule}: warning\n`).join('');
    write(cwd, 'mild.yaml', `rules:\n${rules}`);
    expect(lint(cwd, 'outage.md', ...args).code).toBe(code);
  });

  it('with --quiet prints only what fails', () => {
    write(cwd, 'one.yaml', 'rules:\n  missing-cause: warning\n');
    const { stdout } = lint(cwd, 'outage.md', '--quiet', '--config', 'one.yaml');
    expect(stdout).not.toContain('missing-cause');
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .every((line) => line.includes(' error ')),
    ).toBe(true);
  });

  it('reads standard input, at the path it is given', () => {
    const folder = folderWith({ 'docs/.postmortem.yaml': 'rules:\n  missing-cause: off\n' });
    const args = ['lint', '--stdin', '--format', 'json'];
    const nowhere = rulesIn(cli.run(args, { cwd: folder, input: incomplete }));
    expect(nowhere['<stdin>']).toContain('missing-cause');
    const there = rulesIn(cli.run([...args, '--stdin-filename', 'docs/new.md'], { cwd: folder, input: incomplete }));
    expect(there['docs/new.md']).toContain('missing-apology');
    expect(there['docs/new.md']).not.toContain('missing-cause');
  });

  it('says where a configuration is wrong, still lints, and fails with 2', () => {
    const folder = folderWith({ 'outage.md': incomplete, '.postmortem.yaml': 'rules:\n  missing-coffee: error\n' });
    const run = lint(folder, 'outage.md');
    expect(run.stderr).toContain('.postmortem.yaml:2:3 ');
    expect(run.stdout).toContain('missing-cause');
    expect(run.code).toBe(2);
  });

  it('says in plain words what of a configuration is no YAML', () => {
    const folder = folderWith({ 'outage.md': incomplete, '.postmortem.yaml': 'rules: [\n' });
    expect(lint(folder, 'outage.md').stderr).toContain('.postmortem.yaml:1:8 A “[” is never closed.');
    expect(lint(folder, 'outage.md', '--language', 'fr').stderr).toContain('Un «\u00a0[\u00a0» n’est jamais fermé.');
  });

  it('fails with 2 when it cannot finish, and still prints what it found', () => {
    const folder = folderWith({ 'a.md/inside.txt': '', 'outage.md': incomplete });
    // A folder whose name ends in .md is searched, not read.
    expect(lint(folder, '--fail-on', 'never').code).toBe(0);
    const run = lint(folder, 'outage.md', 'gone.md');
    expect(run.code).toBe(2);
  });
});

describe('the files that are looked at', () => {
  const paths = (cwd: string, ...args: string[]): string[] =>
    Object.keys(rulesIn(lint(cwd, ...args, '--format', 'json')));

  it('are those of folders and globs in the order of their names, each once, and no packages', () => {
    const cwd = folderWith({
      'b.md': incomplete,
      'a/z.markdown': incomplete,
      'a/b/c.md': incomplete,
      'a.txt': incomplete,
      'node_modules/x.md': incomplete,
      '.github/incident.md': incomplete,
    });
    const all = ['.github/incident.md', 'a/b/c.md', 'a/z.markdown', 'b.md'];
    expect(paths(cwd)).toEqual(all);
    expect(paths(cwd, '.')).toEqual(all);
    expect(paths(cwd, 'b.md', './a', 'b.md', '**/*.md')).toEqual([
      'b.md',
      'a/b/c.md',
      'a/z.markdown',
      '.github/incident.md',
    ]);
    expect(paths(cwd, 'a/**/*.md')).toEqual(['a/b/c.md']);
    expect(paths(cwd, 'nothing/**/*.md')).toEqual([]);
  });

  it('are not those that git or .postmortemignore ignores, unless they are named', () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'build/\n*.draft.md\n',
      '.postmortemignore': 'vendor\n!kept.draft.md\n',
      'build/out.md': incomplete,
      'vendor/theirs.md': incomplete,
      'docs/ours.md': incomplete,
      'docs/new.draft.md': incomplete,
      'docs/kept.draft.md': incomplete,
      'docs/.gitignore': 'secret.md\n',
      'docs/secret.md': incomplete,
    });
    expect(paths(cwd)).toEqual(['docs/kept.draft.md', 'docs/ours.md']);
    expect(paths(cwd, 'docs/*.md')).toEqual(['docs/kept.draft.md', 'docs/ours.md']);
    expect(paths(cwd, 'vendor/theirs.md', 'docs/secret.md')).toEqual(['vendor/theirs.md', 'docs/secret.md']);
    const inside = join(cwd, 'docs');
    expect(paths(inside)).toEqual(['kept.draft.md', 'ours.md']);
  });

  it('give the same report on one thread and on several', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`d${i % 7}/${i}.md`, `${incomplete}\n## Cause\n\nDisk ${i} was full.\n`]),
    );
    const cwd = folderWith(files);
    const alone = lint(cwd, '--format', 'json', '--threads', '1');
    expect(lint(cwd, '--format', 'json', '--threads', '3')).toEqual(alone);
    expect(Object.keys(rulesIn(alone))).toHaveLength(40);
  });
});

describe('a baseline', () => {
  const known = ['--baseline', 'known.json'];

  it('lets a team start where it stands: what is known passes, what is new fails', () => {
    const cwd = folderWith({ 'docs/outage.md': incomplete });
    expect(lint(cwd, ...known).stderr).toContain('There is no baseline "known.json"; --update-baseline writes it.');
    expect(lint(cwd, ...known, '--update-baseline').code).toBe(0);
    expect(lint(cwd, ...known)).toMatchObject({ code: 0 });
    expect(lint(join(cwd, 'docs'), '--baseline', '../known.json')).toMatchObject({ code: 0 });

    // What moves is known all the same.
    write(cwd, 'docs/outage.md', incomplete.replace('# Checkout', '<!-- moved -->\n\n# Checkout'));
    expect(lint(cwd, ...known)).toMatchObject({ code: 0 });

    write(cwd, 'docs/outage.md', incomplete.replace(/## Impact[^#]*/, ''));
    // The timeline may tell of an impact, so that it is worth no more than a note.
    const worse = lint(cwd, ...known, '--format', 'json', '--fail-on', 'info');
    expect(worse.code).toBe(1);
    expect(rulesIn(worse)['docs/outage.md']).toEqual(['missing-impact']);
  });

  it('forgets what was mended and keeps what was not looked at', () => {
    const cwd = folderWith({ 'a.md': incomplete, 'b.md': incomplete });
    lint(cwd, ...known, '--update-baseline');
    write(cwd, 'a.md', incomplete.replace('# Checkout outage', '# Checkout outage\n\n## Cause\n\nA full disk.'));
    lint(cwd, 'a.md', ...known, '--update-baseline');
    const { files } = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'));
    expect(Object.keys(files['a.md'])).not.toContain('missing-cause');
    expect(Object.keys(files['b.md'])).toContain('missing-cause');
  });

  it('is refused when it is none', () => {
    const cwd = folderWith({ 'a.md': incomplete, 'known.json': '[]' });
    expect(lint(cwd, ...known)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the cache', () => {
  const cached = ['--cache', '--cache-location', 'cache.json', '--format', 'json'];

  it('gives what a fresh run gives, from memory', () => {
    const cwd = folderWith({ 'a.md': incomplete, 'b.md': '# Read me\n', 'c.md': incomplete });
    const fresh = lint(cwd, '--format', 'json');
    expect(lint(cwd, ...cached, '--threads', '2')).toEqual(fresh);
    expect(lint(cwd, ...cached)).toEqual(fresh);
    // What it says of an unchanged file is what the cache holds.
    const cache = readFileSync(join(cwd, 'cache.json'), 'utf8');
    write(cwd, 'cache.json', cache.replaceAll('missing-cause', 'remembered'));
    expect(rulesIn(lint(cwd, ...cached))['a.md']).toContain('remembered');
  });

  it('forgets a file that changes, and everything when the configuration or the language does', () => {
    const cwd = folderWith({ 'a.md': incomplete, 'b.md': incomplete });
    lint(cwd, ...cached);
    write(cwd, 'a.md', incomplete.replace('# Checkout outage', '# Checkout outage\n\n## Cause\n\nA full disk.'));
    const changed = rulesIn(lint(cwd, ...cached));
    expect(changed['a.md']).not.toContain('missing-cause');
    expect(changed['b.md']).toContain('missing-cause');
    write(cwd, '.postmortem.yaml', 'rules:\n  missing-apology: off\n');
    for (const rules of Object.values(rulesIn(lint(cwd, ...cached)))) expect(rules).not.toContain('missing-apology');
    expect(lint(cwd, ...cached, '--language', 'fr').stdout).toContain('Ajoutez');
  });

  it('sees a change that leaves size and time of a file as they were', async () => {
    const cwd = folderWith({ 'a.md': incomplete });
    const file = join(cwd, 'a.md');
    const { atime, mtime } = statSync(file);
    // Only what has not changed for a while is known without being read.
    await new Promise((done) => setTimeout(done, 2100));
    lint(cwd, ...cached);
    expect(readFileSync(join(cwd, 'cache.json'), 'utf8')).toMatch(/"stamp":"\d/);
    write(cwd, 'a.md', incomplete.replace('## Impact', '## Causes'));
    utimesSync(file, atime, mtime);
    expect(rulesIn(lint(cwd, ...cached))['a.md']).not.toContain('missing-cause');
  });

  it('is no reason to fail when it is broken', () => {
    const cwd = folderWith({ 'a.md': incomplete, 'cache.json': '{"program":' });
    expect(lint(cwd, ...cached).code).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'cache.json']);
  });

  it('says where it cannot be kept', () => {
    const cwd = folderWith({ 'a.md': incomplete, file: '' });
    for (const place of [
      'file/folder/cache.json',
      ...(process.platform === 'linux' ? ['/proc/none/cache.json'] : []),
    ]) {
      const run = lint(cwd, '--cache', '--cache-location', place);
      expect(run.stderr).toMatch(/^postmortem: The folder "[^"]+" for the cache cannot be made \(\w+\)\./);
      expect(run).toMatchObject({ code: 2, stdout: '' });
    }
  });
});
