import type { TreeCursor } from '@lezer/common';
import type { Range } from './text.ts';

/** What a leaf says, and what stands in it. */
export interface Inline {
  readonly prose: string;
  readonly strong: Range[];
  readonly delimiters: number[];
  readonly task: boolean | null;
}

/** What becomes spaces: it guides the printer, not the reader. */
const marks = new Set(
  'HeaderMark EmphasisMark LinkMark LinkTitle LinkLabel HTMLTag Comment ProcessingInstruction QuoteMark StrikethroughMark HardBreak TaskMarker SubscriptMark SuperscriptMark Image'.split(
    ' ',
  ),
);

/** What is strong emphasis, too. */
const boldTag = /^<\/?(?:b|strong)>$/i;

/** What is something to the reader, but no words: code, bare addresses. */
const opaque = new Set(['InlineCode', 'Autolink', 'Emoji']);

/** Reads the leaf on which the cursor stands; `source` is the text of it. */
export function readInline(cursor: TreeCursor, source: string): Inline {
  const base = cursor.from;
  const masked: { from: number; to: number; fill: string }[] = [];
  const strong: Range[] = [];
  const delimiters: number[] = [];
  let task: boolean | null = null;
  let bold = -1;
  if (cursor.firstChild()) {
    let depth = 1;
    while (depth > 0) {
      const { name } = cursor;
      const from = cursor.from - base;
      const to = cursor.to - base;
      let enter = true;
      if (name === 'StrongEmphasis') strong.push({ start: from, end: to });
      else if (name === 'Escape') masked.push({ from, to: from + 1, fill: ' ' });
      else if (name === 'HTMLTag' && boldTag.test(source.slice(from, to))) {
        if (source[from + 1] !== '/') bold = from;
        else if (bold >= 0) {
          strong.push({ start: bold, end: to });
          bold = -1;
        }
      } else if (name === 'TaskMarker') task = /[xX]/.test(source.slice(from, to));
      if (name === 'TableDelimiter') delimiters.push(from);
      if (name === 'Entity') masked.push({ from, to, fill: source.slice(from, to) === '&nbsp;' ? '\u00a0' : '\ufffc' });
      // The line still ends where it is made to.
      else if (name === 'HardBreak') masked.push({ from, to: to - 1, fill: ' ' });
      else if (marks.has(name)) masked.push({ from, to, fill: ' ' });
      else if (opaque.has(name)) masked.push({ from, to, fill: '\ufffc' });
      // A link's target is for the machine; a bare address stands in the sentence.
      else if (name === 'URL') masked.push({ from, to, fill: source[from - 1] === '(' ? ' ' : '\ufffc' });
      if (marks.has(name) || opaque.has(name)) enter = false;
      if (enter && cursor.firstChild()) depth++;
      else {
        while (depth > 0 && !cursor.nextSibling()) {
          cursor.parent();
          depth--;
        }
      }
    }
  }
  return { prose: mask(source, masked), strong, delimiters, task };
}

function mask(source: string, masked: readonly { from: number; to: number; fill: string }[]): string {
  let prose = '';
  let at = 0;
  for (const { from, to, fill } of masked) {
    if (from < at) continue;
    prose += source.slice(at, from) + fill.repeat(to - from);
    at = to;
  }
  return prose + source.slice(at);
}
