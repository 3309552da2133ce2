import * as vscode from 'vscode';
import {
  type Checklist,
  type ChecklistItem,
  type Finding,
  messageOf,
  type Progress,
  type Range,
  rulesById,
  type SectionKind,
  type Severity,
  severities,
} from '../index.ts';
import { type Current, follow } from './current.ts';
import { checklistIn } from './documents.ts';
import type { Services } from './services.ts';
import { countOf, editorRange, kindName, uiLocale } from './wording.ts';

/** A line of the tree. */
interface Entry extends vscode.TreeItem {
  readonly children?: readonly Entry[];
  /** Of a section. */
  readonly kind?: SectionKind;
}

/** What is done of the active postmortem, what is missing and what was found; every line leads to its place. */
export function register(services: Services): void {
  let entries: readonly Entry[] = [];
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Entry>('postmortem.checklist', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (entry) => entry,
      getChildren: (entry) => [...(entry ? (entry.children ?? []) : entries)],
    },
  });
  services.context.subscriptions.push(
    changed,
    view,
    vscode.commands.registerCommand('postmortem.checklist.insert', async ({ kind }: Entry) => {
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await vscode.commands.executeCommand('postmortem.insertSection', kind);
    }),
  );
  follow(services, (current) => {
    entries = current ? entriesOf(current) : [];
    view.description = current?.document.uri.path.split('/').at(-1) ?? '';
    changed.fire();
  });
}

function entriesOf(current: Current): Entry[] {
  return [
    sectionsEntry(current, checklistIn(current.reading)),
    ...severities.flatMap((severity) => findingsEntry(current, severity)),
  ];
}

function sectionsEntry(current: Current, { items, told, required }: Checklist): Entry {
  return {
    id: 'sections',
    label: vscode.l10n.t('Sections'),
    description: vscode.l10n.t('{0} of {1} required', told, required),
    collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
    children: items.map((item) => sectionEntry(current, item)),
  };
}

function sectionEntry(current: Current, { kind, progress, place }: ChecklistItem): Entry {
  const state = progressText(progress);
  const line = current.reading.model.lines.lineAt(place.start) + 1;
  const description = progress === 'missing' ? state : `${state} · ${vscode.l10n.t('line {0}', line)}`;
  return {
    id: kind,
    kind,
    label: kindName(kind),
    description,
    iconPath: new vscode.ThemeIcon(progressIcons[progress]),
    contextValue: progress,
    tooltip: `${kindName(kind)}\n${description}`,
    accessibilityInformation: { label: `${kindName(kind)}, ${description}` },
    command: goTo(current, place),
  };
}

const progressIcons: Readonly<Record<Progress, string>> = {
  done: 'pass',
  described: 'comment',
  placeholder: 'edit',
  empty: 'circle-large-outline',
  missing: 'circle-slash',
};

function progressText(progress: Progress): string {
  switch (progress) {
    case 'done':
      return vscode.l10n.t('done');
    case 'described':
      return vscode.l10n.t('told in a sentence');
    case 'placeholder':
      return vscode.l10n.t('to be filled in');
    case 'empty':
      return vscode.l10n.t('empty');
    case 'missing':
      return vscode.l10n.t('missing');
  }
}

const severityIcons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'lightbulb',
};

/** The findings of one severity, if there are any. */
function findingsEntry(current: Current, severity: Severity): Entry[] {
  const { findings } = current.reading;
  const count = countOf(findings, severity);
  if (!count) return [];
  const ofSeverity = findings.filter((finding) => finding.severity === severity);
  return [
    {
      id: severity,
      label: count,
      collapsibleState:
        severity === 'hint' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
      children: ofSeverity.map((finding) => findingEntry(current, finding)),
    },
  ];
}

function findingEntry(current: Current, finding: Finding): Entry {
  const { model } = current.reading;
  const message = messageOf(finding, rulesById, uiLocale());
  const line = vscode.l10n.t('line {0}', model.lines.lineAt(finding.start) + 1);
  return {
    label: message,
    description: `${line} · ${finding.rule}`,
    tooltip: `${message}\n${finding.rule}`,
    iconPath: new vscode.ThemeIcon(severityIcons[finding.severity]),
    accessibilityInformation: { label: `${message}, ${line}` },
    command: goTo(current, finding),
  };
}

const goTo = ({ document, reading: { model } }: Current, place: Range): vscode.Command => ({
  title: vscode.l10n.t('Go to Place'),
  command: 'vscode.open',
  arguments: [document.uri, { selection: editorRange(model.lines, place) }],
});
