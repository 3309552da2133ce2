import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { ConfigFault } from './config.ts';
import type { Range } from './markdown/text.ts';
import { type YamlFault, yamlFaults } from './yamlFault.ts';

/** The names a configuration file may have, in the order in which they are looked for in a folder. */
export const configFileNames = ['.postmortem.yaml', '.postmortem.yml', '.postmortem.json'] as const;

export interface ConfigFile {
  /** What the file says, as plain data; null when it is empty or cannot be read at all. */
  readonly value: unknown;
  /** Syntax errors, each at its place in the file. */
  readonly errors: readonly YamlFault[];
  /** Where a fault of the values stands: on the value, or on the key where the key itself is wrong. */
  rangeOf(fault: Pick<ConfigFault, 'path' | 'message'>): Range;
}

/** Reads a configuration file; JSON is YAML, so one reader serves all names. Never throws. */
export function readConfigFile(text: string): ConfigFile {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, strict: false });
  const errors = yamlFaults(text, document.errors);
  const { value, error } = errors.length ? { value: null, error: null } : plain(document, text);
  return {
    value,
    errors: error ? [error] : errors,
    rangeOf: ({ path, message }) => rangeAt(document.contents, path, message !== 'config-bad-value') ?? firstLine(text),
  };
}

/** More of them would be a bomb: a few lines that stand for gigabytes. */
const mostAliases = 100;

/** A word that begins with an asterisk stands for an earlier one in YAML; a glob that does so must be quoted. */
function plain(
  document: ReturnType<typeof parseDocument>,
  text: string,
): { readonly value: unknown; readonly error: ConfigFile['errors'][number] | null } {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), error: null };
  } catch (error) {
    const { message } = error as Error;
    if (!message.startsWith('Unresolved alias')) {
      return { value: null, error: { ...firstLine(text), key: 'yaml-other', value: message } };
    }
    const name = message.slice(message.lastIndexOf(': ') + 2);
    const start = Math.max(0, text.indexOf(`*${name}`));
    const range = start ? { start, end: start + name.length + 1 } : firstLine(text);
    return { value: null, error: { ...range, key: 'yaml-start', value: '*' } };
  }
}

const firstLine = (text: string): Range => ({ start: 0, end: Math.max(0, text.search(/[\r\n]|$/)) });

function rangeAt(root: ParsedNode | null, path: readonly string[], key: boolean): Range | null {
  let node = root;
  let found: Range | null = null;
  for (const [depth, name] of path.entries()) {
    if (!isMap(node)) return found;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === name);
    if (!pair) return found;
    const target = (key && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key)) as ParsedNode | null;
    if (target?.range) found = { start: target.range[0], end: target.range[1] };
    node = pair.value as ParsedNode | null;
  }
  return found;
}
