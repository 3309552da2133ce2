import { type Dirent, readdirSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Faults } from './faults.ts';
import { Ignored } from './ignored.ts';

/**
 * The files that operands name, each once: files as they are named, ignored or not; folders and globs as what is found
 * in them, in the order of their names; without operands, what the current folder has. Paths are as seen from there,
 * with `/`. What is not there, or cannot be read, is a fault.
 */
export function filesOf(operands: readonly string[], faults: Faults): string[] {
  const files = new Set<string>();
  for (const operand of operands.length ? operands : ['.'])
    for (const file of found(shown(operand), faults)) files.add(file);
  return [...files];
}

const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

function found(path: string, faults: Faults): Iterable<string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return search(path, isMarkdown, faults);
  if (stats) return [path];
  const { base, isGlob } = picomatch.scan(path);
  const isMatch = picomatch(path, { dot: true });
  const files =
    isGlob && isFolder(base || '.') ? [...search(base || '.', (one) => isMarkdown(one) && isMatch(one), faults)] : [];
  if (!files.length) faults.add(`postmortem: There is no ${isGlob ? 'Markdown at' : 'file'} "${path}".`);
  return files;
}

function* search(
  folder: string,
  wanted: (path: string) => boolean,
  faults: Faults,
  ignored = Ignored.at(folder),
): Generator<string> {
  for (const entry of entriesOf(folder, faults)) {
    const path = folder === '.' ? entry.name : `${folder.replace(/\/$/, '')}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!ignored.has(entry.name, true)) yield* search(path, wanted, faults, ignored.in(entry.name));
    } else if (wanted(path) && isFile(entry, path) && !ignored.has(entry.name, false)) yield path;
  }
}

function entriesOf(folder: string, faults: Faults): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    faults.add(`${folder}: ${(error as Error).message}`);
    return [];
  }
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A link to a file is a file; a link to a folder is not followed, since it may lead back to where it stands. */
const isFile = (entry: { isFile(): boolean; isSymbolicLink(): boolean }, path: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);

/** A path as it is printed: from the current folder where it lies in it, else as named; always with `/`. */
export function shown(path: string): string {
  const inside = relative('.', resolve(path));
  const named = inside.startsWith('..') || isAbsolute(inside) ? path : inside || '.';
  return sep === '/' ? named : named.split(sep).join('/');
}
