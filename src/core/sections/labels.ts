import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { kindsNamedBy, type Naming, namesNothing, startsWithStamp, titleOf } from './titles.ts';

/**
 * A line that starts with a name: `**Impact:** …`, `**Impact**` alone, `Impact: …`, the first cell of a row. Offsets are
 * relative to its leaf. Bold lines that name no section are labels too: they end the one before.
 */
export interface Label extends Naming {
  readonly title: string;
  readonly name: Range;
  /** Where its own text starts, after the colon. */
  readonly bodyStart: number;
  /** Where the line (for a row: the row) ends. */
  readonly lineEnd: number;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

const none: readonly Label[] = [];

/** The labels of a leaf, in order. */
export const labelsOf = remember((leaf: Leaf): readonly Label[] => {
  if (leaf.kind === 'row') return labelOfRow(leaf);
  if (leaf.kind !== 'paragraph' || leaf.nesting.task !== null) return none;
  const found: Label[] = [];
  let bold = 0;
  let start = 0;
  while (start < leaf.prose.length) {
    const newline = leaf.prose.indexOf('\n', start);
    const end = newline < 0 ? leaf.prose.length : newline;
    while ((leaf.strong[bold]?.start ?? start) < start) bold++;
    const label = labelOfLine(leaf, leaf.strong[bold], start, end);
    if (label) found.push(label);
    start = end + 1;
  }
  return found.length ? found : none;
});

/** A name is followed by a colon, by a dash, or by nothing; a question or a run-in heading ends in its own mark. */
const afterName = /^[\s\u00a0]*(?:[:：]|[-–—]+(?=[\s\u00a0])|$)/;
const closed = /[?.!][\s\u00a0]*$/;

/** `strong` is the first strong emphasis from here on. */
function labelOfLine(leaf: Leaf, strong: Range | undefined, start: number, end: number): Label | null {
  if (strong && strong.start < end && !/[\p{L}\d]/u.test(leaf.prose.slice(start, strong.start)))
    return boldLabel(leaf, strong, end);
  return plainLabel(leaf, start, end);
}

function boldLabel(leaf: Leaf, strong: Range, lineEnd: number): Label | null {
  const { prose, source, nesting } = leaf;
  // Bold entries of a table of contents are links to the sections, not the sections.
  if (source.slice(strong.start, strong.end).includes('](#')) return null;
  const text = prose.slice(strong.start, strong.end);
  const rest = prose.slice(strong.end, Math.max(strong.end, lineEnd));
  const colon = colonIn(text);
  const cut = colon < 0 ? text.length : colon;
  const after = colon < 0 ? afterName.exec(rest) : null;
  const runsOn = colon < 0 && !after && !closed.test(text);
  if (runsOn && !/^[\s\u00a0]+\p{Lu}/u.test(rest)) return null;
  const colonLast = colon >= 0 && !text.slice(colon + 1).trim();
  const bodyStart = colon >= 0 && !colonLast ? strong.start + colon + 1 : strong.end + (after?.[0].length ?? 0);
  const alone = !prose.slice(bodyStart, lineEnd).trim();
  if (nesting.list > 0 && !nesting.opensItem && !alone) return null;
  const label = labelAt(leaf, strong.start, strong.start + cut, bodyStart, lineEnd, alone);
  // "**Detection** An alert fired": with nothing between, it has to be the plain name of a section.
  return runsOn && !(label?.bare && label.kinds.length) ? null : label;
}

/** `:` of a clock or an address is none that ends a name. */
const colonIn = (text: string): number => text.search(/[:：](?![\d/])/);

/** Longer than any name of a section. */
const longestName = 48;

function plainLabel(leaf: Leaf, start: number, lineEnd: number): Label | null {
  const { prose, nesting } = leaf;
  const line = prose.slice(start, Math.min(lineEnd, start + longestName) + 4);
  const colon = colonIn(line);
  if (colon < 0) {
    // `- Impact` alone, with its own list below.
    if (nesting.list === 0 || !nesting.opensItem || lineEnd < prose.length || prose.length > longestName) return null;
    const label = labelAt(leaf, start, lineEnd, lineEnd, lineEnd, true);
    return label?.bare ? label : null;
  }
  const name = line.slice(0, colon).trim();
  if (name.includes('\n') || !/^[^\p{L}]*\p{Lu}/u.test(name)) return null;
  const bodyStart = start + colon + 1;
  const alone = !prose.slice(bodyStart, lineEnd).trim();
  const label = labelAt(leaf, start, start + colon, bodyStart, lineEnd, alone);
  return label && (label.bare || isTitled(name)) ? label : null;
}

/** "User impact", "Corrective and Preventative Measures": short, or written as a title is, and no sentence. */
const isTitled = (name: string): boolean => {
  const words = name.split(' ');
  return words.length <= 5 && words.slice(2).every((word) => word.length <= 3 || /^[^\p{L}]*\p{Lu}/u.test(word));
};

/** A title, no sentence: it begins with a capital and ends in no mark but a question's. */
const titleLine = /^\p{Lu}[^.:;,!?…]*\??$/u;

/**
 * The names of sections alone on lines of a paragraph, on the first or where the line before ended a sentence; nothing
 * marks them, unless they have their like.
 */
export const unmarkedLabelsOf = remember((leaf: Leaf): readonly Label[] => {
  const { kind, prose, nesting, strong } = leaf;
  if (kind !== 'paragraph' || nesting.list > 0 || nesting.quote > 0 || strong.length > 0) return none;
  const found: Label[] = [];
  for (let start = 0, before = ''; start < prose.length; ) {
    const newline = prose.indexOf('\n', start);
    const end = newline < 0 ? prose.length : newline;
    const line = prose.slice(start, end).trim();
    if (line.length <= longestName && titleLine.test(line) && !goesOn.test(before)) {
      const label = labelAt(leaf, start, end, end, end, true);
      if (label?.kinds.length && (label.bare || isTitled(label.title))) found.push(label);
    }
    before = line;
    start = end + 1;
  }
  return found.length ? found : none;
});

/** A sentence that is not over on its line. */
const goesOn = /[\p{L}\d,;–-]$/u;

function labelOfRow(leaf: Leaf): readonly Label[] {
  const [name, value] = leaf.cells;
  if (!name || !value || leaf.cells.length !== 2 || name.end - name.start > longestName) return none;
  const label = labelAt(leaf, name.start, name.end, value.start, value.end, false);
  return label?.kinds.length ? [label] : none;
}

/** A note to oneself with its text. */
const note = /^(?:todo|to do|fixme|tbd|done)$/i;

function labelAt(
  { prose, source }: Leaf,
  from: number,
  to: number,
  bodyStart: number,
  lineEnd: number,
  alone: boolean,
): Label | null {
  const text = prose.slice(from, to);
  const title = text
    .trim()
    .replace(/[:：]$/, '')
    .trim();
  if (!title || startsWithStamp(title) || (!alone && note.test(title))) return null;
  const start = from + text.indexOf(title);
  const naming = title.length > 2 * longestName ? namesNothing : kindsNamedBy(title);
  return {
    ...naming,
    title: titleOf(title, source.slice(start, start + title.length)),
    name: { start, end: start + title.length },
    bodyStart,
    lineEnd,
    alone,
  };
}
