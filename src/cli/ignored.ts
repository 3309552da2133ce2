import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** In the order in which a later one may take back what an earlier one says. */
const names = ['.gitignore', '.postmortemignore'];

/** Never what somebody wrote: other people's packages and git's own files. */
const never = new Set(['node_modules', '.git']);

/** What the ignore files of a folder and of those above it leave out of a search. The nearest one that says something wins. */
export class Ignored {
  readonly #folder: string;
  readonly #rules: Ignore | null;
  readonly #above: Ignored | null;

  private constructor(folder: string, above: Ignored | null) {
    const files = names.map((name) => join(folder, name)).filter((file) => existsSync(file));
    this.#folder = folder;
    this.#rules = files.length ? ignore().add(files.map((file) => readFileSync(file, 'utf8')).join('\n')) : null;
    this.#above = above;
  }

  /** For a folder where a search begins: ignore files count up to the root of the repository, if there is one. */
  static at(folder: string): Ignored {
    const absolute = resolve(folder);
    const root = repositoryOf(absolute);
    const parent = dirname(absolute);
    return new Ignored(absolute, root !== null && absolute !== root ? Ignored.at(parent) : null);
  }

  /** For a folder in the folder that this speaks for. */
  in(name: string): Ignored {
    return new Ignored(join(this.#folder, name), this);
  }

  /** Whether an entry of this folder is left out. */
  has(name: string, isFolder: boolean): boolean {
    return never.has(name) || this.#leavesOut(join(this.#folder, name), isFolder);
  }

  #leavesOut(path: string, isFolder: boolean): boolean {
    if (this.#rules) {
      const inner = relative(this.#folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const { ignored, unignored } = this.#rules.test(inner);
      if (ignored || unignored) return ignored;
    }
    return this.#above ? this.#above.#leavesOut(path, isFolder) : false;
  }
}

function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}
