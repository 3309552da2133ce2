import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedSection } from '../../src/editor/shipped.ts';
import { Postmortem, type SectionKind, sectionKinds } from '../../src/index.ts';
import { parseTemplate } from '../../src/write/template.ts';
import type { TemplateMeta } from '../../src/write/templateFrontMatter.ts';

/** `templates/index.json` and `samples/index.json`: what lies in the folders, for hosts that cannot list one. */
export function generatedContents(root: string): [path: string, content: string][] {
  return [
    index(
      root,
      'templates',
      (text) => {
        const { title, description } = metaOf(text);
        return { title, description };
      },
      (text) => metaOf(text).order ?? Infinity,
    ),
    index(root, 'samples', (text) => {
      const model = new Postmortem(text);
      const { metadata, titleRange } = model;
      return {
        title: metadata.title?.value ?? text.slice(titleRange.start, titleRange.end),
        sections: sectionKinds.flatMap((kind) => sectionOf(model, kind)),
      };
    }),
  ];
}

/** Where the first section of a kind stands: nobody should have to read a sample to lead people there. */
function sectionOf(model: Postmortem, kind: SectionKind): ListedSection[] {
  const [section] = model.sectionsOfKind(kind);
  if (!section) return [];
  const { title, heading, body } = section;
  const { line, column } = model.lines.positionAt(heading.start);
  const { column: endColumn } = model.lines.positionAt(heading.end);
  return [{ kind, title, line, column, endColumn, start: body.start, end: body.end }];
}

function metaOf(text: string): TemplateMeta {
  const template = parseTemplate(text);
  if ('problems' in template) throw new Error(template.problems.map(({ key, value }) => `${key} ${value}`).join('\n'));
  return template.meta;
}

/** Language by language, in the order that the files ask for, else by name. */
function index(
  root: string,
  folder: string,
  describe: (text: string) => object,
  order: (text: string) => number = () => 0,
): [path: string, content: string] {
  const files = (readdirSync(join(root, folder), { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, language: name.split('/')[0] ?? '', text: readFileSync(join(root, folder, name), 'utf8') }))
    .sort((a, b) => a.language.localeCompare(b.language) || order(a.text) - order(b.text))
    .map(({ name, language, text }) => ({ path: `${folder}/${name}`, language, ...describe(text) }));
  return [`${folder}/index.json`, `${JSON.stringify(files, null, 2)}\n`];
}
