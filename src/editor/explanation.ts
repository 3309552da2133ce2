import type { PhrasingContent, RootContent } from 'mdast';
import * as vscode from 'vscode';
import {
  type Audience,
  type Config,
  inspect,
  type Origin,
  type Postmortem,
  type Recognition,
  type Rule,
  rules,
  type Status,
  signsIn,
} from '../index.ts';
import { inline, toMarkdown } from '../write/markdown.ts';
import type { Configuration } from './configuration.ts';
import type { Reading } from './documents.ts';
import { kindName, languageName, uiLocale } from './wording.ts';

/** What the extension makes of a document, as Markdown in the user's language. */
export function explanation({ uri }: vscode.TextDocument, { model, recognition, configuration }: Reading): string {
  const name = vscode.workspace.asRelativePath(uri);
  const { metadata, sections } = inspect(model, name, recognition);
  return toMarkdown([
    heading(1, vscode.l10n.t('How {0} is read', name)),
    paragraph(...verdict(recognition, model)),
    heading(2, vscode.l10n.t('Profile')),
    table(
      [vscode.l10n.t('What'), vscode.l10n.t('Value')],
      [
        [vscode.l10n.t('Language'), languageName(model.language)],
        [vscode.l10n.t('Status'), named(metadata.status) ?? vscode.l10n.t('not stated, counts as in review')],
        [vscode.l10n.t('Audience'), named(metadata.audience) ?? vscode.l10n.t('not stated, counts as public')],
        [vscode.l10n.t('Severity'), metadata.severity ?? vscode.l10n.t('not stated')],
        [vscode.l10n.t('Time zone'), metadata.timezone ?? vscode.l10n.t('not stated')],
      ],
    ),
    heading(2, vscode.l10n.t('Sections')),
    sections.length === 0
      ? paragraph(...inline(vscode.l10n.t('None was recognised.')))
      : table(
          [vscode.l10n.t('Line'), vscode.l10n.t('Kind'), vscode.l10n.t('Name'), vscode.l10n.t('Found as')],
          unique(sections.map(({ line, kind, title, as }) => [String(line), kindName(kind), title ?? '', foundAs(as)])),
        ),
    heading(2, vscode.l10n.t('Settings that are not the default')),
    ...settings(configuration),
  ]);
}

/** A value as the document has it, behind what the reader calls it. */
function named(value: Status | Audience | null): string | null {
  const name = value && uiLocale().messages[`name-${value}`];
  return name && name !== value ? `${name} (${value})` : value;
}

function verdict({ postmortem, reason }: Recognition, model: Postmortem): PhrasingContent[] {
  const text = postmortem
    ? vscode.l10n.t('This document is checked as a postmortem.')
    : vscode.l10n.t('This document is not checked: it is left entirely alone.');
  const why = {
    template: vscode.l10n.t('It is one of your team’s templates.'),
    'front-matter': vscode.l10n.t('Its front matter says so (postmortem: {0}).', String(postmortem)),
    include: vscode.l10n.t('Its path matches the setting {0}.', 'include'),
    exclude: vscode.l10n.t('Its path matches the setting {0}.', 'exclude'),
    content: byContent(postmortem, model),
  }[reason];
  return [
    { type: 'strong', children: [{ type: 'text', value: text }] },
    { type: 'text', value: ` ${why}` },
  ];
}

/** What the content says for a postmortem, and what to do where that is not enough. */
function byContent(postmortem: boolean, model: Postmortem): string {
  const { tag, messages } = uiLocale();
  const signs = signsIn(model).filter((sign) => !postmortem || sign !== 'other');
  const names = signs.map((sign) => messages[`sign-${sign}`] ?? sign);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
  if (postmortem) return vscode.l10n.t('Its content is that of a postmortem: it has {0}.', list);
  const found = list
    ? vscode.l10n.t('Its content is not that of a postmortem; all it has is {0}.', list)
    : vscode.l10n.t('Nothing in its content is that of a postmortem.');
  const remedy = vscode.l10n.t(
    'If it is one, put {0} into its front matter or its folder into the setting {1}.',
    'postmortem: true',
    'postmortem.include',
  );
  return `${found} ${remedy}`;
}

function foundAs(as: string): string {
  switch (as) {
    case 'heading':
      return vscode.l10n.t('heading');
    case 'pseudo-heading':
      return vscode.l10n.t('bold line or label');
    case 'field':
      return vscode.l10n.t('field');
    default:
      return vscode.l10n.t('sentence');
  }
}

/** Two sentences of one line say the same twice. */
const unique = (rows: string[][]): string[][] => [...new Map(rows.map((row) => [row.join(), row])).values()];

/** Each value that somebody set, with who set it: the answer to "which configuration applied?". */
function settings({ config, origins, file }: Configuration): RootContent[] {
  const from = (origin: Origin): string =>
    origin === 'file' && file ? vscode.workspace.asRelativePath(file) : vscode.l10n.t('settings');
  const globs = (['include', 'exclude'] as const)
    .filter((key) => origins[key] !== 'default')
    .map((key) => [key, JSON.stringify(config[key]), from(origins[key])]);
  const rows = [...globs, ...rules.flatMap((rule) => ruleRows(rule, config, from))];
  if (rows.length === 0) return [paragraph(...inline(vscode.l10n.t('None.')))];
  return [table([vscode.l10n.t('Setting'), vscode.l10n.t('Value'), vscode.l10n.t('From')], rows)];
}

function ruleRows({ id, options }: Rule, config: Config, from: (origin: Origin) => string): string[][] {
  const rule = config.rules.get(id);
  if (!rule || rule.origin === 'default') return [];
  const changed = Object.entries(rule.options).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(options[name]?.default),
  );
  const all: [string, unknown][] = rule.severity ? [['severity', rule.severity], ...changed] : changed;
  return all.map(([name, value]) => [`rules.${id}.${name}`, JSON.stringify(value), from(rule.origin)]);
}

function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: inline(text) };
}

function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function table(head: string[], rows: string[][]): RootContent {
  return {
    type: 'table',
    children: [head, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
}
