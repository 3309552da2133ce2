import type { Range } from './markdown/text.ts';
import { type Option, type Rule, severities } from './rule.ts';

/** Something that may be written at a place of a configuration file; the range is what it replaces. */
export interface ConfigChoice extends Range {
  readonly kind: 'key' | 'value';
  readonly label: string;
  /** The rule or the option that it sets, null for what holds for the whole file. */
  readonly rule: Rule | null;
  readonly option: Option | null;
}

const key = /^([ \t]*)([\w-]*)$/;
const value = /^([ \t]*)([\w-]+):[ \t]+([\w-]*)$/;
const entry = /^([ \t]*)([\w-]+):/;

/**
 * What may be written at an offset of a YAML configuration: keys that are not there yet, severities, values of options.
 * It goes by indentation, because what is being written is seldom valid.
 */
export function configChoices(text: string, offset: number, rules: readonly Rule[]): ConfigChoice[] {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  const line = before.pop() ?? '';
  const [, indent = '', name = '', typed = ''] = value.exec(line) ?? [];
  const ruleOf = (id: string | undefined): Rule | undefined => rules.find((rule) => rule.id === id);
  const choice = (kind: ConfigChoice['kind'], start: number) => (label: string, rule?: Rule, option?: Option) => ({
    kind,
    label,
    rule: rule ?? null,
    option: option ?? null,
    start,
    end: offset,
  });
  if (name) {
    const [section, id, ...deeper] = [...parentsOf(before, indent.length), name];
    const rule = ruleOf(id);
    const option = rule?.options[deeper[0] ?? ''];
    if (section !== 'rules' || !rule || deeper.length > 1) return [];
    const values = deeper.length === 0 || deeper[0] === 'severity' ? ['off', ...severities] : valuesOf(option);
    const make = choice('value', offset - typed.length);
    return values.map((label) => make(label, rule, option));
  }
  const started = key.exec(line);
  if (!started) return [];
  const [, margin = '', part = ''] = started;
  const there = siblingsOf(text, before.length, margin.length);
  const make = choice('key', offset - part.length);
  const keys = (): ConfigChoice[] => {
    const [section, id, ...deeper] = parentsOf(before, margin.length);
    if (!section) return margin ? [] : ['include', 'exclude', 'rules'].map((label) => make(label));
    if (section !== 'rules' || deeper.length > 0) return [];
    if (id === undefined) return rules.map((one) => make(one.id, one));
    const rule = ruleOf(id);
    if (!rule) return [];
    return [
      make('severity', rule),
      ...Object.entries(rule.options).map(([label, option]) => make(label, rule, option)),
    ];
  };
  return keys().filter(({ label }) => !there.has(label));
}

function valuesOf(option: Option | undefined): readonly string[] {
  if (option?.type === 'boolean') return ['true', 'false'];
  return option?.type === 'strings' ? (option.oneOf ?? []) : [];
}

/** The keys that a line of this indentation stands under, outermost first. */
function parentsOf(before: readonly string[], indent: number): string[] {
  const parents: string[] = [];
  let least = indent;
  for (const line of before.toReversed()) {
    const [, margin = '', name] = entry.exec(line) ?? [];
    if (!name || margin.length >= least) continue;
    parents.unshift(name);
    least = margin.length;
    if (least === 0) break;
  }
  return parents;
}

/** The keys beside a line, at the same indentation and under the same parent. */
function siblingsOf(text: string, at: number, indent: number): Set<string> {
  const lines = text.split(/\r\n?|\n/);
  const found = new Set<string>();
  for (const part of [lines.slice(0, at).toReversed(), lines.slice(at + 1)]) {
    for (const line of part) {
      const [, margin = '', name] = entry.exec(line) ?? [];
      if (!name) continue;
      if (margin.length < indent) break;
      if (margin.length === indent) found.add(name);
    }
  }
  return found;
}
