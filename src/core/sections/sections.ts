import type { SectionKind } from '../kinds.ts';
import type { Block, Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { fieldsOf } from './frontMatterFields.ts';
import { tellsOfIncident } from './incidentTitles.ts';
import { type Label, labelsOf, unmarkedLabelsOf } from './labels.ts';
import type { Heading } from './outline.ts';
import { startsWithStamp } from './titles.ts';

/**
 * A named part of the document. A heading that names two kinds is two sections at one place.
 * `start`…`end` is the whole of it, name included; it ends where the next section of its level or above begins.
 */
export interface Section extends Range {
  readonly kind: SectionKind;
  /** The name as written, without markup and numbering. */
  readonly title: string;
  /** Where the name stands: the heading's text, the label, the cell. */
  readonly heading: Range;
  /** What stands under the name (for a label: after it). */
  readonly body: Range;
  /** 1 to 6; labels and fields are one deeper than the heading they stand under. */
  readonly level: number;
  readonly as: 'heading' | 'pseudo-heading' | 'field';
}

type Named = { readonly kinds: readonly SectionKind[] };

/** A part that may name several kinds. */
type Part = Omit<Section, 'kind'> & Named;

/** All parts of a document that have a name of their own, in order. */
export function sectionsOf(model: Postmortem): Section[] {
  const parts = [...fieldParts(model), ...headingParts(model), ...labelParts(model)];
  return parts
    .sort((a, b) => a.start - b.start)
    .flatMap(({ kinds, ...part }) => kinds.map((kind) => ({ kind, ...part })));
}

function fieldParts(model: Postmortem): Part[] {
  return fieldsOf(model).map((field) => ({ ...field, level: 1, as: 'field' }));
}

/** Actions and lessons are often grouped under names of sections ("Investigation", "Detection"): no sections of their own. */
const groups: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  remediation: ['cause', 'detection', 'resolution', 'communication', 'background'],
  lessons: ['detection', 'resolution', 'communication', 'background'],
  appendix: ['cause', 'detection', 'resolution', 'communication', 'background'],
};

const isGroup = (kind: SectionKind, around: readonly Named[]): boolean =>
  around.some(({ kinds }) => !kinds.includes(kind) && kinds.some((holder) => groups[holder]?.includes(kind)));

function headingParts(model: Postmortem): Part[] {
  const parts: Part[] = [];
  const above: Heading[] = [];
  for (const [i, heading] of model.outline.entries()) {
    leave(above, heading.start);
    const kinds = heading.kinds.filter((kind) => !isGroup(kind, above));
    above.push(heading);
    if (!kinds.length) continue;
    const { title, start, heading: name, body, level } = heading;
    const end = kinds.includes('summary') ? summaryEnd(model, i) : heading.end;
    parts.push({ kinds, title, start, end, heading: name, body: { start: body.start, end }, level, as: 'heading' });
  }
  return parts;
}

/** A summary with text of its own holds no other sections: what follows one level deeper is a slip of the level. */
function summaryEnd(model: Postmortem, index: number): number {
  const { body, end } = model.outline[index] as Heading;
  for (let i = index + 1; ; i++) {
    const next = model.outline[i];
    if (!next || next.start >= end) return end;
    if (next.kinds.length) return model.isEmpty({ start: body.start, end: next.start }) ? end : next.start;
  }
}

/** Drops the headings that end before a place from those that stand above it. */
function leave(above: Heading[], at: number): void {
  while (above.length && (above.at(-1) as Heading).end <= at) above.pop();
}

/** A label whose text is not over yet. */
interface Open {
  readonly label: Label;
  readonly block: Block;
  readonly kinds: readonly SectionKind[];
  readonly level: number;
  /** Its own line or list item holds text: then it ends with that. */
  filled: boolean;
  end: number;
}

/** So many names of sections on lines of their own are an outline, though nothing else marks them. */
const fewestUnmarked = 3;

/** What stands for headings where there are none; a word alone on its line is none by itself. */
function unmarkedLabels({ blocks, outline }: Postmortem): ReadonlyMap<Block, readonly Label[]> {
  const unmarked = new Map<Block, readonly Label[]>();
  if (outline.length > 1) return unmarked;
  for (const block of blocks) {
    const labels = unmarkedLabelsOf(block.leaf);
    if (labels.length) unmarked.set(block, labels);
  }
  const kinds = new Set([...unmarked.values()].flat().flatMap(({ kinds }) => kinds));
  return kinds.size < fewestUnmarked ? new Map() : unmarked;
}

const holdsLabel = (leaf: Leaf): boolean => labelsOf(leaf).length > 0;

