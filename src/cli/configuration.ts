import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  type Config,
  configFileNames,
  fill,
  Lines,
  type Locale,
  readConfigFile,
  resolveConfig,
  rules,
} from '../index.ts';
import { UsageError } from './usage.ts';

/** The configuration that holds for a file, and what is wrong with it (printed as `path:line:column message`). */
export interface Configuration {
  readonly config: Config;
  readonly faults: readonly string[];
  /** The folder that globs are relative to. */
  readonly root: string;
}

/** Finds the nearest configuration file upward from each document; every file is read once. */
export class Configurations {
  readonly #byFolder = new Map<string, Configuration>();
  readonly #locale: Locale;
  readonly #forced: Configuration | null;

  constructor(locale: Locale, path: string | undefined) {
    this.#locale = locale;
    if (path !== undefined && !existsSync(path)) throw new UsageError(`There is no configuration file "${path}".`);
    this.#forced = path === undefined ? null : this.#read(path);
  }

  for(file: string): Configuration {
    return this.#forced ?? this.#forFolder(dirname(resolve(file)));
  }

  #forFolder(folder: string): Configuration {
    let found = this.#byFolder.get(folder);
    if (!found) {
      const name = configFileNames.find((one) => existsSync(join(folder, one)));
      const parent = dirname(folder);
      if (name) found = this.#read(join(folder, name));
      else if (parent !== folder) found = this.#forFolder(parent);
      else found = { config: resolveConfig(rules, []).config, faults: [], root: process.cwd() };
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
      return `${relative(process.cwd(), resolve(path)) || path}:${line + 1}:${column + 1}`;
    };
    const { config, faults } = resolveConfig(rules, [{ origin: 'file', value: file.value }]);
    return {
      config,
      root: dirname(resolve(path)),
      faults: [
        ...file.errors.map(({ start, message }) => `${at(start)} ${message}`),
        ...faults.map(
          (fault) => `${at(file.rangeOf(fault).start)} ${fill(this.#locale.messages[fault.message] ?? '', fault.data)}`,
        ),
      ],
    };
  }
}

/** A path as globs see it: relative to the configuration, with `/`. */
export const globPath = (root: string, file: string): string => relative(root, resolve(file)).split(sep).join('/');
