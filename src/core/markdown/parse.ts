import { type Tree, type TreeCursor, TreeFragment } from '@lezer/common';
import { Autolink, type Line, type MarkdownConfig, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { type FrontMatter, frontMatterOf } from './frontMatter.ts';
import type { Remembering } from './remember.ts';
import { difference, firstFrom, type Range } from './text.ts';

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

export interface Parsed {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  /** Where reading stopped in a document of too many lines, else the end of the text. */
  readonly end: number;
  /** What the next parse of an edited text can reuse. */
  readonly reuse: { readonly body: string; readonly tree: Tree; readonly fragments: readonly TreeFragment[] };
}

/**
 * lezer takes a row of dashes for the head of a table only if nothing follows its last bar. White space does follow in
 * many a document, and always in those with CRLF, so it is hidden from this one test.
 */
const tables: MarkdownConfig = {
  ...Table,
  parseBlock: Table.parseBlock!.map((block) => ({
    ...block,
    leaf(cx, leaf) {
      const rows = block.leaf!(cx, leaf);
      const nextLine = rows?.nextLine;
      if (rows && nextLine) rows.nextLine = (cx, line, leaf) => nextLine.call(rows, cx, trimmed(line), leaf);
      return rows;
    },
    endLeaf: (cx, line, leaf) =>
      line.text.includes('|') &&
      block.endLeaf!(Object.create(cx, { peekLine: { value: () => cx.peekLine().trimEnd() } }), line, leaf),
  })),
};

const trimmed = (line: Line): Line => Object.create(line, { text: { value: line.text.trimEnd() } });

const address = /@|www\.|:\/\/|mailto:|xmpp:/;

/** For each character of ASCII whether it is one of those that a pattern matches. */
const asciiTable = (sign: RegExp): readonly boolean[] =>
  Array.from({ length: 128 }, (_, code) => sign.test(String.fromCharCode(code)));

const isWordSign = asciiTable(/\w/);
const opensAddress = asciiTable(/[\w.+-]/);
const opensMark = asciiTable(/[\\&<`*_[\]~!]/);

/** The first place from `at` on where something may begin: a mark, a row of spaces, where there are addresses a word. */
function nextConstruct(text: string, at: number, addresses: boolean): number {
  let before = text.charCodeAt(at - 1);
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (opensMark[code] || (code === 32 && text.charCodeAt(i + 1) === 32)) return i;
    if (addresses && opensAddress[code] && !isWordSign[before]) return i;
    before = code;
  }
  return text.length;
}

/**
 * lezer asks a dozen parsers at every character, but nearly all are plain. This one stands before them and goes on to
 * the next where one of them may find something.
 */
const plainText: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainText',
      before: 'Escape',
      parse(cx, _, pos) {
        const next = cx.offset + nextConstruct(cx.text, pos - cx.offset, holdsAddress(cx.text));
        return next > pos ? next : -1;
      },
    },
  ],
};

let asked: { text: string; holds: boolean } = { text: '', holds: false };

/** Asked of one text many times over. */
function holdsAddress(text: string): boolean {
  if (text !== asked.text) asked = { text, holds: address.test(text) };
  return asked.holds;
}

const markdown = parser.configure([tables, TaskList, Strikethrough, Autolink, plainText]);

/** Without any of these there is nothing but text. */
const inlineMark = /[\\&<`*_[\]~]| {2}\n/;

/**
 * Most texts are plain, and need not be searched at every character. lezer takes quadratic time over thousands of
 * unmatched marks in one paragraph. Nobody writes those, so a leaf with so many is read as plain text, too.
 */
const parseInline = markdown.parseInline;
markdown.parseInline = (text, offset) =>
  (inlineMark.test(text) || address.test(text)) && !isDense(text) ? parseInline.call(markdown, text, offset) : [];

const mostMarks = 200;

function isDense(text: string): boolean {
  if (text.length <= mostMarks) return false;
  let marks = 0;
  for (let i = 0; i < text.length; i++) if (isMark[text.charCodeAt(i)] && ++marks > mostMarks) return true;
  return false;
}

const isMark: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  '*_~`[]()<!@:'.includes(String.fromCharCode(code)),
);

/**
 * How many lines are read of a document. No postmortem has a tenth of them; a timeline or a table of so many takes as
 * long as an editor may be kept waiting.
 */
export const mostLines = 10_000;

/** What is read of a text, whose lines end with LF. Lines of a few characters each are read however many they are. */
function endOfReading(lines: string): number {
  if (lines.length < mostLines * 8) return lines.length;
  let at = -1;
  for (let line = 0; line < mostLines; line++) {
    at = lines.indexOf('\n', at + 1);
    if (at < 0) return lines.length;
  }
  return at + 1;
}

/**
 * Reads a document into its leaves. Never throws, whatever the text. Given the previous version it re-reads only what
 * the edit touched; the result is the same as without.
 */
export function parse(text: string, previous?: Parsed): Parsed {
  const frontMatter = frontMatterOf(text);
  const offset = frontMatter?.end ?? 0;
  const rest = offset ? text.slice(offset) : text;
  const lines = readable(rest);
  const end = endOfReading(lines);
  const body = rest.slice(0, end);
  const edit = previous && difference(previous.reuse.body, body);
  const fragments = edit ? fragmentsAfter(previous.reuse, body, edit) : [];
  const kept = edit && new KeptLeaves(previous, edit);
  const tree = markdown.parse(lines.slice(0, end), fragments);
  return {
    text,
    frontMatter,
    end: offset + end,
    blocks: blocksOf(tree, body, offset, kept),
    reuse: { body, tree, fragments: TreeFragment.addTree(tree, fragments) },
  };
}

/**
 * What lezer gets to read, line by line as long as what stands there, so that offsets mean the same: it knows LF only (a
 * CR would be one more cell of a table), and a hundred lists or quotes in each other are cut off, as they cost it dear.
 */
function readable(body: string): string {
  const lines = body.includes('\r') ? body.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : body;
  return deepNesting.test(lines)
    ? lines.replace(deeplyNested, (_, kept: string, rest: string) => kept + rest.replace(/[^ \t]/g, 'x'))
    : lines;
}

const deepNesting = /^[ \t>*+-]{200}/m;
const deeplyNested = /^((?=[>*+-]*[> \t])[ \t>*+-]{200})([ \t>*+-]*)/gm;

type Edit = ReturnType<typeof difference>;

/** What an edit left alone, in whole lines: the indentation before a block decides what it is, but is no part of it. */
function fragmentsAfter(reuse: Parsed['reuse'], body: string, edit: Edit): readonly TreeFragment[] {
  const { start, before, after } = edit;
  if (start === before && start === after) return reuse.fragments;
  const from = Math.max(reuse.body.lastIndexOf('\n', start - 1), 0);
  const newline = reuse.body.indexOf('\n', before);
  const kept = newline < 0 ? 0 : reuse.body.length - newline;
  const change = { fromA: from, toA: reuse.body.length - kept, fromB: from, toB: body.length - kept };
  return TreeFragment.applyChanges(reuse.fragments, [change]);
}

/** A leaf and its place relative to the top-level construct that holds it. */
interface Placed {
  readonly at: number;
  readonly leaf: Leaf;
}

/** lezer hands back the very same tree object for what an edit did not touch, so the tree is the key. */
const remembered = new WeakMap<Tree, readonly Placed[]>();

function blocksOf(tree: Tree, body: string, offset: number, kept: KeptLeaves | undefined): Block[] {
  const blocks: Block[] = [];
  let group = 0;
  const visit = (node: Tree, at: number): void => {
    for (let i = 0; i < node.children.length; i++) {
      const child = node.children[i] as Tree;
      const start = at + (node.positions[i] as number);
      if (child.type.isAnonymous) visit(child, start);
      else {
        group++;
        for (const { at: inner, leaf } of placedIn(child, body, start, kept)) {
          const from = offset + start + inner;
          blocks.push({ leaf, group, start: from, end: from + leaf.source.length });
        }
      }
    }
  };
  visit(tree, 0);
  return blocks;
}

function placedIn(tree: Tree, body: string, start: number, kept: KeptLeaves | undefined): readonly Placed[] {
  const known = remembered.get(tree);
  if (known) return known;
  const placed = readConstruct(tree.cursor(), own(body.slice(start, start + tree.length)), kept);
  remembered.set(tree, placed);
  return placed;
}

/** A copy that does not keep the whole document alive behind it, as a plain slice would. */
const own = (slice: string): string => ` ${slice}`.slice(1);

const topLevel: Nesting = { quote: 0, list: 0, ordered: false, opensItem: false, task: null };

/**
 * The leaves of the constructs that an edit touched. A list or a table of a thousand lines is read again as a whole, but
 * all except one of its leaves are what they were, and what is known of them can be kept. Each is handed out once.
 */
class KeptLeaves {
  readonly #previous: Parsed;
  readonly #edit: Edit;
  #bySource: Map<string, Leaf[]> | undefined;

  constructor(previous: Parsed, edit: Edit) {
    this.#previous = previous;
    this.#edit = edit;
  }

  take(kind: LeafKind, source: string, nesting: Nesting, header = false): Leaf | undefined {
    this.#bySource ??= this.#touched();
    const alike = this.#bySource.get(source);
    if (!alike) return undefined;
    const found = alike.findIndex(
      (leaf) => leaf.kind === kind && leaf.header === header && isSame(leaf.nesting, nesting),
    );
    return found < 0 ? undefined : alike.splice(found, 1)[0];
  }

  #touched(): Map<string, Leaf[]> {
    const { blocks, text, reuse } = this.#previous;
    const offset = text.length - reuse.body.length;
    const groupAt = (index: number): number => blocks[Math.min(Math.max(index, 0), blocks.length - 1)]?.group ?? 0;
    const first = groupAt(firstFrom(blocks, offset + this.#edit.start) - 1);
    const last = groupAt(firstFrom(blocks, offset + this.#edit.before + 1));
    const leaves = new Map<string, Leaf[]>();
    for (const { leaf, group } of blocks) {
      if (group < first || group > last) continue;
      const alike = leaves.get(leaf.source);
      if (alike) alike.push(leaf);
      else leaves.set(leaf.source, [leaf]);
    }
    return leaves;
  }
}

const isSame = (a: Nesting, b: Nesting): boolean =>
  a.quote === b.quote && a.list === b.list && a.ordered === b.ordered && a.opensItem === b.opensItem;

/** Walks one top-level construct and collects its leaves. `cursor` stands on it, positions relative to its start. */
function readConstruct(cursor: TreeCursor, source: string, kept: KeptLeaves | undefined): Placed[] {
  const found: Placed[] = [];
  const walk = (nesting: Nesting): Nesting => {
    const { name, from, to } = cursor;
    switch (name) {
      case 'Blockquote':
        children({ ...nesting, quote: nesting.quote + 1, opensItem: false });
        break;
      case 'BulletList':
      case 'OrderedList':
        children({ ...nesting, list: nesting.list + 1, ordered: name === 'OrderedList', opensItem: false });
        break;
      case 'ListItem':
        children({ ...nesting, opensItem: true, task: null });
        break;
      case 'Table':
        readTable(cursor, source, nesting, found, kept);
        break;
      case 'HTMLBlock':
        found.push(...readHtml(source.slice(from, to), nesting).map(({ at, leaf }) => ({ at: from + at, leaf })));
        break;
      case 'ListMark':
      case 'QuoteMark':
        return nesting;
      default:
        found.push({ at: from, leaf: readLeaf(cursor, source.slice(from, to), nesting, kept) });
    }
    return { ...nesting, opensItem: false, task: null };
  };
  const children = (nesting: Nesting): void => {
    if (!cursor.firstChild()) return;
    let next = nesting;
    do next = walk(next);
    while (cursor.nextSibling());
    cursor.parent();
  };
  walk(topLevel);
  return found;
}

const kinds: Readonly<Record<string, LeafKind>> = {
  FencedCode: 'code',
  CodeBlock: 'code',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  HorizontalRule: 'rule',
  LinkReference: 'definition',
};

const empty: readonly Range[] = [];

/** Every leaf is made here: objects of one shape are read fastest. */
const newLeaf = (
  kind: LeafKind,
  source: string,
  prose: string,
  nesting: Nesting,
  { level = 0, cells = empty, header = false, strong = empty }: Partial<Leaf> = {},
): Leaf => ({ kind, source, prose, nesting, level, cells, header, strong, remembered: [] });

function readLeaf(cursor: TreeCursor, source: string, nesting: Nesting, kept: KeptLeaves | undefined): Leaf {
  const { name } = cursor;
  const level = Number(/^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1] ?? 0);
  const kind = level ? 'heading' : (kinds[name] ?? 'paragraph');
  if (kind !== 'heading' && kind !== 'paragraph') return newLeaf(kind, source, blank(source), nesting);
  const known = kept?.take(kind, source, nesting);
  if (known) return known;
  const { prose, strong, task } = readInline(cursor, source);
  // A paragraph of tags alone (`<a name="x" />`) says nothing.
  if (source.startsWith('<') && !prose.trim()) return newLeaf('html', source, prose, nesting, { level });
  return newLeaf(kind, source, prose, { ...nesting, task }, { level, strong });
}

const rawHeading = /^[ \t]*<h([1-6])\b[^<>]*>([^<>]*)<\/h[1-6]\s*>[ \t]*$/gim;

/** `<h2>Impact</h2>` on a line of its own is a heading to its reader; any other HTML is not prose. */
function readHtml(source: string, nesting: Nesting): Placed[] {
  const found: Placed[] = [];
  const push = (from: number, to: number): void => {
    const html = source.slice(from, to);
    if (html.trim()) found.push({ at: from, leaf: newLeaf('html', html, blank(html), nesting) });
  };
  let end = 0;
  for (const { 0: line, 1: level, 2: title = '', index } of source.matchAll(rawHeading)) {
    push(end, index);
    end = index + line.length;
    const at = line.indexOf('>') + 1;
    const prose = blank(line.slice(0, at)) + title + blank(line.slice(at + title.length));
    found.push({ at: index, leaf: newLeaf('heading', line, prose, nesting, { level: Number(level) }) });
  }
  push(end, source.length);
  return found;
}

function readTable(
  cursor: TreeCursor,
  source: string,
  nesting: Nesting,
  found: Placed[],
  kept: KeptLeaves | undefined,
): void {
  if (!cursor.firstChild()) return;
  do {
    const { name, from, to } = cursor;
    if (name !== 'TableHeader' && name !== 'TableRow') continue;
    const row = source.slice(from, to);
    const header = name === 'TableHeader';
    const known = kept?.take('row', row, nesting, header);
    found.push({ at: from, leaf: known ?? readRow(cursor, row, nesting, header) });
  } while (cursor.nextSibling());
  cursor.parent();
}

function readRow(cursor: TreeCursor, source: string, nesting: Nesting, header: boolean): Leaf {
  const inline = readInline(cursor, source);
  const own = { cells: cellsOf(inline), header, strong: inline.strong };
  return newLeaf('row', source, inline.prose, nesting, own);
}

/** lezer leaves empty cells out of its tree: what stands between two delimiters is a cell, empty or not. */
function cellsOf({ prose, delimiters }: Inline): Range[] {
  const edges = [...delimiters];
  if (edges[0] === undefined || prose.slice(0, edges[0]).trim()) edges.unshift(-1);
  const last = edges[edges.length - 1] as number;
  if (edges.length === 1 || prose.slice(last + 1).trim()) edges.push(prose.length);
  return edges.slice(1).map((edge, i) => {
    let start = (edges[i] as number) + 1;
    let end = edge;
    while (start < end && /\s/.test(prose[start] as string)) start++;
    while (end > start && /\s/.test(prose[end - 1] as string)) end--;
    return { start, end };
  });
}

interface Inline {
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

/** What is something to the reader, but no words: code, bare addresses. */
const opaque = new Set(['InlineCode', 'Autolink', 'Emoji']);

function readInline(cursor: TreeCursor, source: string): Inline {
  const base = cursor.from;
  const masked: { from: number; to: number; fill: string }[] = [];
  const strong: Range[] = [];
  const delimiters: number[] = [];
  let task: boolean | null = null;
  if (cursor.firstChild()) {
    let depth = 1;
    while (depth > 0) {
      const { name } = cursor;
      const from = cursor.from - base;
      const to = cursor.to - base;
      let enter = true;
      if (name === 'StrongEmphasis') strong.push({ start: from, end: to });
      else if (name === 'Escape') masked.push({ from, to: from + 1, fill: ' ' });
      else if (name === 'TaskMarker') task = /[xX]/.test(source.slice(from, to));
      if (name === 'TableDelimiter') delimiters.push(from);
      if (name === 'Entity') masked.push({ from, to, fill: source.slice(from, to) === '&nbsp;' ? '\u00a0' : '\ufffc' });
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

const blank = (source: string): string => ' '.repeat(source.length);
