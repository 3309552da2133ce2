import filenamify from 'filenamify/browser';
import { slug } from './slug.ts';
import { substitute, type Variables } from './variables.ts';

/** What a template that names no pattern of its own is filed under: by day, then by name. */
export const usualFileName = '{{date}}-{{slug}}.md';

/**
 * The name of a new file out of a pattern such as `{{date}}-{{slug}}.md`. Values are made slugs, so that a title can
 * neither add a folder nor leave the one it is in; `/` in the pattern itself makes folders. Every part is a name that
 * Windows takes too. `taken` says which names exist already: then `-2`, `-3`, … comes before the ending.
 */
export function fileName(pattern: string, variables: Variables, taken: (name: string) => boolean): string {
  const parts = substitute(pattern, (name) => (variables[name] === '' ? '' : slug(variables[name])))
    .split('/')
    .map((part) => filenamify(withoutGaps(part), { replacement: '-' }))
    .filter((part) => /[\p{L}\p{N}]/u.test(part.replace(markdownEnding, '')));
  const path = parts.length > 0 ? parts.join('/') : 'postmortem';
  const stem = path.replace(markdownEnding, '');
  const ending = path.slice(stem.length) || '.md';
  let name = stem + ending;
  for (let next = 2; taken(name); next++) name = `${stem}-${next}${ending}`;
  return name;
}

const markdownEnding = /\.(?:md|markdown)$/i;

/** A variable without a value leaves its hyphens behind: `2026-03-12--api.md`. */
function withoutGaps(part: string): string {
  return part.trim().replace(/-+(?=-|\.|$)|^-+/g, '');
}
