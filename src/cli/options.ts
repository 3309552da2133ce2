/** One option of the command line: the same entry is what is accepted, what help says, and the type of the value. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in help. */
  readonly value?: string;
  readonly default?: string;
  /** For values out of a closed set. */
  readonly oneOf?: readonly string[];
  readonly help: string;
}

/** Severities from the worst to the mildest, and `never`. */
export const thresholds = ['error', 'warning', 'info', 'hint', 'never'] as const;

export const options = {
  format: { type: 'string', value: 'FORMAT', default: 'text', help: 'how to print it' },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    default: 'error',
    oneOf: thresholds,
    help: 'the mildest severity that fails',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'fail too when there are more warnings than this' },
  quiet: { type: 'boolean', help: 'print only what fails (at or above --fail-on), and no summary' },
  config: { type: 'string', value: 'FILE', help: 'use this configuration instead of the nearest .postmortem.yaml' },
  language: { type: 'string', value: 'TAG', help: "the language of messages, en or fr (default: the environment's)" },
  stdin: { type: 'boolean', help: 'read one document from standard input' },
  'stdin-filename': { type: 'string', value: 'PATH', help: 'the path it has, for configuration and messages' },
  baseline: { type: 'string', value: 'FILE', help: 'leave out the findings that this file knows' },
  'update-baseline': { type: 'boolean', help: 'write all present findings to the --baseline file' },
  cache: { type: 'boolean', help: 'remember the findings of files that do not change' },
  'cache-location': {
    type: 'string',
    value: 'FILE',
    help: 'where --cache keeps them (default: node_modules/.cache/postmortem)',
  },
  threads: { type: 'string', value: 'N', help: 'how many threads to use (default: 1; each takes memory)' },
  'dry-run': { type: 'boolean', help: 'print what would change as a diff; fails when anything would' },
  today: { type: 'string', value: 'DATE', help: 'the day that decides what is overdue (default: today, in UTC)' },
  template: { type: 'string', value: 'NAME', default: 'internal', help: 'a template by name, or a file of your own' },
  title: { type: 'string', value: 'TEXT', help: 'what happened, in a few words' },
  severity: { type: 'string', value: 'TEXT', help: 'such as SEV1' },
  author: { type: 'string', value: 'NAME', help: 'who writes it' },
  services: { type: 'string', value: 'LIST', help: 'the affected services, separated by commas' },
  timezone: { type: 'string', value: 'ZONE', help: 'an IANA name or an offset (default: UTC)' },
  output: { type: 'string', value: 'PATH', help: 'a file, a folder, or - for standard output (default: this folder)' },
  list: { type: 'boolean', help: 'print the names of the templates' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** The values of a command line: undefined where an option was not given and has no default. */
export type Values = {
  readonly [Name in OptionName]: (typeof options)[Name] extends { type: 'boolean' }
    ? boolean | undefined
    : (typeof options)[Name] extends { default: string }
      ? string
      : string | undefined;
};
