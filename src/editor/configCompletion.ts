import * as vscode from 'vscode';
import { type ConfigChoice, configChoices, Lines, rules, textOf } from '../index.ts';
import { isConfigFile } from './configuration.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';

/** The extension that completes YAML by its schema, ours included. */
const byYamlItself = 'redhat.vscode-yaml';

/** Keys, rules, severities and options while a configuration file is written. JSON is completed by its schema. */
export function register({ context }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider(
      { pattern: '**/.postmortem.{yaml,yml}' },
      {
        provideCompletionItems(document, position) {
          if (!isConfigFile(document.uri) || vscode.extensions.getExtension(byYamlItself)) return null;
          const text = document.getText();
          const lines = new Lines(text);
          return configChoices(text, document.offsetAt(position), rules).map((choice) => itemOf(choice, lines));
        },
      },
      ':',
      ' ',
    ),
  );
}

function itemOf(choice: ConfigChoice, lines: Lines): vscode.CompletionItem {
  const { kind, label, rule } = choice;
  const isKey = kind === 'key';
  const item = new vscode.CompletionItem(
    label,
    isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.EnumMember,
  );
  item.range = editorRange(lines, choice);
  if (isKey) item.insertText = `${label}: `;
  item.documentation = aboutOf(choice);
  if (isKey && rule) item.command = { title: '', command: 'editor.action.triggerSuggest' };
  return item;
}

/** A rule is best known by what it says. */
function aboutOf({ rule, option }: ConfigChoice): string {
  const locale = uiLocale();
  if (option) return (option.description as Readonly<Record<string, string>>)[locale.tag] ?? option.description.en;
  const [message] = Object.keys(rule?.messages ?? {});
  return rule && message ? textOf(rule, rule.id, message, locale) : '';
}
