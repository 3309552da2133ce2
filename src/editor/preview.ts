import * as vscode from 'vscode';
import { extendMarkdownIt, type MarkdownIt } from '../preview/markdownIt.ts';
import type { Services } from './services.ts';

/** What the editor's own Markdown preview calls to have the timelines of postmortems drawn. */
export function previewOf({ documents }: Services): { extendMarkdownIt<Md extends MarkdownIt>(md: Md): Md } {
  const documentOf = (env: unknown): vscode.TextDocument | undefined => {
    const uri = (env as { readonly currentDocument?: vscode.Uri } | undefined)?.currentDocument?.toString();
    return uri ? vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri) : undefined;
  };
  return {
    extendMarkdownIt: (md) =>
      extendMarkdownIt(md, {
        model: (text, env) => {
          const document = documentOf(env);
          const model = document && documents.model(document);
          // Line ends are all the same by now in what is rendered.
          return model?.text.replace(/\r\n?/g, '\n') === text ? model : null;
        },
        isPostmortem: (model, env) => {
          const document = documentOf(env);
          return ((document && documents.known(document)?.recognition) ?? model.recognition).postmortem;
        },
      }),
  };
}
