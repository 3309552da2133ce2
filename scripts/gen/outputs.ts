import { audiences, milestones, sectionKinds, severities, statuses } from '../../src/index.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The schemas of what `postmortem lint` and `postmortem inspect` print as JSON; values come from the engine's own lists. */
export const generatedOutputs = (): [path: string, content: string][] => [
  ['schemas/lint.json', file('What `postmortem lint --format json` prints.', lint)],
  ['schemas/inspect.json', file('What `postmortem inspect --format json` prints.', inspect)],
];

const file = (title: string, schema: Schema): string =>
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema }, null, 2)}\n`;

/** Every key is always there; what is not known is null. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

const list = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (values: readonly string[], description?: string): Schema => ({
  enum: values,
  ...(description ? { description } : {}),
});
const text = (description?: string): Schema => ({ type: 'string', ...(description ? { description } : {}) });
const count = (description?: string): Schema => ({
  type: 'integer',
  minimum: 0,
  ...(description ? { description } : {}),
});
const position = (description: string): Schema => ({ type: 'integer', minimum: 1, description });
const minutes: Schema = orNull({ type: 'number', description: 'Minutes.' });

const version: Schema = { const: 1, description: 'Grows when a key changes its meaning; new keys may come without.' };
const path = text('As named on the command line, from the current folder, with `/`.');
const line = position('1-based.');

const lint = object({
  version,
  files: list(
    object({
      path,
      findings: list(
        object({
          rule: text('The id of the rule, or `internal-error`.'),
          severity: oneOf(severities),
          message: text(),
          line,
          column: position('1-based, in UTF-16 units.'),
          endLine: line,
          endColumn: position('1-based, after the last character.'),
          fix: orNull(oneOf(['safe', 'suggestion'], '`postmortem fix` makes the safe ones.')),
        }),
      ),
    }),
  ),
  summary: object({
    files: count('Files that were looked at.'),
    postmortems: count('Those of them that are postmortems.'),
    ...Object.fromEntries(severities.map((severity) => [severity, count()])),
    known: count('Findings left out because the baseline knows them.'),
  }),
});

const instant = orNull(text('ISO 8601 in UTC.'));

const inspect = object({
  version,
  documents: list(
    object({
      path,
      postmortem: { type: 'boolean' },
      reason: oneOf(['template', 'front-matter', 'include', 'exclude', 'content'], 'What decided whether it is one.'),
      language: text('BCP 47 tag.'),
      title: orNull(text()),
      metadata: object({
        date: orNull(text('ISO 8601 where it can be read.')),
        severity: orNull(text()),
        status: orNull(oneOf(statuses)),
        audience: orNull(oneOf(audiences)),
        lang: orNull(text()),
        timezone: orNull(text('An IANA name or an offset.')),
        services: list(text()),
        owners: list(text()),
        authors: list(text()),
        ...Object.fromEntries(milestones.map((milestone) => [milestone, orNull(text())])),
        related: list(text()),
      }),
      sections: list(
        object({
          kind: oneOf(sectionKinds),
          title: orNull(text()),
          line,
          endLine: line,
          as: oneOf(['heading', 'pseudo-heading', 'field', 'statement']),
        }),
      ),
      timeline: list(
        object({
          line,
          raw: text('The stamp as written.'),
          instant,
          zone: orNull(text('An IANA name, `UTC` or an offset.')),
          precision: oneOf(['second', 'minute', 'hour', 'day', 'approximate']),
          text: text('What happened.'),
          milestone: orNull(oneOf(milestones)),
        }),
      ),
      actions: list(
        object({
          line,
          text: text(),
          owner: orNull(text()),
          due: orNull(text('ISO 8601 where it can be read.')),
          priority: orNull(text()),
          ticket: orNull(text()),
          done: orNull({ type: 'boolean' }),
        }),
      ),
      metrics: object({
        timeToDetectMinutes: minutes,
        timeToAcknowledgeMinutes: minutes,
        timeToMitigateMinutes: minutes,
        timeToResolveMinutes: minutes,
        durationMinutes: minutes,
      }),
      claims: list(
        object({
          kind: text('`duration`, `time-to-…`, `count`, `percentage` or `money`.'),
          value: { type: 'number' },
          unit: text('`minutes`, the counted noun, `%` or a currency.'),
          line,
        }),
      ),
    }),
  ),
});
