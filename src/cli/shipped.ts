import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package that this is part of: two folders up in the sources as in what ships. */
const root = join(import.meta.dirname, '../..');

/** A file that comes with the package (a template, the page of a rule); null where there is none. */
export function shipped(path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The page of a rule: `why` is its first paragraph. */
export interface RulePage {
  readonly title: string;
  readonly why: string;
  readonly markdown: string;
}

/** The page of a rule in a language, else in English. */
export function rulePage(id: string, language: string): RulePage | null {
  const source = shipped(`docs/rules/${language}/${id}.md`) ?? shipped(`docs/rules/${id}.md`);
  if (source === null) return null;
  const markdown = source.replace(/^<!--.*-->\s*/, '');
  // The title, a line of facts, then the reason.
  const [title = '', , why = ''] = markdown.split(/\n\s*\n/);
  return { title: title.replace(/^# /, ''), why, markdown };
}
