import * as vscode from 'vscode';
import { quotation, referenceLink, trusted } from './links.ts';
import type { Services } from './services.ts';
import { editorRange, kindName } from './wording.ts';

/** On the name of a section: how each of the reference incidents handled what it is about. */
export function register({ context, documents, references }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerHoverProvider(
      { language: 'markdown' },
      {
        async provideHover(document, position) {
          const reading = await documents.postmortem(document);
          if (!reading) return null;
          const { model } = reading;
          const here = model.sections.filter(({ heading }) => editorRange(model.lines, heading).contains(position));
          const lists = await Promise.all(
            here.map(async ({ kind }) => {
              const others = await references.all(kind, model.language);
              const title = vscode.l10n.t('{0} in other postmortems', kindName(kind));
              const passages = others.map((one) => `${referenceLink(one)}\n\n${quotation(one.brief)}`);
              return passages.length > 0 ? [`**${title}**`, ...passages] : [];
            }),
          );
          const text = lists.flat().join('\n\n');
          return text ? new vscode.Hover(trusted(text)) : null;
        },
      },
    ),
  );
}
