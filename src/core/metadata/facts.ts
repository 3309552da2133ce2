import type { Placed } from '../actions/actions.ts';
import type { Block, Leaf } from '../markdown/leaf.ts';
import { readable, trimmed } from '../markdown/readable.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { actionField, fieldOfAlone, type MetadataField, metadataField } from './fieldWords.ts';
import type { Fact } from './frontMatterFacts.ts';

/** A line that starts with a name we know: `**Date**: x`, `- Owner: x`, `Statut : x`. Relative to its leaf. */
interface Line {
  readonly field: MetadataField;
  readonly name: Range;
  /** Empty where the value stands below; where there is no name, the same as that. */
  readonly value: Range;
}

/** Names stand at the top: before and right under the first headings. */
const most = { headings: 3, blocks: 80 };

/** What the text itself states about the document, in labels, headings and tables at its top, in order. */
export function factsOf({ blocks }: Postmortem): Fact[] {
  const facts: Fact[] = [];
  /** What is named is surer than what stands alone. */
  const alone: Fact[] = [];
  let headings = 0;
  for (let i = 0; i < blocks.length && i < most.blocks; i++) {
    const block = blocks[i] as Block;
    const { kind, header } = block.leaf;
    if (kind === 'row') {
      if (header) facts.push(...tableFacts(tableAt(blocks, i)));
      continue;
    }
    const lines = linesOf(block.leaf);
    for (const { field, value } of aloneIn(block.leaf)) {
      const range = at(block, value);
      alone.push({ field, name: range, values: [textAt(block, value)], shape: 'text' });
    }
    if (kind === 'heading' && !lines.length && ++headings > most.headings) break;
    lines.forEach((line, k) => {
      const values = line.value.end > line.value.start ? [line.value] : [];
      const below = values.length || k < lines.length - 1 ? [] : valuesBelow(blocks, i);
      const texts = [...values.map((value) => textAt(block, value)), ...below];
      facts.push({ field: line.field, name: at(block, line.name), values: texts, shape: 'text' });
    });
  }
  return [...facts, ...alone, ...signatures(blocks)];
}

/** Who wrote the document may stand at its end. */
function signatures(blocks: readonly Block[]): Fact[] {
  return blocks
    .slice(-mostSigned)
    .flatMap((block) =>
      linesOf(block.leaf).flatMap(({ field, name, value }): Fact[] =>
        field === 'authors' && value.end > value.start
          ? [{ field, name: at(block, name), values: [textAt(block, value)], shape: 'text' }]
          : [],
      ),
    );
}

const mostSigned = 8;

const at = ({ start }: Block, range: Range): Range => ({ start: start + range.start, end: start + range.end });

const textAt = (block: Block, range: Range): Placed => ({ ...at(block, range), value: readable(block.leaf, range) });

const none: readonly Line[] = [];

const linesOf = remember((leaf: Leaf): readonly Line[] => {
  if (leaf.kind === 'heading') return headingLine(leaf);
  if (leaf.kind !== 'paragraph') return none;
  const lines: Line[] = [];
  const edges = edgesOf(leaf);
  for (let i = 0; i + 1 < edges.length; i++) {
    const found = lineAt(leaf, edges[i] as number, edges[i + 1] as number);
    const last = lines.at(-1);
    if (found) lines.push(found);
    // A value may stand on the line below its name.
    else if (last && last.value.start === last.value.end) {
      lines[lines.length - 1] = { ...last, value: trimmed(leaf.prose, edges[i] as number, edges[i + 1] as number) };
    }
  }
  return lines.length ? lines : none;
});

/** `### Owner`, the value below. */
function headingLine(leaf: Leaf): readonly Line[] {
  const name = trimmed(leaf.prose, 0, leaf.prose.length);
  const field = metadataField(leaf.prose);
  const value = { start: name.end, end: name.end };
  return field ? [{ field, name, value }] : none;
}

/** `Internal only`, `Draft – not to be shared`, `[DRAFT] Outage`: values that need no name, at the beginning of a line. */
const aloneIn = remember((leaf: Leaf): readonly Line[] => {
  if (leaf.nesting.list > 0 || (leaf.kind !== 'paragraph' && leaf.kind !== 'heading')) return none;
  const isHeading = leaf.kind === 'heading';
  const edges = isHeading ? [0, leaf.source.length] : edgesOf(leaf);
  const text = isHeading ? leaf.source : leaf.prose;
  const found = edges.slice(0, -1).flatMap((start): Line[] => {
    const [whole = '', value = ''] = opening.exec(text.slice(start, start + longest)) ?? [];
    const field = value && (!isHeading || bracket.test(whole)) ? fieldOfAlone(value) : null;
    const from = start + whole.indexOf(value);
    const range = { start: from, end: from + value.length };
    return field ? [{ field, name: range, value: range }] : [];
  });
  return found.length ? found : none;
});

