import { type SectionKind, sectionKinds } from './kinds.ts';
import type { Locale } from './locale.ts';
import type { Range } from './markdown/text.ts';
import type { Postmortem } from './model.ts';
import type { Edit, Fix } from './rule.ts';

/** Edits ready to apply, in document order; `snippet` when their texts hold tab stops. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly snippet: boolean;
}

/** Turns a fix into edits of this document, in its own line breaks; sections are worded in the document's language. */
export function changeOf(model: Postmortem, fix: Fix, locale: Locale): Change {
  if (!('section' in fix)) return { edits: fix.edits, snippet: fix.snippet ?? false };
  const edit = fix.above ? headingAbove(model, fix.section, fix.above, locale) : null;
  return edit
    ? { edits: [edit], snippet: false }
    : { edits: [insertSection(model, fix.section, locale)], snippet: true };
}

/** A heading over the paragraph that already says it; none where the text stands in a list, quote or table. */
function headingAbove(model: Postmortem, kind: SectionKind, { start }: Range, locale: Locale): Edit | null {
  const block = model.blocks.find((one) => start >= one.start && start < one.end);
  if (block?.leaf.kind !== 'paragraph' || block.leaf.nesting.list || block.leaf.nesting.quote) return null;
  const eol = model.lines.eol;
  const text = `${marker(model)} ${locale.skeletons[kind].heading}${eol}${eol}`;
  return { start: block.start, end: block.start, text };
}

/** The section's skeleton at its canonical place. */
export function insertSection(model: Postmortem, kind: SectionKind, locale: Locale): Edit {
  const { heading, body } = locale.skeletons[kind];
  const eol = model.lines.eol;
  const section = `${marker(model)} ${heading}\n\n${body}\n`.replaceAll('\n', eol);
  const place = placeOf(model, kind);
  const text = place < model.text.length ? section + eol : gapAtEnd(model) + section;
  return { start: place, end: place, text };
}

/** Where a section of a kind belongs: before the first section that comes later in the story, else at the end. */
export function placeOf(model: Postmortem, kind: SectionKind): number {
  const rank = sectionKinds.indexOf(kind);
  const level = levelOf(model);
  const later = model.sections.find(
    (section) => section.as === 'heading' && section.level === level && sectionKinds.indexOf(section.kind) > rank,
  );
  return later?.start ?? model.text.length;
}

/** Several skeletons at once, each at its place; their tab stops are numbered through, in document order. */
export function insertSections(model: Postmortem, kinds: readonly SectionKind[], locale: Locale): Edit[] {
  const edits = new Map<number, Edit>();
  for (const kind of sectionKinds.filter((one) => kinds.includes(one))) {
    const edit = insertSection(model, kind, locale);
    const before = edits.get(edit.start);
    const text = edit.start < model.text.length ? edit.text : model.lines.eol + edit.text.trimStart();
    edits.set(edit.start, before ? { ...before, text: before.text + text } : edit);
  }
  let stops = 0;
  return [...edits.values()]
    .sort((a, b) => a.start - b.start)
    .map((edit) => ({ ...edit, text: edit.text.replace(/\$\{\d+/g, () => `\${${++stops}`) }));
}

/** The line breaks that make what is appended a block of its own. */
export function gapAtEnd({ lines }: Postmortem): string {
  const isEmpty = (line: number): boolean => line < 0 || lines.startOf(line) === lines.endOf(line);
  const last = lines.count - 1;
  return lines.eol.repeat(isEmpty(last) ? (isEmpty(last - 1) ? 0 : 1) : 2);
}

/** Sections are inserted at the level that most sections of the document have. */
export function levelOf(model: Postmortem): number {
  const counts = new Map<number, number>();
  for (const { as, level } of model.sections) {
    if (as === 'heading') counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  let best = 2;
  for (const [level, count] of counts) if (count > (counts.get(best) ?? 0)) best = level;
  return best;
}

const marker = (model: Postmortem): string => '#'.repeat(levelOf(model));

/** Applies edits to a text; edits that overlap an earlier one are left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
