import * as vscode from 'vscode';

type Modules = Readonly<Record<string, object>>;

/**
 * Loads the second bundle: what most people do not need in most sessions. It is read as any other file of the extension
 * and evaluated here, because a web host cannot load a second script; `known` are the modules it shares with the first.
 */
export function laterFrom(known: Modules): (path: string) => Promise<object | undefined> {
  let loaded: Promise<Modules> | undefined;
  const provide = (id: string): object => (id === 'vscode' ? vscode : { __esModule: true, ...known[id] });
  const load = async (): Promise<Modules> => {
    const { extensionUri } = vscode.extensions.getExtension('postmortem-tools.postmortem') as vscode.Extension<unknown>;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/later.cjs'));
    const module = { exports: {} as { modules: Modules } };
    const evaluate = new Function('module', 'exports', 'require', new TextDecoder().decode(bytes));
    evaluate(module, module.exports, provide);
    return module.exports.modules;
  };
  return async (path) => {
    loaded ??= load();
    return (await loaded)[path];
  };
}
