import type * as vscode from 'vscode';
import { Postmortem } from '../index.ts';
import { readShipped, shippedUri } from './shipped.ts';

/** Where the page of a rule lies in the extension, by the language of the user interface. */
const pathOf = (rule: string, language: string): string =>
  language === 'en' ? `docs/rules/${rule}.md` : `docs/rules/${language}/${rule}.md`;

/** Where the page of a rule opens. */
export const rulePage = (rule: string, language: string): vscode.Uri => shippedUri(pathOf(rule, language));

const reasons = new Map<string, Promise<string>>();

/** Why a rule asks for what it asks for: the first paragraph of its page below the line of facts. Read once. */
export function whyOf(context: vscode.ExtensionContext, rule: string, language: string): Promise<string> {
  const path = pathOf(rule, language);
  let reason = reasons.get(path);
  if (!reason) {
    reason = readShipped(context, path).then((text) => {
      const [, why] = new Postmortem(text).blocks.filter(({ leaf }) => leaf.kind === 'paragraph');
      return why?.leaf.source ?? '';
    });
    reasons.set(path, reason);
  }
  return reason;
}
