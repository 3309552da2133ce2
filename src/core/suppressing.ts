import { applyEdits, type Change, gapAtEnd } from './fix.ts';
import type { Block, Leaf } from './markdown/leaf.ts';
import type { Range } from './markdown/text.ts';
import { Postmortem } from './model.ts';
import type { Edit } from './rule.ts';
import { silences } from './suppressions.ts';

/** How far a comment that silences a finding can reach. */
export const reaches = ['line', 'section', 'file'] as const;

export type Reach = (typeof reaches)[number];

type Silenced = Range & { readonly rule: string };

/**
 * Comments that silence a finding, as a snippet whose only tab stop is the reason. Null where none can: where it would
 * change what the document is to its reader (split a paragraph, end a list), would not reach the finding, or would
 * reach no less than the next wider one.
 */
export function suppressing(model: Postmortem, finding: Silenced, reach: Reach): Change | null {
  const edits = editsOf[reach](model, finding);
  return edits.length > 0 && holds(model, finding, edits) ? { edits, snippet: true } : null;
}

const editsOf: Readonly<Record<Reach, (model: Postmortem, finding: Silenced) => readonly Edit[]>> = {
  line: aboveConstruct,
  section: aroundSection,
  file: atTop,
};

const reason = ' -- $1';

const comment = (directive: string, rule: string, why: string): string =>
  `<!-- postmortem-${directive} ${rule}${why} -->`;

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** No comment can stand inside a table or a wrapped paragraph: it stands above them. */
function aboveConstruct(model: Postmortem, { rule, start }: Silenced): Edit[] {
  const { blocks, lines } = model;
  let index = blocks.findIndex((block) => start >= block.start && start < block.end);
  while (blocks[index]?.leaf.kind === 'row' && !blocks[index]?.leaf.header) index--;
  const block = blocks[index];
  if (!block) return [];
  const margin = marginOf(model, block);
  const mark = margin.search(listMark);
  const before = blocks[index - 1];
  const text = comment('disable-next-line', rule, reason) + lines.eol;
  if (mark < 0) return [insertion(lineStart(model, block.start), margin + text)];
  const from = before?.end ?? model.parsed.frontMatter?.end ?? 0;
  // An empty item, which has no place for more.
  if (listMark.test(model.text.slice(from, block.start - margin.length))) return [];
  return before?.group === block.group
    ? [insertion(lines.startOf(lines.lineAt(before.end) + 1), marginOf(model, before).replace(listMarks, ' ') + text)]
    : [insertion(lineStart(model, block.start), margin.slice(0, mark) + text)];
}

const listMark = /[^\s>]/;
const listMarks = /[^\s>]/g;

const lineStart = ({ lines }: Postmortem, offset: number): number => lines.startOf(lines.lineAt(offset));

/** What stands before a block on its first line: the marks and indentation of lists and quotes. */
const marginOf = (model: Postmortem, { start }: Block): string => model.text.slice(lineStart(model, start), start);

/** Around the innermost section, heading included; not where that is the whole document. */
function aroundSection(model: Postmortem, { rule, start }: Silenced): Edit[] {
  const { text, outline, blocks, lines } = model;
  const section = outline.findLast((heading) => start >= heading.start && start < heading.end);
  if (!section || (section.start === blocks[0]?.start && section.end === text.length)) return [];
  const { eol } = lines;
  const close = comment('enable', rule, '');
  return [
    insertion(lineStart(model, section.start), comment('disable', rule, reason) + eol + eol),
    section.end < text.length
      ? insertion(lineStart(model, section.end), close + eol + eol)
      : insertion(text.length, gapAtEnd(model) + close + eol),
  ];
}

/** Below the front matter, above everything else. */
function atTop({ text, lines, parsed: { frontMatter } }: Postmortem, { rule }: Silenced): Edit[] {
  const line = frontMatter ? lines.lineAt(frontMatter.end) + 1 : 0;
  const at = lines.startOf(line);
  const above = frontMatter && line >= lines.count ? lines.eol : '';
  const below = text.slice(at, lines.endOf(line)).trim() ? lines.eol : '';
  return [insertion(at, above + comment('disable-file', rule, reason) + lines.eol + below)];
}

/** Whether the edits silence the finding, and every block is what it was. */
function holds(model: Postmortem, { rule, start }: Silenced, edits: readonly Edit[]): boolean {
  const filled = edits.map((edit) => ({ ...edit, text: edit.text.replace('$1', '') }));
  const after = new Postmortem(applyEdits(model.text, filled), model);
  const shift = filled.reduce((sum, edit) => (edit.start <= start ? sum + edit.text.length : sum), 0);
  const finding = { rule, start: start + shift };
  return (
    after.suppressions.some((suppression) => silences(suppression, finding)) &&
    sameBlocks(withoutComments(model), withoutComments(after))
  );
}

const withoutComments = ({ blocks }: Postmortem): Block[] =>
  blocks.filter(({ leaf }) => !(leaf.kind === 'html' && /^<!--[ \t]*postmortem-/.test(leaf.source)));

const sameBlocks = (before: readonly Block[], after: readonly Block[]): boolean =>
  before.length === after.length &&
  before.every((one, i) => {
    const other = after[i] as Block;
    const joined = one.group === before[i - 1]?.group;
    return joined === (other.group === after[i - 1]?.group) && sameLeaf(one.leaf, other.leaf);
  });

const sameLeaf = (one: Leaf, other: Leaf): boolean =>
  one === other ||
  (one.kind === other.kind &&
    one.source === other.source &&
    one.nesting.quote === other.nesting.quote &&
    one.nesting.list === other.nesting.list &&
    one.nesting.ordered === other.nesting.ordered &&
    one.nesting.opensItem === other.nesting.opensItem &&
    one.nesting.task === other.nesting.task);
