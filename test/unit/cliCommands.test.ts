import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandLine, folderWith, incomplete, type Run, write } from './commandLine.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await CommandLine.build();
});
afterAll(() => cli.dispose());

const run = (cwd: string, ...args: string[]): Run => cli.run(args, { cwd });

describe('fix', () => {
  const idle = '<!-- postmortem-disable-next-line missing-impact -- not yet -->';
  const mendable = incomplete.replace('## Impact', `${idle}\n## Impact`).replaceAll('\n', '\r\n');

  it('makes the safe fixes, leaves line breaks and a byte order mark as they are, and has nothing left to do', () => {
    const cwd = folderWith({ 'a.md': `\ufeff${mendable}`, 'b.md': incomplete, 'c.md': `# Notes\n\n${idle}\n` });
    expect(run(cwd, 'fix')).toEqual({ code: 0, stdout: 'a.md\n', stderr: '' });
    const mended = readFileSync(join(cwd, 'a.md'), 'utf8');
    expect(mended).not.toContain('postmortem-disable');
    expect(mended.startsWith('\ufeff---\r\n')).toBe(true);
    expect(mended.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(run(cwd, 'fix').stdout).toBe('');
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toContain(idle);
  });

  it('with --dry-run only says what it would do, as a diff, and fails if that is anything', () => {
    const cwd = folderWith({ 'a.md': mendable });
    const dry = run(cwd, 'fix', '--dry-run');
    expect(dry.code).toBe(1);
    expect(dry.stdout).toContain('--- a/a.md\n+++ b/a.md\n@@ ');
    expect(dry.stdout).toContain(`-${idle}`);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mendable);
    run(cwd, 'fix');
    expect(run(cwd, 'fix', '--dry-run')).toMatchObject({ code: 0, stdout: '' });
  });

  it('reads standard input and prints what comes of it', () => {
    const cwd = folderWith({ 'a.md': mendable });
    const { stdout } = cli.run(['fix', '--stdin'], { cwd, input: mendable });
    expect(stdout).not.toBe(mendable);
    run(cwd, 'fix');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(stdout);
  });
});

describe('new', () => {
  it('makes a file out of a template and never touches one that is there', () => {
    const cwd = folderWith({});
    const args = ['new', 'Pay | <everything> *fails*', '--output', 'incidents', '--severity', 'SEV1'];
    const first = run(cwd, ...args).stdout.trim();
    expect(first).toMatch(/^incidents\/\d{4}-\d\d-\d\d-pay-everything-fails\.md$/);
    const text = readFileSync(join(cwd, first), 'utf8');
    expect(text).toContain('Pay | <everything> *fails*');
    expect(text).not.toMatch(/\$\{?\d|\{\{|\\\$/);
    const second = run(cwd, ...args).stdout.trim();
    expect(second).toBe(first.replace('.md', '-2.md'));
    expect(run(cwd, 'new', 'Again', '--output', first)).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, first), 'utf8')).toBe(text);
    const { files } = JSON.parse(run(cwd, 'lint', '--format', 'json', '--fail-on', 'never').stdout);
    expect(files.map(({ path }: { path: string }) => path)).toContain(first);
  });

  it('stays in its folder whatever the title says', () => {
    const cwd = folderWith({});
    run(cwd, 'new', '../../../etc/passwd');
    expect(readdirSync(cwd)).toHaveLength(1);
  });

  it('lists the templates, takes one in either language, and one of your own', () => {
    const cwd = folderWith({ 'ours.md': '# {{title}}\n\n## Impact\n\n${1:[Who?]}\n' });
    const listed = run(cwd, 'new', '--list').stdout;
    for (const name of readdirSync(join(import.meta.dirname, '../../templates/en')))
      expect(listed).toContain(name.replace('.md', ''));
    const french = run(cwd, 'new', 'Panne', '--template', 'sre', '--language', 'fr', '--output', '-').stdout;
    expect(french).toContain('## Résumé');
    expect(run(cwd, 'new', 'Down', '--template', 'ours.md', '--output', '-').stdout).toBe(
      '# Down\n\n## Impact\n\n[Who?]\n',
    );
    write(cwd, 'broken.md', '---\ntitle: [x\n---\n\n{{titel}}\n');
    expect(run(cwd, 'new', 'Down', '--template', 'broken.md').stderr).toMatch(
      /broken\.md" cannot be used\. A “\[” is never closed\. There is no variable \{\{titel\}\}\./,
    );
    expect(run(cwd, 'new', 'Down', '--template', 'none')).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(cwd, 'none'))).toBe(false);
  });
});