/** The first words of a line, up to a mark or its end. */
const opening = /^[^\p{L}\n]{0,9}(\p{L}[\p{L} ]{2,32}\p{L})[ *_]{0,4}(?:[\].,;:–—|·•\n]|\s-\s|$)/u;
const bracket = /^[^\p{L}]*\[/u;

const breaks = /\r\n?|\n|<br\s?\/?>| [|·•] /g;

/** Where the lines of a leaf start and end: at line breaks, at separators between facts, before bold names. */
function edgesOf({ source, strong }: Leaf): number[] {
  const edges = [0];
  for (const { index } of source.matchAll(breaks)) if (index) edges.push(index);
  edges.push(source.length);
  const names = strong.filter(
    ({ start, end }) => source.slice(start, end).includes(':') || /^\s?[:：]/.test(source.slice(end, end + 2)),
  );
  return names.length ? [...new Set([...edges, ...names.map(({ start }) => start)])].sort((a, b) => a - b) : edges;
}

/** Longer than any name, with what may stand around it. */
const longest = 60;
const afterName = /[:：](?![\d/])|\s[-–—=]\s/;
const signs = /[\s|·•\-–—*>]/;

function lineAt(leaf: Leaf, from: number, to: number): Line | null {
  const { prose, strong } = leaf;
  let start = from;
  while (start < to && signs.test(prose[start] as string)) start++;
  const head = prose.slice(start, Math.min(to, start + longest));
  const sign = afterName.exec(head);
  const bold = strong.find((range) => range.start >= from && range.start <= start && range.end <= to);
  const end = sign ? start + sign.index : bold?.end;
  if (end === undefined) return null;
  const field = metadataField(prose.slice(start, end));
  if (!field) return null;
  const value = trimmed(prose, Math.min(to, end + (sign?.[0].length ?? 0)), to);
  return { field, name: trimmed(prose, start, end), value };
}

/** What stands below a name that is alone on its line: the items of a list, or the paragraph under a heading. */
function valuesBelow(blocks: readonly Block[], i: number): Placed[] {
  const { leaf } = blocks[i] as Block;
  const values: Placed[] = [];
  for (const block of blocks.slice(i + 1, i + 12)) {
    const { kind, nesting, prose } = block.leaf;
    if (kind !== 'paragraph' || linesOf(block.leaf).length) break;
    const deeper = nesting.list > leaf.nesting.list;
    if (!deeper && !(leaf.kind === 'heading' && !values.length)) break;
    values.push(textAt(block, trimmed(prose, 0, prose.length)));
  }
  return values;
}

/** The rows of the table whose header is block `i`. */
function tableAt(blocks: readonly Block[], i: number): readonly Block[] {
  let end = i + 1;
  while (blocks[end]?.leaf.kind === 'row' && !blocks[end]?.leaf.header) end++;
  return blocks.slice(i, end);
}

/** A metadata table: names in every other column, or names in the header and one row of values. */
function tableFacts(rows: readonly Block[]): Fact[] {
  const [header, first] = rows;
  if (!header) return [];
  const names = cellsOf(header).map(({ value }) => metadataField(value));
  const known = names.filter((name) => name !== null).length;
  const actions = cellsOf(header).some(({ value }) => actionField(value) === 'action');
  if (rows.length === 2 && first && known > 1 && known * 2 > names.length && !actions) {
    return names.flatMap((field, k) => {
      const name = cellsOf(header)[k];
      const value = cellsOf(first)[k];
      return field && name && value ? [{ field, name, values: [value], shape: 'text' as const }] : [];
    });
  }
  return rows.flatMap((row) => {
    const cells = cellsOf(row);
    // Wide tables stand two pairs side by side.
    if (cells.length % 2) return [];
    return cells.flatMap((name, k) => {
      const value = cells[k + 1];
      const field = k % 2 === 0 && value ? metadataField(name.value) : null;
      // Names next to each other are the header of another table.
      if (!field || !value || metadataField(value.value)) return [];
      // `Done` is what a column of actions may be called, but also how far a document is.
      if (field !== 'status' && actionField(value.value)) return [];
      return [{ field, name, values: [value], shape: 'text' as const }];
    });
  });
}

const cellsOf = (block: Block): Placed[] => block.leaf.cells.map((cell) => textAt(block, cell));
