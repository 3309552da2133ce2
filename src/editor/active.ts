import * as vscode from 'vscode';
import { follow } from './current.ts';
import type { Services } from './services.ts';

/** Keeps the context key `postmortem.active`: whether the active editor holds a postmortem. */
export function register(services: Services): void {
  let known = false;
  follow(services, (current) => {
    const active = current !== null;
    if (active !== known) void vscode.commands.executeCommand('setContext', 'postmortem.active', active);
    known = active;
  });
}