const finished = `${incomplete}
## Cause

A full disk.

## Actions

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| =Alert on disk space | Ana | 2026-04-01 | open |
| Grow the "disk", twice | Bo | 2026-06-01 | open |
| Restart | Bo | 2026-03-03 | done |
`;

describe('timeline', () => {
  const cwd = folderWith({ 'a.md': finished });

  it('has an instant and the time since the start for each event', () => {
    const { documents } = JSON.parse(run(cwd, 'timeline', 'a.md', '--format', 'json').stdout);
    const events = documents[0].timelines[0].events;
    expect(events.map(({ instant }: { instant: string }) => Date.parse(instant))).toEqual([
      Date.parse('2026-03-03T09:10Z'),
      Date.parse('2026-03-03T09:50Z'),
    ]);
    expect(events.map(({ sinceStartMinutes }: { sinceStartMinutes: number }) => sinceStartMinutes)).toEqual([0, 40]);
  });

  it('is a table for people and for Markdown', () => {
    expect(run(cwd, 'timeline', 'a.md').stdout).toMatch(/2026-03-03 09:50 UTC {2}40 min .*errors end/);
    expect(run(cwd, 'timeline', 'a.md', '--format', 'markdown').stdout).toMatch(
      /^\| 2026-03-03 09:50 UTC \| 40 min \|.*\| errors end \|$/m,
    );
  });

  it('names a milestone once', () => {
    const marked = finished.replace('errors end', '**Resolved** — errors end');
    const table = run(folderWith({ 'a.md': marked }), 'timeline', 'a.md', '--format', 'markdown').stdout;
    expect(table).toMatch(/\| 40 min \| *resolved *\| errors end *\|$/m);
  });
});

