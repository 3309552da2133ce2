import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Postmortem } from '../../src/index.ts';
import { parseTemplate } from '../../src/write/template.ts';

/** `templates/index.json` and `samples/index.json`: what lies in the folders, for hosts that cannot list one. */
export function generatedContents(root: string): [path: string, content: string][] {
  return [
    index(root, 'templates', (text) => {
      const template = parseTemplate(text);
      if ('problems' in template)
        throw new Error(template.problems.map(({ key, value }) => `${key} ${value}`).join('\n'));
      return { title: template.meta.title, description: template.meta.description };
    }),
    index(root, 'samples', (text) => {
      const { metadata, titleRange } = new Postmortem(text);
      return { title: metadata.title?.value ?? text.slice(titleRange.start, titleRange.end) };
    }),
  ];
}

function index(root: string, folder: string, describe: (text: string) => object): [path: string, content: string] {
  const files = (readdirSync(join(root, folder), { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const [language] = name.split('/');
      return { path: `${folder}/${name}`, language, ...describe(readFileSync(join(root, folder, name), 'utf8')) };
    });
  return [`${folder}/index.json`, `${JSON.stringify(files, null, 2)}\n`];
}
