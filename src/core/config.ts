import picomatch from 'picomatch';
import type { Range } from './markdown/text.ts';
import type { Option, Rule, Severity } from './rule.ts';
import { severities } from './rule.ts';
import type { Recognition } from './sections/recognition.ts';

/** What a configuration file or the editor's settings may say. */
export interface Settings {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** Where a value came from: shown by Explain, and the reason why a file wins. */
export type Origin = 'default' | 'settings' | 'file';

export interface RuleConfig {
  /** Null: the rule's own severity, by the document's status. */
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/** A configuration ready for use: every value valid, every rule present. */
export interface Config {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: ReadonlyMap<string, RuleConfig>;
}

/** A value that could not be used; its default stands in. `path` leads to it (`['rules', 'missing-cause']`). */
export interface ConfigFault {
  readonly path: readonly string[];
  /** A key of the locales' messages. */
  readonly message: 'config-unknown-key' | 'config-unknown-rule' | 'config-bad-value' | 'config-not-a-map';
  readonly data: Readonly<Record<string, string>>;
  readonly range?: Range;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * Merges settings over the defaults, later sources over earlier ones, rule by rule and option by option. Bad values are
 * reported and fall back to what stood before: one resolver for editor, workspace and command line.
 */
export function resolveConfig(
  rules: readonly Rule[],
  sources: readonly { readonly origin: Origin; readonly value: unknown }[],
): { readonly config: Config; readonly faults: readonly (ConfigFault & { readonly origin: Origin })[] } {
  const faults: (ConfigFault & { origin: Origin })[] = [];
  const resolved = new Map<string, RuleConfig>(
    rules.map((rule) => [rule.id, { severity: null, options: defaultsOf(rule), origin: 'default' }]),
  );
  const globs: { include: readonly string[]; exclude: readonly string[] } = { include: [], exclude: [] };
  for (const { origin, value } of sources) {
    const fault = (path: string[], message: ConfigFault['message'], data: Record<string, string> = {}): void => {
      faults.push({ origin, path, message, data: { name: path.at(-1) ?? '', ...data } });
    };
    if (value === null || value === undefined) continue;
    if (!isMap(value)) {
      fault([], 'config-not-a-map');
      continue;
    }
    for (const [key, setting] of Object.entries(value)) {
      if (key === 'include' || key === 'exclude') {
        if (isStrings(setting)) globs[key] = setting;
        else fault([key], 'config-bad-value', { expected: '["docs/postmortems/**"]' });
      } else if (key !== 'rules') fault([key], 'config-unknown-key', { expected: 'include, exclude, rules' });
      else if (!isMap(setting)) fault(['rules'], 'config-not-a-map');
      else {
        for (const [id, wanted] of Object.entries(setting)) {
          const rule = rules.find((one) => one.id === id);
          const before = resolved.get(id);
          if (!rule || !before) fault(['rules', id], 'config-unknown-rule');
          else
            resolved.set(id, {
              ...merge(rule, before, wanted, (path, ...rest) => fault(['rules', id, ...path], ...rest)),
              origin,
            });
        }
      }
    }
  }
  return { config: { ...globs, rules: resolved }, faults };
}

const defaultsOf = (rule: Rule): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));

type Fault = (path: string[], message: ConfigFault['message'], data?: Record<string, string>) => void;

function merge(rule: Rule, before: RuleConfig, wanted: unknown, fault: Fault): RuleConfig {
  const severityOf = (value: unknown, path: string[]): Severity | 'off' | null => {
    if (value === 'off' || value === false) return 'off';
    if (severities.includes(value as Severity)) return value as Severity;
    if (value !== true) fault(path, 'config-bad-value', { expected: ['off', ...severities].join(', ') });
    return before.severity === 'off' && value === true ? null : before.severity;
  };
  if (!isMap(wanted)) return { ...before, severity: severityOf(wanted, []) };
  let { severity } = before;
  const options = { ...before.options };
  for (const [name, value] of Object.entries(wanted)) {
    const option = rule.options[name];
    if (name === 'severity') severity = severityOf(value, [name]);
    else if (!option) {
      fault([name], 'config-unknown-key', { expected: ['severity', ...Object.keys(rule.options)].join(', ') });
    } else if (accepts(option, value)) options[name] = value;
    else fault([name], 'config-bad-value', { expected: expectationOf(option) });
  }
  return { ...before, severity, options };
}

function accepts(option: Option, value: unknown): boolean {
  if (option.type === 'boolean') return typeof value === 'boolean';
  if (option.type === 'number') return typeof value === 'number' && value >= option.minimum;
  return isStrings(value) && (!option.oneOf || value.every((one) => option.oneOf?.includes(one)));
}

function expectationOf(option: Option): string {
  if (option.type === 'boolean') return 'true, false';
  if (option.type === 'number') return `≥ ${option.minimum}`;
  return option.oneOf?.join(', ') ?? '["…"]';
}

const globMatchers = new Map<string, (path: string) => boolean>();

/** Whether a path (relative, with `/`) matches a glob; what is no glob at all matches nothing. */
export function matchesGlob(glob: string, path: string): boolean {
  let matcher = globMatchers.get(glob);
  if (!matcher) {
    try {
      matcher = picomatch(glob, { dot: true });
    } catch {
      // `[`, as an unknown folder would.
      matcher = () => false;
    }
    globMatchers.set(glob, matcher);
  }
  return matcher(path);
}

/** Where a team keeps its own templates, in each workspace folder. */
export const templatesFolder = '.postmortem/templates';

const isTemplate = (path: string): boolean => /(?:^|\/)\.postmortem\/templates\/[^/]+$/.test(path);

/**
 * Whether a document is to be linted. No template is; of others the front matter decides, then `include` and `exclude`
 * (globs against the path relative to the configuration or workspace, with `/`), then the content, asked for last
 * because it costs most.
 */
export function decide(
  model: { readonly recognition: Recognition; readonly statedPostmortem: boolean | null },
  config: Config,
  path: string | null,
): Recognition {
  if (path !== null && isTemplate(path)) return { postmortem: false, reason: 'template' };
  if (model.statedPostmortem !== null) return { postmortem: model.statedPostmortem, reason: 'front-matter' };
  if (path !== null) {
    if (config.exclude.some((glob) => matchesGlob(glob, path))) return { postmortem: false, reason: 'exclude' };
    if (config.include.some((glob) => matchesGlob(glob, path))) return { postmortem: true, reason: 'include' };
  }
  return model.recognition;
}
