import { type Tree, TreeFragment } from '@lezer/common';
import { readConstruct } from './constructs.ts';
import { type FrontMatter, frontMatterOf } from './frontMatter.ts';
import { KeptLeaves } from './keptLeaves.ts';
import { type Block, type Nesting, type Placed, topLevel } from './leaf.ts';
import { markdown } from './lezer.ts';
import { difference, type Edit, Lines } from './text.ts';

export interface Parsed {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  /** Where reading stopped in a document that is too long, else the end of the text. */
  readonly end: number;
  /** What the next parse of an edited text can reuse. */
  readonly reuse: Reuse;
}

interface Reuse {
  readonly body: string;
  /** lezer reads the body as it is. */
  readonly plain: boolean;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/**
 * How many lines and UTF-16 units are read of a document. No postmortem has a tenth of them; a timeline or a table of so
 * many lines takes as long as an editor may be kept waiting.
 */
export const mostLines = 10_000;
export const mostCharacters = 500_000;

/** What is read of a text. Lines of a few characters each are read however many they are. */
function endOfReading(text: string): number {
  if (text.length < mostLines * 8) return text.length;
  const lines = new Lines(text.slice(0, mostCharacters + 1));
  const end = lines.startOf(mostLines);
  // One line alone is read as far as it goes.
  return end <= mostCharacters ? end : lines.startOf(lines.lineAt(mostCharacters)) || mostCharacters;
}

/**
 * Reads a document into its leaves. Never throws, whatever the text. Given the previous version it re-reads only what
 * the edit touched; the result is the same as without.
 */
export function parse(text: string, previous?: Parsed): Parsed {
  const frontMatter = frontMatterOf(text);
  const offset = frontMatter?.end ?? 0;
  const rest = offset ? text.slice(offset) : text;
  const end = endOfReading(rest);
  const body = rest.slice(0, end);
  const edit = previous && difference(previous.reuse.body, body);
  const fragments = edit ? fragmentsAfter(previous.reuse, body, edit) : [];
  const kept = edit && new KeptLeaves(previous, edit);
  const plain = edit && previous.reuse.plain ? isPlain(linesOf(body, edit)) : isPlain(body);
  const tree = markdown.parse(plain ? body : readable(body), fragments);
  return {
    text,
    frontMatter,
    end: offset + end,
    blocks: blocksOf(tree, body, offset, kept, previous?.blocks ?? []),
    reuse: { body, plain, tree, fragments: TreeFragment.addTree(tree, fragments) },
  };
}

/**
 * What lezer gets to read, line by line as long as what stands there, so that offsets mean the same: it knows LF only (a
 * CR would be one more cell of a table), and a hundred lists or quotes in each other are cut off, as they cost it dear.
 */
function readable(body: string): string {
  const lines = body.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  return lines.replace(deeplyNested, (_, kept: string, rest: string) => kept + rest.replace(/[^ \t]/g, 'x'));
}

const isPlain = (text: string): boolean => !text.includes('\r') && !deepNesting.test(text);

/** The lines that an edit wrote in, whole. */
function linesOf(body: string, { start, after }: Edit): string {
  const end = body.indexOf('\n', after);
  return body.slice(body.lastIndexOf('\n', start - 1) + 1, end < 0 ? body.length : end);
}

const deepNesting = /^[ \t>*+-]{200}/m;
const deeplyNested = /^((?=[>*+-]*[> \t])[ \t>*+-]{200})([ \t>*+-]*)/gm;

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

/**
 * lezer hands back the very same tree object for what an edit did not touch, so what it holds is kept on it: a weak table
 * of a thousand items beside it costs the garbage collector more than reading them again.
 */
const leaves = Symbol('leaves');

type Known = Tree & { [leaves]?: readonly Placed[] };

const isList = ({ name }: Tree['type']): boolean => name === 'BulletList' || name === 'OrderedList';

/** Those of `earlier` that stand where they stood are taken again: nothing new to keep, nothing old to clear away. */
function blocksOf(
  tree: Tree,
  body: string,
  offset: number,
  kept: KeptLeaves | undefined,
  earlier: readonly Block[],
): Block[] {
  const blocks: Block[] = [];
  let group = 0;
  /** `nesting` is that of a list, whose items are read one by one: it may have a thousand. */
  const visit = (node: Tree, at: number, nesting: Nesting | null): void => {
    for (let i = 0; i < node.children.length; i++) {
      const child = node.children[i] as Tree;
      const start = at + (node.positions[i] as number);
      if (child.type.isAnonymous) {
        visit(child, start, nesting);
        continue;
      }
      if (!nesting) group++;
      if (!nesting && isList(child.type)) {
        visit(child, start, { ...topLevel, list: 1, ordered: child.type.name === 'OrderedList' });
        continue;
      }
      for (const { at: inner, leaf } of placedIn(child, body, start, nesting ?? topLevel, kept)) {
        const from = offset + start + inner;
        const before = earlier[blocks.length];
        blocks.push(
          before?.leaf === leaf && before.start === from && before.group === group
            ? before
            : { leaf, group, start: from, end: from + leaf.source.length },
        );
      }
    }
  };
  visit(tree, 0, null);
  return blocks;
}

function placedIn(
  tree: Tree,
  body: string,
  start: number,
  nesting: Nesting,
  kept: KeptLeaves | undefined,
): readonly Placed[] {
  const known = (tree as Known)[leaves];
  if (known) return known;
  const placed = readConstruct(tree.cursor(), body.slice(start, start + tree.length), start, nesting, kept);
  (tree as Known)[leaves] = placed;
  return placed;
}
