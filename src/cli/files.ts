import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { Ignored } from './ignored.ts';
import { UsageError } from './usageError.ts';

/**
 * The files that operands name, each once: files as they are named, ignored or not; folders and globs as what is found
 * in them, in the order of their names. Paths are as seen from the current folder, with `/`.
 */
export function filesOf(operands: readonly string[]): string[] {
  const files = new Set<string>();
  for (const operand of operands) for (const file of found(shown(operand))) files.add(file);
  return [...files];
}

const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

function found(path: string): Iterable<string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return search(path, isMarkdown);
  if (stats) return [path];
  const { base, isGlob } = picomatch.scan(path);
  if (!isGlob) throw new UsageError(`There is no file "${path}".`);
  if (!statSync(base || '.', { throwIfNoEntry: false })?.isDirectory()) return [];
  return search(base || '.', picomatch(path, { dot: true }));
}

function* search(folder: string, wanted: (path: string) => boolean, ignored = Ignored.at(folder)): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : `${folder.replace(/\/$/, '')}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!ignored.has(entry.name, true)) yield* search(path, wanted, ignored.in(entry.name));
    } else if (wanted(path) && isFile(entry, path) && !ignored.has(entry.name, false)) yield path;
  }
}

/** A link to a file is a file; a link to a folder is not followed, since it may lead back to where it stands. */
const isFile = (entry: { isFile(): boolean; isSymbolicLink(): boolean }, path: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);

/** A path as it is printed: from the current folder where it lies in it, else as named; always with `/`. */
export function shown(path: string): string {
  const inside = relative('.', resolve(path));
  const named = inside.startsWith('..') || isAbsolute(inside) ? path : inside || '.';
  return sep === '/' ? named : named.split(sep).join('/');
}
