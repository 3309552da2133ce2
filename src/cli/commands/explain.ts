import { localeFor, rules, signsIn } from '../../index.ts';
import { type Document, documentsOf } from '../documents.ts';
import { print } from '../output.ts';
import { paint } from '../terminal.ts';
import type { Usage } from '../usage.ts';
import { UsageError } from '../usageError.ts';

/** `postmortem explain`: whether a file counts as a postmortem, what decided, and where every setting comes from. */
export async function runExplain(usage: Usage): Promise<number> {
  const { values, operands } = usage;
  if (!operands.length && !values.stdin) throw new UsageError('Name the file to explain.');
  const explanations: Explanation[] = [];
  for await (const document of documentsOf(usage)) explanations.push(explain(document));
  const nothing = `There is no Markdown in ${operands.join(', ')}.\n`;
  print(
    values.format === 'json'
      ? `${JSON.stringify({ version: 1, documents: explanations }, null, 2)}\n`
      : explanations.map(textOf).join('\n') || nothing,
  );
  return 0;
}

type Explanation = ReturnType<typeof explain>;

function explain({ path, model, configuration, recognition }: Document) {
  const { config, file } = configuration;
  const globsFrom = (globs: readonly string[]): string => (globs.length ? 'file' : 'default');
  return {
    path,
    postmortem: recognition.postmortem,
    reason: recognition.reason,
    signs: signsIn(model),
    language: model.language,
    status: model.status,
    audience: model.audience,
    sections: model.sections.map(({ kind, title, start, as }) => ({
      kind,
      title,
      line: model.lines.lineAt(start) + 1,
      as,
    })),
    configuration: file,
    settings: [
      { name: 'include', value: config.include, origin: globsFrom(config.include) },
      { name: 'exclude', value: config.exclude, origin: globsFrom(config.exclude) },
      ...rules.map(({ id, severity, options }) => {
        const set = config.rules.get(id);
        const own = typeof severity === 'string' ? severity : severity[model.status ?? 'review'];
        return {
          name: `rules.${id}`,
          value: { severity: set?.severity ?? own, ...(set?.options ?? options) },
          origin: set?.origin ?? 'default',
        };
      }),
    ],
  };
}

const reasons = {
  template: 'it is a template, by its folder',
  'front-matter': 'its front matter says so',
  include: '`include` in the configuration matches its path',
  exclude: '`exclude` in the configuration matches its path',
  content: 'by its content',
} as const;

const { messages } = localeFor('en');

function textOf(one: Explanation): string {
  const lines = [paint('bold', one.path)];
  const field = (name: string, value: string): void => {
    lines.push(`  ${name.padEnd(14)} ${value}`);
  };
  field('postmortem', `${one.postmortem ? 'yes' : 'no'}: ${reasons[one.reason]}`);
  field('found', one.signs.map((sign) => messages[`sign-${sign}`] ?? sign).join('; ') || 'nothing');
  field('language', one.language);
  field('status', one.status ?? 'none (judged as in review)');
  field('audience', one.audience ?? 'none (judged as public)');
  field('configuration', one.configuration ?? 'none (defaults)');
  lines.push('  sections');
  for (const { line, kind, as, title } of one.sections) {
    lines.push(`    ${String(line).padStart(5)}  ${kind.padEnd(13)}  ${as}: ${title}`);
  }
  lines.push('  settings');
  const width = Math.max(...one.settings.map(({ name }) => name.length));
  for (const { name, value, origin } of one.settings) {
    lines.push(`    ${name.padEnd(width)}  ${paint('dim', origin.padEnd(7))}  ${settingOf(value)}`);
  }
  return `${lines.join('\n')}\n`;
}

function settingOf(value: Explanation['settings'][number]['value']): string {
  if (!('severity' in value)) return JSON.stringify(value);
  const { severity, ...options } = value;
  const list = Object.entries(options).map(([name, option]) => ` ${name}=${JSON.stringify(option)}`);
  return severity + list.join('');
}
