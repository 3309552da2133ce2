import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The one that is asked first has the last word. */
const names = ['.postmortemignore', '.gitignore'] as const;
type Name = (typeof names)[number];

/** Never what somebody wrote: other people's packages and git's own files. */
const never = new Set(['node_modules', '.git']);

/** What the ignore files of a folder and of those above it leave out of a search. The nearest one that says something wins. */
export class Ignored {
  readonly #folder: string;
  readonly #rules: ReadonlyMap<Name, Ignore>;
  readonly #above: Ignored | null;

  private constructor(folder: string, above: Ignored | null) {
    const written = names.filter((name) => existsSync(join(folder, name)));
    this.#folder = folder;
    this.#rules = new Map(written.map((name) => [name, ignore().add(readFileSync(join(folder, name), 'utf8'))]));
    this.#above = above;
  }

  /** For a folder where a search begins: ignore files count up to the root of the repository, else up to the current folder. */
  static at(folder: string): Ignored {
    const absolute = resolve(folder);
    return Ignored.#below(repositoryOf(absolute) ?? process.cwd(), absolute);
  }

  static #below(root: string, folder: string): Ignored {
    const inside = relative(root, folder);
    const isBelow = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
    return new Ignored(folder, isBelow ? Ignored.#below(root, dirname(folder)) : null);
  }

  /** For a folder in the folder that this speaks for. */
  in(name: string): Ignored {
    return new Ignored(join(this.#folder, name), this);
  }

  /** Whether an entry of this folder is left out. */
  has(name: string, isFolder: boolean): boolean {
    if (never.has(name)) return true;
    const path = join(this.#folder, name);
    return names.map((file) => this.#says(file, path, isFolder)).find((said) => said !== null) ?? false;
  }

  /** What the ignore files of a name say of a path, if anything: whether it is left out. */
  #says(file: Name, path: string, isFolder: boolean): boolean | null {
    const rules = this.#rules.get(file);
    if (rules) {
      const inner = relative(this.#folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const { ignored, unignored } = rules.test(inner);
      if (ignored || unignored) return ignored;
    }
    return this.#above ? this.#above.#says(file, path, isFolder) : null;
  }
}

function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}
