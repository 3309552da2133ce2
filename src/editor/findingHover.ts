import * as vscode from 'vscode';
import { type Finding, rulesById } from '../index.ts';
import { commandLink, quotation, referenceLink, trusted } from './links.ts';
import { rulePage, whyOf } from './rulePages.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';

/** Of more findings at one place only the links are shown: each has its message above. */
const most = 2;

/** On a finding: why the rule asks for it, and how a reference incident put it. */
export function register({ context, documents, references }: Services): void {
  const textOf = async ({ rule }: Finding, language: string, brief: boolean): Promise<string> => {
    const { tag } = uiLocale();
    const kind = rulesById.get(rule)?.reference;
    const [reference] = kind ? await references.all(kind, language) : [];
    const example = reference ? vscode.l10n.t('How others put it: {0}', referenceLink(reference)) : '';
    const page = commandLink(brief ? rule : vscode.l10n.t('More on {0}', rule), 'vscode.open', rulePage(rule, tag));
    if (brief) return `- ${page}${example && ` – ${example}`}`;
    const why = await whyOf(context, rule, tag);
    const opening = reference ? quotation(reference.opening) : '';
    return [why, page, example, opening].filter((part) => part !== '').join('\n\n');
  };
  context.subscriptions.push(
    vscode.languages.registerHoverProvider(
      { language: 'markdown' },
      {
        async provideHover(document, position) {
          const reading = await documents.judgedPostmortem(document);
          if (!reading) return null;
          const { model, findings } = reading;
          const here = findings.filter(
            (finding) => rulesById.has(finding.rule) && editorRange(model.lines, finding).contains(position),
          );
          if (here.length === 0) return null;
          const brief = here.length > most;
          const texts = await Promise.all(here.map((finding) => textOf(finding, model.language, brief)));
          return new vscode.Hover(trusted(texts.join(brief ? '\n' : '\n\n---\n\n')));
        },
      },
    ),
  );
}
