import { type Remembering, room } from './remember.ts';
import { flat, type Range } from './text.ts';

/** Where a leaf stands in lists and quotes. */
export interface Nesting {
  /** How many block quotes it is in. */
  readonly quote: number;
  /** How many lists it is in. */
  readonly list: number;
  readonly ordered: boolean;
  /** True for the first leaf of a list item: the line with the bullet. */
  readonly opensItem: boolean;
  /** GFM task: true when ticked, null when this is no task. */
  readonly task: boolean | null;
}

/** Where nothing is in anything. */
export const topLevel: Nesting = { quote: 0, list: 0, ordered: false, opensItem: false, task: null };

export type LeafKind = 'heading' | 'paragraph' | 'row' | 'code' | 'html' | 'rule' | 'definition';

/**
 * The smallest piece of block structure: a heading, a paragraph, a table row, a code block. Its text and whatever is
 * derived from it are remembered with it, so that an edit elsewhere costs it nothing. Positions inside a leaf are
 * relative to its start.
 */
export interface Leaf extends Remembering {
  readonly kind: LeafKind;
  readonly source: string;
  /**
   * The source with everything that is not prose blanked out, character for character: marks, link targets, HTML and
   * comments become spaces, code and bare addresses become U+FFFC. An offset means the same in both. The bars between
   * table cells stay: they end a sentence.
   */
  readonly prose: string;
  /** Headings: 1 to 6. */
  readonly level: number;
  readonly nesting: Nesting;
  /** Rows: the stretch of each cell's text. */
  readonly cells: readonly Range[];
  /** Rows: true for the row above the delimiter. */
  readonly header: boolean;
  /** Strong emphasis, in order: what a pseudo-heading or a label is made of. */
  readonly strong: readonly Range[];
}

/** A leaf at its place in the document. */
export interface Block extends Range {
  readonly leaf: Leaf;
  /** Blocks of one top-level construct (one list, one table, one quote) share a number. */
  readonly group: number;
}

/** A leaf and its place relative to the top-level construct that holds it. */
export interface Placed {
  readonly at: number;
  readonly leaf: Leaf;
}

const empty: readonly Range[] = [];

/** Every leaf is made here, with a text of its own that keeps no document alive: objects of one shape are read fastest. */
export const newLeaf = (
  kind: LeafKind,
  source: string,
  prose: string,
  nesting: Nesting,
  { level = 0, cells = empty, header = false, strong = empty }: Partial<Leaf> = {},
): Leaf => {
  const own = flat(source);
  const said = prose === source ? own : flat(prose);
  return { kind, source: own, prose: said, nesting, level, cells, header, strong, remembered: room() };
};
