import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { installed } from './install.ts';

type Keys = [module: string, keys: string[]][];

/**
 * Gives a node host the French language pack, which is not on npm: VS Code for the web comes with the same
 * sentences, in the order of its keys. A page then chooses the language, as people's browsers do.
 */
export async function addFrench(userData: string): Promise<void> {
  const web = await installed('web');
  const page = { _VSCODE_NLS_MESSAGES: [] as string[] };
  runInNewContext(await readFile(join(web, 'nls/fr/nls.messages.js'), 'utf8'), page);
  const sentences = page._VSCODE_NLS_MESSAGES.values();
  const keys: Keys = JSON.parse(await readFile(join(web, 'out/nls.keys.json'), 'utf8'));
  const contents = Object.fromEntries(
    keys.map(([module, names]) => [module, Object.fromEntries(names.map((name) => [name, sentences.next().value]))]),
  );
  const translation = join(userData, 'french.json');
  await writeFile(translation, JSON.stringify({ contents }));
  const extensions = [{ extensionIdentifier: { id: 'postmortem-tools.french' }, version: '1.0.0' }];
  const pack = { hash: 'fr', extensions, translations: { vscode: translation }, label: 'français' };
  await writeFile(join(userData, 'languagepacks.json'), JSON.stringify({ fr: pack }));
  // Without this file the server takes it that somebody has chosen English.
  await writeFile(join(userData, 'User/argv.json'), '{}');
}