function labelParts(model: Postmortem): Part[] {
  const { blocks, outline } = model;
  const unmarked = unmarkedLabels(model);
  const found: Open[] = [];
  const open: Open[] = [];
  const above: Heading[] = [];
  let next = 0;
  let nextLabelled = 0;
  const labelled = unmarked.size ? blocks : model.blocksThat(holdsLabel);
  for (let i = 0; i < blocks.length && (open.length || nextLabelled < labelled.length); i++) {
    const block = blocks[i] as Block;
    if (block === labelled[nextLabelled]) nextLabelled++;
    // Where nothing is open, only a label can change that.
    else if (!open.length) continue;
    let heading = outline[next];
    for (; heading && heading.start <= block.start; heading = outline[++next]) {
      leave(above, heading.start);
      above.push(heading);
      open.length = 0;
    }
    const plain = unmarked.get(block);
    const marked = labelsOf(block.leaf);
    const labels = plain ? [...plain, ...marked].sort((a, b) => a.name.start - b.name.start) : marked;
    const isRow = block.leaf.kind === 'row';
    while (open.length && closes(open.at(-1) as Open, block, labels[0])) open.pop();
    const holder = open.at(-1);
    if (holder) {
      holder.end = block.end;
      if (holder.block.group === block.group) holder.filled = true;
    }
    for (const label of labels) {
      const last = open.at(-1);
      if (last?.block === block) {
        last.end = block.start + label.name.start;
        open.pop();
      }
      if (!label.kinds.length || (block === blocks[0] && isTitle(label))) continue;
      const around = [...above, ...open];
      const kinds = label.kinds.filter(
        (kind) => mayName(kind, block, around) && saysSo(kind, label, block, blocks[i + 1]),
      );
      if (!kinds.length) continue;
      const one = {
        label,
        block,
        kinds,
        level: (above.at(-1)?.level ?? 0) + 1,
        filled: !label.alone,
        end: isRow ? block.start + label.lineEnd : block.end,
      };
      found.push(one);
      if (!isRow) open.push(one);
    }
  }
  return found.map(partOf);
}

/** A document that begins with "Postmortem: …" does not open with its lessons. */
const isTitle = ({ kinds, title }: Label): boolean => kinds.includes('lessons') && tellsOfIncident(title);

function partOf({ label, block, kinds, level, end }: Open): Part {
  const start = block.start + label.name.start;
  return {
    kinds,
    title: label.title,
    start,
    end,
    heading: { start, end: block.start + label.name.end },
    body: { start: Math.min(end, block.start + label.bodyStart), end },
    level: Math.min(6, level),
    as: isMinor(block) ? 'field' : 'pseudo-heading',
  };
}

/** A label reaches to the next one beside it; one with text in its own list item, to the end of the item. */
function closes({ label, block, filled }: Open, next: Block, first: Label | undefined): boolean {
  const { list } = block.leaf.nesting;
  const outside = next.group !== block.group || next.leaf.nesting.list < list;
  if (list > 0 && outside && filled) return true;
  if (list > 0 && !outside && next.leaf.nesting.opensItem && next.leaf.nesting.list <= list) return true;
  // Below a bold line of its own, bold lead-ins that name nothing are part of the text.
  return (
    next.leaf.nesting.list <= list && first !== undefined && (!label.alone || first.alone || first.kinds.length > 0)
  );
}

/** Rows and list items can be entries of what they stand in; a bold line between paragraphs is like a heading. */
const isMinor = ({ leaf }: Block): boolean => leaf.kind === 'row' || leaf.nesting.list > 0;

/** Sections made of entries, which labels stand in front of. */
const listing: readonly SectionKind[] = ['timeline', 'remediation', 'lessons', 'communication', 'appendix'];

/** Entries of a timeline, actions and lessons are often labelled with the very names of sections. */
function mayName(kind: SectionKind, block: Block, around: readonly Named[]): boolean {
  if (isGroup(kind, around)) return false;
  const minor = isMinor(block) || !block.leaf.strong.length;
  if (minor && kind === 'appendix') return false;
  return around.every(({ kinds }) => {
    if (kinds.includes(kind) || !kinds.some((holder) => listing.includes(holder))) return true;
    return (kinds.includes('lessons') && kind === 'remediation') || !minor;
  });
}

/** "Impact: high" and "Detection: 14:05 UTC" are metadata; a section says more than a level or a time. */
function saysSo(kind: SectionKind, label: Label, { leaf }: Block, next: Block | undefined): boolean {
  if (label.alone) {
    const nested = (next?.leaf.nesting.list ?? 0) > leaf.nesting.list;
    return leaf.nesting.list === 0 || leaf.strong.length > 0 || leaf.prose.includes(':') || nested;
  }
  // "Timeline: (approximate)" and then the list.
  if (listing.includes(kind) && leaf.nesting.list === 0 && (next?.leaf.nesting.list ?? 0) > 0) return true;
  const value = leaf.prose.slice(label.bodyStart, label.lineEnd).trim();
  const words = value.split(/\s+/, 5).length;
  if (leaf.header) return words >= 4;
  // "Data loss: none" and "Customers affected: 4,100" say all there is to say; "Impact: 1" is a level.
  if (kind === 'data-loss' || (kind === 'impact' && /\d\D{0,2}\d|\d\s?%/.test(value))) return true;
  return words >= (startsWithStamp(value) && kind !== 'timeline' ? 4 : 2) || value.includes('\ufffc');
}
