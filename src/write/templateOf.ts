import { type Document, isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { Locale } from '../core/locale.ts';
import type { Range } from '../core/markdown/text.ts';
import { factsOf } from '../core/metadata/facts.ts';
import { type MetadataField, metadataField } from '../core/metadata/fieldWords.ts';
import type { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';
import { oneLine } from './markdown.ts';
import { asked, questionsOf, titleHeading } from './sectionQuestions.ts';
import { literal, snippetTokens } from './snippet.ts';
import { parseTemplate } from './template.ts';
import { variablePattern } from './variables.ts';

/**
 * A template out of a document: facts of this incident become variables or are asked for anew, what stands under a
 * section becomes the questions of such a section, and all that belongs to no section stays as it is.
 */
export function templateOf(model: Postmortem, name: string, locale: Locale): string {
  const { frontMatter } = model.parsed;
  const bodyStart = frontMatter?.end ?? 0;
  const edits = [...factsInText(model, bodyStart, locale), ...questionsOf(model, bodyStart, locale)];
  const body = rewritten(model.text.slice(bodyStart), edits, bodyStart);
  const title = oneLine(name.replace(/[{}]/g, ' '));
  const meta = stringify({ template: { title } }, { lineWidth: 0 });
  const compose = (yaml: string): string => {
    // The front matter is asked last: who writes wants to tell what happened.
    const [text, fields] = numbered([`\n\n${body.replace(/^\s*\n/, '').trimEnd()}`, yaml]);
    return `---\n${meta}${fields}---${text}$0\n`.replace(/\r\n?/g, '\n');
  };
  const content = frontMatter?.format === 'yaml' ? frontMatter.content : null;
  const template = compose(content ? factsAsked(model.text.slice(content.start, content.end), locale) : '');
  // What this makes of unusual YAML may be none.
  return 'problems' in parseTemplate(template) ? compose('') : template;
}

/** The editor knows tab stops of two figures; further questions are left as text, for the writer to find. */
const mostStops = 99;

/** Numbers the tab stops of several texts through, in the order in which they stand. */
function numbered(snippets: readonly string[]): string[] {
  let last = 0;
  return snippets.map((snippet) =>
    [...snippetTokens(snippet)]
      .map(({ kind, start, end }) => {
        if (kind === 'open') return ++last <= mostStops ? `\${${last}:` : '';
        return kind === 'close' && last > mostStops ? '' : snippet.slice(start, end);
      })
      .join(''),
  );
}

/** What is known of every incident, as a template has it. Facts about the team and its documents are not among them. */
const variables: Readonly<Partial<Record<MetadataField, string>>> = {
  title: '{{title}}',
  'incident-date': '{{date}}',
  date: '{{date}}',
  severity: '{{severity}}',
  status: 'draft',
  services: '{{services}}',
  owners: '{{author}}',
  authors: '{{author}}',
  related: '',
};

const milestoneFields = new Set<MetadataField>(['started', 'detected', 'acknowledged', 'mitigated', 'resolved']);

/** Facts in the title, in a table or a list of labels. */
function factsInText(model: Postmortem, bodyStart: number, locale: Locale): Edit[] {
  const heading = titleHeading(model);
  const title = heading ? [{ ...heading.heading, text: '{{title}}' }] : [];
  const facts = factsOf(model).flatMap(({ field, values }): Edit[] => {
    const [value] = values;
    const last = values.at(-1);
    if (!value || !last || value.end === value.start) return [];
    if (field === 'status') return [{ start: value.start, end: value.end, text: asked('draft') }];
    const text = milestoneFields.has(field) ? asked(locale.messages['ask-time'] ?? '') : variables[field];
    return text === undefined ? [] : [{ start: value.start, end: last.end, text }];
  });
  return [...title, ...facts].filter(({ start }) => start >= bodyStart);
}

/** The text with edits made (of those that overlap, the first) and the rest safe from being read as a template's syntax. */
function rewritten(text: string, edits: readonly Edit[], offset: number): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = edit.start - offset;
    if (start < at) continue;
    result += kept(text.slice(at, start)) + edit.text;
    at = edit.end - offset;
  }
  return result + kept(text.slice(at));
}

/** What looks like a variable is none of ours. */
const kept = (text: string): string =>
  literal(text).replace(variablePattern(), (whole) => `${whole.slice(0, -2)}\\}\\}`);

/** The YAML with what is a fact of this incident asked for anew, or known by then. */
function factsAsked(yaml: string, locale: Locale): string {
  const document: Document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return '';
  const edits: Edit[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const colon = yaml.indexOf(':', key.range[1]);
    const end = (value as { range?: readonly number[] } | null)?.range?.[1] ?? colon + 1;
    const region = { start: colon + 1, end: colon + 1 + yaml.slice(colon + 1, end).trimEnd().length };
    const text = askedFor(String(key.value), yaml, region, locale);
    if (text !== null) edits.push({ ...region, text: text && ` ${text}` });
  }
  const result = edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);
  return result.endsWith('\n') || result === '' ? result : `${result}\n`;
}

/** What stands for a value in the template; null for one that stays. */
function askedFor(key: string, yaml: string, region: Range, locale: Locale): string | null {
  const field = metadataField(key);
  const written = yaml.slice(region.start, region.end);
  if (field && milestoneFields.has(field)) return asked(locale.messages['ask-time'] ?? '');
  if (field && variables[field] !== undefined) return variables[field];
  if (key === 'template') return '';
  // Several sentences tell of this incident; so would two escapes at once, of YAML and of a template.
  return written.length > longestSetting || /[$\\]|\{\{/.test(written) ? '' : null;
}

/** In UTF-16 units. What is longer is a text and no setting. */
const longestSetting = 80;
