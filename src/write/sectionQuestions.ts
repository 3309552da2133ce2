import type { SectionKind } from '../core/kinds.ts';
import type { Locale } from '../core/locale.ts';
import type { Block } from '../core/markdown/leaf.ts';
import { readable } from '../core/markdown/readable.ts';
import type { Range } from '../core/markdown/text.ts';
import { actionField, timelineField } from '../core/metadata/fieldWords.ts';
import type { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';
import type { Heading } from '../core/sections/outline.ts';
import { kindsNamedBy } from '../core/sections/titles.ts';
import { actionHints } from './actionHints.ts';
import { snippetText } from './snippet.ts';

/** A tab stop that shows a text; all are numbered when all are there. */
export const asked = (text: string): string => `\${1:${text}}`;

/** The heading that is the document's own title: at the top, and more than the name of a section. */
export function titleHeading({ outline: [first] }: Postmortem): Heading | undefined {
  return first && first.level === 1 && !kindsNamedBy(first.title).bare ? first : undefined;
}

/** Edits that put questions in place of what a document says under its sections, from an offset on. */
export function questionsOf(model: Postmortem, from: number, locale: Locale): Edit[] {
  const { outline, text } = model;
  const title = titleHeading(model);
  const sections = model.sections.filter(({ as, start }) => as === 'heading' && start !== title?.start);
  const questions = outline.flatMap((heading, i): Edit[] => {
    const around = sections.filter(({ start, end }) => start < heading.start && heading.start < end);
    const kind = heading === title ? undefined : heading.kinds[0];
    if (heading.start < from || (!kind && around.length === 0)) return [];
    // Its own headings are days or events of this incident.
    const whole = kind === 'timeline' || around.some((section) => section.kind === 'timeline');
    const own = { start: heading.body.start, end: whole ? heading.end : (outline[i + 1]?.start ?? text.length) };
    if (text.slice(own.start, own.end).trim() === '') return [];
    const body = kind && around.length === 0 ? sectionBody(model, own, kind, locale) : asked(question(heading));
    return [{ ...own, text: `\n\n${body}${own.end === text.length ? '\n' : '\n\n'}` }];
  });
  return [...questions, ...labelled(model, from, sections)];
}

/** Bold lines and labels that name a section outside of the headings that do. */
function labelled(model: Postmortem, from: number, around: readonly Range[]): Edit[] {
  return model.sections
    .filter(({ as, start }) => as !== 'heading' && start >= from)
    .filter(({ start }) => !around.some((one) => start >= one.start && start < one.end))
    .flatMap(({ body, title }) => {
      const written = model.text.slice(body.start, body.end);
      const said = written.replace(/^[\s:*_–—-]+/, '');
      // A cell ends where the next one begins.
      const line = said.split('|')[0]?.trimEnd() ?? '';
      if (line === '') return [];
      const start = body.start + written.length - said.length;
      return [{ start, end: start + line.length, text: asked(question({ title })) }];
    });
}

/** `[What went well…]` */
const question = ({ title }: Pick<Heading, 'title'>): string => `[${snippetText(title).replace(/[[\]]/g, '')}…]`;

/** The questions of a kind, in the columns of the table that the document has for it, if it has one. */
function sectionBody(model: Postmortem, own: Range, kind: SectionKind, locale: Locale): string {
  const header = model.blocks.find(
    ({ leaf, start }) => leaf.kind === 'row' && leaf.header && start >= own.start && start < own.end,
  );
  if (header) return table(header, kind, locale);
  return locale.skeletons[kind].body.replace(/\$\{\d+:([^{}]*)\}/g, (_, text: string) => asked(text));
}

function table({ leaf }: Block, kind: SectionKind, locale: Locale): string {
  const names = leaf.cells.map((cell) => readable(leaf, cell));
  const cells = names.map((name) => asked(cellQuestion(name, kind, locale)));
  const row = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  const head = leaf.cells.map(({ start, end }) => snippetText(leaf.source.slice(start, end)));
  return [head, names.map(() => '---'), cells].map(row).join('\n');
}

function cellQuestion(name: string, kind: SectionKind, locale: Locale): string {
  const actions = kind === 'remediation' ? actionHints(locale) : undefined;
  const known = kind === 'timeline' ? eventHint(name, locale) : actions?.get(actionField(name) ?? 'other');
  return known || (name ? question({ title: name }) : '…');
}

function eventHint(name: string, { messages }: Locale): string | undefined {
  const field = timelineField(name);
  return field === 'time' ? 'HH:MM' : field === 'event' ? messages['ask-event'] : undefined;
}
