import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isFolder, shown } from '../files.ts';
import { print } from '../output.ts';
import { shipped } from '../shipped.ts';
import type { Usage } from '../usage.ts';
import { UsageError } from '../usageError.ts';

/** `postmortem new`: a document from a template, in a file of its own; nothing is ever overwritten. Prints its path. */
export async function runNew({ values, operands, locale }: Usage): Promise<number> {
  if (values.list) return list();
  const title = values.title ?? operands.join(' ');
  if (!title.trim()) throw new UsageError('Say what happened: postmortem new "Checkout errors on 12 March".');
  const [
    { fillTemplate, parseTemplate, problemText },
    { snippetTokens },
    { variablesOf },
    { fileName },
    { clockText },
  ] = await Promise.all([
    import('../../write/template.ts'),
    import('../../write/snippet.ts'),
    import('../../write/variables.ts'),
    import('../../write/fileName.ts'),
    import('../../index.ts'),
  ]);
  const template = parseTemplate(sourceOf(values.template, locale.tag));
  if ('problems' in template) {
    const problems = template.problems.map((problem) => problemText(problem, locale));
    throw new UsageError(`The template "${values.template}" cannot be used. ${problems.join(' ')}`);
  }
  const { severity = '', author = '', services = '', timezone = '', output = '.' } = values;
  if (timezone && clockText(new Date().toISOString(), timezone) === null) {
    throw new UsageError(`--timezone takes a zone such as Europe/Paris or +02:00, not "${timezone}".`);
  }
  const variables = variablesOf({ title, severity, author, services, timezone }, new Date());
  const tokens = [...snippetTokens(fillTemplate(template, variables))];
  // A tab stop leaves its question behind, or the first of its choices.
  const document = tokens
    .map((token) => ('text' in token ? token.text : 'choices' in token ? token.choices[0] : ''))
    .join('');
  if (output === '-') print(document);
  else {
    const isFile = /\.(?:md|markdown)$/i.test(output) && !isFolder(output);
    const folder = isFile ? dirname(output) : output;
    const name = isFile
      ? basename(output)
      : fileName(template.meta.fileName, variables, (one) => existsSync(join(folder, one)));
    const path = join(folder, name);
    if (existsSync(path)) throw new UsageError(`"${path}" is there already.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, document, { flag: 'wx' });
    print(`${shown(path)}\n`);
  }
  return 0;
}

interface Listed {
  readonly path: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

function list(): number {
  const all = JSON.parse(shipped('templates/index.json') ?? '[]') as Listed[];
  for (const { path, language, title, description } of all) {
    print(`${basename(path, '.md').padEnd(16)} ${language}  ${title}: ${description}\n`);
  }
  return 0;
}

/** A template of ours by its name, in the wanted language if there is one; else a file. */
function sourceOf(name: string, language: string): string {
  const ours = /^[\w-]+$/.test(name)
    ? (shipped(`templates/${language}/${name}.md`) ?? shipped(`templates/en/${name}.md`))
    : null;
  if (ours !== null) return ours;
  if (existsSync(name) && !isFolder(name)) return readFileSync(name, 'utf8');
  throw new UsageError(`There is no template "${name}"; postmortem new --list names them.`);
}
