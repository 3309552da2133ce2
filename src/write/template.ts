import { fill } from '../core/fill.ts';
import type { Locale } from '../core/locale.ts';
import { frontMatterOf } from '../core/markdown/frontMatter.ts';
import { type Range, withoutBom } from '../core/markdown/text.ts';
import type { YamlFault } from '../core/yamlFault.ts';
import { inlineText } from './markdown.ts';
import { snippetText, snippetTokens } from './snippet.ts';
import { fillFrontMatter, readFrontMatter, type TemplateMeta } from './templateFrontMatter.ts';
import { isVariable, substitute, type Variables, variableNames, variablePattern } from './variables.ts';

/** A template: the document's own front matter and what follows it, both with variables and tab stops, line breaks LF. */
export interface Template {
  readonly meta: TemplateMeta;
  /** YAML between the fences, without the `template:` key; empty where there is none. */
  readonly frontMatter: string;
  readonly body: string;
}

/** Why a file cannot be used as a template. `key` is a message, `value` what it speaks of; the range is in the source. */
export interface TemplateProblem extends Range {
  readonly key:
    | 'template-too-large'
    | 'template-unclosed-front-matter'
    | YamlFault['key']
    | 'template-invalid-meta'
    | 'template-mixed-value'
    | 'template-unknown-variable'
    | 'template-invalid-tab-stop';
  readonly value: string;
}

/** What is wrong with a template, in the words of a language. */
export const problemText = ({ key, value }: TemplateProblem, { messages }: Locale): string =>
  fill(messages[key] ?? key, { value, known: variableNames.map((name) => `{{${name}}}`).join(' ') });

/** In UTF-16 units. What is longer is no template, and is not read. */
export const largestTemplate = 256 * 1024;

/** Reads a template and says everything that is wrong with it at once. Never throws. */
export function parseTemplate(text: string): Template | { readonly problems: readonly TemplateProblem[] } {
  // A lone CR is as long as an LF, so that offsets stay true; YAML does not know it as a line break.
  const source = withoutBom(text).replace(/\r(?!\n)/g, '\n');
  if (source.length > largestTemplate)
    return { problems: [{ key: 'template-too-large', value: '', start: 0, end: 0 }] };
  const block = frontMatterOf(source);
  if (!block && /^---[ \t]*[\r\n]/.test(source)) {
    return { problems: [{ key: 'template-unclosed-front-matter', value: '---', start: 0, end: 3 }] };
  }
  const { content, end: bodyStart } = block?.format === 'yaml' ? block : { content: { start: 0, end: 0 }, end: 0 };
  const { start, end } = content;
  const yaml = source.slice(start, end);
  const { meta, cut, problems } = readFrontMatter(yaml);
  const faults = [
    ...problems.map((problem) => moved(problem, start)),
    ...unknownVariables(source),
    ...invalidTabStops(yaml.slice(cut.end), start + cut.end),
    ...invalidTabStops(yaml.slice(0, cut.start), start),
    ...invalidTabStops(source.slice(bodyStart), bodyStart),
  ];
  if (faults.length > 0) return { problems: faults.sort((a, b) => a.start - b.start) };
  return {
    meta,
    frontMatter: withLf(yaml.slice(0, cut.start) + yaml.slice(cut.end)),
    body: withLf(source.slice(bodyStart)).replace(/^\n/, ''),
  };
}

/**
 * The document as snippet text, ready for the editor to insert: every value stands for itself, whatever it holds,
 * as a scalar in the front matter, as text in the body, and never as a tab stop. What nobody knows yet is one.
 */
export function fillTemplate({ frontMatter, body }: Template, variables: Variables): string {
  const text = substitute(body, (name) => snippetText(inlineText(variables[name])));
  return frontMatter.trim() === ''
    ? text.replace(/^\n+/, '')
    : `---\n${fillFrontMatter(frontMatter, variables, lastStop(frontMatter + body) + 1)}---\n${text}`;
}

/**
 * What a template's documents will say, character for character in its place: its own syntax becomes blanks, and
 * questions (`[For whom?]`) the words of their answers.
 */
export function plainText(source: string): string {
  let plain = '';
  let depth = 0;
  for (const token of snippetTokens(source)) {
    const length = token.end - token.start;
    const shown = token.kind === 'text' ? token.text : token.kind === 'choice' ? (token.choices[0] ?? '') : '';
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth--;
    plain += (depth > 0 ? shown.replace(/[[\]?]/g, ' ') : shown.slice(0, length)).padStart(length);
  }
  return plain.replace(variablePattern(), (whole) => whole.replace(/[{}]/g, ' '));
}

function lastStop(text: string): number {
  let last = 0;
  for (const token of snippetTokens(text)) if ('stop' in token) last = Math.max(last, token.stop);
  return last;
}

function unknownVariables(source: string): TemplateProblem[] {
  return [...source.matchAll(variablePattern())]
    .filter(([, name = '']) => !isVariable(name))
    .map(({ 0: value, index: start }) => ({
      key: 'template-unknown-variable',
      value,
      start,
      end: start + value.length,
    }));
}

function invalidTabStops(text: string, offset: number): TemplateProblem[] {
  return [...snippetTokens(text)]
    .filter(({ kind }) => kind === 'fault')
    .map(({ start, end }) =>
      moved({ key: 'template-invalid-tab-stop', value: text.slice(start, end), start, end }, offset),
    );
}

function moved(problem: TemplateProblem, offset: number): TemplateProblem {
  return { ...problem, start: problem.start + offset, end: problem.end + offset };
}

const withLf = (text: string): string => text.replace(/\r\n/g, '\n');
