import { parseArgs } from 'node:util';

/** The command line was used wrongly: one sentence for the person, exit code 2. */
export class UsageError extends Error {}

const options = {
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'error' },
  config: { type: 'string' },
  language: { type: 'string' },
} as const;

export interface Usage {
  readonly format: 'text' | 'json';
  readonly failOn: string;
  readonly config: string | undefined;
  readonly language: string;
  readonly patterns: readonly string[];
}

/** Reads the options of a command. Throws a UsageError for anything it does not know. */
export function usageOf(args: readonly string[]): Usage {
  const { values, positionals } = parse(args);
  const { format } = values;
  if (format !== 'text' && format !== 'json') throw new UsageError(`Unknown format "${format}".`);
  if (!['error', 'warning', 'info', 'hint', 'never'].includes(values['fail-on'])) {
    throw new UsageError(`Unknown severity "${values['fail-on']}".`);
  }
  if (!positionals.length) throw new UsageError('Name at least one file or glob.');
  return {
    format,
    failOn: values['fail-on'],
    config: values.config,
    language: values.language ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en',
    patterns: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.`);
  }
}