describe('actions', () => {
  const cwd = folderWith({ 'a.md': finished, 'b.md': '# Notes\n\n- [ ] buy milk\n' });
  const actions = (...args: string[]): string => run(cwd, 'actions', '--today', '2026-05-01', ...args).stdout;

  it('lists what is open in postmortems, overdue against the given day', () => {
    const { actions: open } = JSON.parse(actions('--format', 'json'));
    expect(open).toMatchObject([
      { path: 'a.md', line: 25, owner: 'Ana', due: '2026-04-01', overdue: true },
      { path: 'a.md', line: 26, owner: 'Bo', due: '2026-06-01', overdue: false },
    ]);
    expect(actions()).toContain('Open actions: 2, overdue: 1.');
    expect(actions('--language', 'fr')).toContain('Actions ouvertes\u00a0: 2, dont 1 en retard.');
  });

  it('is a table that spreadsheets read as text', () => {
    const [head, first, second] = actions('--format', 'csv').split('\n');
    expect(head).toBe('path,line,text,owner,due,overdue,priority,ticket');
    expect(first).toMatch(/^a\.md,25,'=Alert on disk space,Ana,2026-04-01,true,/);
    expect(second).toMatch(/^a\.md,26,"Grow the ""disk"", twice",Bo,2026-06-01,false,/);
    expect(actions('--format', 'markdown')).toMatch(/^\| Grow the "disk", twice \| Bo \| 2026-06-01 \|/m);
  });
});

describe('report', () => {
  it('sums up all postmortems', () => {
    const cwd = folderWith({ 'a.md': finished, 'docs/b.md': incomplete, 'c.md': '# Notes\n' });
    const report = JSON.parse(run(cwd, 'report', '--format', 'json', '--today', '2026-05-01').stdout);
    expect(report.postmortems.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'docs/b.md']);
    expect(report.totals).toMatchObject({ postmortems: 2, openActions: 2, overdueActions: 1 });
    expect(report.totals.byRule['missing-cause']).toBe(1);
    expect(run(cwd, 'report').stdout).toContain('Postmortems: 2.');
    expect(run(cwd, 'report', '--format', 'markdown').stdout).toMatch(/^# Postmortems\n\n\| Date \|/);
  });
});

describe('explain', () => {
  it('says what decided and where each setting comes from', () => {
    const cwd = folderWith({
      'docs/a.md': '# Notes\n',
      'docs/c.md': '# Outage of 3 May 2026\n',
      'b.md': incomplete,
      '.postmortem.yaml': 'include: ["docs/**"]\nrules:\n  missing-cause: off\n',
    });
    const { documents } = JSON.parse(run(cwd, 'explain', 'docs/a.md', 'b.md', '--format', 'json').stdout);
    expect(documents).toMatchObject([
      { path: 'docs/a.md', postmortem: true, reason: 'include', configuration: '.postmortem.yaml' },
      { path: 'b.md', postmortem: true, reason: 'front-matter', status: 'final' },
    ]);
    const settings = new Map(
      documents[1].settings.map((setting: { name: string; value: object; origin: string }) => [setting.name, setting]),
    );
    expect(settings.get('rules.missing-cause')).toMatchObject({ value: { severity: 'off' }, origin: 'file' });
    expect(settings.get('rules.missing-impact')).toMatchObject({ value: { severity: 'error' }, origin: 'default' });
    const { stdout } = run(cwd, 'explain', 'docs/a.md', 'docs/c.md');
    expect(stdout).toContain('yes: `include` in the configuration matches its path\n  found          nothing\n');
    expect(stdout).toContain('found          an incident in the title; a day in the title\n');
  });

  it('says so where there is nothing to explain', () => {
    const cwd = folderWith({ 'docs/a.txt': '' });
    expect(run(cwd, 'explain', 'docs')).toMatchObject({ code: 0, stdout: 'There is no Markdown in docs.\n' });
    expect(JSON.parse(run(cwd, 'explain', 'docs', '--format', 'json').stdout)).toMatchObject({ documents: [] });
  });
});

describe('rules', () => {
  it('lists them all, and prints the page of one in the wanted language', () => {
    const cwd = folderWith({});
    const { rules } = JSON.parse(run(cwd, 'rules', '--format', 'json').stdout);
    const listed = run(cwd, 'rules').stdout;
    for (const { id, title, why } of rules) {
      expect(listed).toContain(id);
      expect(title, id).toBeTruthy();
      expect(why, id).toBeTruthy();
    }
    expect(run(cwd, 'rules', 'missing-cause').stdout).toMatch(/^# Missing cause\n/);
    expect(run(cwd, 'rules', 'missing-cause', '--language', 'fr').stdout).toMatch(/^# Cause manquante\n/);
  });
});

it('every command that reads folders works on one without any Markdown', () => {
  const cwd = folderWith({});
  for (const command of ['lint', 'fix', 'actions', 'report']) expect(run(cwd, command).code, command).toBe(0);
  write(cwd, 'a.md', incomplete);
  for (const command of ['fix', 'actions', 'report']) expect(run(cwd, command).code, command).toBe(0);
});

describe('what is printed', () => {
  const files = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${i}.md`, incomplete]));
  const inspect = ['inspect', '--format', 'json'];

  it('arrives whole, however slowly it is read', async () => {
    const cwd = folderWith(files);
    const whole = run(cwd, ...inspect).stdout;
    expect(whole.length).toBeGreaterThan(250_000);
    const { stdout } = cli.start(inspect, cwd);
    await setTimeout(1500);
    expect(await text(stdout)).toBe(whole);
  });

  it('ends quietly where its reader went away', async () => {
    const child = cli.start(inspect, folderWith(files));
    child.stdout.destroy();
    const [[code], stderr] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
