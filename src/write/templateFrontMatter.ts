import { type Document, isMap, isScalar, type Pair, parseDocument, Scalar, stringify, visit } from 'yaml';
import type { Range } from '../core/markdown/text.ts';
import { type YamlFault, yamlFaults } from '../core/yamlFault.ts';
import { usualFileName } from './fileName.ts';
import { oneLine } from './markdown.ts';
import { snippetText, snippetTokens } from './snippet.ts';
import { hasVariable, substitute, type Variables, variablePattern } from './variables.ts';

/** What the picker shows and how the file is named: the `template:` key of the front matter. */
export interface TemplateMeta {
  /** Empty where the template has no name of its own: the picker then shows the file's. */
  readonly title: string;
  readonly description: string;
  readonly fileName: string;
  /** Its place in the picker, the first with the lowest; those that name none come last, by title. */
  readonly order: number | null;
}

export interface FrontMatterProblem extends Range {
  readonly key: YamlFault['key'] | 'template-invalid-meta' | 'template-mixed-value';
  readonly value: string;
}

/** The YAML of a template as it is read; offsets are in that YAML. `cut` is the stretch that only the template needs. */
export interface TemplateFrontMatter {
  readonly meta: TemplateMeta;
  readonly cut: Range;
  readonly problems: readonly FrontMatterProblem[];
}

export function readFrontMatter(yaml: string): TemplateFrontMatter {
  const document = parse(yaml);
  const problems: FrontMatterProblem[] = yamlFaults(yaml, document.errors);
  for (const { start, end } of scalarsWithVariables(document, yaml)) {
    const value = yaml.slice(start, end);
    // Two escapes would be needed at once, of YAML inside a tab stop and of a tab stop inside YAML.
    const mixed = [...snippetTokens(value)].some(({ kind }) => kind !== 'text');
    if (mixed) problems.push({ key: 'template-mixed-value', value, start, end });
  }
  const meta = { title: '', description: '', fileName: usualFileName };
  let order: number | null = null;
  const pair = isMap(document.contents)
    ? document.contents.items.find((item) => keyOf(item) === 'template')
    : undefined;
  if (!pair) return { meta: { ...meta, order }, cut: { start: 0, end: 0 }, problems };
  const key = rangeOf(pair.key);
  for (const item of isMap(pair.value) ? pair.value.items : [pair]) {
    const name = keyOf(item);
    const said = isScalar(item.value) ? item.value.value : undefined;
    if (name === 'order' && typeof said === 'number') order = said;
    else if (Object.hasOwn(meta, name) && typeof said === 'string') meta[name as keyof typeof meta] = shown(said);
    else problems.push({ key: 'template-invalid-meta', value: name, ...rangeOf(item.key) });
  }
  const end = Math.max(key.end, rangeOf(pair.value).end);
  const rest = /^[ \t]*\r?\n/.exec(yaml.slice(end))?.[0] ?? '';
  return { meta: { ...meta, order }, cut: { start: key.start, end: end + rest.length }, problems };
}

/**
 * Fills the variables of a template's YAML; the result is snippet text. Each value is a scalar of its own, quoted as it
 * needs; one that nobody knows becomes a tab stop, `nextStop` and those after it.
 */
export function fillFrontMatter(yaml: string, variables: Variables, nextStop: number): string {
  let filled = '';
  let at = 0;
  let stop = nextStop;
  for (const { start, end, node, inFlow } of scalarsWithVariables(parse(yaml), yaml)) {
    const source = yaml.slice(start, end);
    filled += yaml.slice(at, start);
    if (node.type?.startsWith('BLOCK')) {
      filled += substitute(source, (name) => snippetText(oneLine(variables[name])));
    } else {
      const value = substitute(shown(String(node.value)), (name) => oneLine(variables[name]));
      filled += value === '' && !inFlow ? `$${stop++}` : snippetText(scalar(value, inFlow));
    }
    at = end;
  }
  return filled + yaml.slice(at);
}

/** A string as YAML on one line. */
function scalar(value: string, inFlow: boolean): string {
  return stringify(value, { lineWidth: 0, defaultStringType: inFlow ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN }).trimEnd();
}

interface ScalarWithVariables extends Range {
  readonly node: Scalar;
  /** Inside `[…]` or `{…}`, where a comma ends a plain value. */
  readonly inFlow: boolean;
}

function scalarsWithVariables(document: Document, yaml: string): ScalarWithVariables[] {
  const found: ScalarWithVariables[] = [];
  visit(document, {
    Scalar(_, node, path) {
      const range = rangeOf(node);
      if (!hasVariable(yaml.slice(range.start, range.end))) return;
      found.push({ ...range, node, inFlow: path.some((parent) => 'flow' in parent && parent.flow === true) });
    },
  });
  return found;
}

/** `{{title}}` is a map in a map to YAML; of the same length in private-use characters it is a word, and offsets stay true. */
function parse(yaml: string): Document {
  const hidden = yaml.replace(variablePattern(), (whole) => `\uE000\uE000${whole.slice(2, -2)}\uE001\uE001`);
  return parseDocument(hidden, { prettyErrors: false });
}

const shown = (hidden: string): string => hidden.replace(/\uE000\uE000([^\uE000\uE001]*)\uE001\uE001/g, '{{$1}}');

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

function rangeOf(node: unknown): Range {
  const [start, end] = (node as { range?: [number, number] } | null)?.range ?? [0, 0];
  return { start, end };
}
