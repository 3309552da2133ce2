import { statSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { UsageError } from './usage.ts';

const ignored = ['**/node_modules/**', '**/.git/**'];

/** The files that patterns name, in a stable order: files as they are, folders and globs as the Markdown in them. */
export async function filesOf(patterns: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const kind = kindOf(pattern);
    if (kind === 'file') files.add(pattern);
    else {
      const wanted = kind === 'folder' ? `${pattern.replace(/[\\/]+$/, '')}/**/*.md` : pattern;
      const found = await glob(wanted, { ignore: ignored, dot: true, expandDirectories: false });
      if (!found.length && !/[*?[{!(]/.test(pattern)) throw new UsageError(`There is no file "${pattern}".`);
      for (const file of found.sort()) files.add(file);
    }
  }
  return [...files];
}

function kindOf(path: string): 'file' | 'folder' | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  return stats.isDirectory() ? 'folder' : 'file';
}
