import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  type Config,
  configFileNames,
  faultText,
  fill,
  Lines,
  type Locale,
  readConfigFile,
  resolveConfig,
  rules,
} from '../index.ts';
import { shown } from './files.ts';
import { UsageError } from './usageError.ts';

/** The configuration that holds for a document. */
export interface Configuration {
  readonly config: Config;
  /** The file it comes from; null where there is none and the defaults hold. */
  readonly file: string | null;
  /** What is wrong with it, as `path:line:column message`. */
  readonly faults: readonly string[];
  /** The folder that its globs are relative to. */
  readonly root: string;
}

/** Finds the nearest configuration file upward from each document; every file is read once. */
export class Configurations {
  readonly #byFolder = new Map<string, Configuration>();
  readonly #locale: Locale;
  readonly #forced: Configuration | null;

  /**
   * With a `path`, that file holds for every document, and its globs are relative to the current folder: it may lie
   * anywhere. Throws a UsageError where there is none.
   */
  constructor(locale: Locale, path: string | undefined) {
    this.#locale = locale;
    if (path !== undefined && !existsSync(path)) throw new UsageError(`There is no configuration file "${path}".`);
    this.#forced = path === undefined ? null : { ...this.#read(path), root: process.cwd() };
  }

  for(document: string): Configuration {
    return this.#forced ?? this.#forFolder(dirname(resolve(document)));
  }

  #forFolder(folder: string): Configuration {
    let found = this.#byFolder.get(folder);
    if (!found) {
      const name = configFileNames.find((one) => existsSync(join(folder, one)));
      const parent = dirname(folder);
      if (name) found = this.#read(join(folder, name));
      else if (parent !== folder) found = this.#forFolder(parent);
      else found = { config: resolveConfig(rules, []).config, file: null, faults: [], root: process.cwd() };
      this.#byFolder.set(folder, found);
    }
    return found;
  }

  #read(path: string): Configuration {
    const text = readFileSync(path, 'utf8');
    const file = readConfigFile(text);
    const lines = new Lines(text);
    const at = (offset: number): string => {
      const { line, column } = lines.positionAt(offset);
      return `${shown(path)}:${line + 1}:${column + 1}`;
    };
    const { config, faults } = resolveConfig(rules, [{ origin: 'file', value: file.value }]);
    return {
      config,
      file: shown(path),
      root: dirname(resolve(path)),
      faults: [
        ...file.errors.map((error) => `${at(error.start)} ${faultText(error, this.#locale)}`),
        ...faults.map(
          (fault) => `${at(file.rangeOf(fault).start)} ${fill(this.#locale.messages[fault.message] ?? '', fault.data)}`,
        ),
      ],
    };
  }
}

/** A path as globs see it: relative to the configuration, with `/`; null for a document that lies nowhere. */
export const globPath = ({ root }: Configuration, file: string | null): string | null =>
  file === null ? null : relative(root, resolve(file)).split(sep).join('/');
