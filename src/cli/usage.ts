import { parseArgs } from 'node:util';
import { type Locale, localeFor } from '../languages.ts';
import type { Command } from './commands.ts';
import { Faults } from './faults.ts';
import { type Option, type OptionName, options, type Values } from './options.ts';
import { UsageError } from './usageError.ts';

/** A command line that was understood. */
export interface Usage {
  readonly values: Values;
  readonly operands: readonly string[];
  readonly locale: Locale;
  /** What goes wrong on the way. */
  readonly faults: Faults;
}

/** Reads the options of a command. Throws a UsageError for anything it does not know. */
export function usageOf(command: Command, args: readonly string[]): Usage {
  const names: OptionName[] = [...command.options, ...(command.formats.length ? (['format'] as const) : [])];
  const { values, positionals } = parse(names, args);
  for (const name of names) {
    const { oneOf = name === 'format' ? command.formats : undefined }: Option = options[name];
    const value = values[name];
    if (oneOf && typeof value === 'string' && !oneOf.includes(value)) {
      throw new UsageError(`--${name} cannot be "${value}", but ${oneOf.join(', ')}.`);
    }
  }
  if (values.stdin && positionals.length) throw new UsageError('--stdin takes no files besides.');
  if (values['stdin-filename'] !== undefined && !values.stdin) throw new UsageError('--stdin-filename needs --stdin.');
  if (positionals.includes('')) throw new UsageError('An empty word is no file.');
  const locale = localeFor(languageOf(values as Values));
  return { values: values as Values, operands: positionals, locale, faults: new Faults() };
}

function parse(names: readonly OptionName[], args: readonly string[]) {
  const known = Object.fromEntries(names.map((name) => [name, options[name]]));
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds a second sentence about positional arguments that helps nobody here.
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.`);
  }
}

const languageOf = ({ language }: Values): string =>
  language ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en';

/** A whole number of an option. Throws a UsageError for anything else. */
export function countOf(values: Values, name: 'max-warnings' | 'threads'): number | null {
  const value = values[name];
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} takes a number, not "${value}".`);
  return Number(value);
}
