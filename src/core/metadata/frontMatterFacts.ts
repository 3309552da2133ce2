import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import type { Placed } from '../actions/actions.ts';
import type { FrontMatter } from '../markdown/frontMatter.ts';
import type { Range } from '../markdown/text.ts';
import { type MetadataField, metadataField } from './fieldWords.ts';

/** What the document states about itself under one name. */
export interface Fact {
  readonly field: MetadataField;
  readonly name: Range;
  readonly values: readonly Placed[];
  /** How the values are written: one text, a list of them, or as something that is no text. */
  readonly shape: 'text' | 'list' | 'other';
}

/** Something in the front matter that cannot be read. `message` is the parser's own for `syntax`. */
export interface Fault extends Range {
  readonly reason: 'syntax' | 'type' | 'value';
  readonly message: string;
}

interface Facts {
  readonly facts: readonly Fact[];
  readonly faults: readonly Fault[];
}

const nothing: Facts = { facts: [], faults: [] };

/** Parsing YAML is dear, and front matter seldom changes: the last few are remembered by their text. */
const remembered = new Map<string, Facts>();
const most = 100;

/** What the front matter states, ranges relative to its content. Broken YAML is read line by line as far as it goes. */
export function frontMatterFacts(text: string, { format, content }: FrontMatter): Facts {
  const source = text.slice(content.start, content.end);
  if (!source.trim()) return nothing;
  const key = format + source;
  let facts = remembered.get(key);
  if (!facts) {
    facts = format === 'yaml' ? yamlFacts(source) : { facts: lineFacts(source, '='), faults: [] };
    if (remembered.size >= most) remembered.clear();
    remembered.set(key, facts);
  }
  return facts;
}

/** Longer front matter, and what the parser gives up on (nesting without end), is read line by line. */
const longestYaml = 50_000;

function parsed(source: string) {
  if (source.length > longestYaml) return null;
  try {
    return parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  } catch {
    return null;
  }
}

function yamlFacts(source: string): Facts {
  const document = parsed(source);
  if (!document) return { facts: lineFacts(source, ':'), faults: [] };
  const { contents, errors } = document;
  const pairs = isMap(contents) ? contents.items : [];
  const facts = pairs.flatMap(({ key, value }): Fact[] => {
    const name = isScalar(key) ? rangeOf(key) : null;
    const field = name && metadataField(source.slice(name.start, name.end));
    return field ? [{ field, name, ...valuesOf(value as ParsedNode | null, source) }] : [];
  });
  if (!errors.length) return { facts, faults: [] };
  const faults = errors.map(({ message, pos }) => {
    const start = Math.min(pos[0], Math.max(0, source.length - 1));
    return { start, end: Math.max(start + 1, Math.min(pos[1], source.length)), reason: 'syntax' as const, message };
  });
  // A quote that is never closed swallows all that follows: what stands on one line is surer then.
  const lines = lineFacts(source, ':');
  const known = new Set(lines.map(({ name }) => name.start));
  return { facts: [...lines, ...facts.filter(({ name }) => !known.has(name.start))], faults };
}

const rangeOf = (node: { range?: readonly [number, number, number] | null | undefined }): Range => {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
};

function valuesOf(node: ParsedNode | null, source: string): Pick<Fact, 'values' | 'shape'> {
  if (isScalar(node)) return { shape: 'text', values: textsOf(node, source) };
  if (isSeq(node)) {
    const values = node.items.flatMap((item) => (isScalar(item) ? textsOf(item as ParsedNode, source) : []));
    return { shape: 'list', values };
  }
  return { shape: node && !isAlias(node) ? 'other' : 'text', values: node ? [{ ...rangeOf(node), value: '' }] : [] };
}

/** The text of a scalar, whatever type YAML makes of it: `status: 5` is no status, but `severity: 2` may be one. */
function textsOf(node: ParsedNode, source: string): Placed[] {
  if (!isScalar(node) || node.value === null) return [];
  const { start, end } = rangeOf(node);
  const quoted = /^["']/.test(source.slice(start, end));
  const value = typeof node.value === 'string' ? node.value : source.slice(start, end);
  return [quoted ? { start: start + 1, end: Math.max(start + 1, end - 1), value } : { start, end, value }];
}

const toml = /^[ \t]*([\p{L}\d_-]+|"[^"\r\n]*"|'[^'\r\n]*')[ \t]*=[ \t]*([^ \t\r\n].*)?$/gmu;
const yaml = /^([\p{L}\d_][^:\r\n\u2028\u2029"'[\]{}]*):(?:[ \t]+([^ \t\r\n].*)?)?$/gmu;
const yamlItem = /(?:\r\n?|\n)[ \t]*-[ \t]+([^\r\n]*)/y;
const item = /"([^"]*)"|'([^']*)'|([^\s,[\]"'][^,[\]"']*)/g;

const longestList = 2000;

/** Facts of the form `name = value`, one a line, up to the first table of TOML. */
function lineFacts(source: string, sign: '=' | ':'): Fact[] {
  const table = sign === '=' ? /^[ \t]*\[/m.exec(source)?.index : undefined;
  const facts: Fact[] = [];
  for (const match of source.slice(0, table).matchAll(sign === '=' ? toml : yaml)) {
    const [whole, key = '', written = ''] = match;
    const field = metadataField(key);
    if (!field) continue;
    const start = match.index + whole.indexOf(key);
    const name = { start, end: start + key.length };
    const at = match.index + whole.length - written.length;
    if (!written.trim()) {
      const values = itemsAt(source, at + written.length);
      facts.push({ field, name, values, shape: values.length ? 'list' : 'text' });
      continue;
    }
    const list = written.startsWith('[');
    // A list of TOML may go on over several lines.
    const ahead = source.slice(at, at + longestList);
    const text = list && ahead.includes(']') ? ahead.slice(0, ahead.indexOf(']') + 1) : written;
    const values = list
      ? [...text.matchAll(item)].map((one) => textAt(one[0].trimEnd(), at + one.index))
      : [scalar(text, at)];
    facts.push({ field, name, values, shape: list ? 'list' : 'text' });
  }
  return facts;
}

/** The items of a YAML list, one a line, that starts behind a place. */
function itemsAt(source: string, at: number): Placed[] {
  const items: Placed[] = [];
  yamlItem.lastIndex = at;
  for (let found = yamlItem.exec(source); found; found = yamlItem.exec(source)) {
    const [, written = ''] = found;
    items.push(scalar(written, yamlItem.lastIndex - written.length));
  }
  return items;
}

/** A value up to its comment. */
function scalar(text: string, at: number): Placed {
  const quoted = /^"[^"]*"|^'[^']*'/.exec(text)?.[0];
  return textAt(quoted ?? text.replace(/[ \t]#.*/s, '').trimEnd(), at);
}

function textAt(text: string, at: number): Placed {
  const quoted = /^(["']).*\1$/s.test(text) && text.length > 1;
  const value = quoted ? text.slice(1, -1) : text.replace(/^["']/, '');
  const start = quoted || value.length < text.length ? at + 1 : at;
  return { start, end: start + value.length, value };
}
