import * as vscode from 'vscode';
import { Postmortem } from '../index.ts';
import { extendMarkdownIt, type MarkdownIt, postmortemIn } from '../preview/markdownIt.ts';
import type { Services } from './services.ts';

/** What the editor's own Markdown preview calls to have the timelines of postmortems drawn. */
export function previewOf({ documents }: Services): { extendMarkdownIt<Md extends MarkdownIt>(md: Md): Md } {
  const documentOf = (env: unknown): vscode.TextDocument | undefined => {
    const uri = (env as { readonly currentDocument?: vscode.Uri } | undefined)?.currentDocument?.toString();
    return uri ? vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri) : undefined;
  };
  return {
    extendMarkdownIt: (md) =>
      extendMarkdownIt(md, (text, env) => {
        const document = documentOf(env);
        const known = document && documents.known(document);
        if (!known) return postmortemIn(text);
        if (!known.recognition.postmortem) return null;
        const model = documents.model(document);
        // Line ends are all the same by now in what is rendered.
        return model.text.replace(/\r\n?/g, '\n') === text ? model : new Postmortem(text);
      }),
  };
}
